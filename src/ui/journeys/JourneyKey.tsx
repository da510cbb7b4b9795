import { memo, type ReactElement, useId, useMemo } from "react";
import type { Journeys } from "#domain/journeys/journeys.ts";
import { formIn, gradeIn, isAboutLook, kindIn, stateIn } from "#domain/journeys/look.ts";
import { Hatches } from "#ui/timeline/Hatches.tsx";
import { GlyphMark } from "#ui/timeline/LegendKey.tsx";
import { type LegendEvent, legendEntries, type Wanted } from "#ui/timeline/legend.ts";
import type { PillEdge } from "#ui/timeline/placed.ts";
import { isThin } from "./layout.ts";
import { edgeOf } from "./sprites.ts";
import { tickEntries } from "./tickKey.ts";

interface JourneyKeyProps {
  /** All that there is, whatever is filtered: a key that changes under the eye explains nothing. */
  readonly journeys: Journeys;
  readonly rowPx: number;
}

/** The key of the marks, above the rows, where they are first met; in words that grow with the reader's. */
export const JourneyKey = memo(function JourneyKey({ journeys, rowPx }: JourneyKeyProps): ReactElement | null {
  const hatches = `k${useId().replace(/\W/g, "")}`;
  const entries = useMemo(() => entriesOf(journeys, rowPx), [journeys, rowPx]);
  if (entries.length === 0) return null;
  return (
    <details className="govuk-details csi-journeys__key">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Key<span className="csi-journeys__more">: {isThin(rowPx) ? THIN : MARKS}</span>
        </span>
      </summary>
      {isThin(rowPx) && <p className="csi-small">{ONE_TICK}</p>}
      <svg width="0" height="0" className="csi-journeys__defs" aria-hidden="true">
        <Hatches prefix={hatches} />
      </svg>
      <ul>
        {entries.map(({ glyph, words }) => (
          <li key={words}>
            <svg width="38" height="24" viewBox="-19 -12 38 24" aria-hidden="true">
              <GlyphMark glyph={glyph} x={0} y={0} hatches={hatches} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </details>
  );
});

const MARKS = "letters are grades, dashes not known or to come, numbers events too close to draw apart";
const THIN = "a tick is an event, a wide tick several, half a tick is to come";
const ONE_TICK =
  "A tick for each stretch of time in which anything happened or is expected; a date that is not closely known is ticked in its middle. Press a tick for its events, or zoom in until they come apart. With names, each event has its own mark.";

function entriesOf({ look, status }: Journeys, rowPx: number): readonly Wanted[] {
  if (look.length === 0) return [];
  return isThin(rowPx) ? tickEntries({ look, status }, rowPx) : legendEntries(looksOf(look), edgesOf(status));
}

/** One stand-in for each look that is there. */
function looksOf(look: Uint16Array): readonly LegendEvent[] {
  return [...new Set(look)].map((each) => ({
    kind: kindIn(each),
    state: stateIn(each),
    form: formIn(each),
    grade: gradeIn(each),
    isAbout: isAboutLook(each),
    isCounted: true,
  }));
}

/** The edges that pills of these events may have, the plain one first. */
function edgesOf(status: Uint8Array): readonly PillEdge[] {
  return [...new Set<PillEdge>(["plain", ...[...new Set(status)].map(edgeOf)])];
}
