import type { Council } from "#domain/council/council.ts";
import type { AheadVisit } from "#domain/council/next.ts";
import {
  isOfsted,
  themeCover,
  VISIT_KIND_WORDS,
  VISIT_STATUS_WORDS,
  type VisitView,
  visitWords,
} from "#domain/visits/visits.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { Status } from "#ui/facts/Status.tsx";
import { When } from "#ui/facts/When.tsx";
import { Cells, type Row } from "#ui/page/Cells.tsx";
import { Cite } from "./Cite.tsx";

/** Visits in order, with kind, theme and what was found; those of the usual course among them, marked so. */
export function VisitList({ world, councils }: { readonly world: World; readonly councils: readonly Council[] }) {
  const hasCouncil = councils.length > 1;
  const rows = councils.flatMap((council) =>
    inOrder(council).map((view) => rowOf(world, { council, view, hasCouncil })),
  );
  return (
    <Cells
      caption="Visits in order of their day"
      columns={[
        { id: "visit", title: "Visit" },
        ...(hasCouncil ? [{ id: "council", title: "Council" }] : []),
        { id: "when", title: "When" },
        { id: "about", title: "Theme" },
        { id: "found", title: "What was found" },
        { id: "status", title: "Status" },
        { id: "how", title: "How we know" },
      ]}
      rows={rows}
    />
  );
}

function inOrder(council: Council): readonly AheadVisit[] {
  return [...council.visits, ...council.expected].sort((a, b) =>
    orderOf(a) < orderOf(b) ? -1 : Number(orderOf(a) > orderOf(b)),
  );
}

function orderOf(view: AheadVisit): string {
  return view.visit.repeats === null ? (view.visit.when.earliest ?? view.visit.when.latest ?? "9998") : "9999";
}

interface VisitRow {
  readonly council: Council;
  readonly view: AheadVisit;
  readonly hasCouncil: boolean;
}

function rowOf(world: World, { council, view, hasCouncil }: VisitRow): Row {
  const told = "toldBy" in view ? view : null;
  return {
    id: view.record,
    record: view.record,
    status: view.status,
    cells: [
      titleOf(view),
      ...(hasCouncil ? [council.authority.name] : []),
      view.visit.repeats === null ? <When key="when" date={view.visit.when} /> : view.visit.repeats,
      told === null ? "not announced" : themesOf(told),
      told === null ? "–" : (told.visit.found ?? (told.status === "took-place" ? "not recorded here" : "–")),
      <Status
        key="status"
        status={view.status}
        words={told === null ? VISIT_STATUS_WORDS[view.status] : visitWords(told, world.asAt)}
      />,
      told === null ? (
        <a key="how" href={evidenceHref(world, view.record)}>
          Usual course, not announced
        </a>
      ) : (
        <Cite key="how" world={world} record={view.record} source={told.visit.source} about={view.visit.title} />
      ),
    ],
  };
}

function titleOf(view: AheadVisit): string {
  const kind = VISIT_KIND_WORDS[view.visit.kind];
  const sequence = view.visit.sequence === null ? "" : `, ${view.visit.sequence}`;
  const reported = "isReported" in view && view.isReported ? " (reported)" : "";
  const named = view.visit.title.toLowerCase().includes(kind.toLowerCase())
    ? view.visit.title
    : `${kind}: ${view.visit.title}`;
  return `${named}${view.visit.title.includes(view.visit.sequence ?? "\u0000") ? "" : sequence}${reported}`;
}

function themesOf(view: VisitView): string {
  if (view.themes.length > 0) return view.themes.map((theme) => theme.name).join(", ");
  return view.visit.focus ?? "not recorded here";
}

/** Which of Ofsted's six themes the visits have looked at, and when. */
export function VisitThemes({ world, council }: { readonly world: World; readonly council: Council }) {
  const cover = themeCover(world.known, council.visits);
  const unthemed = council.visits.filter(
    (view) => isOfsted(view.visit) && view.visit.repeats === null && view.themes.length === 0,
  );
  return (
    <>
      <Cells
        caption={`Ofsted’s themes, and the visits to ${council.authority.name} that looked at them`}
        isCaptionHidden={false}
        columns={[
          { id: "theme", title: "Ofsted’s theme" },
          { id: "seen", title: "Looked at" },
          { id: "expected", title: "Expected" },
        ]}
        rows={cover.map(({ theme, seen, expected }) => ({
          id: theme.id,
          cells: [
            theme.name,
            seen.length === 0 ? (
              <span className="csi-muted" key="none">
                in no visit recorded here
              </span>
            ) : (
              <Days key="seen" views={seen} />
            ),
            expected.length === 0 ? "–" : <Days key="expected" views={expected} />,
          ],
        }))}
      />
      <p className="csi-small csi-muted">
        {unthemed.length === 0 ? "" : `For ${unthemed.length} of the visits no theme is recorded here. `}Ofsted sets the
        days of its visits. A gap here may be a letter that is not published, or not loaded.
      </p>
    </>
  );
}

function Days({ views }: { readonly views: readonly VisitView[] }) {
  return (
    <ul className="csi-actions">
      {views.map((view) => (
        <li key={view.record}>
          <When date={view.visit.when} />{" "}
          <span className="csi-small csi-muted">{VISIT_KIND_WORDS[view.visit.kind].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
