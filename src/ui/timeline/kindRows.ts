import type { EventKind, TimelineEvent } from "#domain/timeline/event.ts";
import { KIND_LOOKS, KINDS } from "./marks.ts";

/** A row of one council: its events are of one kind, or all that the usual course leads to expect. */
export interface KindRow {
  readonly id: string;
  readonly name: string;
  /** Null where its marks are of several kinds, and each must show its own shape. */
  readonly kind: EventKind | null;
  readonly events: readonly TimelineEvent[];
}

/** A theme of Ofsted's visits. */
export interface VisitTheme {
  readonly id: string;
  readonly name: string;
}

/** How opened rows are made, in words: it stands where a row is open. */
export const DIVISION_WORDS =
  "Visits stand by Ofsted’s theme, each once: one that looked at several under “several themes”. Deadlines that a source states and those computed by rule stand apart, as does what the usual course alone leads to expect.";

/** A row for each kind that there is, as in the picture of one council's page. */
export function wholeRows(events: readonly TimelineEvent[]): readonly KindRow[] {
  const rows = KINDS.map((kind) => ({
    id: kind,
    name: KIND_LOOKS[kind].rowName,
    kind,
    events: events.filter((event) => event.kind === kind),
  }));
  return rows.filter(({ events: own }) => own.length > 0);
}

/** The rows of a council that was opened: the same events, each in exactly one row, visits by theme and duties by what they rest on. */
export function dividedRows(events: readonly TimelineEvent[], themes: readonly VisitTheme[]): readonly KindRow[] {
  const known = new Set(themes.map(({ id }) => id));
  const own = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const id = rowIdOf(event, known);
    const row = own.get(id);
    if (row === undefined) own.set(id, [event]);
    else row.push(event);
  }
  return [...rowsInOrder(themes)].flatMap(({ id, name, kind }) => {
    const found = own.get(id);
    return found === undefined ? [] : [{ id, name, kind, events: found }];
  });
}

const COMPUTED = "deadline:computed";
const USUAL_COURSE = "usual-course";
const SEVERAL = "visit:several";
const NO_THEME = "visit:none";

function rowIdOf({ kind, basis, themes }: TimelineEvent, known: ReadonlySet<string>): string {
  if (basis === "usual-course") return USUAL_COURSE;
  if (kind === "deadline" && basis === "computed") return COMPUTED;
  if (kind !== "visit") return kind;
  const [theme, ...others] = themes.filter((id) => known.has(id));
  if (theme === undefined) return NO_THEME;
  return others.length > 0 ? SEVERAL : `visit:${theme}`;
}

function rowsInOrder(themes: readonly VisitTheme[]): readonly Omit<KindRow, "events">[] {
  const whole = (kind: EventKind) => ({ id: kind, name: KIND_LOOKS[kind].rowName, kind });
  const visits = (id: string, name: string) => ({ id, name: `Visits: ${name}`, kind: "visit" as const });
  return [
    whole("inspection"),
    { ...whole("deadline"), name: "Deadlines, stated" },
    { id: COMPUTED, name: "Deadlines, computed", kind: "deadline" },
    { id: USUAL_COURSE, name: "Expected by the usual course", kind: null },
    ...themes.map(({ id, name }) => visits(`visit:${id}`, name.toLowerCase())),
    visits(SEVERAL, "several themes"),
    visits(NO_THEME, "theme not recorded here"),
    whole("outside-view"),
    whole("intervention"),
    whole("meeting"),
    whole("action"),
  ];
}
