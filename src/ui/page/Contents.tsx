export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** The contents of a long page; links that carry the place in the address, since the hash is taken. */
export function Contents({
  entries,
  current,
}: {
  readonly entries: readonly ContentsEntry[];
  readonly current: string | null;
}) {
  return (
    <nav className="csi-contents" aria-label="On this page">
      <p className="csi-contents__title" aria-hidden="true">
        On this page
      </p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={entry.href} aria-current={entry.id === current ? "location" : undefined}>
              {entry.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
