import { counted } from "#domain/deadlines/words.ts";
import { ADDRESS_LEFT_OUT, NUMBER_LEFT_OUT } from "#domain/tracker/contacts.ts";
import type { WithoutNames } from "#domain/tracker/people.ts";
import { NAME_LEFT_OUT } from "#domain/tracker/titles.ts";
import type { Notice } from "./reading.ts";

type Told = Pick<Notice, "gravity" | "topic" | "found" | "allowed" | "done">;

const ALLOWED = "roles, not people’s names";

/** What is told of a text from which names were left out, or in which there may be one. */
export function nameNotices({ leftOut, doubtful, addresses, numbers }: WithoutNames): readonly Told[] {
  const possible = doubtful.map(
    (passage): Told => ({
      gravity: "warning",
      topic: "possible-name",
      found: `“${passage}”`,
      allowed: ALLOWED,
      done: "kept as it stands: if it is a name, take it out of the file",
    }),
  );
  const told = [...contactNotices({ addresses, numbers }), ...possible];
  if (leftOut === 0) return told;
  const left: Told = {
    gravity: "warning",
    topic: "name-left-out",
    found: counted(leftOut, "name"),
    allowed: ALLOWED,
    done: `left out: the person’s role stands in its place, or “${NAME_LEFT_OUT}”`,
  };
  return [left, ...told];
}

/** What is told of the ways to reach somebody that were left out. */
function contactNotices({ addresses, numbers }: Pick<WithoutNames, "addresses" | "numbers">): readonly Told[] {
  const found = [
    [addresses, ADDRESS_LEFT_OUT, counted(addresses, "e-mail address", "e-mail addresses")],
    [numbers, NUMBER_LEFT_OUT, counted(numbers, "telephone number")],
  ] as const;
  return found
    .filter(([count]) => count > 0)
    .map(([, instead, words]) => ({
      gravity: "warning",
      topic: "name-left-out",
      found: words,
      allowed: "no addresses or telephone numbers of people",
      done: `left out: “${instead}” stands in its place`,
    }));
}
