import fc from "fast-check";
import { expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { addDays, type IsoDay, isoDay } from "#domain/dates/day.ts";
import { source } from "#domain/joining/files.fixture.ts";
import { joined } from "#domain/joining/joined.ts";
import { knownOn, type Reader } from "#domain/knowing/knownOn.ts";
import type { Audience } from "#domain/model/audience.ts";
import { FACT_TABLES, type Tables } from "#domain/model/dataset.ts";
import type { Fact, Source } from "#domain/model/records.ts";
import { everythingSaid } from "./said.fixture.ts";

const base = bundledTables();
const day = fc.integer({ min: 0, max: 5_200 }).map((days) => addDays(isoDay("2014-01-01"), days));
const audiences = fc.array(fc.oneof(fc.constantFrom<Audience>("public", "board"), day), { minLength: 5, maxLength: 9 });

/** A word that is in a row of the file and nowhere else. */
const SECRET = "only-in-the-file";

/** A council's own file: the bundled facts under other ids and words, each for some reader, and the papers it names. */
function ownFile(readers: readonly Audience[]): Partial<Tables> {
  const facts = FACT_TABLES.map((table) => [
    table,
    (base[table] as readonly Fact[]).map((fact, place) => {
      const audience = readers[place % readers.length] ?? "public";
      const secret = secretFor(audience);
      // Every fact of a paper of the file is for the same readers as the paper; the others cite a bundled one.
      const source = place % 3 === 0 ? `own-paper-${place % readers.length}` : fact.source;
      return { ...fact, ...marked(fact, secret), id: `own-${fact.id}`, source, note: secret, audience };
    }),
  ]);
  const papers = readers.flatMap((audience, place) => [
    ownPaper(`own-paper-${place}`, audience),
    ownPaper(`own-paper-without-a-fact-${place}`, audience),
  ]);
  return { sources: [...base.sources, ...papers], ...Object.fromEntries(facts) };
}

function ownPaper(id: string, audience: Audience): Source {
  const title = `Paper ${id} ${secretFor(audience)}`;
  return source(id, "2014-01-01", { shortTitle: title, title, locator: secretFor(audience), audience });
}

function secretFor(audience: Audience): string {
  return `${SECRET}(${audience})`;
}

/** The texts in which a person writes something, and which screens and timelines say. */
const TEXTS = ["title", "what", "words", "short", "decided", "focus", "found", "item"];

function marked(fact: Fact, secret: string): Readonly<Record<string, string>> {
  const written = Object.entries(fact).filter(([name, value]) => TEXTS.includes(name) && typeof value === "string");
  return Object.fromEntries(written.map(([name, value]) => [name, `${value} ${secret}`]));
}

function mayBeSaid(audience: string, reader: Reader, asAt: IsoDay): boolean {
  return reader === "board" || audience === "public" || (audience !== "board" && audience <= asAt);
}

it("nothing above the chosen audience is in any screen, export or calendar (200 files, days and readers)", () => {
  fc.assert(
    fc.property(audiences, day, fc.constantFrom<Reader>("public", "board"), (readers, asAt, reader) => {
      const { tables } = joined(base, [{ file: "own.xlsx", tables: ownFile(readers) }]);
      const said = everythingSaid(knownOn(tables, asAt, reader));
      const found = [...said.matchAll(/only-in-the-file\(([^)]*)\)/g)].map(([, audience = ""]) => audience);
      expect(found.every((audience) => mayBeSaid(audience, reader, asAt))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
