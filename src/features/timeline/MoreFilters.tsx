import type { ReactElement } from "react";
import type { JourneyFilter } from "#domain/journeys/filter.ts";
import { EVENT_STATUS_WORDS, EVENT_STATUSES } from "#domain/journeys/status.ts";
import type { Counts } from "#domain/journeys/tally.ts";
import { REGIONS } from "#domain/model/words.ts";
import { Find, Ticks, toggled } from "./FilterFields.tsx";

interface MoreFiltersProps {
  readonly counts: Counts;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly filter: JourneyFilter;
  readonly isAlone: boolean;
  readonly onFilter: (change: Partial<JourneyFilter>) => void;
}

/** What is chosen less often: status, theme, region, words; each with what it would give. */
export function MoreFilters({ filter, onFilter, counts, themes, isAlone }: MoreFiltersProps): ReactElement {
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
      {isAlone && filter.regions.length === 0 ? null : (
        <Ticks
          title="Region"
          options={REGIONS.map((id) => ({ id, words: id, count: counts.regions.get(id) ?? 0 }))}
          chosen={filter.regions}
          onToggle={(id) => onFilter({ regions: toggled(filter.regions, id) })}
        />
      )}
      <Find
        label={isAlone ? "Words in an event" : "Words in a council’s name or an event"}
        text={filter.text}
        onText={(text) => onFilter({ text })}
      />
    </div>
  );
}
