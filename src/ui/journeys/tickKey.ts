import type { Journeys } from "#domain/journeys/journeys.ts";
import { gradeIn, kindIn, stateIn } from "#domain/journeys/look.ts";
import { EVENT_STATUSES } from "#domain/journeys/status.ts";
import { GRADE_WORDS } from "#domain/judgements/inspections.ts";
import { GRADES } from "#domain/model/words.ts";
import type { EventKind } from "#domain/timeline/event.ts";
import type { Glyph, Wanted } from "#ui/timeline/legend.ts";
import { GRADE_MARKS } from "#ui/timeline/looks.ts";
import { INK, KIND_LOOKS, KINDS, UNRECORDED } from "#ui/timeline/marks.ts";
import { tickSizeFor } from "./placeThin.ts";
import { GRADE_EDGE, isUnknown } from "./tickLook.ts";

const WIDTHS = { one: 5, several: 11 } as const;

/** The key of thin rows: what is there, and what the size of a tick says. */
export function tickEntries({ look, status }: Pick<Journeys, "look" | "status">, rowPx: number): readonly Wanted[] {
  const looks = [...new Set(look)];
  const kinds = new Set(looks.map(kindIn));
  const grades = tickSizeFor(rowPx).hasGrade ? new Set(looks.map(gradeIn)) : new Set();
  const statuses = new Set(status);
  const others: readonly (Wanted | false)[] = [
    kinds.has("intervention") && { glyph: { form: "bar" }, words: KIND_LOOKS.intervention.keyName },
    { glyph: tick("several", INK), words: "Wide: several events, in the look of what must be read first" },
    { glyph: { ...tick("one", INK), isHalf: true }, words: "Half as high: expected or due" },
    (looks.some((each) => stateIn(each) === "not-recorded") || [...statuses].some(isUnknown)) && {
      glyph: tick("one", UNRECORDED),
      words: "Not recorded in the documents loaded here",
    },
    statuses.has(EVENT_STATUSES.indexOf("overdue")) && {
      glyph: { ...tick("several", KIND_LOOKS.deadline.fill), edge: INK },
      words: "Black edge: overdue",
    },
  ];
  return [
    ...kindEntries(kinds),
    ...GRADES.filter((grade) => grades.has(grade)).map((grade) => ({
      glyph: { ...tick("one", GRADE_MARKS[grade].fill), edge: GRADE_EDGE },
      words: `Report: overall ${GRADE_WORDS[grade].toLowerCase()}`,
    })),
    ...others.filter((entry) => entry !== false),
  ];
}

/** Kinds that share a colour share an entry: a tick has no shape to tell them apart. */
function kindEntries(kinds: ReadonlySet<EventKind>): readonly Wanted[] {
  const byFill = new Map<string, string>();
  for (const kind of KINDS) {
    if (kind === "intervention" || !kinds.has(kind)) continue;
    const { fill, keyName } = KIND_LOOKS[kind];
    const others = byFill.get(fill);
    byFill.set(fill, others === undefined ? keyName : `${others}; ${keyName.toLowerCase()}`);
  }
  return [...byFill].map(([fill, words]) => ({ glyph: tick("one", fill), words }));
}

type TickGlyph = Extract<Glyph, { form: "tick" }>;

function tick(width: keyof typeof WIDTHS, fill: string): TickGlyph {
  return { form: "tick", fill, widthPx: WIDTHS[width], isHalf: false, edge: null };
}
