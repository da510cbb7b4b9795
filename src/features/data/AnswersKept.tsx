import { changeOpened, useOpened } from "#data/opening/opened.ts";
import { counted } from "#domain/deadlines/words.ts";
import { isForReader } from "#domain/model/audience.ts";
import { givenAnswers } from "#domain/tracker/givenAnswers.ts";
import type { World } from "#features/world.ts";
import { GivenAnswers } from "./GivenAnswers.tsx";

/** The answers that are held, and remembered where that was asked for: each can be taken back. The public edition quotes no row of the board's. */
export function AnswersKept({ world }: { readonly world: World }) {
  const { answers, readings } = useOpened();
  const { reader, asAt } = world.known;
  const copies = readings.flatMap((reading) => reading.copies.map(({ read }) => read.copy));
  const seen = copies.filter(({ audience }) => isForReader(audience, reader, asAt));
  const given = givenAnswers(answers, seen);
  const shown = given.filter(({ isOfThese }) => reader === "board" || isOfThese);
  const hidden = given.length - shown.length;
  return (
    <>
      <GivenAnswers
        given={shown}
        say="One that is taken back is asked once more when a copy of the tracker is opened next; one that is open already will do."
        onTakenBack={(key) => changeOpened({ answers: new Map([...answers].filter(([each]) => each !== key)) })}
      />
      {hidden === 0 ? null : (
        <p>
          {counted(hidden, "answer")} to “The same action?” {hidden === 1 ? "is" : "are"} on rows that the public
          edition does not show: show the board edition to see {hidden === 1 ? "it" : "them"}.
        </p>
      )}
    </>
  );
}
