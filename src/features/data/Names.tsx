import { settingsOf } from "#data/opening/settings.ts";
import type { Told } from "#data/opening/told.ts";
import type { Notice } from "#data/recognise/reading.ts";
import { counted } from "#domain/deadlines/words.ts";
import { Section } from "#ui/page/Panel.tsx";
import { ProblemTable } from "./Problems.tsx";

interface NamesProps {
  readonly told: Told;
  readonly problems: readonly Notice[];
}

/** Which names were left out of a council's own files, and which passages a person should go through. */
export function Names({ told, problems }: NamesProps) {
  const own = told.files.filter(({ kind }) => kind === "workbook" || kind === "tracker");
  const leftOut = problems.filter(({ topic }) => topic === "name-left-out");
  const possible = problems.filter(({ topic }) => topic === "possible-name");
  if (own.length === 0) return null;
  return (
    <Section id="names" title="People’s names">
      {own.some(({ key }) => settingsOf(told.settings, key).keepOwners) ? (
        <p>Where you chose to keep people’s names, they stand as they are.</p>
      ) : null}
      <p>
        {leftOut.length === 0
          ? "No name was recognised, and none was left out."
          : `Names were left out in ${counted(leftOut.length, "place")}, listed here.`}{" "}
        Names that cannot be recognised may remain: go through the texts before you show them to others.
        {possible.length === 0 ? null : ` ${counted(possible.length, "passage")} may be a name and stands as it is.`}
      </p>
      <ProblemTable title="May be names" problems={possible} />
      <ProblemTable title="Left out" problems={leftOut} />
    </Section>
  );
}
