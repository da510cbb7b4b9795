import type { OpenedReading } from "#data/opening/opened.ts";
import type { Notice } from "#data/recognise/reading.ts";
import { counted } from "#domain/deadlines/words.ts";
import { colourQuestions } from "./colourQuestions.ts";
import { lead } from "./ErrorSummary.tsx";
import { countAskedReports } from "./Recommendations.tsx";
import type { Preview } from "./session.ts";
import { lacksOf } from "./telling.ts";

interface InShortProps {
  readonly preview: Preview;
  readonly problems: readonly Notice[];
  /** Where sources would differ. */
  readonly conflicts: number;
}

/** What a person is asked and should look at, each with the way to it: the page is long, and its end is the decision. */
export function InShort({ preview, problems, conflicts }: InShortProps) {
  const lines = linesOf({ preview, problems, conflicts }).filter(({ many }) => many > 0);
  return (
    <ul className="csi-bullets csi-no-print">
      {lines.map(({ place, words }) => (
        <li key={place}>
          <Jump place={place} words={words} />
        </li>
      ))}
      <li>
        <Jump place="decide" words="Decide whether to use it" />
      </li>
    </ul>
  );
}

function linesOf({ preview, problems, conflicts }: InShortProps) {
  const { told, readings } = preview;
  const lacks = lacksOf(preview).length;
  const pairs = readings.flatMap(({ questions }: OpenedReading) => questions).length;
  const colours = colourQuestions(told.files, told.settings).flatMap(({ questions }) => questions).length;
  const reports = countAskedReports(preview);
  const names = problems.filter(({ topic }) => topic === "possible-name").length;
  const others = problems.filter(({ topic }) => topic === undefined).length;
  return [
    { place: "choices", many: lacks, words: `${counted(lacks, "thing")} still to be chosen` },
    { place: "colours", many: colours, words: `${counted(colours, "colour")} without words` },
    {
      place: "recommendations",
      many: reports,
      words: `${counted(reports, "tracker")} whose recommendations may be of several reports`,
    },
    { place: "same-action", many: pairs, words: `${counted(pairs, "pair")} of rows that may be one action` },
    { place: "differences", many: conflicts, words: `${counted(conflicts, "value")} on which sources would differ` },
    { place: "names", many: names, words: `${counted(names, "passage")} that may be a person’s name` },
    { place: "problems", many: others, words: `${counted(others, "problem")} in the files` },
  ];
}

function Jump({ place, words }: { readonly place: string; readonly words: string }) {
  return (
    <button type="button" className="csi-link-button" onClick={() => lead(place)}>
      {words}
    </button>
  );
}
