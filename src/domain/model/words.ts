/** The words that the data may use, each list once. Tables, templates and messages are made from these. */

export const REGIONS = [
  "East Midlands",
  "East of England",
  "London",
  "North East",
  "North West",
  "South East",
  "South West",
  "West Midlands",
  "Yorkshire and The Humber",
] as const;
export type Region = (typeof REGIONS)[number];

/** `primary`: read in the document itself. `reported`: told by another document, such as minutes, the press or a list of results. */
export const SOURCE_KINDS = ["primary", "reported"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const FRAMEWORKS = ["sif", "ilacs", "jtai", "area-send"] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export const AREAS = [
  "overall",
  "leadership",
  "help-and-protection",
  "children-in-care-and-care-leavers",
  "children-in-care",
  "care-leavers",
  "adoption",
  "lscb",
] as const;
export type Area = (typeof AREAS)[number];

/** From the gravest to the best; the order in which the four boxes stand. */
export const GRADES = ["inadequate", "requires-improvement", "good", "outstanding"] as const;
export type Grade = (typeof GRADES)[number];

/** Why a judgement has no grade. */
export const NO_GRADE_REASONS = [
  "not-reported-since-april-2026",
  "unreadable",
  "not-known-here",
  "outcome-without-grade",
] as const;
export type NoGradeReason = (typeof NO_GRADE_REASONS)[number];

/** What a gap is about, where other than a single record fills it: `ratings` are filled by the first word of an action. */
export const GAP_TOPICS = ["ratings"] as const;
export type GapTopic = (typeof GAP_TOPICS)[number];

export const VISIT_KINDS = ["monitoring", "focused", "peer-review", "planning-workshop", "other-ofsted"] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export const INTERVENTION_KINDS = [
  "adviser",
  "improvement-board",
  "improvement-notice",
  "statutory-direction",
  "commissioner",
  "trust",
  "other",
] as const;
export type InterventionKind = (typeof INTERVENTION_KINDS)[number];

export const REQUIREMENT_KINDS = ["requirement", "review", "report", "meeting"] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** What a visit said of a finding. */
export const VIEW_WORDS = ["progress", "not-yet", "not-looked-at"] as const;
export type ViewWord = (typeof VIEW_WORDS)[number];

/** How another source stands to the record it speaks of. */
export const ACCOUNT_KINDS = ["agrees", "vaguer", "differs", "misprint"] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

export const THEME_KINDS = ["ofsted", "plan"] as const;
export type ThemeKind = (typeof THEME_KINDS)[number];

/** P read in the primary text; C computed from such texts; S secondary; K general knowledge, not confirmed. */
export const SURENESS = ["P", "C", "S", "K"] as const;
export type Sureness = (typeof SURENESS)[number];

export const RULE_NATURES = ["duty", "expectation"] as const;
export type RuleNature = (typeof RULE_NATURES)[number];

/** What has to happen for a rule to apply. */
export const RULE_EVENTS = [
  "inspection-report",
  "inadequate-report",
  "focused-visit-apa",
  "jtai-letter",
  "monitoring-visit",
  "send-report",
  "improvement-notice",
  "meeting",
] as const;
export type RuleEvent = (typeof RULE_EVENTS)[number];

/** What an expectation leads one to look for: it says when the expectation is answered, and where it is drawn. */
export const EXPECTED_THINGS = [
  "monitoring-visit",
  "planning-workshop",
  "visit-letter",
  "report",
  "inspection",
  "review",
  "papers",
] as const;
export type ExpectedThing = (typeof EXPECTED_THINGS)[number];

/** The day from which a rule counts. */
export const START_KINDS = [
  "received",
  "pre-publication",
  "published",
  "fieldwork-started",
  "fieldwork-ended",
  "visit-started",
  "served",
  "held",
] as const;
export type StartKind = (typeof START_KINDS)[number];

export const LENGTH_UNITS = ["working-days", "days", "clear-days", "months"] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];
