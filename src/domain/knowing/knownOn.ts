import { calendarOn, type WorkingCalendar } from "#domain/dates/calendar.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { isForReader } from "#domain/model/audience.ts";
import { FACT_TABLES, type Tables } from "#domain/model/dataset.ts";
import type { Fact } from "#domain/model/records.ts";
import type { Holiday, Rule } from "#domain/model/rules.ts";
import { type KnownDays, knownDaysOf } from "./knownFrom.ts";

/** The dataset as it could be known on a day by a reader: all that any screen, chart or export may see. */
export interface Known {
  readonly asAt: IsoDay;
  readonly reader: Reader;
  readonly tables: Tables;
  readonly calendar: WorkingCalendar;
  /** From when each source, and so each fact that cites it, is known. */
  readonly knownDays: KnownDays;
}

export type Reader = "public" | "board";

type FactTable = (typeof FACT_TABLES)[number];

/**
 * The one filter through which every screen sees the world: what became known after `asAt`, and what the reader may
 * not see, is not there at all. Moving the day forward never loses a fact.
 */
export function knownOn(all: Tables, asAt: IsoDay, reader: Reader = "public"): Known {
  const days = knownDaysOf(all);
  const isKnown = (source: string) => {
    const from = days.get(source);
    return from !== undefined && from.day <= asAt;
  };
  const isSeen = (fact: Fact) => isKnown(fact.source) && isForReader(fact.audience, reader, asAt);
  const facts = Object.fromEntries(
    FACT_TABLES.map((name) => [name, kept(all[name] as readonly Fact[], isSeen)]),
  ) as unknown as Pick<Tables, FactTable>;
  const closed = sourcesClosed(all.sources, asAt, reader);
  const isLaw = ({ source }: Pick<Rule, "source">) => isKnown(source) && !closed.has(source);
  const rules = all.rules.filter((rule) => isLaw(rule) && isInForce(rule, asAt));
  const pauses = all.pauses.filter(isLaw);
  const withheld = reader === "board" ? closed : sourcesWithheld(all, { facts, rules, pauses }, closed);
  const met = new Set(facts.meetings.map(({ body }) => body));
  const pursued = new Set(facts.actions.map(({ theme }) => theme));
  const tables: Tables = {
    ...facts,
    authorities: all.authorities,
    bodies: all.bodies.filter((body) => body.authority === null || met.has(body.id)),
    themes: all.themes.filter((theme) => theme.kind === "ofsted" || pursued.has(theme.id)),
    glossary: all.glossary,
    sources: kept(all.sources, (source) => isKnown(source.id) && !withheld.has(source.id)),
    rules,
    holidays: all.holidays
      .filter((holiday) => isHolidayKnown(holiday, asAt))
      .map((holiday) => asThenTold(holiday, asAt)),
    pauses,
  };
  return { asAt, reader, tables, calendar: calendarOn(all.holidays, asAt), knownDays: days };
}

/** The rows that pass; the very same list where all do, so that what was sorted out of it serves again. */
function kept<T>(rows: readonly T[], isKept: (row: T) => boolean): readonly T[] {
  return rows.every(isKept) ? rows : rows.filter(isKept);
}

/** The sources that are by themselves not for the reader. */
function sourcesClosed(sources: Tables["sources"], asAt: IsoDay, reader: Reader): ReadonlySet<string> {
  return new Set(sources.filter(({ audience }) => !isForReader(audience, reader, asAt)).map(({ id }) => id));
}

interface Seen extends Pick<Tables, "rules" | "pauses"> {
  readonly facts: Pick<Tables, FactTable>;
}

/**
 * The sources that are not for the reader, and those that speak only of what is not: a title alone would tell of it.
 * Whoever may see a fact, a rule or a pause sees who says so.
 */
function sourcesWithheld(all: Tables, seen: Seen, closed: ReadonlySet<string>): ReadonlySet<string> {
  const withheld = new Set(closed);
  eachFact(all, ({ audience, source }) => {
    if (audience !== "public") withheld.add(source);
  });
  if (withheld.size === 0) return withheld;
  eachFact(seen.facts, ({ source }) => withheld.delete(source));
  for (const { source } of [...seen.rules, ...seen.pauses]) withheld.delete(source);
  return withheld;
}

function eachFact(tables: Pick<Tables, FactTable>, on: (fact: Fact) => void): void {
  for (const name of FACT_TABLES) {
    for (const fact of tables[name]) on(fact);
  }
}

// A rule that ended still governs what began under it, so only its start is asked about.
function isInForce(rule: Rule, asAt: IsoDay): boolean {
  return rule.since === null || rule.since <= asAt;
}

function isHolidayKnown(holiday: Holiday, asAt: IsoDay): boolean {
  if (holiday.withdrawn !== null && holiday.withdrawn <= asAt) return false;
  return holiday.announced === null || holiday.announced <= asAt;
}

/** A holiday as it was told on a day: that it would be withdrawn is not known before it is. */
function asThenTold(holiday: Holiday, asAt: IsoDay): Holiday {
  return holiday.withdrawn === null || holiday.withdrawn <= asAt ? holiday : { ...holiday, withdrawn: null };
}

/** The days on which something became known, in order, each once: where Earlier and Later may go. */
export function daysOfNews(all: Tables): readonly IsoDay[] {
  const days = knownDaysOf(all);
  const told = new Set<IsoDay>();
  for (const name of FACT_TABLES) {
    for (const fact of all[name]) {
      const from = days.get(fact.source);
      if (from !== undefined) told.add(from.day);
    }
  }
  return [...told].sort();
}
