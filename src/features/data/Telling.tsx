import { type RefObject, useEffect, useMemo, useRef } from "react";
import { loadedTables, useOpened } from "#data/opening/opened.ts";
import type { OpeningSettings } from "#data/opening/settings.ts";
import type { Notice } from "#data/recognise/reading.ts";
import type { Conflict } from "#domain/joining/ledger.ts";
import { givenAnswers } from "#domain/tracker/givenAnswers.ts";
import type { World } from "#features/world.ts";
import { Section } from "#ui/page/Panel.tsx";
import { FieldChanges, LeftOut, TableChanges } from "./Changes.tsx";
import { ColourChoices } from "./ColourChoices.tsx";
import { ConflictTable } from "./Conflicts.tsx";
import { DayMoves } from "./DayMoves.tsx";
import { Decide } from "./Decide.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { FileChoices } from "./FileChoices.tsx";
import { GivenAnswers } from "./GivenAnswers.tsx";
import { InShort } from "./InShort.tsx";
import { Names } from "./Names.tsx";
import { Problems } from "./Problems.tsx";
import { PublicationDays } from "./PublicationDay.tsx";
import { Questions } from "./Questions.tsx";
import { Recommendations } from "./Recommendations.tsx";
import { councilsMoreWords, trackerWords } from "./rowsTold.ts";
import { type Preview, settleNow } from "./session.ts";
import { ToldFiles } from "./ToldFiles.tsx";
import { TrackerChoices } from "./TrackerChoices.tsx";
import { countUnchanged, problemsOf, toldConflicts, toldTables } from "./telling.ts";
import { Unchecked } from "./Unchecked.tsx";
import { uncheckedWords } from "./unchecked.ts";

interface TellingProps {
  readonly world: World;
  readonly preview: Preview;
  /** Whether the files are being read once more, as was just chosen. */
  readonly isSettling: boolean;
}

/** What the files are and what they would change, before anything does. */
export function Telling({ world, preview, isSettling }: TellingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(ownPrintFoot, []);
  const { joined } = useOpened();
  const now = joined?.result ?? null;
  const problems = useMemo(() => problemsOf(preview, now), [preview, now]);
  const conflicts = useMemo(() => toldConflicts(preview, now), [preview, now]);
  const { told } = preview;
  const settle = (settings: OpeningSettings) => void settleNow(settings, world.today);
  return (
    <>
      <TellingHead heading={heading} preview={preview} isSettling={isSettling} />
      <DayMoves world={world} preview={preview} />
      <InShort preview={preview} problems={problems} conflicts={conflicts.length} />
      <Section id="recognised" title="What the files are">
        <ToldFiles preview={preview} />
      </Section>
      <Choices world={world} preview={preview} onSettings={settle} />
      <Recommendations told={told} settings={told.settings} onSettings={settle} />
      <PublicationDays told={told} today={world.today} settings={told.settings} onSettings={settle} />
      <ColourChoices told={told} settings={told.settings} onSettings={settle} />
      <Questions
        questions={preview.asked}
        answers={told.settings.answers}
        onAnswers={(answers) => settle({ ...told.settings, answers })}
      />
      <AnswersBefore preview={preview} onSettings={settle} />
      <WouldChange preview={preview} problems={problems} conflicts={conflicts} />
      <Decide asAt={world.asAt} preview={preview} isSettling={isSettling} />
    </>
  );
}

/** What is told quotes the files as they stand: on paper it is no edition for anyone. Gives back the usual foot. */
function ownPrintFoot(): () => void {
  const { style } = document.documentElement;
  style.setProperty("--print-foot-own", JSON.stringify("Not for others: it quotes the files before they are used."));
  return () => style.removeProperty("--print-foot-own");
}

function TellingHead({
  heading,
  preview,
  isSettling,
}: {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly preview: Preview;
  readonly isSettling: boolean;
}) {
  const refused = preview.told.files.filter((file) => file.refused !== null);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} id="telling">
        Before anything changes
      </h2>
      <p className="csi-say">
        This is what was read, and what would change. Nothing on any screen has changed yet.
        {isSettling ? " Reading once more, as you chose…" : null}
      </p>
      {refused.length === 0 ? null : (
        <ErrorSummary
          title={refused.length === 1 ? "One file is not read" : `${refused.length} files are not read`}
          lines={refused.map(({ key, name, refused: why }) => ({ id: key, words: `${name}: ${why}`, field: null }))}
        />
      )}
    </>
  );
}

interface ChoicesProps {
  readonly world: World;
  readonly preview: Preview;
  readonly onSettings: (settings: OpeningSettings) => void;
}

function Choices({ world, preview: { told }, onSettings }: ChoicesProps) {
  const own = told.files.filter(({ kind }) => kind === "workbook" || kind === "tracker");
  if (own.length === 0) return null;
  const all = { settings: told.settings, onSettings };
  return (
    <Section
      id="choices"
      title="How they are read"
      say="For a council’s own files. They are for the board alone, and without people’s names, unless you choose otherwise. What is published has no such choices."
    >
      {own.map((file) => (
        <div key={file.key}>
          <TrackerChoices told={told} file={file} councils={world.known.tables.authorities} {...all} />
          <FileChoices file={file} {...all} />
        </div>
      ))}
    </Section>
  );
}

/** The answers of before that the copies told of rest on, and that are not asked about above. */
function AnswersBefore({ preview, onSettings }: Pick<ChoicesProps, "preview" | "onSettings">) {
  const { settings } = preview.told;
  const given = useMemo(() => {
    const asked = new Set(preview.asked.map(({ key }) => key));
    const copies = preview.readings.flatMap((reading) => reading.copies.map(({ read }) => read.copy));
    return givenAnswers(settings.answers, copies).filter(({ key, isOfThese }) => isOfThese && !asked.has(key));
  }, [preview, settings.answers]);
  return (
    <GivenAnswers
      given={given}
      say="One that is taken back is asked above once more, where it is in doubt."
      onTakenBack={(key) =>
        onSettings({ ...settings, answers: new Map([...settings.answers].filter(([each]) => each !== key)) })
      }
    />
  );
}

interface WouldChangeProps {
  readonly preview: Preview;
  readonly problems: readonly Notice[];
  readonly conflicts: readonly Conflict[];
}

function WouldChange({ preview, problems, conflicts }: WouldChangeProps) {
  const tables = useMemo(() => toldTables(preview), [preview]);
  const unchecked = useMemo(() => uncheckedWords(preview.told), [preview.told]);
  const now = loadedTables(useOpened());
  const isNothingRead = unchecked.length > 0 && preview.readings.length === 0;
  return (
    <>
      <Section id="changes" title="What would change">
        <Unchecked words={unchecked} />
        {isNothingRead ? null : (
          <>
            <TableChanges
              tables={tables}
              unchanged={countUnchanged(preview)}
              trackers={preview.readings.filter(({ reading }) => reading.kind === "tracker").map(trackerWords)}
              councilsMore={councilsMoreWords(now?.authorities ?? [], preview.joined.tables.authorities)}
            />
            <FieldChanges changed={preview.would.changed} tables={preview.joined.tables} />
            <h3>Left out</h3>
            <LeftOut readings={preview.readings} isMoreToRead={unchecked.length > 0} />
          </>
        )}
      </Section>
      {conflicts.length === 0 ? null : (
        <Section
          id="differences"
          title="Where sources differ"
          say="Both values would be kept, and both shown with the record."
        >
          <ConflictTable conflicts={conflicts} tables={preview.joined.tables} />
        </Section>
      )}
      <Names told={preview.told} problems={problems} unchecked={unchecked} />
      <Section id="problems" title="Problems in the files">
        <Problems problems={problems} unchecked={unchecked} />
      </Section>
    </>
  );
}
