import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Audience } from "./audience.ts";
import type {
  Area,
  Framework,
  Grade,
  InterventionKind,
  NoGradeReason,
  Region,
  RequirementKind,
  SourceKind,
  ViewWord,
  VisitKind,
} from "./words.ts";

/** A record's address in the product: its table and its id, as in `deadlines/bury-2022-improvement-plan`. */
export type RecordRef = string;

/** What every fact carries: who says so, who may see it, and a remark in our own words. */
export interface Fact {
  readonly id: string;
  /** The id of the source that says so; from its day the fact is known. */
  readonly source: string;
  readonly audience: Audience;
  /** Our own remark, such as how a vague word was read; null where there is none. */
  readonly note: string | null;
}

export interface Authority {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  /** Null where the file that tells of the council does not tell its region, or not which of two. */
  readonly region: Region | null;
  readonly ofstedUrn: string | null;
  readonly laCode: string | null;
  readonly onsCode: string | null;
}

export interface Source {
  readonly id: string;
  /** How the product names it in a sentence: "Cabinet, 12 January 2022". */
  readonly shortTitle: string;
  readonly title: string;
  readonly publisher: string;
  /** Published, sent or met on; unknown where no day is printed. */
  readonly date: ImpreciseDate;
  /** Item, page or sheet; null where the whole is meant. */
  readonly locator: string | null;
  readonly kind: SourceKind;
  readonly url: string | null;
  /** Who may know of it. Whoever may see a fact that cites it sees its title with the fact. */
  readonly audience: Audience;
  readonly note: string | null;
}

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly authority: string | null;
  readonly note: string | null;
}

export interface Inspection extends Fact {
  readonly authority: string;
  readonly framework: Framework;
  readonly title: string;
  readonly fieldwork: ImpreciseDate;
  readonly published: ImpreciseDate;
  /** The day the council received the report: the clock's true start, seldom recorded. */
  readonly received: ImpreciseDate;
}

export interface Judgement extends Fact {
  readonly inspection: string;
  readonly area: Area;
  readonly grade: Grade | null;
  /** Why there is no grade; null where there is one. */
  readonly noGrade: NoGradeReason | null;
}

export interface Finding extends Fact {
  /** The inspection or visit whose report or letter says so: `inspections/bury-2021`. */
  readonly from: RecordRef;
  readonly number: number;
  readonly words: string;
  readonly topics: readonly string[];
  /** The national framework's outcome, enabler or principle, as the report tags it; null where it does not. */
  readonly framework: string | null;
}

export interface Visit extends Fact {
  readonly authority: string;
  readonly kind: VisitKind;
  readonly title: string;
  readonly when: ImpreciseDate;
  /** Whether the source tells of a visit that took place (true) or of one to come (false). */
  readonly tookPlace: boolean;
  /** Ofsted's themes that it looked at; empty where not recorded. */
  readonly themes: readonly string[];
  readonly focus: string | null;
  /** What its letter said, in our words; null where not recorded here. */
  readonly found: string | null;
  /** The day its letter was published. */
  readonly letter: ImpreciseDate;
  /** "the fourth"; null where not counted. */
  readonly sequence: string | null;
  /** How often, for a planned series ("quarterly"); null for a single visit. */
  readonly repeats: string | null;
  /** Whether the letter names an area for priority action, which starts a duty to plan. */
  readonly priorityAction: boolean;
  /** The inspection it follows; null where none is named. */
  readonly inspection: string | null;
}

/** What a visit said of a finding. A visit without a view of a finding is "not recorded here". */
export interface View extends Fact {
  readonly visit: string;
  /** A finding's id, or null where only a topic was spoken of. */
  readonly finding: string | null;
  readonly topic: string;
  readonly says: ViewWord;
  readonly words: string;
}

export interface Deadline extends Fact {
  readonly authority: string;
  /** What is due: "Improvement plan". */
  readonly what: string;
  /** To whom: "Department for Education (DfE)"; null where nobody is named. */
  readonly recipient: string | null;
  readonly due: ImpreciseDate;
  /** The source's own words for the day, where the day is vague. */
  readonly dueWords: string | null;
  /** The inspection that it answers and the rule that it keeps; with both it takes the computed one's place. */
  readonly inspection: string | null;
  readonly rule: string | null;
  /** A rule that governs another duty of the same report, beside which this day is read; null where none does. */
  readonly comparedWith: string | null;
  /** The rule as the source states it: "70 working days from publication". */
  readonly statedRule: string | null;
}

export interface Intervention extends Fact {
  readonly authority: string;
  readonly kind: InterventionKind;
  readonly title: string;
  readonly from: ImpreciseDate;
  /** When it ends, as the source that starts it says; a later end is an update. */
  readonly to: ImpreciseDate;
  readonly words: string | null;
}

export interface Requirement extends Fact {
  readonly intervention: string;
  readonly kind: RequirementKind;
  readonly what: string;
  readonly due: ImpreciseDate;
  /** "every six months", "every fortnight"; null where it is done once. */
  readonly repeats: string | null;
  /** The deadline that stands for it; null where none does. */
  readonly deadline: string | null;
}

export interface Meeting extends Fact {
  readonly authority: string;
  readonly body: string;
  readonly when: ImpreciseDate;
  readonly item: string | null;
  readonly decided: string;
  /** One short clause for lists of changes and the timeline. */
  readonly short: string;
  /** Pounds approved; null where no money was. */
  readonly pounds: number | null;
}
