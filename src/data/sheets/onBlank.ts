/** What a rule of colours does to an empty cell, as far as the rule itself tells: it may look at other cells. */
export type OnBlank = "coloured" | "left" | "not-told";

/** How a rule of an XLSX workbook is written. */
export interface XlsxRule {
  readonly type: string;
  readonly operator: string;
  /** What a rule of texts looks for; null where it is not written. */
  readonly text: string | null;
  readonly formulas: readonly string[];
  /** The first cell to which it applies, for which its formulas are written: "D2". */
  readonly own: string;
}

type Decide = (rule: XlsxRule) => OnBlank;

const LEFT: Decide = () => "left";
const COLOURED: Decide = () => "coloured";
const ofSomeText =
  (answer: OnBlank): Decide =>
  ({ text }) =>
    text === null || text === "" ? "not-told" : answer;

const XLSX_TYPES: Readonly<Record<string, Decide>> = {
  containsText: ofSomeText("left"),
  beginsWith: ofSomeText("left"),
  endsWith: ofSomeText("left"),
  notContainsText: ofSomeText("coloured"),
  containsBlanks: COLOURED,
  notContainsBlanks: LEFT,
  containsErrors: LEFT,
  notContainsErrors: COLOURED,
  // Scales, tops and the like pass an empty cell over.
  colorScale: LEFT,
  top10: LEFT,
  aboveAverage: LEFT,
  duplicateValues: LEFT,
  uniqueValues: LEFT,
  timePeriod: LEFT,
  cellIs: ({ operator, formulas }) => compared(operator, formulas),
  expression: ({ formulas, own }) => ofFormula(formulas[0] ?? "", own),
};

export function xlsxOnBlank(rule: XlsxRule): OnBlank {
  return Object.hasOwn(XLSX_TYPES, rule.type) ? (XLSX_TYPES[rule.type]?.(rule) ?? "not-told") : "not-told";
}

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

function told(isColoured: boolean): OnBlank {
  return isColoured ? "coloured" : "left";
}

/** An empty cell is no text but the empty one, and beside numbers it counts as 0. */
function compared(operator: string, formulas: readonly string[]): OnBlank {
  const [first = "", second = ""] = formulas.map((formula) => formula.trim());
  const text = TEXT.exec(first)?.[1];
  if (text !== undefined) {
    if (operator === "equal") return told(text === "");
    return operator === "notEqual" ? told(text !== "") : "not-told";
  }
  if (!NUMBER.test(first)) return "not-told";
  return comparedToNumbers(operator, Number(first), NUMBER.test(second) ? Number(second) : null);
}

function comparedToNumbers(operator: string, one: number, other: number | null): OnBlank {
  const isBetween = other === null ? null : Math.min(one, other) <= 0 && Math.max(one, other) >= 0;
  const answers: Readonly<Record<string, boolean | null>> = {
    equal: one === 0,
    notEqual: one !== 0,
    greaterThan: one < 0,
    greaterThanOrEqual: one <= 0,
    lessThan: one > 0,
    lessThanOrEqual: one >= 0,
    between: isBetween,
    notBetween: isBetween === null ? null : !isBetween,
  };
  const answer = Object.hasOwn(answers, operator) ? (answers[operator] ?? null) : null;
  return answer === null ? "not-told" : told(answer);
}

/** Formulas that speak of the cell itself: `$D2="Red"`, `ISNUMBER(SEARCH("Red",D2))`, `ISBLANK(D2)`. */
function ofFormula(formula: string, own: string): OnBlank {
  const plain = formula.replace(/^=/, "").replaceAll(/\$|\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "");
  const equal = /^([A-Z]{1,3}\d{1,7})(=|<>)("(?:[^"]|"")*")$/.exec(plain);
  if (equal !== null && equal[1] === own) return compared(equal[2] === "=" ? "equal" : "notEqual", [equal[3] ?? ""]);
  const called = /^(?:ISNUMBER|NOT\(ISERROR)?\(?(?:SEARCH|FIND)\("[^"]+",([A-Z]{1,3}\d{1,7})\)\)*$/.exec(plain);
  if (called !== null && called[1] === own) return "left";
  return plain === `ISBLANK(${own})` ? "coloured" : "not-told";
}

const ODS_TEXTS: Readonly<Record<string, OnBlank>> = {
  "begins-with": "left",
  "ends-with": "left",
  "contains-text": "left",
  "not-contains-text": "coloured",
};

const ODS_OPERATORS: Readonly<Record<string, string>> = {
  "=": "equal",
  "!=": "notEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
};
const COMPARISON = /^(!=|[<>]=|[=<>])\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?)$/;
const BETWEEN = /^(?:cell-content-is-)?(not-)?between\(\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*\)$/;

/**
 * The same of a condition in an OpenDocument sheet: `cell-content()="Red"`, `cell-content()<5`, `contains-text("Red")`,
 * and `cell-content-is-between(1,5)`, which the sheet's own list of rules writes `between(1,5)`.
 */
export function odsOnBlank(condition: string): OnBlank {
  const plain = condition.trim().replace(/^cell-content\(\)\s*/, "");
  const [operator, ...values] = comparisonIn(plain);
  if (operator !== undefined) return compared(operator, values);
  const [, name = ""] = /^([a-z-]+)\("[^"]+"\)$/.exec(plain) ?? [];
  return Object.hasOwn(ODS_TEXTS, name) ? (ODS_TEXTS[name] ?? "not-told") : "not-told";
}

/** The name of the operator, and what it compares with; nothing where the condition compares with no plain value. */
function comparisonIn(condition: string): readonly string[] {
  const [, sign, value = ""] = COMPARISON.exec(condition) ?? [];
  if (sign !== undefined) return [ODS_OPERATORS[sign] ?? "", value];
  const [isBetween, not, from = "", to = ""] = BETWEEN.exec(condition) ?? [];
  if (isBetween === undefined) return [];
  return [not === undefined ? "between" : "notBetween", from, to];
}
