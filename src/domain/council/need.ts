/** One of the at most three things that ask for the board's attention, with the way to look closer. */
export interface Need {
  readonly title: string;
  readonly words: string;
  readonly record: string | null;
  /** The section of the council's page where it stands. */
  readonly section: string | null;
  /** By what the actions that are counted are found in the plan. */
  readonly mark?: "quiet" | "passed" | "passed-since";
  readonly status: { readonly status: string; readonly words: string } | null;
}
