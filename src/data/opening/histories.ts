import { trackerReading } from "#data/recognise/tracker/trackerReading.ts";
import { COUNCILS_OF_ENGLAND } from "#domain/authorities/choosable.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { Authority } from "#domain/model/records.ts";
import { slugOf } from "#domain/tracker/ids.ts";
import type { Answers } from "#domain/tracker/pairs.ts";
import { planLinks } from "./planLinks.ts";
import type { PlanCopy, ToldReading } from "./told.ts";

export interface CopyOfFile {
  readonly copy: PlanCopy;
  /** The key of the file that is being opened; null for a copy that is open already. */
  readonly file: string | null;
}

export interface Histories {
  readonly loaded: Partial<Tables>;
  readonly answers: Answers;
  /** Which report's recommendations are meant, by the reading's id, where a person has said so. */
  readonly reports: ReadonlyMap<string, string | null>;
}

/** The copies of each tracker as its history: of one council and one plan. */
export function trackerReadings(copies: readonly CopyOfFile[], histories: Histories): readonly ToldReading[] {
  const plans = new Map<string, CopyOfFile[]>();
  for (const each of copies) {
    const key = `tracker ${each.copy.council.id} ${slugOf(each.copy.plan)}`;
    plans.set(key, [...(plans.get(key) ?? []), each]);
  }
  return [...plans].flatMap(([id, of]) => readingOf(id, of, histories));
}

function readingOf(id: string, of: readonly CopyOfFile[], { loaded, answers, reports }: Histories) {
  const [first] = of;
  if (first === undefined) return [];
  const { council, plan } = first.copy;
  const copies = of.map(({ copy }) => copy);
  const meant = planLinks(copies, loaded, reports.get(id));
  const { reading, questions, actions } = trackerReading(
    copies.map(({ read }) => read),
    { authority: council, plan: slugOf(plan), answers, report: meant.report },
  );
  const bringing = broughtWith(council, loaded.authorities ?? []);
  const tables = bringing === null ? reading.tables : { authorities: [bringing], ...reading.tables };
  const made: ToldReading = {
    id,
    reading: { ...reading, what: `${reading.what}: ${council.name}, ${plan}`, tables },
    files: [...new Set(of.flatMap(({ file }) => (file === null ? [] : [file])))],
    questions,
    copies,
    links: meant.linksOf(actions),
  };
  return [made];
}

/**
 * The council's row, where it may be known from a tracker alone: a reading that takes the place of that one brings it
 * again. Of a council of England its region and code are known here; of another nothing but its name.
 */
function broughtWith(council: PlanCopy["council"], loaded: readonly Authority[]): Authority | null {
  const known = loaded.find(({ id }) => id === council.id);
  if (known !== undefined && (known.ofstedUrn ?? known.laCode) !== null) return null;
  const ofEngland = COUNCILS_OF_ENGLAND.find(({ id }) => id === council.id);
  return known ?? ofEngland ?? { ...council, region: null, ofstedUrn: null, laCode: null, onsCode: null };
}
