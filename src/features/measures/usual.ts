/** The figures that packs usually carry, with which way is good; a reader sees what is not here. */
export const USUAL = [
  ["Re-referrals within 12 months", "share of referrals", "lower"],
  ["Assessments completed within 45 working days", "share of assessments", "higher"],
  [
    "Initial child protection conferences within 15 working days of the strategy discussion",
    "share of conferences",
    "higher",
  ],
  ["Second or later child protection plan", "share of plans", "lower"],
  ["Agency social workers at 30 September", "share of full-time equivalents (FTE)", "lower"],
  ["Social worker vacancies at 30 September", "share of posts", "lower"],
  ["Social worker turnover in the year to 30 September", "share of full-time equivalents (FTE)", "lower"],
  ["Average caseload", "children, not families, for each full-time equivalent (FTE)", "lower"],
  ["Practice audits graded good or better", "share of audits", "higher"],
  ["Supervision held in time", "share of supervisions due", "higher"],
] as const;
