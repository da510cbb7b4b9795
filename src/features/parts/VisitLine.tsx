import type { Council } from "#domain/council/council.ts";
import { nextVisit } from "#domain/council/next.ts";
import { countdown } from "#domain/dates/workingDays.ts";
import { distanceWords } from "#domain/deadlines/words.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { When } from "#ui/facts/When.tsx";

/** Visits have their own line beside the next deadline; nothing where none is announced or to be expected. */
export function VisitLine({ world, council }: { readonly world: World; readonly council: Council }) {
  const next = nextVisit([...council.visits, ...council.expected]);
  if (next === null || council.next.kind === "visit") return null;
  const distance = distanceWords(countdown(world.known.calendar, world.asAt, next.visit.when).days);
  return (
    <p className="csi-small csi-visit-line" data-record={next.record} data-status={next.status}>
      Visit expected: <a href={evidenceHref(world, next.record)}>{next.visit.title}</a>, <When date={next.visit.when} />
      {distance === null ? "" : ` (${distance})`}
    </p>
  );
}
