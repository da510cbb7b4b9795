import { type ReactElement, useId, useMemo, useState } from "react";
import { FORMS, isAboutLook, lookOf } from "#domain/journeys/journeys.ts";
import { GRADES } from "#domain/model/words.ts";
import { EVENT_KINDS, EVENT_STATES } from "#domain/timeline/event.ts";
import { Hatches } from "#ui/timeline/Hatches.tsx";
import { GlyphMark } from "#ui/timeline/LegendKey.tsx";
import { type LegendEvent, legendEntries } from "#ui/timeline/legend.ts";
import type { PillEdge } from "#ui/timeline/placed.ts";
import { ROW_PX } from "./layout.ts";
import type { Scene } from "./scene.ts";
import { edgeOf } from "./sprites.ts";

/** The key of what is shown, above the rows, where the marks are first met; in words that grow with the reader's. */
export function JourneyKey({ scene }: { readonly scene: Scene }): ReactElement | null {
  const hatches = `k${useId().replace(/\W/g, "")}`;
  const [isWide] = useState(() => matchMedia("(min-width: 700px)").matches);
  const { journeys, shown, rowPx } = scene;
  const entries = useMemo(
    () => legendEntries(looksShown(journeys.look, shown.events), edgesShown(journeys.status, shown.events)),
    [journeys, shown],
  );
  if (entries.length === 0) return null;
  return (
    <details className="govuk-details csi-journeys__key" open={isWide}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Key</span>
      </summary>
      {rowPx < ROW_PX ? (
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
}

const THIN =
  "A tick for each stretch in which something happened or is expected, in the colour of the kind of its first event: half as high where it is only expected, grey where it is not recorded in the documents loaded here. Interventions are left out. With names, each event has its own mark.";

/** One stand-in for each look that is there. */
function looksShown(look: Uint16Array, events: Int32Array): readonly LegendEvent[] {
  const found = new Set<number>();
  for (const event of events) found.add(look[event] ?? 0);
  return [...found].map((each) => {
    const { kind, state, form, grade } = lookOf(each);
    return {
      kind: EVENT_KINDS[kind] ?? "meeting",
      state: EVENT_STATES[state] ?? "took-place",
      form: FORMS[form] ?? "day",
      grade: GRADES[grade - 1] ?? null,
      isAbout: isAboutLook(each),
    };
  });
}

/** The edges that pills of these events may have, the plain one first. */
function edgesShown(status: Uint8Array, events: Int32Array): readonly PillEdge[] {
  const found = new Set<PillEdge>(["plain"]);
  for (const event of events) found.add(edgeOf(status[event] ?? 0));
  return [...found];
}
