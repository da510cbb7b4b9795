/** Beyond so many councils what they come to together is shown too. */
export const MOST_BY_THEMSELVES = 20;

/** The parts of what many councils come to together, in order. */
export const SECTIONS = [
  { id: "national-grades", title: "Overall judgement, by region" },
  { id: "national-since", title: "Time since the latest report" },
  { id: "national-years", title: "Overall judgement over the years" },
  { id: "national-next", title: "From an inadequate report to the next" },
  { id: "national-visits", title: "Monitoring visits, by theme" },
  { id: "national-course", title: "The usual course after an inadequate report" },
] as const;
export type SectionId = (typeof SECTIONS)[number]["id"];

export function titleOf(id: SectionId): string {
  return SECTIONS.find((section) => section.id === id)?.title ?? id;
}
