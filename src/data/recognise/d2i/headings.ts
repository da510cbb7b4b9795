import type { Headings } from "#data/recognise/grid/heading.ts";
import type { TableKind } from "#data/recognise/grid/tables.ts";
import { OFSTED_HEADINGS, OFSTED_TABLE, type OfstedColumn } from "#data/recognise/ofsted/headings.ts";

/** Data to Insight's columns are Ofsted's under a program's names; where those differ the names stand here. */
const D2I_HEADINGS: Headings<OfstedColumn> = {
  ...OFSTED_HEADINGS,
  code: [...OFSTED_HEADINGS.code, "ltla23cd", "ltla24cd", "ltla25cd", "lad23cd", "lad24cd", "lad25cd", "utla23cd"],
  region: [...OFSTED_HEADINGS.region, "region_code"],
  link: [...OFSTED_HEADINGS.link, "inspection_link", "inspection report link"],
};

export const D2I_TABLE: TableKind<OfstedColumn> = { ...OFSTED_TABLE, headings: D2I_HEADINGS };

/** Headings that only Data to Insight's lists have. */
export const OWN_HEADINGS: readonly string[] = [
  "inspection_link",
  "inspector_name",
  "inspectors_inspections_count",
  "local_link_to_all_inspections",
  "ltla23cd",
  "stat_neighbours",
  "stat_neighbour_judgement",
];
