import { type ReactElement, useId, useMemo } from "react";
import { FORMS, isAboutLook, lookOf } from "#domain/journeys/journeys.ts";
import { GRADES } from "#domain/model/words.ts";
import { EVENT_KINDS, EVENT_STATES } from "#domain/timeline/event.ts";
import { Hatches } from "#ui/timeline/Hatches.tsx";
import { LegendKey } from "#ui/timeline/LegendKey.tsx";
import { type LegendEvent, legendOf } from "#ui/timeline/legend.ts";
import { FONT } from "#ui/timeline/marks.ts";
import type { Scene } from "./scene.ts";

/** The key of the looks that are shown. */
export function JourneyKey({ scene }: { readonly scene: Scene }): ReactElement | null {
  const hatches = `k${useId().replace(/\W/g, "")}`;
  const { journeys, shown, widthPx } = scene;
  const events = useMemo(() => looksShown(journeys.look, shown.events), [journeys, shown]);
  const legend = legendOf(events, widthPx, events.length > 0);
  if (legend.heightPx === 0) return null;
  return (
    <svg
      className="csi-timeline__svg csi-journeys__key"
      role="img"
      aria-label={`Key: ${legend.entries.map(({ words }) => words).join("; ")}`}
      width={widthPx}
      height={legend.heightPx}
      fontFamily={FONT}
    >
      <Hatches prefix={hatches} />
      <LegendKey legend={legend} hatches={hatches} y={0} />
    </svg>
  );
}

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
