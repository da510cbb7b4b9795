import { useRef, useState } from "react";
import { isIsoDay } from "#domain/dates/day.ts";
import { dayWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { GivenAnswer, NamedRow } from "#domain/tracker/givenAnswers.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";

interface GivenAnswersProps {
  readonly given: readonly GivenAnswer[];
  /** What comes of taking one back. */
  readonly say: string;
  readonly onTakenBack: (key: string) => void;
}

const ANSWER_WORDS: Readonly<Record<GivenAnswer["answer"], string>> = {
  same: "The same action",
  different: "Two actions",
};

/** The answers to “The same action?” that were given before, each with the way to take it back. */
export function GivenAnswers({ given, say, onTakenBack }: GivenAnswersProps) {
  const status = useRef<HTMLParagraphElement>(null);
  const [taken, setTaken] = useState<string | null>(null);
  // The row that was pressed goes away: the focus stays with the words that say what came of it.
  const takeBack = ({ key, later }: GivenAnswer) => {
    setTaken(later.words);
    onTakenBack(key);
    status.current?.focus();
  };
  if (given.length === 0 && taken === null) return null;
  return (
    <Section
      id="given-answers"
      title="Answers given before"
      say={`${counted(given.length, "answer")} to “The same action?” ${given.length === 1 ? "is" : "are"} used again. ${say}`}
    >
      <p ref={status} role="status" tabIndex={-1}>
        {taken === null ? null : `The answer on “${taken}” was taken back.`}
      </p>
      {given.length === 0 ? null : (
        <Cells
          caption="Answers given before"
          columns={[
            { id: "later", title: "Row of the later copy" },
            { id: "earlier", title: "Row of the earlier copy" },
            { id: "answer", title: "Your answer" },
            { id: "back", title: "Take back" },
          ]}
          rows={given.map((each) => ({
            id: each.key,
            cells: [
              rowWords(each.later),
              rowWords(each.earlier),
              ANSWER_WORDS[each.answer],
              <button
                key="back"
                type="button"
                className="csi-button csi-no-print"
                aria-label={`Take back the answer on ${each.later.words}: ${rowWords(each.later)}, or ${rowWords(each.earlier)}`}
                onClick={() => takeBack(each)}
              >
                Take back
              </button>,
            ],
          }))}
        />
      )}
    </Section>
  );
}

function rowWords({ day, number, words }: NamedRow): string {
  const of = isIsoDay(day) ? dayWords(day) : day;
  return `${of}${number === null ? "" : `, no. ${number}`}: “${words}”`;
}
