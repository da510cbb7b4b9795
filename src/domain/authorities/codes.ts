import { nameKey } from "./names.ts";

/** A council that kept its name and was given another code by the Office for National Statistics (ONS). */
interface Recoded {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** The first day of the new code. */
  readonly since: string;
  readonly law: string;
}

const GATESHEAD = { since: "2013-04-01", law: "Gateshead and Northumberland (Boundary Change) Order 2013" };
const BARNSLEY = { since: "2025-04-01", law: "Barnsley and Sheffield (Boundary Change) Order 2024, SI 2024/1328" };
const DORSET = { since: "2019-04-01", law: "Bournemouth, Dorset and Poole (Structural Changes) Order 2018" };

/**
 * A boundary order gives both neighbours a new code; a county that becomes a unitary council of the same name has one
 * too. Since ILACS and the workforce census began (2017) these are all. Found by comparing Ofsted's file of March 2025,
 * Data to Insight's of June 2026 and the workforce census of 2017 to 2025 with one another, and the two of 2013, which
 * older lists still carry, from ONS code history.
 */
const RECODED: readonly Recoded[] = [
  { from: "E08000020", to: "E08000037", name: "Gateshead", ...GATESHEAD },
  { from: "E06000048", to: "E06000057", name: "Northumberland", ...GATESHEAD },
  { from: "E10000009", to: "E06000059", name: "Dorset", ...DORSET },
  {
    from: "E10000002",
    to: "E06000060",
    name: "Buckinghamshire",
    since: "2020-04-01",
    law: "Buckinghamshire (Structural Changes) Order 2019",
  },
  {
    from: "E10000023",
    to: "E06000065",
    name: "North Yorkshire",
    since: "2023-04-01",
    law: "North Yorkshire (Structural Changes) Order 2022",
  },
  {
    from: "E10000027",
    to: "E06000066",
    name: "Somerset",
    since: "2023-04-01",
    law: "Somerset (Structural Changes) Order 2022",
  },
  { from: "E08000016", to: "E08000038", name: "Barnsley", ...BARNSLEY },
  { from: "E08000019", to: "E08000039", name: "Sheffield", ...BARNSLEY },
];

/** A council that is no more, and those that took its place: other councils, whose facts are their own. */
interface Abolished {
  readonly code: string;
  readonly name: string;
  readonly successors: readonly { readonly code: string; readonly name: string }[];
  /** The successors' first day. */
  readonly since: string;
  readonly law: string;
}

const BCP = [{ code: "E06000058", name: "Bournemouth, Christchurch and Poole" }];

/** Those that a list of inspections or of the workforce may still carry. */
export const ABOLISHED: readonly Abolished[] = [
  { code: "E06000028", name: "Bournemouth", successors: BCP, ...DORSET },
  { code: "E06000029", name: "Poole", successors: BCP, ...DORSET },
  {
    code: "E10000021",
    name: "Northamptonshire",
    successors: [
      { code: "E06000061", name: "North Northamptonshire" },
      { code: "E06000062", name: "West Northamptonshire" },
    ],
    since: "2021-04-01",
    law: "Northamptonshire (Structural Changes) Order 2020",
  },
  {
    code: "E10000006",
    name: "Cumbria",
    successors: [
      { code: "E06000063", name: "Cumberland" },
      { code: "E06000064", name: "Westmorland and Furness" },
    ],
    since: "2023-04-01",
    law: "Cumbria (Structural Changes) Order 2022",
  },
];

const NEW_CODE: ReadonlyMap<string, string> = new Map(RECODED.map(({ from, to }) => [from, to]));
const SUCCESSORS = new Map(
  ABOLISHED.map(({ code, successors }) => [code, new Map(successors.map((each) => [nameKey(each.name), each.code]))]),
);
const ABOLISHED_BY_KEY = new Map(ABOLISHED.map((council) => [nameKey(council.name), council]));

/** The text as an ONS code, "E08000002"; null where it is none. */
export function readOnsCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[ENSW]\d{8}$/.test(code) ? code : null;
}

/**
 * The code that a council has now, where a list still has it under an earlier one; the same code where nothing is known
 * to have changed. A successor that is listed under the code of the council before it is told by its name: Cumberland
 * under Cumbria's E10000006 is E06000063, and Cumbria stays what it was.
 */
export function currentCode(code: string, name: string): string {
  return NEW_CODE.get(code) ?? SUCCESSORS.get(code)?.get(nameKey(name)) ?? code;
}

/** The council of that name that is no more, with those that took its place; null where none is known. */
export function abolishedCouncil(name: string): Abolished | null {
  return ABOLISHED_BY_KEY.get(nameKey(name)) ?? null;
}
