import type { Headings } from "#data/recognise/grid/heading.ts";
import type { TableKind } from "#data/recognise/grid/tables.ts";
import type { Area } from "#domain/model/words.ts";

/** What Ofsted's lists have columns for: the areas that are judged, and these. */
export type OfstedColumn =
  | Area
  | "authority"
  | "code"
  | "la-code"
  | "urn"
  | "region"
  | "status"
  | "link"
  | "start"
  | "end"
  | "published"
  | "type"
  | "theme"
  | "judged-area"
  | "judged-grade";

/**
 * The headings of Ofsted's lists over the years. A new one is a new word here; capitals, "the" before it and "judgement"
 * after it need not be told apart.
 */
export const OFSTED_HEADINGS: Headings<OfstedColumn> = {
  authority: [
    "local authority",
    "local authority name",
    "la",
    "la name",
    "council",
    "council name",
    "authority name",
    "name of local authority",
    "name of authority",
  ],
  code: [
    "local authority area code",
    "local authority code",
    "ons code",
    "ons area code",
    "ons local authority code",
    "gss code",
    "area code",
    "new la code",
    "county and unitary authority area code",
    "upper tier local authority code",
  ],
  "la-code": ["la code", "la number", "dfe la code", "dfe code", "old la code"],
  urn: ["urn", "ofsted urn", "provider urn", "unique reference number"],
  region: ["region", "ofsted region", "government office region", "gor", "ons region", "region name"],
  status: ["local authority status", "la status", "authority status", "status"],
  link: ["web link", "weblink", "link", "url", "web address", "report link", "link to report", "link to reports"],
  start: [
    "inspection date",
    "inspection/visit date",
    "inspection or visit date",
    "visit date",
    "date of inspection",
    "date of visit",
    "date of inspection or visit",
    "inspection start date",
    "inspection start",
    "start date",
    "start date of inspection",
    "date inspection started",
    "first day of inspection",
    "first day of fieldwork",
    "event date",
  ],
  end: ["inspection end date", "inspection end", "end date", "date inspection ended", "last day of inspection"],
  published: [
    "publication date",
    "date published",
    "published",
    "published date",
    "date of publication",
    "report published",
    "report publication date",
    "report published date",
    "letter publication date",
    "first publication date",
  ],
  type: [
    "inspection type",
    "inspection/visit type",
    "inspection or visit type",
    "type of inspection",
    "type of inspection or visit",
    "type of inspection/visit",
    "visit type",
    "event type",
    "inspection event type",
    "activity type",
    "inspection framework",
    "framework",
    "type",
  ],
  theme: ["visit theme", "visit themes", "theme", "themes", "theme of visit", "focus of visit", "visit focus", "topic"],
  "judged-area": [
    "judgement type",
    "judgement area",
    "judgement name",
    "judgement category",
    "area of judgement",
    "type of judgement",
    "sub-judgement",
    "area",
  ],
  "judged-grade": ["judgement", "grade", "outcome", "judgement outcome", "inspection outcome", "rating", "result"],
  overall: ["overall effectiveness", "overall", "overall outcome", "overall effectiveness of children's services"],
  leadership: [
    "impact of leaders on social work practice with children and families",
    "impact of leaders on social work practice",
    "impact of leaders on practice with children and families",
    "impact of leaders",
    "leadership",
    "leadership, management and governance",
  ],
  "help-and-protection": [
    "experiences and progress of children who need help and protection",
    "children who need help and protection",
    "experiences of children who need help and protection",
    "help and protection",
  ],
  "children-in-care-and-care-leavers": [
    "experiences and progress of children in care and care leavers",
    "children in care and care leavers",
    "care and care leavers",
  ],
  "children-in-care": [
    "experiences and progress of children in care",
    "children in care",
    "in care",
    "children looked after and achieving permanence",
    "experiences and progress of children looked after and achieving permanence",
    "children looked after",
  ],
  "care-leavers": ["experiences and progress of care leavers", "care leavers"],
  adoption: ["adoption", "adoption performance"],
  lscb: ["lscb", "local safeguarding children board", "effectiveness of the local safeguarding children board"],
};

/** The areas with a column of their own where a list has a row an inspection. */
export const AREA_COLUMNS = [
  "overall",
  "leadership",
  "help-and-protection",
  "children-in-care-and-care-leavers",
  "children-in-care",
  "care-leavers",
  "adoption",
  "lscb",
] as const satisfies readonly Area[];

/**
 * A list of councils with a day and either grades in two areas, or an area and a grade, or a kind of visit and its theme.
 * One grade is not enough: Ofsted's lists of children's homes have councils, days and overall grades too.
 */
export const OFSTED_TABLE: TableKind<OfstedColumn> = {
  headings: OFSTED_HEADINGS,
  mark: /authority|council|\bla\b|la[ _]name/i,
  isHeader: (columns) => {
    const isDated = columns.has("start") || columns.has("published");
    const areas = AREA_COLUMNS.filter((area) => columns.has(area)).length;
    const isLong = columns.has("judged-area") && columns.has("judged-grade");
    const isOfVisits = columns.has("type") && columns.has("theme");
    return columns.has("authority") && isDated && (areas >= 2 || isLong || isOfVisits);
  },
};
