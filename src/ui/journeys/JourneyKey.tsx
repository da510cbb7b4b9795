import { memo, type ReactElement, useId, useMemo } from "react";
import type { Journeys } from "#domain/journeys/journeys.ts";
import { formIn, gradeIn, isAboutLook, kindIn, stateIn } from "#domain/journeys/look.ts";
import { Hatches } from "#ui/timeline/Hatches.tsx";
import { GlyphMark } from "#ui/timeline/LegendKey.tsx";
import { type LegendEvent, legendEntries } from "#ui/timeline/legend.ts";
import type { PillEdge } from "#ui/timeline/placed.ts";
import { edgeOf } from "./sprites.ts";

interface JourneyKeyProps {
  /** All that there is, whatever is filtered: a key that changes under the eye explains nothing. */
  readonly journeys: Journeys;
  readonly isThin: boolean;
}

/** The key of the marks, above the rows, where they are first met; in words that grow with the reader's. */
export const JourneyKey = memo(function JourneyKey({ journeys, isThin }: JourneyKeyProps): ReactElement | null {
  const hatches = `k${useId().replace(/\W/g, "")}`;
  const entries = useMemo(() => legendEntries(looksOf(journeys.look), edgesOf(journeys.status)), [journeys]);
  if (entries.length === 0) return null;
  return (
    <details className="govuk-details csi-journeys__key">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Key: letters are grades, dashes are not known or to come, numbers are events too close to draw apart
        </span>
      </summary>
      {isThin ? (
        <p className="csi-small">{THIN}</p>
      ) : (
        <>
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
        </>
      )}
    </details>
  );
});

const THIN =
  "A tick for each stretch in which something happened or is expected, in the colour of the kind of its first event (meetings and actions share a grey): half as high where it is only expected, grey where it is not recorded in the documents loaded here. Interventions are left out. With names, each event has its own mark.";

/** One stand-in for each look that is there. */
function looksOf(look: Uint16Array): readonly LegendEvent[] {
  return [...new Set(look)].map((each) => ({
    kind: kindIn(each),
    state: stateIn(each),
    form: formIn(each),
    grade: gradeIn(each),
    isAbout: isAboutLook(each),
  }));
}

/** The edges that pills of these events may have, the plain one first. */
function edgesOf(status: Uint8Array): readonly PillEdge[] {
  return [...new Set<PillEdge>(["plain", ...[...new Set(status)].map(edgeOf)])];
}
