import { isAhead } from "#domain/deadlines/deadlines.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { counted } from "#domain/deadlines/words.ts";

/** One sentence over all deadlines: stated and computed counted apart, what is silent under "not known". */
export function deadlinesSentence(views: readonly DeadlineView[]): string {
  const stated = views.filter((view) => !view.isComputed);
  const overdue = stated.filter((view) => view.status === "overdue").length;
  const ahead = stated.filter(isAhead).length;
  const computed = views.filter((view) => view.isComputed && isAhead(view)).length;
  const silent = stated.filter((view) => view.status === "no-evidence").length;
  const unknown = silent === 0 ? "" : ` Not known: what became of ${counted(silent, "stated deadline")} that passed.`;
  return `${counted(ahead, "stated deadline")} ahead, ${overdue} overdue; ${counted(computed, "more date", "more dates")} computed by rule.${unknown}`;
}
