import type { DayNumber, IsoDay } from "#domain/dates/day.ts";
import type { TimePart } from "#domain/dates/format.ts";
import type { RecordRef } from "#domain/model/records.ts";
import type { Grade } from "#domain/model/words.ts";

/** What an event is: the shape of its mark, and the row in which it stands. */
export const EVENT_KINDS = [
  "inspection",
  "deadline",
  "visit",
  "outside-view",
  "intervention",
  "meeting",
  "action",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * How its time is known. `day` is one day; `span` lasted from its first to its last day; `imprecise` is some day
 * between two; `period` is an intervention, drawn as a bar.
 */
export type EventForm = "day" | "span" | "imprecise" | "period";

/** How sure it is, and whether it happened: the fill and the edge of its mark. */
export const EVENT_STATES = ["took-place", "expected", "computed", "not-recorded", "ended"] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** What it rests on: a source that tells of it, a rule that computes its day, or the usual course that leads to expect it. */
export const EVENT_BASES = ["told", "computed", "usual-course"] as const;
export type EventBasis = (typeof EVENT_BASES)[number];

/** Something that happened, or is to happen, as a timeline needs it: days and words, no pixel. */
export interface TimelineEvent {
  /** The record that it shows. Two events may show one record: an inspection's fieldwork and its report. */
  readonly record: RecordRef;
  readonly authority: string;
  readonly kind: EventKind;
  readonly form: EventForm;
  /** The first day that it may be, or on which it was under way. */
  readonly start: DayNumber;
  /** The last such day; of what continues, the day as at which it is told. */
  readonly end: DayNumber;
  /** The ends that its source tells, where `start` and `end` may be drawn for want of one; null where it tells none. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  /** Of a period: the first and the last day on which it surely ran; of every other form, `start` and `end`. */
  readonly sureStart: DayNumber;
  readonly sureEnd: DayNumber;
  /** Whether it continues, its end not known. */
  readonly isOpenEnd: boolean;
  /** Whether its source says "about". */
  readonly isAbout: boolean;
  readonly state: EventState;
  readonly basis: EventBasis;
  /** Drawn beside the mark: "October 2022, expected: child protection planning". */
  readonly label: string;
  /** Its name among others in a cluster: "Cabinet". */
  readonly short: string;
  /** Whether it led to another of the same record, as an inspection's fieldwork to its report: beside that it need not stand alone. */
  readonly isPrelude: boolean;
  /** Whether its label is bold: what a board must not overlook. */
  readonly isStrong: boolean;
  /** Spoken: "Bury, monitoring visit, 1 November 2023, care leavers, took place". */
  readonly name: string;
  /** The record's own status, as `data-status` has it; null where it has none. */
  readonly status: string | null;
  /** That status in words for the list: "No evidence recorded"; null where `state` says enough. */
  readonly statusWords: string | null;
  readonly when: readonly TimePart[];
  /** The ids of Ofsted's themes that a visit looked at; empty for everything else. */
  readonly themes: readonly string[];
  /** The overall grade that a report gives: its letter stands on the mark; null for everything else. */
  readonly grade: Grade | null;
}

/** What a source tells of without any day: no picture can show it, and it stands in the list. */
export interface DaylessEvent
  extends Pick<TimelineEvent, "record" | "authority" | "kind" | "label" | "state" | "status" | "statusWords"> {
  /** What stands where its day would: that none is given, or the source's own words. */
  readonly noDayWords: string;
}
