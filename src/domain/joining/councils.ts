import { lookUpAuthority } from "#domain/authorities/match.ts";
import type { Authority } from "#domain/model/records.ts";
import { type Ledger, valueWords } from "./ledger.ts";
import { type AnyRow, differingFields } from "./rows.ts";

/** The councils of all files, each once, and the id under which each file's councils now stand. */
export interface JoinedCouncils {
  readonly authorities: readonly Authority[];
  /** For each file, by `authorities/ID`, the id that counts, where it is another. */
  readonly renames: readonly Map<string, string>[];
}

/**
 * A council of a file is one that is known where its code (with the known changes of codes) or its name says so; it then
 * keeps the id under which it is known, and what was not known of it is filled in. Others are added.
 */
export function joinCouncils(
  base: readonly Authority[],
  files: readonly (readonly Authority[])[],
  ledger: Ledger,
): JoinedCouncils {
  let authorities = base;
  const renames = files.map((told, file) => {
    const renamed = new Map<string, string>();
    authorities = withCouncils(authorities, told, { file, renamed, ledger });
    return renamed;
  });
  return { authorities, renames };
}

interface Books {
  readonly file: number;
  readonly renamed: Map<string, string>;
  readonly ledger: Ledger;
}

function withCouncils(known: readonly Authority[], told: readonly Authority[], books: Books): readonly Authority[] {
  const byId = new Map(known.map((each) => [each.id, each]));
  for (const council of told) {
    const match = knownCouncil(known, council, books.ledger);
    const id = match?.id ?? freeId(byId, council);
    if (id !== council.id) books.renamed.set(`authorities/${council.id}`, id);
    const before = byId.get(id);
    const after = before === undefined ? { ...council, id } : filled(before, council);
    byId.set(id, after);
    note(before, after, books);
    if (before !== undefined) noteOtherwise(before, council, books.ledger);
  }
  return [...byId.values()];
}

function knownCouncil(known: readonly Authority[], council: Authority, ledger: Ledger): Authority | null {
  const answer = lookUpAuthority(known, { code: council.onsCode, name: council.name });
  if (answer.kind === "match") return answer.match.authority;
  if (answer.kind === "unknown") return null;
  const named = (rows: readonly Authority[]) => rows.map(({ name }) => name).join(" or ") || "no council known here";
  ledger.doubts.push({
    record: `authorities/${council.id}`,
    words: `${council.name}: the code ${council.onsCode} is that of ${named(answer.byCode)}, the name that of ${named(answer.byName)}. It is kept apart.`,
  });
  return null;
}

/** The council's id; with a number behind it where another council has it. */
function freeId(taken: ReadonlyMap<string, Authority>, council: Authority): string {
  let id = council.id;
  for (let number = 2; taken.has(id) && !isSameRow(taken.get(id), council); number++) id = `${council.id}-${number}`;
  return id;
}

function isSameRow(one: Authority | undefined, other: Authority): boolean {
  return one !== undefined && differingFields(plain(one), plain(other), ["id"]).length === 0;
}

/** What is known of a council, and beside it what only the other row tells. */
function filled(known: Authority, told: Authority): Authority {
  const { region, ofstedUrn, laCode, onsCode } = known;
  if (region !== null && ofstedUrn !== null && laCode !== null && onsCode !== null) return known;
  return {
    ...known,
    region: region ?? told.region,
    ofstedUrn: ofstedUrn ?? told.ofstedUrn,
    laCode: laCode ?? told.laCode,
    onsCode: onsCode ?? told.onsCode,
  };
}

function note(before: Authority | undefined, after: Authority, { file, ledger }: Books): void {
  const isFilled = before !== undefined && differingFields(plain(before), plain(after)).length > 0;
  ledger.count(file, "authorities", before === undefined ? "new" : isFilled ? "changed" : "same");
  if (isFilled) ledger.change("authorities", { former: plain(before), now: plain(after), file });
}

/** Fields in which two lists of councils should never differ. Codes do, by known changes; names do, by their spelling. */
const FIRM = ["region", "ofstedUrn", "laCode"] as const;

function noteOtherwise(known: Authority, told: Authority, ledger: Ledger): void {
  for (const field of FIRM) {
    if (known[field] === null || told[field] === null || known[field] === told[field]) continue;
    ledger.doubts.push({
      record: `authorities/${known.id}`,
      words: `${known.name}: ${FIRM_WORDS[field]} is ${valueWords(known[field])} here and ${valueWords(told[field])} in the file opened. The first is kept.`,
    });
  }
}

const FIRM_WORDS: Readonly<Record<(typeof FIRM)[number], string>> = {
  region: "its region",
  ofstedUrn: "Ofsted’s number for it",
  laCode: "the Department for Education’s code for it",
};

function plain(council: Authority): AnyRow {
  return council as unknown as AnyRow;
}
