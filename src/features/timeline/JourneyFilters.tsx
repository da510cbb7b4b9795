import { type ReactElement, type ReactNode, useId } from "react";
import type { JourneyFilter } from "#domain/journeys/filter.ts";
import { ROW_ORDER_WORDS, ROW_ORDERS, type RowOrder } from "#domain/journeys/order.ts";
import { EVENT_STATUS_WORDS, EVENT_STATUSES } from "#domain/journeys/status.ts";
import type { Counts } from "#domain/journeys/tally.ts";
import { REGIONS } from "#domain/model/words.ts";
import { EVENT_KINDS } from "#domain/timeline/event.ts";
import { Switch } from "#ui/charts/Switch.tsx";
import type { JourneyView } from "#ui/journeys/Journeys.tsx";
import { KindFilters } from "#ui/timeline/KindFilters.tsx";
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
  return (
    <div className="csi-no-print csi-journeys__choices">
      <div className="csi-timeline__choices">
        <Named title="Show by">
          <Switch
            name="Show by"
            options={CLOCKS}
            chosen={view.clock}
            onChoose={(id) => setView({ clock: id === "months" ? "months" : "calendar", range: null, window: null })}
          />
        </Named>
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
      <KindFilters
        counts={EVENT_KINDS.map((kind) => ({
          kind,
          count: counts.kinds.get(kind) ?? 0,
          isShown: !filter.hiddenKinds.includes(kind),
        }))}
        onToggle={(kind) => setFilter({ hiddenKinds: toggled(filter.hiddenKinds, kind) })}
      />
      <details className="govuk-details" open={chosen > 0 || filter.text !== ""}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Filter by status, theme, region or words{chosen === 0 ? "" : ` (${chosen} chosen)`}
          </span>
        </summary>
        <div className="csi-journeys__filters">
          <Ticks
            title="Status"
            options={EVENT_STATUSES.map((id) => ({
              id,
              words: EVENT_STATUS_WORDS[id],
              count: counts.statuses.get(id) ?? 0,
            }))}
            chosen={filter.statuses}
            onToggle={(id) => setFilter({ statuses: toggled(filter.statuses, id) })}
          />
          <Ticks
            title="Theme of a visit"
            options={themes.map(({ id, name }) => ({ id, words: name, count: counts.themes.get(id) ?? 0 }))}
            chosen={filter.themes}
            onToggle={(id) => setFilter({ themes: toggled(filter.themes, id) })}
          />
          <Ticks
            title="Region"
            options={REGIONS.map((id) => ({ id, words: id, count: counts.regions.get(id) ?? 0 }))}
            chosen={filter.regions}
            onToggle={(id) => setFilter({ regions: toggled(filter.regions, id) })}
          />
          <Find text={filter.text} onText={(text) => setFilter({ text })} />
        </div>
      </details>
      <p className="csi-timeline__count" role="status">
        {says}
      </p>
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

interface TicksProps<T extends string> {
  readonly title: string;
  readonly options: readonly { readonly id: T; readonly words: string; readonly count: number }[];
  readonly chosen: readonly T[];
  readonly onToggle: (id: T) => void;
}

/** Choices that stand beside each other. What gives nothing and is not chosen is left out. */
function Ticks<T extends string>({ title, options, chosen, onToggle }: TicksProps<T>): ReactElement | null {
  const offered = options.filter(({ id, count }) => count > 0 || chosen.includes(id));
  if (offered.length === 0) return null;
  return (
    <fieldset className="csi-kinds csi-kinds--list">
      <legend>{title}</legend>
      {offered.map(({ id, words, count }) => (
        <label key={id} className="csi-kinds__kind">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          {words} <span className="csi-kinds__count">({count.toLocaleString("en-GB")})</span>
        </label>
      ))}
    </fieldset>
  );
}

function Find({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }): ReactElement {
  const id = useId();
  return (
    <span className="csi-field">
      <label htmlFor={id}>Words in a council’s name or an event</label>
      <input
        id={id}
        className="csi-input"
        type="search"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </span>
  );
}

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}
