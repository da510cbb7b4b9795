import type { Council } from "#domain/council/council.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { Rule } from "#domain/model/rules.ts";
import { type VisitGap, visitGaps } from "#domain/visits/visits.ts";
import type { World } from "#features/world.ts";
import { When } from "#ui/facts/When.tsx";
import { Cells } from "#ui/page/Cells.tsx";
import { later } from "#ui/page/later.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { gapChart } from "./gapChart.ts";

const GapChart = later("The picture", async () => (await import("#features/visits/GapFigure.tsx")).GapFigure);

interface GapSectionProps {
  readonly world: World;
  readonly councils: readonly Council[];
}

/** The time between monitoring visits, beside what was said and, once it is known, what is observed nationally. */
export function GapSection({ world, councils }: GapSectionProps) {
  const gaps = councils.flatMap((council) => visitGaps(council.visits).map((gap) => ({ council, gap })));
  const rule = (id: string) => world.known.tables.rules.find((each) => each.id === id) ?? null;
  return (
    <Section
      id="gaps"
      title="Time between monitoring visits"
      say={sentence(gaps.length, rule("monitoring-gap-observed"))}
    >
      {gaps.length === 0 ? null : (
        <>
          <GapChart chart={gapChart(world, gaps)} />
          <Cells
            caption="Time between monitoring visits that followed each other in what is recorded here"
            columns={[
              { id: "council", title: "Council" },
              { id: "from", title: "From" },
              { id: "to", title: "To" },
              { id: "days", title: "Days", isNumber: true },
            ]}
            rows={gaps.map(({ council, gap }) => ({
              id: gap.to.record,
              cells: [
                council.authority.name,
                <When key="from" date={gap.from.visit.when} />,
                <When key="to" date={gap.to.visit.when} />,
                daysOf(gap),
              ],
            }))}
          />
        </>
      )}
      <p className="csi-small csi-muted">
        Visits of which nothing is recorded here may lie between.{" "}
        {gaps.some(({ gap }) => gap.isAcrossReports)
          ? "A gap across a new report belongs to two courses of visits."
          : ""}{" "}
        As at {dayWords(world.asAt)}.
      </p>
    </Section>
  );
}

function daysOf(gap: VisitGap): string {
  const days = gap.leastDays === gap.mostDays ? String(gap.leastDays) : `${gap.leastDays} to ${gap.mostDays}`;
  return gap.isAcrossReports ? `${days} (across a new report)` : days;
}

function sentence(gaps: number, observed: Rule | null): string {
  const said = "Minutes speak of visits every quarter.";
  const seen = observed === null ? "" : ` Observed nationally: ${observed.figure}.`;
  return gaps === 0
    ? `No two dated monitoring visits are recorded here, so no time between them is known. ${said}${seen}`
    : `${said}${seen} Ofsted sets the days.`;
}
