/** The way from a fact to who says so; it is named after the source, never "source". */
export function SourceLink({
  href,
  children,
  about,
}: {
  readonly href: string;
  readonly children: string;
  readonly about?: string;
}) {
  return (
    <a
      className="csi-source"
      href={href}
      aria-label={about === undefined ? undefined : `${children}: evidence for ${about}`}
    >
      {children}
    </a>
  );
}
