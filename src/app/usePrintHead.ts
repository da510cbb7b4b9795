import { useEffect } from "react";
import { dayWords } from "#domain/dates/format.ts";
import { onlyCouncil, type World } from "#features/world.ts";

/** What the printer sets at the head and foot of each page: the council, the day, and what it rests on. */
export function usePrintHead(world: World | null): void {
  const name = world === null ? null : (onlyCouncil(world)?.name ?? null);
  const day = world === null ? null : dayWords(world.asAt);
  useEffect(() => {
    const { style } = document.documentElement;
    const head = name === null ? "Children’s services improvement" : `${name} children’s services`;
    style.setProperty("--print-head", JSON.stringify(head));
    style.setProperty("--print-day", JSON.stringify(day === null ? "" : `As at ${day}`));
    const foot =
      day === null ? "" : `Public edition. From published documents only. Nothing known after ${day} is shown.`;
    style.setProperty("--print-foot", JSON.stringify(foot));
  }, [name, day]);
}
