import { settingsOf } from "#data/opening/settings.ts";
import type { Told } from "#data/opening/told.ts";
import type { Notice } from "#data/recognise/reading.ts";
import { counted } from "#domain/deadlines/words.ts";
import { Section } from "#ui/page/Panel.tsx";
import { ProblemTable } from "./Problems.tsx";
import { possibleWords } from "./problemWords.ts";
import { Unchecked } from "./Unchecked.tsx";

interface NamesProps {
  readonly told: Told;
  readonly problems: readonly Notice[];
  /** What is not read yet, so that nothing can be said of it. */
  readonly unchecked: readonly string[];
}

/** Which names were left out of a council's own files, and which passages a person should go through. */
export function Names({ told, problems, unchecked }: NamesProps) {
  const own = told.files.filter(({ kind }) => kind === "workbook" || kind === "tracker");
  const leftOut = problems.filter(({ topic }) => topic === "name-left-out");
  const possible = problems.filter(({ topic }) => topic === "possible-name");
  if (own.length === 0) return null;
  return (
    <Section id="names" title="People’s names">
      {own.some(({ key }) => settingsOf(told.settings, key).keepOwners) ? (
        <p>Where you chose to keep people’s names, they stand as they are.</p>
      ) : null}
      <Unchecked words={unchecked} />
      <p>
        {leftOutWords(leftOut.length, unchecked.length > 0)}
        Names that cannot be recognised may remain: go through the texts before you show them to others.
        {possibleWords(possible.length)}
      </p>
      <ProblemTable title="May be names" problems={possible} />
      <ProblemTable title="Left out" problems={leftOut} />
    </Section>
  );
}

function leftOutWords(places: number, isMoreToRead: boolean): string {
  if (places > 0) return `Names were left out in ${counted(places, "place")}, listed here. `;
  return isMoreToRead ? "" : "No name was recognised, and none was left out. ";
}
