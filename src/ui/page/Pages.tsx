interface PagesProps {
  /** "Pages of councils". */
  readonly name: string;
  /** The first is 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** The way from one page of a long table to the others. */
export function Pages({ name, page, pages, hrefOf }: PagesProps) {
  return (
    <nav className="csi-pages csi-no-print" aria-label={name}>
      {page > 1 ? <a href={hrefOf(page - 1)}>‹ Previous page</a> : null}
      <ol>
        {Array.from({ length: pages }, (_, place) => place + 1).map((each) => (
          <li key={each}>
            <a href={hrefOf(each)} aria-label={`Page ${each}`} aria-current={each === page ? "page" : undefined}>
              {each}
            </a>
          </li>
        ))}
      </ol>
      {page < pages ? <a href={hrefOf(page + 1)}>Next page ›</a> : null}
    </nav>
  );
}
