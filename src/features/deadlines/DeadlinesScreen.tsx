import type { Council } from "#domain/council/council.ts";
import { nextThing } from "#domain/council/next.ts";
import { hasStatus } from "#domain/deadlines/deadlines.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { STATUS_NAMES, STATUS_ORDER } from "#domain/deadlines/words.ts";
import { IfLoaded, NEEDS } from "#features/IfLoaded.tsx";
import { AddToCalendar } from "#features/parts/AddToCalendar.tsx";
import { DeadlineCharts } from "#features/parts/DeadlineCharts.tsx";
import { DeadlineTable } from "#features/parts/DeadlineTable.tsx";
import { ExpectedDates } from "#features/parts/ExpectedDates.tsx";
import { NextPanel } from "#features/parts/NextPanel.tsx";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { useCouncils } from "#features/parts/useCouncils.ts";
import { WorkingOut } from "#features/parts/WorkingOut.tsx";
import { hrefTo, onlyCouncil, type World } from "#features/world.ts";
import { PageHead } from "#ui/page/PageHead.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { deadlinesSentence } from "./sentences.ts";

/** What is due: the next thing first and large, then stated, then computed, then visits, then what is not known. */
export function DeadlinesScreen({ world }: { readonly world: World }) {
  const councils = useCouncils(world);
  const council = onlyCouncil(world);
  return (
    <>
      <PageHead
        title="What is due"
        note={council?.name ?? `${world.councils.length} councils`}
        links={
          <>
            <a href={hrefTo(world, { path: "/visits" })}>Visits</a>
            <a href={hrefTo(world, { path: "/calculator" })}>Date calculator</a>
            <ShareDay world={world} />
          </>
        }
      />
      <IfLoaded world={world} needs={NEEDS.deadlines} what="The deadlines">
        {councils === null ? <WorkingOut world={world} /> : <Lists world={world} councils={councils} />}
      </IfLoaded>
    </>
  );
}

function Lists({ world, councils }: { readonly world: World; readonly councils: readonly Council[] }) {
  const all = councils.flatMap((council) => council.deadlines);
  const counted = all.filter(hasStatus);
  const wouldHave = all.filter((view) => !hasStatus(view));
  const isAsked = world.address.rest.get("all") === "yes";
  const next = nextOf(world, councils);
  return (
    <>
      <p className="csi-say">{deadlinesSentence(counted)}</p>
      {next === null ? null : (
        <div className="csi-due-next">
          <NextPanel world={world} council={next} />
        </div>
      )}
      <p className="csi-no-print">
        <AddToCalendar
          world={world}
          views={counted.filter((view) => view.status.startsWith("due"))}
          words="Add all that is ahead to calendar"
        />
      </p>
      {groupsOf(counted).map((group) => (
        <Group key={group.id} world={world} group={group} hasCouncil={councils.length > 1} />
      ))}
      <ExpectedDates world={world} councils={councils} />
      <DeadlineCharts world={world} councils={councils} />
      <Section
        id="would-have"
        title="Would have fallen"
        say={`By the rules, ${wouldHave.length} more dates would have fallen for reports that a later one has followed, or of councils whose papers are not loaded. They have no status and are not counted.`}
      >
        <p className="csi-no-print">
          <a href={hrefTo(world, { rest: { all: isAsked ? null : "yes" } })}>{isAsked ? "Hide them" : "Show them"}</a>
        </p>
        {isAsked ? (
          <DeadlineTable
            world={world}
            views={wouldHave}
            caption="Dates that would have fallen"
            hasCouncil={councils.length > 1}
          />
        ) : null}
      </Section>
    </>
  );
}

/** The council whose next deadline comes first; with several councils the earliest stated one of all stands large. */
function nextOf(world: World, councils: readonly Council[]): Council | null {
  const [only] = councils;
  if (councils.length === 1 && only !== undefined) return only;
  const all = councils
    .flatMap((council) => council.deadlines)
    .sort((a, b) => ((a.due.latest ?? "9") < (b.due.latest ?? "9") ? -1 : 1));
  const next = nextThing(world.known, all, []);
  const owner =
    next.kind === "deadline" ? councils.find((council) => council.authority.id === next.view.authority) : undefined;
  return owner === undefined ? null : { ...owner, next };
}

interface DeadlineGroup {
  readonly id: string;
  readonly title: string;
  readonly say: string;
  readonly views: readonly DeadlineView[];
}

const AHEAD: readonly string[] = ["overdue", "due-today", "due-soon", "due"];

function groupsOf(views: readonly DeadlineView[]): readonly DeadlineGroup[] {
  const ordered = [...views].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
  const pick = (test: (view: DeadlineView) => boolean) => ordered.filter(test);
  const isAhead = (view: DeadlineView) => AHEAD.includes(view.status);
  const groups: readonly DeadlineGroup[] = [
    {
      id: "stated",
      title: "Stated, ahead or overdue",
      say: "A source states the day. It is the day that counts.",
      views: pick((view) => isAhead(view) && !view.isComputed),
    },
    {
      id: "computed",
      title: "Computed by rule",
      say: "No source states a day; the rule gives one. Counted from publication where receipt is not recorded, so no later than about.",
      views: pick((view) => isAhead(view) && view.isComputed),
    },
    {
      id: "met",
      title: "Met",
      say: "A source says that it was done.",
      views: pick((view) => view.status === "met" || view.status === "met-late"),
    },
    {
      id: "no-evidence",
      title: "Day passed, not recorded here",
      say: `${STATUS_NAMES["no-evidence"]}: not recorded in the documents loaded here. It is not a finding that anything was missed.`,
      views: pick((view) => view.status === "no-evidence"),
    },
    {
      id: "not-known",
      title: "Date not known",
      say: "Something is due, but no source gives a day.",
      views: pick((view) => view.status === "date-not-known"),
    },
  ];
  return groups.filter((group) => group.views.length > 0);
}

function Group({
  world,
  group,
  hasCouncil,
}: {
  readonly world: World;
  readonly group: DeadlineGroup;
  readonly hasCouncil: boolean;
}) {
  return (
    <Section id={group.id} title={`${group.title} (${group.views.length})`} say={group.say}>
      <DeadlineTable world={world} views={group.views} caption={group.title} hasCouncil={hasCouncil} />
    </Section>
  );
}
