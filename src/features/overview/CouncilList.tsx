import { useMemo } from "react";
import type { Council } from "#domain/council/council.ts";
import { isNarrowed, narrowed } from "#domain/national/narrowing.ts";
import { calledWords } from "#domain/national/narrowingWords.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { DeadlineCharts } from "#features/parts/DeadlineCharts.tsx";
import { onOnePage, type Paging, pagingOf } from "#features/parts/paging.ts";
import { useBeginningOfPage } from "#features/parts/useBeginningOfPage.ts";
import { hrefTo, type World } from "#features/world.ts";
import { Pages } from "#ui/page/Pages.tsx";
import { usePrinting } from "#ui/timeline/usePrinting.ts";
import { CouncilRows } from "./CouncilRows.tsx";
import { CouncilTable } from "./CouncilTable.tsx";
import { MOST_ROWS, ROWS_A_PAGE } from "./mostRows.ts";
import { NO_FILTERS, useNarrowing } from "./narrowing.ts";
import { OrderAndView } from "./OrderAndView.tsx";
import { chosenOrder } from "./order.ts";

interface CouncilListProps {
  readonly world: World;
  readonly councils: readonly Council[];
}

/** The councils that fit the filters, in the order chosen, a page at a time; those that the reader follows always stand there. */
export function CouncilList({ world, councils }: CouncilListProps) {
  const { address, hasChosen } = world;
  const { fitting, others } = useFitting(world, councils);
  const isPrinting = usePrinting();
  const paging = isPrinting || hasChosen ? onOnePage(fitting.length) : pagingOf(address, fitting.length, ROWS_A_PAGE);
  const usual = councils.length > MOST_ROWS ? "table" : "rows";
  const isTable = (address.rest.get("view") ?? usual) === "table";
  const page = fitting.slice(paging.from, paging.to);
  const List = isTable ? CouncilTable : CouncilRows;
  return (
    <>
      <OrderAndView world={world} isTable={isTable} />
      <Showing world={world} paging={paging} fitting={fitting.length} of={councils.length} />
      {page.length === 0 ? null : <List world={world} councils={page} />}
      {paging.pages === 1 ? null : (
        <Pages
          name="Pages of councils"
          page={paging.page}
          pages={paging.pages}
          hrefOf={(each) => hrefTo(world, { rest: { page: each === 1 ? null : String(each) } })}
        />
      )}
      {hasChosen && others.length > 0 ? (
        <>
          <p className="csi-say csi-overview-say">Chosen by you, though the filters do not fit:</p>
          <List world={world} councils={others} />
        </>
      ) : null}
      <p className="csi-small csi-muted">
        Counts are of stated deadlines. Days that passed with nothing recorded are under “not known” on each council’s
        page, and are not overdue.
      </p>
      <IfLoaded world={world} needs={NEEDS.deadlines} what="The chart of deadlines">
        <DeadlineCharts world={world} councils={hasChosen ? councils : fitting} />
      </IfLoaded>
    </>
  );
}

/** Those that fit the filters, and the others, both in the order chosen. */
function useFitting(world: World, councils: readonly Council[]) {
  const { known } = world;
  const narrowing = useNarrowing(world.address);
  const order = chosenOrder(world.address);
  return useMemo(() => {
    const asked = narrowed(
      known,
      councils.map(({ authority }) => authority),
      narrowing,
    );
    const ids = new Set(asked.map(({ id }) => id));
    const inOrder = [...councils].sort(order.compare);
    return {
      fitting: inOrder.filter(({ authority }) => ids.has(authority.id)),
      others: inOrder.filter(({ authority }) => !ids.has(authority.id)),
    };
  }, [known, councils, narrowing, order]);
}

interface ShowingProps {
  readonly world: World;
  readonly paging: Paging;
  readonly fitting: number;
  readonly of: number;
}

/** "Showing 1 to 25 of 153 councils." Another page begins here, for the eye and for the keyboard. */
function Showing({ world, paging, fitting, of }: ShowingProps) {
  const narrowing = useNarrowing(world.address);
  const place = useBeginningOfPage(paging.page, [narrowing, chosenOrder(world.address)]);
  const isSaid = of > ROWS_A_PAGE || isNarrowed(narrowing);
  return (
    <p className="csi-showing" ref={place} tabIndex={-1} role="status">
      {isSaid ? showingWords(paging, calledWords(fitting, narrowing), fitting) : null}
      {isSaid && fitting === 0 ? <a href={hrefTo(world, NO_FILTERS)}>Show all councils</a> : null}
    </p>
  );
}

function showingWords({ pages, from, to }: Paging, called: string, fitting: number): string {
  if (fitting === 0) return "No council fits these filters. ";
  return `Showing ${pages === 1 ? called : `${from + 1} to ${to} of ${called}`}.`;
}
