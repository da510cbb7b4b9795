/** What a column of a council's tracker holds. */
export const COLUMN_ROLES = [
  "number",
  "action",
  "theme",
  "owner",
  "how",
  "due",
  "revised-due",
  "success",
  "status",
  "rating",
  "quarter",
  "finding",
  "comment",
  "ignore",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The names of the roles, for those who correct them. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  number: "number or reference",
  action: "what is to be done",
  theme: "theme",
  owner: "owner",
  how: "how it is done",
  due: "due day, as first set",
  "revised-due": "due day, as moved",
  success: "success measures",
  status: "status",
  rating: "rating (RAG, BRAG or the council’s own)",
  quarter: "outcome of a quarter",
  finding: "what Ofsted found or recommended",
  comment: "comments and progress",
  ignore: "not read",
};

/** A heading as it is compared: small letters, signs as spaces. */
export function headingWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^\p{L}\p{N}#%]+/gu, " ")
    .trim();
}

interface Pattern {
  readonly role: ColumnRole;
  readonly words: RegExp;
  /** How sure such a heading makes the role, from 0 to 1. */
  readonly confidence: number;
}

/** The first that fits counts: what names a thing closely stands before what may name several. */
const PATTERNS: readonly Pattern[] = [
  sure("rating", /\bb?rag\b|^(?:[a-z]+ )?rating$|^rag [a-z]+$/),
  sure("quarter", /\b(?:q|qtr|quarter) ?[1-4]\b|\b(?:first|second|third|fourth) quarter\b/),
  sure(
    "finding",
    /\bofsted\b|^(?:recommendations?|findings?|areas? for improvement|inspection (?:finding|recommendation)s?|rec(?: no)?|afi)$/,
  ),
  sure(
    "number",
    /^(?:#|no|nos|num|number|ref|reference|ref no|reference number|id|item|item no|s no|line|(?:action|plan) (?:no|ref|id|number|reference))$/,
  ),
  sure(
    "revised-due",
    /\b(?:revised|new|extended|updated|amended|current|forecast)\b.*\b(?:date|deadline|timescale|due|target|completion)\b/,
  ),
  sure(
    "due",
    /^(?:when|by when|due|date due|due date|deadline|timescales?|timeframes?|timeline|target|target date|by|completion|due by|end date|complete by|to be completed by|original (?:due )?date)$/,
  ),
  likely(
    "due",
    /\b(?:due|deadline|timescales?|target date|completion date|target completion|by when|baseline date|original date)\b/,
  ),
  sure(
    "owner",
    /^(?:who|by whom|owners?|leads?|lead officers?|named lead|responsible|responsibility|accountable|led by|assigned to|sro|who is responsible)$/,
  ),
  likely("owner", /\b(?:owner|lead|responsible|responsibility|accountable|by whom)\b/),
  sure(
    "success",
    /\b(?:success|impact measures?|measures? of|kpis?|how will we know|what difference|intended outcomes?|expected outcomes?|desired outcomes?)\b/,
  ),
  sure(
    "status",
    /^(?:status|current status|action status|position|current position|stage|state|progress status|delivery status)$/,
  ),
  sure("comment", /\b(?:comments?|progress|updates?|notes?|commentary|narrative|latest position|evidence)\b/),
  sure(
    "action",
    /^(?:what|actions?|actions? required|key actions?|improvement actions?|planned actions?|agreed actions?|what (?:we will|will we|are we going to|do we need to|needs to) (?:do|be done|happen)|actions? to be taken|tasks?|activity|activities|action descriptions?)$/,
  ),
  likely("action", /\bactions?\b|^(?:descriptions?|steps?|milestones?|deliverables?|recommendation response)$/),
  sure("how", /^(?:how|how will we do (?:it|this)|approach|method|details?|tasks? and activities)$/),
  likely("how", /^how\b|\bsteps\b|\bmilestones\b/),
  sure(
    "theme",
    /^(?:themes?|priority|priorities|priority area|workstreams?|work streams?|pillars?|strands?|objectives?|areas?|section|domain|programme|area of focus)$/,
  ),
  likely("success", /^(?:outcomes?|impact|measures?|targets?)$/),
];

function sure(role: ColumnRole, words: RegExp): Pattern {
  return { role, words, confidence: 1 };
}

function likely(role: ColumnRole, words: RegExp): Pattern {
  return { role, words, confidence: 0.7 };
}

/** What a heading says of its column; null where it says nothing that is known. */
export function roleOfHeading(heading: string): { readonly role: ColumnRole; readonly confidence: number } | null {
  const words = headingWords(heading);
  // A heading of a sentence or more is an explanation.
  if (words === "" || words.length > 80) return null;
  return PATTERNS.find((pattern) => pattern.words.test(words)) ?? null;
}
