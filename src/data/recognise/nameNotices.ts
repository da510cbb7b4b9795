import { counted } from "#domain/deadlines/words.ts";
import type { WithoutNames } from "#domain/tracker/people.ts";
import { NAME_LEFT_OUT } from "#domain/tracker/titles.ts";
import type { Notice } from "./reading.ts";

type Told = Pick<Notice, "gravity" | "topic" | "found" | "allowed" | "done">;

const ALLOWED = "roles, not people’s names";

/** What is told of a text from which names were left out, or in which there may be one. */
export function nameNotices({ leftOut, doubtful }: WithoutNames): readonly Told[] {
  const possible = doubtful.map(
    (passage): Told => ({
      gravity: "warning",
      topic: "possible-name",
      found: `“${passage}”`,
      allowed: ALLOWED,
      done: "kept as it stands: if it is a name, take it out of the file",
    }),
  );
  if (leftOut === 0) return possible;
  const left: Told = {
    gravity: "warning",
    topic: "name-left-out",
    found: counted(leftOut, "name"),
    allowed: ALLOWED,
    done: `left out: the person’s role stands in its place, or “${NAME_LEFT_OUT}”`,
  };
  return [left, ...possible];
}
