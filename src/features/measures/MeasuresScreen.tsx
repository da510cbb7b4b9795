import type { World } from "#features/world.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";
import { Section } from "#ui/page/Panel.tsx";

/** The figures that packs usually carry, with which way is good; a reader sees what is not here. */
const USUAL = [
  ["Re-referrals within 12 months", "share of referrals", "lower"],
  ["Assessments completed within 45 working days", "share of assessments", "higher"],
  [
    "Initial child protection conferences within 15 working days of the strategy discussion",
    "share of conferences",
    "higher",
  ],
  ["Second or later child protection plan", "share of plans", "lower"],
  ["Agency social workers at 30 September", "share of full-time equivalents (FTE)", "lower"],
  ["Social worker vacancies at 30 September", "share of posts", "lower"],
  ["Social worker turnover in the year to 30 September", "share of full-time equivalents (FTE)", "lower"],
  ["Average caseload", "children, not families, for each full-time equivalent (FTE)", "lower"],
  ["Practice audits graded good or better", "share of audits", "higher"],
  ["Supervision held in time", "share of supervisions due", "higher"],
] as const;

/** Are the numbers moving the right way? The bundled documents hold none, and the screen says so. */
export function MeasuresScreen({ world }: { readonly world: World }) {
  const { measures } = world.known.tables;
  return (
    <>
      <PageHead title="Measures" />
      <p className="csi-say">
        {measures.length === 0
          ? "No measure is recorded in the documents loaded here, so whether the numbers move the right way is not known."
          : `${measures.length} figures are recorded here.`}
      </p>
      <Section
        id="usual"
        title="What packs usually carry"
        say="What each figure counts, and which way is good. None of them has a value here."
      >
        <Cells
          caption="Measures that board packs usually carry"
          columns={[
            { id: "measure", title: "Measure" },
            { id: "unit", title: "Unit" },
            { id: "good", title: "Better when" },
            { id: "value", title: "Here" },
          ]}
          rows={USUAL.map(([measure, unit, good]) => ({ id: measure, cells: [measure, unit, good, "not recorded"] }))}
        />
      </Section>
    </>
  );
}
