import { type ReactElement, type ReactNode, type Ref, useId, useState } from "react";
import { isFiltering, type JourneyFilter } from "#domain/journeys/filter.ts";
import { ROW_ORDER_NAMES, ROW_ORDERS, type RowOrder } from "#domain/journeys/order.ts";
import type { Counts } from "#domain/journeys/tally.ts";
import { EVENT_KINDS, type EventKind } from "#domain/timeline/event.ts";
import { Switch } from "#ui/charts/Switch.tsx";
import type { JourneyView } from "#ui/journeys/Journeys.tsx";
import { KindFilters } from "#ui/timeline/KindFilters.tsx";
import { toggled } from "./FilterFields.tsx";
import type { JourneyChoice } from "./journeyAddress.ts";
import { MoreFilters } from "./MoreFilters.tsx";

interface JourneyFiltersProps {
  readonly choice: JourneyChoice;
  readonly onChange: (change: Partial<JourneyChoice>) => void;
  readonly counts: Counts;
  /** The kinds of which there is anything at all. */
  readonly kinds: ReadonlySet<EventKind>;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  /** "1,204 events of 153 councils". */
  readonly says: string;
  /** Takes all filters away. */
  readonly onClear: () => void;
  /** The line of the count: it has the focus when the button that took the filters away is gone. */
  readonly countRef: Ref<HTMLParagraphElement>;
  /** Whether one council is shown alone: then there are no rows to order, and no region to choose. */
  readonly isAlone: boolean;
}

const CLOCKS = [
  { id: "calendar", label: "Calendar dates" },
  { id: "months", label: "Months since publication" },
];
const DENSITIES = [
  { id: "named", label: "With names" },
  { id: "all", label: "All in one view" },
];

/** By which clock, which events, in which order: each choice with what it would give. */
export function JourneyFilters(props: JourneyFiltersProps): ReactElement {
  const { choice, onChange, counts, themes, says, isAlone } = props;
  const { view, filter, order } = choice;
  const setView = (change: Partial<JourneyView>) => onChange({ view: { ...view, ...change } });
  const setFilter = (change: Partial<JourneyFilter>) => onChange({ filter: { ...filter, ...change } });
  const words = filter.text.trim() === "" ? 0 : 1;
  const chosen = filter.statuses.length + filter.themes.length + filter.regions.length + words;
  // On a phone the choices would push the picture off the first screen.
  const [isWide] = useState(() => matchMedia("(min-width: 700px)").matches);
  const clock = (
    <Named title="Show by">
      <Switch
        name="Show by"
        options={CLOCKS}
        chosen={view.clock}
        onChoose={(id) => setView({ clock: id === "months" ? "months" : "calendar", range: null, window: null })}
      />
    </Named>
  );
  const rows = isAlone ? null : (
    <>
      <Named title="Rows">
        <Switch
          name="Rows"
          options={DENSITIES}
          chosen={view.density}
          onChoose={(id) => setView({ density: id === "all" ? "all" : "named", opened: [] })}
        />
      </Named>
      <Order order={order} onOrder={(next) => onChange({ order: next })} />
    </>
  );
  const kinds = (
    <KindFilters
      counts={EVENT_KINDS.map((kind) => ({
        kind,
        count: counts.kinds.get(kind) ?? 0,
        isShown: !filter.hiddenKinds.includes(kind),
      })).filter(({ kind, isShown }) => props.kinds.has(kind) || !isShown)}
      onToggle={(kind) => setFilter({ hiddenKinds: toggled(filter.hiddenKinds, kind) })}
    />
  );
  // Open where a link brings a filter with it; after that it is the reader who opens and closes it.
  const [isFiltered] = useState(chosen > 0);
  return (
    <div className="csi-no-print csi-journeys__choices">
      {isWide ? (
        <>
          <div className="csi-timeline__choices">
            {clock}
            {rows}
          </div>
          {kinds}
        </>
      ) : (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {isAlone ? "What is drawn: dates and kinds" : "What is drawn: dates, kinds, rows and order"}
            </span>
          </summary>
          <div className="csi-timeline__choices">{clock}</div>
          {kinds}
          <div className="csi-timeline__choices">{rows}</div>
        </details>
      )}
      <div className="csi-journeys__line">
        <details className="govuk-details" open={isFiltered}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {isAlone ? "Filter by status, theme or words" : "Filter by status, theme, region or words"}
              {chosen === 0 ? "" : ` (${chosen} chosen)`}
            </span>
          </summary>
          <MoreFilters filter={filter} onFilter={setFilter} counts={counts} themes={themes} isAlone={isAlone} />
        </details>
        <p ref={props.countRef} tabIndex={-1} className="csi-timeline__count" role="status">
          <span>{says}</span>
          {isFiltering(filter) ? (
            <>
              {" "}
              <button type="button" className="csi-link-button" onClick={props.onClear}>
                Clear filters
              </button>
            </>
          ) : null}
        </p>
      </div>
    </div>
  );
}

function Named({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <span className="csi-named">
      <b aria-hidden="true">{title}</b> {children}
    </span>
  );
}

function Order({ order, onOrder }: { readonly order: RowOrder; readonly onOrder: (order: RowOrder) => void }) {
  const id = useId();
  return (
    <span className="csi-named">
      <label htmlFor={id}>
        <b>Order</b>
      </label>{" "}
      <select
        id={id}
        className="csi-input"
        value={order}
        onChange={(event) => onOrder(ROW_ORDERS.find((each) => each === event.target.value) ?? "name")}
      >
        {ROW_ORDERS.map((each) => (
          <option key={each} value={each}>
            {ROW_ORDER_NAMES[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
