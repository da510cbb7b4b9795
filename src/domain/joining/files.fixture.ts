import { readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { Authority, Inspection, Judgement, Source, Visit } from "#domain/model/records.ts";
import { joined } from "./joined.ts";

/** A dataset without a row. */
export const NOTHING: Tables = {
  authorities: [],
  sources: [],
  bodies: [],
  inspections: [],
  judgements: [],
  findings: [],
  visits: [],
  views: [],
  deadlines: [],
  interventions: [],
  requirements: [],
  meetings: [],
  themes: [],
  actions: [],
  measures: [],
  updates: [],
  accounts: [],
  gaps: [],
  glossary: [],
  rules: [],
  holidays: [],
  pauses: [],
};

export function date(edtf: string): ImpreciseDate {
  const read = readEdtf(edtf);
  if (read === null) throw new RangeError(`no date: ${edtf}`);
  return read;
}

export function council(id: string, more: Partial<Authority> = {}): Authority {
  const name = `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
  return { id, name, fullName: name, region: null, ofstedUrn: null, laCode: null, onsCode: null, ...more };
}

export function source(id: string, day: string, more: Partial<Source> = {}): Source {
  return {
    id,
    shortTitle: `Paper ${id}`,
    title: `Paper ${id}`,
    publisher: `Publisher of ${id}`,
    date: date(day),
    locator: null,
    kind: "primary",
    url: null,
    audience: "public",
    note: null,
    ...more,
  };
}

type Given<T> = Partial<T> & { readonly id: string; readonly source: string };

export function inspection(given: Given<Inspection>): Inspection {
  return {
    audience: "public",
    note: null,
    authority: "barford",
    framework: "ilacs",
    title: "Inspection of children’s services",
    fieldwork: UNKNOWN_DATE,
    published: UNKNOWN_DATE,
    received: UNKNOWN_DATE,
    ...given,
  };
}

export function judgement(given: Given<Judgement> & { readonly inspection: string }): Judgement {
  return { audience: "public", note: null, area: "overall", grade: null, noGrade: null, ...given };
}

export function visit(given: Given<Visit>): Visit {
  return {
    audience: "public",
    note: null,
    authority: "barford",
    kind: "monitoring",
    title: "Monitoring visit",
    when: UNKNOWN_DATE,
    tookPlace: true,
    themes: [],
    focus: null,
    found: null,
    letter: UNKNOWN_DATE,
    sequence: null,
    repeats: null,
    priorityAction: false,
    inspection: null,
    ...given,
  };
}

/** A council inspected in October 2021, with its report's judgement, a visit that is expected and a theme. */
export const BUNDLED: Tables = {
  ...NOTHING,
  authorities: [council("barford", { onsCode: "E08000016", region: "Yorkshire and The Humber" })],
  sources: [source("report", "2021-12-17"), source("minutes", "2022-09-07")],
  themes: [{ id: "front-door", kind: "ofsted", name: "Front door", authority: null }],
  inspections: [
    inspection({
      id: "barford-2021",
      source: "report",
      fieldwork: date("2021-10-25/2021-11-05"),
      published: date("2021-12-17"),
    }),
  ],
  judgements: [
    judgement({ id: "barford-2021.overall", source: "report", inspection: "barford-2021", grade: "inadequate" }),
  ],
  visits: [visit({ id: "barford-mv-2022-10", source: "minutes", when: date("2022-10"), tookPlace: false })],
};

const STATISTICS = source("statistics", "2025-09-25");

/** What a national list tells of one inspection of Barford, by whatever name and code it has the council. */
export function list(told: Partial<Tables>): { tables: Partial<Tables>; file: string } {
  return { file: "list.ods", tables: { authorities: [council("barford")], sources: [STATISTICS], ...told } };
}

export function joinedWith(...told: readonly Partial<Tables>[]) {
  return joined(
    BUNDLED,
    told.map((tables) => list(tables)),
  );
}

export function listed(given: Partial<Parameters<typeof inspection>[0]>) {
  return inspection({ id: "listed", source: "statistics", ...given });
}
