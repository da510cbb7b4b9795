import { statusSaid } from "#domain/changes/updateWords.ts";
import type { Council } from "#domain/council/council.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { interventionTrack, isRunning, type Period, periodTitle } from "#domain/intervention/track.ts";
import type { Update } from "#domain/model/told.ts";
import { Cite } from "#features/parts/Cite.tsx";
import { evidenceHref, type World } from "#features/world.ts";
import { When } from "#ui/facts/When.tsx";
import { Section } from "#ui/page/Panel.tsx";

/** The intervention, a track of its own whatever the grade: each stretch, what it asks, and what came of that. */
export function InterventionSection({ world, council }: { readonly world: World; readonly council: Council }) {
  const periods = interventionTrack(world.known, council.authority.id);
  return (
    <Section id="intervention" title="Intervention" say={sentenceOf(world, council, periods)}>
      <ul className="csi-lines">
        {periods.map((period) => (
          <li key={period.intervention.id} data-record={`interventions/${period.intervention.id}`}>
            <PeriodLine world={world} period={period} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function sentenceOf(world: World, council: Council, periods: readonly Period[]): string {
  if (periods.length === 0) return "No intervention is recorded in the documents loaded here.";
  const running = council.interventions;
  if (running.length > 0)
    return `Recorded as begun, and not as ended: ${running.map(periodTitle).join("; ")}. Whether each still runs is known only as far as the documents loaded here go.`;
  const last = periods.filter((period) => !isRunning(period, world.asAt)).at(-1);
  return last === undefined
    ? "No intervention is recorded as running."
    : `None is recorded as running; the last known end is ${impreciseWords(last.to)}.`;
}

/** What came of a requirement, as its last update says it. */
function becameWords(updates: readonly Update[]): string {
  const last = updates.at(-1);
  return last === undefined ? "what came of it is not recorded here" : statusSaid(last);
}

function PeriodLine({ world, period }: { readonly world: World; readonly period: Period }) {
  const { intervention } = period;
  return (
    <>
      <h3>{periodTitle(period)}</h3>
      <p>
        <When date={period.from} />
        {period.to.precision === "unknown" ? ", continues; its end is not known" : null}
        {period.to.precision === "unknown" ? null : (
          <>
            {"; ended "}
            <When date={period.to} />
          </>
        )}
        . {intervention.words}{" "}
        <Cite
          world={world}
          record={`interventions/${intervention.id}`}
          source={intervention.source}
          about={intervention.title}
        />
      </p>
      {period.requirements.length === 0 ? null : (
        <ul className="csi-bullets">
          {period.requirements.map(({ requirement, updates }) => (
            <li key={requirement.id} data-record={`requirements/${requirement.id}`}>
              <a href={evidenceHref(world, `requirements/${requirement.id}`)}>{requirement.what}</a>
              {requirement.repeats === null ? null : `, ${requirement.repeats}`}
              {requirement.due.precision === "unknown" ? null : (
                <>
                  {", by "}
                  <When date={requirement.due} />
                </>
              )}
              : {becameWords(updates)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
