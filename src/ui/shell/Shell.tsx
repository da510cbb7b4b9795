import { type ReactNode, useState } from "react";

export interface NavEntry {
  readonly title: string;
  readonly href: string;
  /** `page`: this very screen; `within`: a screen of that part; null elsewhere. */
  readonly here: "page" | "within" | null;
}

/** The top of every screen: name, phase, the way to find something, and the six parts. */
export function Masthead({ homeHref, findHref }: { readonly homeHref: string; readonly findHref: string }) {
  return (
    <header className="csi-mast">
      <div className="csi-width">
        <a className="csi-mast__title" href={homeHref}>
          Children’s services improvement
        </a>
        <strong className="csi-mast__phase">Beta</strong>
        <a className="csi-mast__find" href={findHref}>
          Find
        </a>
      </div>
    </header>
  );
}

export function Navigation({ entries }: { readonly entries: readonly NavEntry[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <nav className="csi-nav" aria-label="Main" data-open={isOpen ? "" : undefined}>
      <div className="csi-width">
        <button type="button" className="csi-nav__menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Menu {isOpen ? "▴" : "▾"}
        </button>
        <ul>
          {entries.map((entry) => (
            <li key={entry.title} data-here={entry.here === null ? undefined : ""}>
              <a
                href={entry.href}
                aria-current={entry.here === "page" ? "page" : undefined}
                data-current={entry.here === null ? undefined : ""}
                onClick={() => setOpen(false)}
              >
                {entry.title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

export function Footer({
  links,
  children,
}: {
  readonly links: readonly { title: string; href: string }[];
  readonly children: ReactNode;
}) {
  return (
    <footer className="csi-footer">
      <div className="csi-width">
        {links.map((link) => (
          <a key={link.title} href={link.href}>
            {link.title}
          </a>
        ))}
        <p>{children}</p>
      </div>
    </footer>
  );
}
