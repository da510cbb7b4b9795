import { useMemo } from "react";
import type { Council } from "#domain/council/council.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { grouped, inNameOrder } from "#domain/words.ts";
import { actionTable } from "#features/parts/actionTable.tsx";
import { onOnePage, type Paging, pagingOf } from "#features/parts/paging.ts";
import { useBeginningOfPage } from "#features/parts/useBeginningOfPage.ts";
import { hrefTo, onlyCouncil, type World } from "#features/world.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { Pages } from "#ui/page/Pages.tsx";
import { usePrinting } from "#ui/timeline/usePrinting.ts";

/** A plan of a hundred actions or two is read from top to bottom; a longer one is turned over. */
const MOST_AT_ONCE = 250;
const ROWS_A_PAGE = 100;
/** Paper takes a whole plan; of a longer table, some hundred sheets, the page that is on screen. */
const MOST_ON_PAPER = 2_000;

interface ActionPagesProps {
  readonly world: World;
  readonly council: Council;
  /** The ids of the open actions without an update for sixty days. */
  readonly quiet: ReadonlySet<string>;
}

/** A council's actions by theme: all of a usual plan, a very long one a page at a time. */
export function ActionPages({ world, council, quiet }: ActionPagesProps) {
  const states = useMemo(() => byTheme(council.actions), [council]);
  const paging = usePaging(world, states.length);
  return (
    <>
      {paging.pages === 1 ? null : <Showing world={world} council={council} paging={paging} />}
      <Cells
        caption={`Actions of ${council.authority.name}, by theme`}
        {...actionTable(world, states.slice(paging.from, paging.to), quiet)}
      />
      {paging.pages === 1 || onlyCouncil(world) === null ? null : (
        <Pages
          name={`Pages of actions of ${council.authority.name}`}
          page={paging.page}
          pages={paging.pages}
          hrefOf={(each) => hrefTo(world, { rest: { page: each === 1 ? null : String(each) } })}
        />
      )}
    </>
  );
}

function usePaging(world: World, rows: number): Paging {
  const isPrinting = usePrinting();
  if (rows <= (isPrinting ? MOST_ON_PAPER : MOST_AT_ONCE)) return onOnePage(rows);
  const paging = pagingOf(world.address, rows, ROWS_A_PAGE);
  // One page number cannot serve several plans: where several are shown, each shows its first page and leads to itself.
  return onlyCouncil(world) === null ? { ...paging, page: 1, from: 0, to: ROWS_A_PAGE } : paging;
}

interface ShowingProps {
  readonly world: World;
  readonly council: Council;
  readonly paging: Paging;
}

function Showing({ world, council, paging: { page, from, to } }: ShowingProps) {
  const all = council.actions.length;
  const place = useBeginningOfPage(page);
  return (
    <p role="status" ref={place} tabIndex={-1}>
      Showing {grouped(from + 1)} to {grouped(to)} of {counted(all, "action")}, by theme.{" "}
      {all > MOST_ON_PAPER ? "So long a list is printed a page at a time. " : ""}
      {onlyCouncil(world) === null ? (
        <a href={hrefTo(world, { path: "/plan", authorities: [council.authority.id] })}>
          All actions of {council.authority.name}
        </a>
      ) : null}
    </p>
  );
}

function byTheme(actions: readonly ActionState[]): readonly ActionState[] {
  return [...actions].sort((a, b) => inNameOrder(a.theme?.name ?? "", b.theme?.name ?? ""));
}
