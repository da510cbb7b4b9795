import type { Measure } from "#domain/model/plan.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { USUAL } from "./usual.ts";

/** What packs usually carry, and which of it is recorded here: a reader sees what is not. */
export function UsualSection({ measures }: { readonly measures: readonly Measure[] }) {
  const recorded = new Set(measures.map(({ what }) => what));
  const isHere = (measure: string) => [...recorded].some((what) => what.startsWith(measure));
  const count = USUAL.filter(([measure]) => isHere(measure)).length;
  return (
    <Section
      id="usual"
      title="What packs usually carry"
      say={`What each figure counts, and which way is good. ${count === 0 ? "None of them has a value here." : `${count} of ${USUAL.length} are recorded here.`}`}
    >
      <Cells
        caption="Measures that board packs usually carry"
        columns={[
          { id: "measure", title: "Measure" },
          { id: "unit", title: "Unit" },
          { id: "good", title: "Better when" },
          { id: "value", title: "Here" },
        ]}
        rows={USUAL.map(([measure, unit, good]) => ({
          id: measure,
          cells: [measure, unit, good, isHere(measure) ? "recorded" : "not recorded"],
        }))}
      />
    </Section>
  );
}
