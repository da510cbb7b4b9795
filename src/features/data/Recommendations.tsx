import { useId } from "react";
import type { PlanLinks, ToldReading } from "#data/opening/told.ts";
import { Section } from "#ui/page/Panel.tsx";
import type { ChoicesProps } from "./FileChoices.tsx";
import { Of } from "./Of.tsx";
import { linkedWords } from "./rowsTold.ts";
import type { Preview } from "./session.ts";

/** Of which report the recommendations are that a tracker names by number: proposed where one alone can be meant, else asked. */
export function Recommendations({ told, settings, onSettings }: ChoicesProps & Pick<Preview, "told">) {
  const trackers = told.readings.flatMap(({ id, reading, links }) =>
    links === null || links === undefined ? [] : [{ id, what: reading.what, links }],
  );
  if (trackers.length === 0) return null;
  return (
    <Section
      id="recommendations"
      title="Which recommendations are meant"
      say="These trackers name Ofsted’s recommendations by number. An action is linked to the finding of that number in the report that you choose, and stands beside it in the council’s thread."
    >
      {trackers.map(({ id, what, links }) => (
        <ReportChoice
          key={id}
          what={what}
          links={links}
          onReport={(report) => onSettings({ ...settings, reports: new Map([...settings.reports, [id, report]]) })}
        />
      ))}
    </Section>
  );
}

interface ReportChoiceProps {
  readonly what: ToldReading["reading"]["what"];
  readonly links: PlanLinks;
  readonly onReport: (report: string | null) => void;
}

function ReportChoice({ what, links, onReport }: ReportChoiceProps) {
  const field = useId();
  return (
    <fieldset className="csi-choice">
      <legend>{what}</legend>
      <p>{linkedWords(links)}</p>
      {links.reports.length === 0 ? null : (
        <div className="csi-field">
          <label htmlFor={field}>
            Report whose recommendations are numbered so
            <Of name={what} />
          </label>
          <select
            id={field}
            className="csi-input"
            value={links.report?.id ?? ""}
            onChange={({ target }) => onReport(target.value === "" ? null : target.value)}
          >
            <option value="">none: the actions are not linked</option>
            {links.reports.map(({ id, words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </div>
      )}
    </fieldset>
  );
}

/** How many trackers' numbers could be those of more than one report, and are linked to none until it is chosen. */
export function countAskedReports({ readings }: Pick<Preview, "readings">): number {
  return readings.filter(({ links }) => links?.found === "several").length;
}
