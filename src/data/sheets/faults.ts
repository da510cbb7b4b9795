/** Why a file is not opened. Each has its own words, because each asks for a different next step. */
export type OpenFaultKind =
  | "empty"
  | "too-large"
  | "old-excel"
  | "locked"
  | "web-page"
  | "other-kind"
  | "cut-short"
  | "damaged"
  | "zip-bomb"
  | "lying-size"
  | "too-many-parts"
  | "nested"
  | "too-many-rows"
  | "too-many-columns"
  | "too-many-cells"
  | "no-sheets";

/** A file that is refused. The message says what the file is, why it is refused and what to do. */
export class OpenFault extends Error {
  readonly kind: OpenFaultKind;

  constructor(kind: OpenFaultKind, message: string) {
    super(message);
    this.name = "OpenFault";
    this.kind = kind;
  }
}

/** The fault of a part of a file that cannot be read: what is wrong completes "…: it". */
export function damaged(part: string, wrong: string): OpenFault {
  return new OpenFault(
    "damaged",
    `This file is damaged in its part “${part}”: ${wrong}. Open it in the program that made it, save it again, and choose the new copy.`,
  );
}

/** Whether a part is only unsound: not a file made to fill the computer's memory, and not a reading that was stopped. */
export function isUnsound(fault: unknown): boolean {
  return fault instanceof OpenFault && fault.kind === "damaged";
}

export function cutShort(): OpenFault {
  return new OpenFault(
    "cut-short",
    "This file is cut short: it begins as a packed file (a workbook or a zip) and its end is missing. Download or copy it again.",
  );
}

export function noSheets(): OpenFault {
  return new OpenFault(
    "no-sheets",
    "This workbook has no sheet with cells in it. Choose the workbook that holds the table.",
  );
}
