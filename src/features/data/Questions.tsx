import { dayWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { Question } from "#domain/tracker/match.ts";
import type { Answer, Dated } from "#domain/tracker/pairs.ts";
import { Section } from "#ui/page/Panel.tsx";

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

/** Pairs of rows of two copies that may be one action: only a person can tell. */
export function Questions({ questions, answers, onAnswers }: QuestionsProps) {
  if (questions.length === 0) return null;
  const more = questions.length - MOST_ASKED;
  return (
    <Section
      id="same-action"
      title="The same action?"
      say={`${counted(questions.length, "pair")} of rows in two copies may be one action that was worded anew. Until you answer they are kept apart.`}
    >
      {questions.slice(0, MOST_ASKED).map((question) => (
        <fieldset key={question.key} className="csi-choice">
          <legend>{question.later.row.words}</legend>
          <p>
            <Told row={question.earlier} /> <Told row={question.later} /> {WHY[question.why]}
          </p>
          <div className="csi-ticks">
            {ANSWERS.map(([answer, words]) => (
              <label key={answer}>
                <input
                  type="radio"
                  name={question.key}
                  checked={answers.get(question.key) === answer}
                  onChange={() => onAnswers(new Map([...answers, [question.key, answer]]))}
                />
                {words}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {more > 0 ? <p>and {counted(more, "more pair")}, which are asked once these are answered</p> : null}
    </Section>
  );
}

const ANSWERS: readonly (readonly [Answer, string])[] = [
  ["same", "The same action"],
  ["different", "Two actions"],
];

function Told({ row: { day, row } }: { readonly row: Dated }) {
  const number = row.number === null ? "" : `, no. ${row.number}`;
  return (
    <span>
      {dayWords(day)}
      {number}: “{row.words}”.
    </span>
  );
}
