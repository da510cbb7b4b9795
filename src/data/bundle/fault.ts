/** Why a part of the dataset is not here. Each has its own words, because each asks for a different next step. */
export type FaultKind =
  | "unreachable"
  | "absent"
  | "server"
  | "not-data"
  | "cut-short"
  | "empty"
  | "slow"
  | "refused"
  | "other-version";

export class DataFault extends Error {
  readonly kind: FaultKind;
  /** What exactly was found, a sentence each; at most twenty and a count. */
  readonly details: readonly string[];

  constructor(kind: FaultKind, message: string, details: readonly string[] = []) {
    super(message);
    this.name = "DataFault";
    this.kind = kind;
    this.details = details;
  }
}

/** Whether asking once more at once may help: the network hiccuped, or the server did. */
export function mayPass(fault: unknown): boolean {
  return fault instanceof DataFault && (fault.kind === "unreachable" || fault.kind === "server");
}
