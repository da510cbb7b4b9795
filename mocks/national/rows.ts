import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { TableName, Tables } from "#domain/model/dataset.ts";

/** The columns that the files may leave out: nothing, false, no list, no date, and the usual audience. */
type Absent<T> = {
  [K in keyof T]: K extends "audience" ? K : IsAbsent<T[K]> extends true ? K : never;
}[keyof T];

type IsAbsent<T> = null extends T ? true : [T] extends [ImpreciseDate | boolean | readonly unknown[]] ? true : false;
type Cell<T> = T extends ImpreciseDate ? string : T;

/** A record as the files have it: dates in EDTF, and nothing said where there is nothing to say. */
export type FileRow<T> = { readonly [K in Exclude<keyof T, Absent<T>>]: Cell<T[K]> } & {
  readonly [K in Absent<T>]?: Exclude<Cell<T[K]>, null>;
};

/** The tables of the generated world, as they are filled. */
export type World = { readonly [N in TableName]: FileRow<Tables[N][number]>[] };

export function emptyWorld(): World {
  return {
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
}
