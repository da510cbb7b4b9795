import type { TimelineEvent } from "./event.ts";

/** All that an event says, spelt out: its words are made when they are asked for, and no list of its fields shows them. */
export function everyWordOf(event: TimelineEvent): readonly unknown[] {
  const { record, authority, kind, form, state, start, end, label, short, name, status, statusWords, when } = event;
  return [record, authority, kind, form, state, start, end, label, short, name, status, statusWords, when];
}
