import { useMemo } from "react";
import { counted } from "#domain/deadlines/words.ts";
import { isAsking } from "#domain/plan/filter.ts";
import { ORDER_WORDS } from "#domain/plan/words.ts";
import { grouped } from "#domain/words.ts";
import { actionTable, hasDay } from "#features/parts/actionTable.tsx";
import { onOnePage, type Paging, pagingOf } from "#features/parts/paging.ts";
import type { PlanChoice } from "#features/parts/planAddress.ts";
import { useBeginningOfPage } from "#features/parts/useBeginningOfPage.ts";
import { hrefTo, onlyCouncil, type World } from "#features/world.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { Pages } from "#ui/page/Pages.tsx";
import { usePrinting } from "#ui/timeline/usePrinting.ts";
import type { Plan } from "./usePlans.ts";

/** A plan of a hundred actions or two is read from top to bottom; a longer one is turned over. */
const MOST_AT_ONCE = 250;
const ROWS_A_PAGE = 100;
/** Paper takes a whole plan; of a longer table, some hundred sheets, the page that is on screen. */
const MOST_ON_PAPER = 2_000;

interface ActionPagesProps {
  readonly world: World;
  readonly plan: Plan;
  readonly choice: PlanChoice;
}

/** A council's actions that are asked for: all of a usual plan, a very long one a page at a time. */
export function ActionPages({ world, plan, choice }: ActionPagesProps) {
  const { council, shown } = plan;
  const paging = usePaging(world, shown.length);
  const isDated = useMemo(() => shown.some(hasDay), [shown]);
  return (
    <>
      <Showing world={world} plan={plan} choice={choice} paging={paging} />
      <div className="csi-plan-list">
        <Cells
          caption={`Actions of ${council.authority.name}, ${ORDER_WORDS[choice.order].rule}`}
          {...actionTable(world, shown.slice(paging.from, paging.to), isDated)}
        />
      </div>
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

/** How many of them are shown, and which; another page begins here, for the eye and for the keyboard. */
function Showing({ world, plan, choice, paging }: ActionPagesProps & { readonly paging: Paging }) {
  const { council, shown } = plan;
  const place = useBeginningOfPage(paging.page, [choice]);
  const isPaged = paging.pages > 1;
  return (
    <p className="csi-showing" role="status" ref={place} tabIndex={-1}>
      {showingWords({ world, plan, choice }, paging)}
      {isPaged && shown.length > MOST_ON_PAPER ? "So long a list is printed a page at a time. " : ""}
      {isPaged && onlyCouncil(world) === null ? (
        <a href={hrefTo(world, { path: "/plan", authorities: [council.authority.id] })}>
          All actions of {council.authority.name}
        </a>
      ) : null}
    </p>
  );
}

/** "Showing 1 to 100 of 320 actions, by theme." Nothing where all stand there, or are counted above. */
function showingWords({ world, plan, choice }: ActionPagesProps, paging: Paging): string {
  const { all, shown } = plan;
  const { filter, order } = choice;
  const whole = counted(all.length, "action");
  const { pages, from, to } = paging;
  if (pages === 1) {
    const isCounted = !isAsking(filter) || onlyCouncil(world) !== null;
    return isCounted ? "" : `Showing ${grouped(shown.length)} of ${whole}. `;
  }
  const fit = isAsking(filter) ? `${grouped(shown.length)} that fit, of ${whole}` : whole;
  return `Showing ${grouped(from + 1)} to ${grouped(to)} of ${fit}, ${ORDER_WORDS[order].rule}. `;
}
