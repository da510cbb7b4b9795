import type { Council } from "#domain/council/council.ts";
import { type AreaHistory, judgementHistory } from "#domain/judgements/history.ts";
import { GRADE_WORDS } from "#domain/judgements/inspections.ts";
import type { World } from "#features/world.ts";
import { later } from "#ui/page/later.tsx";
import { Section } from "#ui/page/Panel.tsx";

const JudgementFigure = later("The picture", async () => (await import("./JudgementFigure.tsx")).JudgementFigure);

/** Judgements over time, a row an area, on the scale of four grades. */
export function JudgementSection({ world, council }: { readonly world: World; readonly council: Council }) {
  const areas = judgementHistory(world.known, council.authority.id);
  const headline = judgementHeadline(areas);
  return (
    <Section
      id="judgements"
      title="Judgements"
      {...(areas.length === 0 ? { say: "No judgement is known on this day." } : {})}
    >
      {areas.length === 0 ? null : (
        <JudgementFigure world={world} council={council} areas={areas} headline={headline} />
      )}
    </Section>
  );
}

/** What the picture shows, in a sentence: how the overall judgement went from report to report. */
function judgementHeadline(areas: readonly AreaHistory[]): string {
  const overall = areas.find((area) => area.area === "overall");
  const steps = (overall?.steps ?? []).map(
    (step) => `${step.grade === null ? "no grade" : GRADE_WORDS[step.grade].toLowerCase()} in ${step.on.slice(0, 4)}`,
  );
  if (steps.length === 0) return "No overall judgement is known.";
  if (steps.length === 1) return `Overall effectiveness was judged ${steps[0]}.`;
  return `Overall effectiveness was judged ${steps.slice(0, -1).join(", ")} and ${steps.at(-1)}.`;
}
