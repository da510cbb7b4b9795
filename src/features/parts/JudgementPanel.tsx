import type { Council } from "#domain/council/council.ts";
import { noGradeWords } from "#domain/judgements/history.ts";
import { areaWords, GRADE_WORDS, judgementsOf, judgesServices } from "#domain/judgements/inspections.ts";
import type { Judgement } from "#domain/model/records.ts";
import type { World } from "#features/world.ts";
import { Grade, NoGrade } from "#ui/facts/Grade.tsx";
import { When } from "#ui/facts/When.tsx";
import { Panel } from "#ui/page/Panel.tsx";
import { Cite } from "./Cite.tsx";
import { Otherwise } from "./Otherwise.tsx";

/** The latest judgement, its day and its areas; what it was before. */
export function JudgementPanel({ world, council }: { readonly world: World; readonly council: Council }) {
  const { latest } = council;
  if (latest === null) {
    return (
      <Panel title="Latest judgement">
        <p className="csi-grade-large">Not known</p>
        <p>No inspection report is known on this day in the documents loaded here.</p>
      </Panel>
    );
  }
  const judgements = judgementsOf(world.known, latest.id);
  const overall = judgements.find((judgement) => judgement.area === "overall");
  return (
    <Panel title="Latest judgement">
      <div data-record={`inspections/${latest.id}`}>
        <p className="csi-grade-large" data-record={overall === undefined ? undefined : `judgements/${overall.id}`}>
          {overall?.grade ? GRADE_WORDS[overall.grade] : "No overall grade"}
        </p>
        {overall === undefined ? null : (
          <Otherwise world={world} record={`judgements/${overall.id}`} about="the overall judgement" />
        )}
        <p>
          {overall?.grade ? "Overall, published " : "Published "}
          <b>
            <When date={latest.published} />
          </b>
        </p>
        {overall?.grade ? null : <p className="csi-muted">{noGradeWords(overall?.noGrade ?? "not-known-here")}</p>}
        <p className="csi-small csi-muted csi-wide-only">
          Inspected <When date={latest.fieldwork} />. <Before world={world} council={council} />
        </p>
        <ul className="csi-areas">
          {judgements
            .filter((judgement) => judgement.area !== "overall")
            .map((judgement) => (
              <AreaLine
                key={judgement.id}
                world={world}
                judgement={judgement}
                words={areaWords(judgement.area, latest.framework)}
              />
            ))}
        </ul>
        <Cite world={world} record={`inspections/${latest.id}`} source={latest.source} about="this judgement" />
      </div>
    </Panel>
  );
}

interface AreaLineProps {
  readonly world: World;
  readonly judgement: Judgement;
  readonly words: string;
}

function AreaLine({ world, judgement, words }: AreaLineProps) {
  return (
    <li data-record={`judgements/${judgement.id}`}>
      <div>{words}</div>
      {judgement.grade === null ? (
        <NoGrade why={noGradeWords(judgement.noGrade) ?? "not known"} />
      ) : (
        <Grade grade={judgement.grade} />
      )}
      <Otherwise world={world} record={`judgements/${judgement.id}`} about={words} />
    </li>
  );
}

function Before({ world, council }: { readonly world: World; readonly council: Council }) {
  const before = council.inspections.filter(judgesServices).at(-2);
  if (before === undefined) return null;
  const overall = judgementsOf(world.known, before.id).find((judgement) => judgement.area === "overall");
  const grade = overall?.grade ? GRADE_WORDS[overall.grade].toLowerCase() : "no overall grade";
  return (
    <>
      Before: {grade}, {before.published.latest?.slice(0, 4) ?? "day not known"}.
    </>
  );
}
