import type { IsoDay } from "#domain/dates/day.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith } from "#domain/knowing/lookup.ts";
import type { Inspection, Judgement } from "#domain/model/records.ts";
import type { Area, Framework, Grade } from "#domain/model/words.ts";

/** The inspections of a council whose reports are known, the latest last. */
export function inspectionsOf(known: Known, authority: string): readonly Inspection[] {
  const all = known.tables.inspections;
  const councils = inOrder.get(all) ?? new Map<string, readonly Inspection[]>();
  inOrder.set(all, councils);
  const sorted = councils.get(authority) ?? inTheirOrder(rowsWith(all, "authority", authority));
  councils.set(authority, sorted);
  return sorted;
}

/** By table and council: asked again for each visit and each duty of a council, and put in order once. */
const inOrder = new WeakMap<readonly Inspection[], Map<string, readonly Inspection[]>>();

function inTheirOrder(rows: readonly Inspection[]): readonly Inspection[] {
  return rows.length < 2 ? rows : [...rows].sort((a, b) => (orderDay(a) < orderDay(b) ? -1 : 1));
}

/** The day by which inspections stand in order: publication, else the end of the fieldwork. */
function orderDay(inspection: Inspection): IsoDay | "" {
  return inspection.published.latest ?? inspection.fieldwork.latest ?? "";
}

/** The families of inspection that follow one another: a JTAI or a SEND report does not replace a judgement of children's services. */
const FAMILIES: Readonly<Record<Framework, string>> = {
  sif: "services",
  ilacs: "services",
  jtai: "jtai",
  "area-send": "area-send",
};

/** Whether the report judges the council's children's services as a whole. */
export function judgesServices(inspection: Inspection): boolean {
  return FAMILIES[inspection.framework] === "services";
}

/** The latest report that judges children's services; null where none is known. */
export function latestInspection(known: Known, authority: string): Inspection | null {
  return inspectionsOf(known, authority).filter(judgesServices).at(-1) ?? null;
}

/** Whether a later report of the same family is known: then its duties are history. */
export function isSuperseded(known: Known, inspection: Inspection): boolean {
  const latest = inspectionsOf(known, inspection.authority)
    .filter((other) => FAMILIES[other.framework] === FAMILIES[inspection.framework])
    .at(-1);
  return latest !== undefined && latest.id !== inspection.id;
}

export function judgementsOf(known: Known, inspection: string): readonly Judgement[] {
  return rowsWith(known.tables.judgements, "inspection", inspection);
}

export function judgementIn(known: Known, inspection: string, area: Area): Judgement | null {
  return judgementsOf(known, inspection).find((judgement) => judgement.area === area) ?? null;
}

/** The four grades in words, as Ofsted writes them but for the long tail of "to be good". */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  inadequate: "Inadequate",
  "requires-improvement": "Requires improvement",
  good: "Good",
  outstanding: "Outstanding",
};

/** An area's name in full, as the reports of the time have it. */
export function areaWords(area: Area, framework: Framework): string {
  if (framework === "sif" && area === "leadership") return "Leadership, management and governance";
  if (framework === "sif" && area === "children-in-care") return "Children looked after and achieving permanence";
  return AREA_WORDS[area];
}

export const AREA_WORDS: Readonly<Record<Area, string>> = {
  overall: "Overall effectiveness",
  leadership: "Impact of leaders on social work practice",
  "help-and-protection": "Children who need help and protection",
  "children-in-care-and-care-leavers": "Children in care and care leavers",
  "children-in-care": "Children in care",
  "care-leavers": "Care leavers",
  adoption: "Adoption",
  lscb: "Local Safeguarding Children Board",
};

export const FRAMEWORK_WORDS: Readonly<Record<Framework, string>> = {
  sif: "Single Inspection Framework (SIF)",
  ilacs: "inspection of local authority children’s services (ILACS)",
  jtai: "joint targeted area inspection (JTAI)",
  "area-send": "area special educational needs and disabilities (SEND) inspection",
};
