import { currentCode, readOnsCode } from "#domain/authorities/codes.ts";
import { matchAuthority } from "#domain/authorities/match.ts";
import { authorityId, properName } from "#domain/authorities/names.ts";
import { regionOfCouncil } from "#domain/authorities/region.ts";
import type { Authority } from "#domain/model/records.ts";
import type { Region } from "#domain/model/words.ts";
import { isNothing } from "./cells.ts";
import { type Notebook, type Place, quoted } from "./notes.ts";

/** A council as one row tells of it; what the file has no column for is empty. */
export interface ToldCouncil {
  readonly name: string;
  readonly code: string;
  readonly region: string;
  readonly laCode: string;
  readonly urn: string;
  /** The cell by which notices name it: its own, or its row's first. */
  readonly place: Place;
  readonly codePlace: Place;
}

export interface Councils {
  readonly authorities: readonly Authority[];
  /** For each council told of, in their order, its id; null where the row tells of none, which is noted as an error. */
  readonly ids: readonly (string | null)[];
}

/** Beyond this somebody wrote a sentence. */
const LONGEST_NAME = 60;

/**
 * The councils that the rows of a file tell of, each once, by their names. A row without a name is matched by its code.
 * Codes are the present ones; where rows differ the first is kept and the rest is noted.
 */
export function collectCouncils(told: readonly ToldCouncil[], notes: Notebook): Councils {
  const groups = new Map<string, ToldCouncil[]>();
  const named = told.map((council) => (isName(council.name) ? authorityId(council.name) : ""));
  told.forEach((council, index) => {
    const id = named[index] ?? "";
    if (id === "") return;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [council]);
    else group.push(council);
  });
  const codes = new Map<string, string>();
  const authorities = [...groups].map(([id, rows]) => {
    const onsCode = codeOf(id, rows, { codes, notes });
    return authorityFrom(id, rows, { onsCode, notes });
  });
  const ids = told.map((council, index) => named[index] || byCodeAlone(council, authorities, notes));
  return { authorities, ids };
}

function isName(name: string): boolean {
  return !isNothing(name) && name.length <= LONGEST_NAME;
}

function byCodeAlone(council: ToldCouncil, authorities: readonly Authority[], notes: Notebook): string | null {
  const match = isNothing(council.name) ? matchAuthority(authorities, { code: council.code, name: "" }) : null;
  const said = { found: quoted(council.name), allowed: "the name of a council" };
  if (match === null) notes.error(council.place, { ...said, done: "the row was left out" });
  else notes.warn(council.place, { ...said, done: `read as ${match.authority.name}, by the code ${council.code}` });
  return match?.authority.id ?? null;
}

interface CodeBook {
  /** The ids of the councils that have each code so far. */
  readonly codes: Map<string, string>;
  readonly notes: Notebook;
}

/** The council's present ONS code; null where no row has one, or where it is already another council's. */
function codeOf(id: string, rows: readonly ToldCouncil[], { codes, notes }: CodeBook): string | null {
  const told = rows.filter((row) => !isNothing(row.code));
  const bad = told.filter((row) => readOnsCode(row.code) === null);
  noteFirst(
    bad,
    (row) => [row.codePlace, said(row.code, "an ONS code such as E08000002", "the code was not read")],
    notes,
  );
  const read = told
    .filter((row) => !bad.includes(row))
    .map((row) => ({ row, code: currentCode(row.code.toUpperCase(), row.name) }));
  const [first] = read;
  if (first === undefined) return null;
  const others = read.filter((each) => each.code !== first.code);
  noteFirst(
    others,
    ({ row }) => [row.codePlace, said(row.code, `${first.code}, as in an earlier row`, "the first is kept")],
    notes,
  );
  const changed = read.filter(({ row, code }) => code === first.code && row.code.toUpperCase() !== code);
  noteFirst(
    changed,
    ({ row, code }) => [
      row.codePlace,
      said(row.code, `${code}, the present code`, `read as ${code}, by a known change`),
    ],
    notes,
  );
  const owner = codes.get(first.code);
  if (owner === undefined) {
    codes.set(first.code, id);
    return first.code;
  }
  notes.warn(first.row.codePlace, said(first.row.code, `a code that ${owner} does not have`, "left without a code"));
  return null;
}

interface Setting {
  readonly onsCode: string | null;
  readonly notes: Notebook;
}

function authorityFrom(id: string, rows: readonly ToldCouncil[], setting: Setting): Authority {
  const name = properName(rows[0]?.name ?? id);
  return {
    id,
    name,
    fullName: name,
    region: regionFrom(name, rows, setting),
    ofstedUrn: numberFrom(
      rows,
      { pick: (row) => row.urn, form: /^\d{4,10}$/, allowed: "Ofsted’s number (URN)" },
      setting,
    ),
    laCode: numberFrom(
      rows,
      { pick: (row) => row.laCode, form: /^\d{3}$/, allowed: "DfE’s code of three digits" },
      setting,
    ),
    onsCode: setting.onsCode,
  };
}

function regionFrom(name: string, rows: readonly ToldCouncil[], { onsCode, notes }: Setting): Region | null {
  const regions = rows.map((row) => ({ row, region: regionOfCouncil(row.region, { code: onsCode, name }) }));
  const region = regions.find((each) => each.region !== null)?.region ?? null;
  const unread = regions.filter((each) => each.region === null && each.row.region !== "");
  const done = region === null ? "the region is kept as not known" : `read as ${region}, as in another row`;
  noteFirst(unread, ({ row }) => [row.place, said(row.region, "a region of England", done)], notes);
  const others = regions.filter((each) => each.region !== null && each.region !== region);
  const allowed = `${region}, as in an earlier row`;
  noteFirst(others, ({ row }) => [row.place, said(row.region, allowed, "the first is kept")], notes);
  return region;
}

interface NumberForm {
  readonly pick: (row: ToldCouncil) => string;
  readonly form: RegExp;
  readonly allowed: string;
}

function numberFrom(
  rows: readonly ToldCouncil[],
  { pick, form, allowed }: NumberForm,
  { notes }: Setting,
): string | null {
  const told = rows.filter((row) => !isNothing(pick(row)));
  const bad = told.filter((row) => !form.test(pick(row)));
  noteFirst(bad, (row) => [row.place, said(pick(row), allowed, "it was not read")], notes);
  const good = told.map(pick).filter((number) => form.test(number));
  return good[0] ?? null;
}

function said(words: string, allowed: string, done: string) {
  return { found: quoted(words), allowed, done };
}

/** Of many rows that say the same, one notice. */
function noteFirst<T>(
  rows: readonly T[],
  say: (row: T) => readonly [Place, ReturnType<typeof said>],
  notes: Notebook,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const [place, words] = say(first);
  const more = rows.length > 1 ? `; ${rows.length} rows have it so` : "";
  notes.warn(place, { ...words, done: `${words.done}${more}` });
}
