import { useEffect } from "react";
import { useOpened } from "#data/opening/opened.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { Reader } from "#domain/knowing/knownOn.ts";
import { onlyCouncil, type World } from "#features/world.ts";

/** What the printer sets at the head and foot of each page: the council, the day, and what it rests on. */
export function usePrintHead(world: World | null): void {
  const name = world === null ? null : (onlyCouncil(world)?.name ?? null);
  const day = world === null ? null : dayWords(world.asAt);
  const edition = editionWords(world?.known.reader ?? "public", useOpened().readings.length > 0);
  useEffect(() => {
    const { style } = document.documentElement;
    const head = name === null ? "Children’s services improvement" : `${name} children’s services`;
    style.setProperty("--print-head", JSON.stringify(head));
    style.setProperty("--print-day", JSON.stringify(day === null ? "" : `As at ${day}`));
    const foot = day === null ? "" : `${edition} Nothing known after ${day} is shown.`;
    style.setProperty("--print-foot", JSON.stringify(foot));
  }, [name, day, edition]);
}

/** For whom the pages are, and what they rest on. */
function editionWords(reader: Reader, hasOpened: boolean): string {
  if (reader === "board") return "Board edition: holds what is not public.";
  return hasOpened
    ? "Public edition. From published documents and files opened here."
    : "Public edition. From published documents only.";
}
