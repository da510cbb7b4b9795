import { useMemo } from "react";
import { councilOf } from "#domain/council/council.ts";
import { overviewCounts } from "#domain/council/exceptions.ts";
import { overviewSentence } from "#domain/council/summary.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { DeadlineCharts } from "#features/parts/DeadlineCharts.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { hrefTo, type World } from "#features/world.ts";
import { PageHead } from "#ui/page/PageHead.tsx";
import { ChooseCouncils } from "./ChooseCouncils.tsx";
import { CouncilFilters } from "./CouncilFilters.tsx";
import { CouncilRows } from "./CouncilRows.tsx";
import { CouncilTable } from "./CouncilTable.tsx";
import { Counts } from "./Counts.tsx";
import { NationalContents, NationalPart } from "./NationalPart.tsx";
import { chosenOrder, filtered, ORDERS } from "./order.ts";

/** Beyond so many councils the rows with their small timelines give way to a table, unless the reader asks for them. */
const MOST_ROWS = 12;

/** Where each council stands and what is next, a row a council, in an order whose rule is printed. */
export function OverviewScreen({ world }: { readonly world: World }) {
  const councils = useMemo(
    () => world.councils.map((authority) => councilOf(world.known, authority)),
    [world.known, world.councils],
  );
  const order = chosenOrder(world.address);
  const shown = useMemo(() => [...filtered(world, councils)].sort(order.compare), [world, councils, order]);
  const isTable = (world.address.rest.get("view") ?? (councils.length > MOST_ROWS ? "table" : "rows")) === "table";
  return (
    <>
      <PageHead
        title={world.hasChosen ? "Your councils" : "All councils"}
        note={
          world.hasChosen
            ? `${councils.length} chosen, kept in this page’s address`
            : `${councils.length} in the data loaded here`
        }
        links={
          <>
            <ChooseCouncils world={world} />
            <ShareDay world={world} />
          </>
        }
      />
      <IfLoaded world={world} needs={NEEDS.deadlines} what="What is due next">
        <p className="csi-say csi-overview-say">{overviewSentence(world.known, councils)}</p>
        <Counts counts={overviewCounts(world.known, councils)} />
      </IfLoaded>
      <NationalContents world={world} />
      <IfLoaded world={world} needs={NEEDS.judgements} what="The councils">
        <CouncilFilters
          world={world}
          isOpen={councils.length > MOST_ROWS || world.address.rest.has("find")}
          shown={shown.length}
        />
        <div className="csi-toolbar">
          <p className="csi-muted">
            Order: {order.rule}. <label htmlFor="order">Change order</label>{" "}
            <select id="order" value={order.id} onChange={(event) => world.go({ rest: { order: event.target.value } })}>
              {ORDERS.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </p>
          <div className="csi-toolbar__end csi-step">
            <a
              className="csi-button"
              aria-current={isTable ? undefined : "true"}
              href={hrefTo(world, { rest: { view: "rows" } })}
            >
              Rows
            </a>
            <a
              className="csi-button"
              aria-current={isTable ? "true" : undefined}
              href={hrefTo(world, { rest: { view: "table" } })}
            >
              Table
            </a>
          </div>
        </div>
        {shown.length === 0 ? <p className="csi-banner">No council fits these filters.</p> : null}
        {isTable ? <CouncilTable world={world} councils={shown} /> : <CouncilRows world={world} councils={shown} />}
        <p className="csi-small csi-muted">
          Counts are of stated deadlines. Days that passed with nothing recorded are under “not known” on each council’s
          page, and are not overdue.
        </p>
        <IfLoaded world={world} needs={NEEDS.deadlines} what="The chart of deadlines">
          <DeadlineCharts world={world} councils={shown} />
        </IfLoaded>
      </IfLoaded>
      <NationalPart world={world} />
    </>
  );
}
