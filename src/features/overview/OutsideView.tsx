import type { Council } from "#domain/council/council.ts";
import { daysBetween, type IsoDay } from "#domain/dates/day.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { counted } from "#domain/deadlines/words.ts";
import { Cite } from "#features/parts/Cite.tsx";
import type { World } from "#features/world.ts";
import { When } from "#ui/facts/When.tsx";

interface Seen {
  readonly record: string;
  readonly status: string | undefined;
  readonly title: string;
  readonly when: ImpreciseDate;
  readonly source: string;
}

/** The last time that somebody from outside looked, and how long before the day shown. */
export function OutsideView({ world, council }: { readonly world: World; readonly council: Council }) {
  const seen = lastSeen(council);
  return (
    <div data-record={seen?.record} data-status={seen?.status}>
      <h3>Last outside view</h3>
      {seen === null ? (
        <p>None recorded</p>
      ) : (
        <>
          <p>
            <b>{seen.title}</b>
            <span className="csi-block">
              <When date={seen.when} />
            </span>
          </p>
          <p className="csi-small csi-muted">{agoWords(seen.when.latest, world.asAt)}</p>
          <Cite world={world} record={seen.record} source={seen.source} about={seen.title} />
        </>
      )}
    </div>
  );
}

/** The last visit, or the last report where that is later. */
function lastSeen(council: Council): Seen | null {
  const { lastVisit: visit, latest: report } = council;
  if (visit !== null && (visit.visit.when.latest ?? "") > (report?.published.latest ?? "")) {
    const title = visit.isReported ? `${visit.visit.title} (reported)` : visit.visit.title;
    return { record: visit.record, status: visit.status, title, when: visit.visit.when, source: visit.visit.source };
  }
  if (report === null) return null;
  const record = `inspections/${report.id}`;
  return { record, status: undefined, title: `${report.title}, report`, when: report.published, source: report.source };
}

function agoWords(day: IsoDay | null, asAt: IsoDay): string {
  if (day === null) return "";
  const days = daysBetween(day, asAt);
  return days === 0 ? "on the day shown" : `${counted(days, "day")} before`;
}
