import { Fragment } from "react";

interface PagesProps {
  /** "Pages of councils". */
  readonly name: string;
  /** The first is 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** The way from one page of a long table to the others; of many pages to the first, the last and those near. */
export function Pages({ name, page, pages, hrefOf }: PagesProps) {
  return (
    <nav className="csi-pages csi-no-print" aria-label={name}>
      {page > 1 ? <a href={hrefOf(page - 1)}>‹ Previous page</a> : null}
      <ol>
        {pagesNear(page, pages).map((each, place, all) => (
          <Fragment key={each}>
            {each - (all[place - 1] ?? 0) > 1 ? <li aria-hidden="true">…</li> : null}
            <li>
              <a href={hrefOf(each)} aria-label={`Page ${each}`} aria-current={each === page ? "page" : undefined}>
                {each}
              </a>
            </li>
          </Fragment>
        ))}
      </ol>
      {page < pages ? <a href={hrefOf(page + 1)}>Next page ›</a> : null}
    </nav>
  );
}

/** So many pages on either side of the current one are offered, where all would be too many. */
const NEAR = 2;
const ALL = 12;

function pagesNear(page: number, pages: number): readonly number[] {
  const all = Array.from({ length: pages }, (_, place) => place + 1);
  return pages <= ALL ? all : all.filter((each) => each === 1 || each === pages || Math.abs(each - page) <= NEAR);
}
