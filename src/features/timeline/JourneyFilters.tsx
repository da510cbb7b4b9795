import { type ReactElement, type ReactNode, useId, useState } from "react";
import type { JourneyFilter } from "#domain/journeys/filter.ts";
import { ROW_ORDER_WORDS, ROW_ORDERS, type RowOrder } from "#domain/journeys/order.ts";
import { EVENT_STATUS_WORDS, EVENT_STATUSES } from "#domain/journeys/status.ts";
import type { Counts } from "#domain/journeys/tally.ts";
import { REGIONS } from "#domain/model/words.ts";
import { EVENT_KINDS } from "#domain/timeline/event.ts";
import { Switch } from "#ui/charts/Switch.tsx";
import type { JourneyView } from "#ui/journeys/Journeys.tsx";
import { KindFilters } from "#ui/timeline/KindFilters.tsx";
import { Find, Ticks } from "./FilterFields.tsx";
import type { JourneyChoice } from "./journeyAddress.ts";

interface JourneyFiltersProps {
  readonly choice: JourneyChoice;
  readonly onChange: (change: Partial<JourneyChoice>) => void;
  readonly counts: Counts;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  /** "1,204 events of 153 councils". */
  readonly says: string;
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
export function JourneyFilters({ choice, onChange, counts, themes, says }: JourneyFiltersProps): ReactElement {
  const { view, filter, order } = choice;
  const setView = (change: Partial<JourneyView>) => onChange({ view: { ...view, ...change } });
  const setFilter = (change: Partial<JourneyFilter>) => onChange({ filter: { ...filter, ...change } });
  const chosen = filter.statuses.length + filter.themes.length + filter.regions.length;
  // On a phone the choices would push the picture off the first screen.
  const [isWide] = useState(() => matchMedia("(min-width: 700px)").matches);
  // Open where a link brings a filter with it; after that it is the reader who opens and closes it.
  const [isFiltered] = useState(chosen > 0 || filter.text !== "");
  return (
    <div className="csi-no-print csi-journeys__choices">
      <Named title="Show by">
        <Switch
          name="Show by"
          options={CLOCKS}
          chosen={view.clock}
          onChoose={(id) => setView({ clock: id === "months" ? "months" : "calendar", range: null, window: null })}
        />
      </Named>
      <details className="govuk-details" open={isWide}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Kinds, rows and their order</span>
        </summary>
        <KindFilters
          counts={EVENT_KINDS.map((kind) => ({
            kind,
            count: counts.kinds.get(kind) ?? 0,
            isShown: !filter.hiddenKinds.includes(kind),
          }))}
          onToggle={(kind) => setFilter({ hiddenKinds: toggled(filter.hiddenKinds, kind) })}
        />
        <div className="csi-timeline__choices">
          <Named title="Rows">
            <Switch
              name="Rows"
              options={DENSITIES}
              chosen={view.density}
              onChoose={(id) => setView({ density: id === "all" ? "all" : "named", opened: [] })}
            />
          </Named>
          <Order order={order} onOrder={(next) => onChange({ order: next })} />
        </div>
      </details>
      <details className="govuk-details" open={isFiltered}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Filter by status, theme, region or words{chosen === 0 ? "" : ` (${chosen} chosen)`}
          </span>
        </summary>
        <MoreFilters filter={filter} onFilter={setFilter} counts={counts} themes={themes} />
      </details>
      <p className="csi-timeline__count" role="status">
        {says}
      </p>
    </div>
  );
}

interface MoreFiltersProps extends Pick<JourneyFiltersProps, "counts" | "themes"> {
  readonly filter: JourneyFilter;
  readonly onFilter: (change: Partial<JourneyFilter>) => void;
}

function MoreFilters({ filter, onFilter, counts, themes }: MoreFiltersProps): ReactElement {
  return (
    <div className="csi-journeys__filters">
      <Ticks
        title="Status"
        options={EVENT_STATUSES.map((id) => ({
          id,
          words: EVENT_STATUS_WORDS[id],
          count: counts.statuses.get(id) ?? 0,
        }))}
        chosen={filter.statuses}
        onToggle={(id) => onFilter({ statuses: toggled(filter.statuses, id) })}
      />
      <Ticks
        title="Theme of a visit"
        options={themes.map(({ id, name }) => ({ id, words: name, count: counts.themes.get(id) ?? 0 }))}
        chosen={filter.themes}
        onToggle={(id) => onFilter({ themes: toggled(filter.themes, id) })}
      />
      <Ticks
        title="Region"
        options={REGIONS.map((id) => ({ id, words: id, count: counts.regions.get(id) ?? 0 }))}
        chosen={filter.regions}
        onToggle={(id) => onFilter({ regions: toggled(filter.regions, id) })}
      />
      <Find text={filter.text} onText={(text) => onFilter({ text })} />
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
            {ROW_ORDER_WORDS[each]}
          </option>
        ))}
      </select>
    </span>
  );
}

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}
