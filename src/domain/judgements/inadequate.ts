import type { Judgement } from "#domain/model/records.ts";

/**
 * What makes a report "inadequate" where it has no overall grade, as since April 2026: no text that says so was found
 * (rules.md, Judgements), so it is a setting. Where there is an overall grade, that grade alone speaks.
 */
export type InadequateReading = "any-judgement" | "overall-only";

/** Whether the judgements of one report are such as start monitoring: the one reading that visits and rules share. */
export function isInadequateReport(
  judgements: readonly Pick<Judgement, "area" | "grade">[],
  reading: InadequateReading = "any-judgement",
): boolean {
  const overall = judgements.find((judgement) => judgement.area === "overall")?.grade ?? null;
  if (overall !== null) return overall === "inadequate";
  return reading === "any-judgement" && judgements.some((judgement) => judgement.grade === "inadequate");
}
