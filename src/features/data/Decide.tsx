import { useState } from "react";
import { rowsNotPublic } from "#data/opening/beyond.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { counted } from "#domain/deadlines/words.ts";
import { Section } from "#ui/page/Panel.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { acceptTold, leaveTold, type Preview } from "./session.ts";
import { lacksOf } from "./telling.ts";

interface DecideProps {
  readonly asAt: IsoDay;
  readonly preview: Preview;
  /** Whether the files are being read once more, as was just chosen. */
  readonly isSettling: boolean;
}

/** The end of what is told: to use it, or to leave everything as it was. */
export function Decide({ asAt, preview, isSettling }: DecideProps) {
  const [isTried, setTried] = useState(false);
  // What was pressed for while it was read once more: not this, which nobody has seen yet.
  const [isEarly, setEarly] = useState(false);
  const lacks = lacksOf(preview);
  const isNothing = preview.readings.length === 0;
  const accept = () => {
    setTried(true);
    setEarly(isSettling);
    if (lacks.length === 0) acceptTold(asAt);
  };
  return (
    <Section id="decide" title="Use it?">
      {isTried && lacks.length > 0 ? (
        <ErrorSummary
          title="Something is still to be chosen"
          lines={lacks.map(({ field, words }) => ({ id: field, words, field }))}
        />
      ) : null}
      {isNothing && lacks.length === 0 ? <p>There is nothing in these files that can be used.</p> : null}
      <EditionToCome asAt={asAt} preview={preview} />
      <p role="status">{isEarly ? earlyWords(isSettling) : null}</p>
      <div className="csi-decide">
        {isNothing && lacks.length === 0 ? null : (
          <button
            type="button"
            className="csi-button csi-button--strong"
            aria-disabled={isSettling ? "true" : undefined}
            onClick={accept}
          >
            Use this data
          </button>
        )}
        <button type="button" className="csi-button" onClick={leaveTold}>
          Leave everything as it was
        </button>
      </div>
    </Section>
  );
}

function earlyWords(isSettling: boolean): string {
  return isSettling
    ? "Reading once more with what you entered…"
    : "It has been read once more with what you entered. Look at what is told above, then use it.";
}

/** That the screens will hold what is not public is said before they do. */
function EditionToCome({ asAt, preview }: Omit<DecideProps, "isSettling">) {
  const hidden = rowsNotPublic(preview.readings, asAt);
  if (hidden === 0) return null;
  return (
    <p>
      {counted(hidden, "row")} {hidden === 1 ? "is" : "are"} for the board, or under embargo. If you use this data, the
      screens show the board edition, and each says so, until you choose the public one.
    </p>
  );
}
