import type { IsoDay } from "#domain/dates/day.ts";
import type {
  ExpectedThing,
  Framework,
  Grade,
  LengthUnit,
  RuleEvent,
  RuleNature,
  StartKind,
  Sureness,
} from "./words.ts";

/** A clock as a row: a changed framework is a changed row, not changed code. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** What is due: "Written statement of proposed action". */
  readonly what: string;
  /** To whom or by whom; null where nobody is named. */
  readonly recipient: string | null;
  readonly nature: RuleNature;
  readonly event: RuleEvent;
  readonly starts: StartKind;
  /** The usual length; null where no source read here gives one. */
  readonly length: number | null;
  /** The least and the most observed; null for a duty, which has one length. */
  readonly least: number | null;
  readonly most: number | null;
  readonly unit: LengthUnit;
  readonly direction: "after" | "before";
  /** What is looked for; null for a duty, and where nothing has a day. */
  readonly expects: ExpectedThing | null;
  /** Whether it comes round again after each answer, as monitoring visits do. */
  readonly isRepeated: boolean;
  /** The frameworks and the grade to which it is limited; empty or null where to none. */
  readonly frameworks: readonly Framework[];
  readonly grade: Grade | null;
  /** The rule of law or the document, said in a line. */
  readonly law: string;
  readonly source: string;
  readonly sureness: Sureness;
  readonly since: IsoDay | null;
  readonly until: IsoDay | null;
  /** The figure with which an expectation is compared, in words. */
  readonly figure: string | null;
  readonly note: string | null;
}

/** A bank holiday in England and Wales. */
export interface Holiday {
  readonly id: IsoDay;
  readonly title: string;
  /** The day the government announced it, where that was late; null where it was always to be expected. */
  readonly announced: IsoDay | null;
  /** The day on which it was announced that it would be no holiday after all; null where it stood. */
  readonly withdrawn: IsoDay | null;
  /** Computed here, not yet published. */
  readonly isProvisional: boolean;
}

/** A time in which Ofsted holds back reports and letters, usually before an election. */
export interface Pause {
  readonly id: string;
  readonly title: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Null where it holds for the whole of England. */
  readonly authority: string | null;
  readonly source: string;
  readonly sureness: Sureness;
}
