import { useState } from "react";
import type { Notice } from "#data/recognise/reading.ts";
import { counted } from "#domain/deadlines/words.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { MoreRows } from "./MoreRows.tsx";
import { savingProblemsWords } from "./problemWords.ts";
import { PROBLEM_HEADINGS, placeWords, problemCells } from "./telling.ts";
import { Unchecked } from "./Unchecked.tsx";

/** As many as a person reads at a sitting. */
const FIRST_SHOWN = 20;

interface ProblemsProps {
  readonly problems: readonly Notice[];
  /** What is not read yet, so that nothing can be said of it. */
  readonly unchecked: readonly string[];
}

/** Every problem by file, sheet and cell: what was found, what is expected, what was done. Errors apart from warnings. */
export function Problems({ problems, unchecked }: ProblemsProps) {
  const errors = problems.filter(({ gravity }) => gravity === "error");
  // Of people's names is told by themselves; whoever keeps the file is sent all.
  const warnings = problems.filter(({ gravity, topic }) => gravity === "warning" && topic === undefined);
  const aboutNames = problems.length - errors.length - warnings.length;
  if (problems.length === 0)
    return unchecked.length > 0 ? <Unchecked words={unchecked} /> : <p>Every row could be read as it stands.</p>;
  const save = async () => {
    const { saveCsv } = await import("#data/out/csv.ts");
    saveCsv("problems", PROBLEM_HEADINGS, problems.map(problemCells));
  };
  return (
    <>
      <Unchecked words={unchecked} />
      <p>
        {counted(errors.length, "error")}, which cost a row or a file; {counted(warnings.length, "warning")}, with which
        rows are read all the same.
        {aboutNames === 0 ? null : ` What is about people’s names (${counted(aboutNames, "passage")}) is listed above.`}
      </p>
      <p className="csi-press">
        <button type="button" className="csi-button" onClick={() => void save()}>
          {savingProblemsWords(problems.length, aboutNames)}, to send to whoever keeps the file
        </button>
      </p>
      <ProblemTable title="Errors" problems={errors} />
      <ProblemTable title="Warnings" problems={warnings} />
    </>
  );
}

/** Problems by their place, the first of them at once. */
export function ProblemTable({ title, problems }: { readonly title: string; readonly problems: readonly Notice[] }) {
  const [isWhole, setWhole] = useState(false);
  if (problems.length === 0) return null;
  const shown = isWhole ? problems.slice(0, MOST_SHOWN) : problems.slice(0, FIRST_SHOWN);
  const more = problems.length - shown.length;
  return (
    <>
      <h3>{title}</h3>
      <Cells
        caption={title}
        columns={COLUMNS}
        rows={shown.map((problem, place) => ({
          id: `${title}-${place}`,
          cells: [
            <Where key="where" problem={problem} />,
            <span key="found">{problem.found}</span>,
            problem.allowed,
            <span key="done" className="csi-told">
              {problem.done}
            </span>,
          ],
        }))}
      />
      <MoreRows more={more} isWhole={isWhole} what={title.toLowerCase()} onWhole={() => setWhole(true)} />
    </>
  );
}

function Where({ problem }: { readonly problem: Notice }) {
  return (
    <span className="csi-where">
      {placeWords(problem)}
      <span className="csi-block csi-small">{problem.file}</span>
    </span>
  );
}

/** A page of many thousands of rows would stand still; the CSV has them all. */
const MOST_SHOWN = 200;

const COLUMNS = [
  { id: "where", title: "Where" },
  { id: "found", title: "Found" },
  { id: "allowed", title: "Expected" },
  { id: "done", title: "What was done" },
];
