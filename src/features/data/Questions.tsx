import { type FocusEvent, useState } from "react";
import { dayWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { Question } from "#domain/tracker/match.ts";
import type { Answer, Dated } from "#domain/tracker/pairs.ts";
import { Section } from "#ui/page/Panel.tsx";
import { Of } from "./Of.tsx";

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly onAnswers: (answers: ReadonlyMap<string, Answer>) => void;
}

const WHY: Readonly<Record<Question["why"], string>> = {
  "same-number": "They have the same number, and other words.",
  "similar-wording": "Their words are alike.",
  "several-alike": "Several rows are alike.",
};

const MOST_ASKED = 50;

/** Pairs of rows of two copies that may be one action: only a person can tell. Answered ones stay, to be changed. */
export function Questions({ questions, answers, onAnswers }: QuestionsProps) {
  if (questions.length === 0) return null;
  const open = questions.filter(({ key }) => !answers.has(key));
  const later = new Set(open.slice(MOST_ASKED));
  const change = (key: string, answer: Answer | null) => {
    const others = [...answers].filter(([each]) => each !== key);
    onAnswers(new Map(answer === null ? others : [...others, [key, answer]]));
  };
  return (
    <Section id="same-action" title="The same action?" say={askedWords(questions.length, open.length)}>
      {questions
        .filter((question) => !later.has(question))
        .map((question) => (
          <Pair
            key={question.key}
            question={question}
            answer={answers.get(question.key) ?? null}
            onAnswer={(answer) => change(question.key, answer)}
          />
        ))}
      {later.size > 0 ? <p>and {counted(later.size, "more pair")}, which are asked once these are answered</p> : null}
    </Section>
  );
}

function askedWords(all: number, open: number): string {
  const pairs = `${counted(all, "pair")} of rows in two copies may be one action that was worded anew.`;
  if (open === 0) return `${pairs} All are answered; an answer can be changed until the data is used.`;
  return `${pairs} ${open === all ? "Until you answer they are kept apart." : `${counted(open, "pair")} still to be answered; until then they are kept apart.`}`;
}

interface PairProps {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** Who presses a choice answers; by the keyboard choosing is not yet answering, for the arrow keys go through each choice. */
function Pair({ question: { key, earlier, later, why }, answer, onAnswer }: PairProps) {
  const [chosen, setChosen] = useState<Answer | null | undefined>(undefined);
  const shown = chosen === undefined ? answer : chosen;
  const saveAs = (given: Answer | null) => {
    setChosen(undefined);
    if (given !== answer) onAnswer(given);
  };
  const save = () => saveAs(shown);
  const saveOnLeaving = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) save();
  };
  return (
    <form
      onBlur={saveOnLeaving}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset className="csi-choice">
        <legend>{later.row.words}</legend>
        <p>
          <Told row={earlier} /> <Told row={later} /> {WHY[why]}
        </p>
        <div className="csi-ticks">
          {ANSWERS.map(([each, words]) => (
            <label key={words} onPointerUp={() => saveAs(each)}>
              <input type="radio" name={key} checked={shown === each} onChange={() => setChosen(each)} />
              {words}
            </label>
          ))}
        </div>
        <p className="csi-press">
          <button type="submit" className="csi-button">
            Save answer
            <Of name={`${rowWords(later)}, or ${rowWords(earlier)}`} />
          </button>{" "}
          <span role="status">{shown === answer ? null : "Not saved yet."}</span>
        </p>
      </fieldset>
    </form>
  );
}

const ANSWERS: readonly (readonly [Answer | null, string])[] = [
  ["same", "The same action"],
  ["different", "Two actions"],
  [null, "Not answered: kept apart"],
];

function Told({ row }: { readonly row: Dated }) {
  return <span>{rowWords(row)}.</span>;
}

function rowWords({ day, row }: Dated): string {
  return `${dayWords(day)}${row.number === null ? "" : `, no. ${row.number}`}: “${row.words}”`;
}
