import { fitting, type StatedAgainstComputed } from "#domain/clock/explain.ts";
import { dayWithWeekday, dayWords } from "#domain/dates/format.ts";
import { type Count, countOf } from "#domain/deadlines/count.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { counted } from "#domain/deadlines/words.ts";
import { lowerFirst } from "#domain/words.ts";
import type { World } from "#features/world.ts";
import { MonthGrid } from "#ui/facts/MonthGrid.tsx";
import { Cells } from "#ui/page/Cells.tsx";
import { WorkingSteps } from "./WorkingSteps.tsx";
import { attemptWords, doubtWords, startWords } from "./workingWords.ts";

/** "How was this worked out?": day 0, what was counted, what was left out by name, the day reached, and by what rule. */
export function DayWorking({ world, view }: { readonly world: World; readonly view: DeadlineView }) {
  const count = countOf(world.known, view);
  const rule = count?.rule ?? view.rule;
  if (rule === null) return null;
  return (
    <details className="govuk-details" open>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {count?.isOtherDuty ? "How does it stand to the statutory count?" : "How was this worked out?"}
        </span>
      </summary>
      {count?.isOtherDuty ? (
        <p>
          No source names a rule for this day: it was set by its source and is a duty of its own. Beside it stands the
          count of {lowerFirst(rule.what)}, which the same report starts.
        </p>
      ) : null}
      {count === null ? <p>{whyNoCount(view)}</p> : <Counted count={count} />}
      <p className="csi-small csi-muted">
        The rule: {rule.title}. {rule.law}. A working day leaves out Saturdays, Sundays, Christmas Day, Good Friday and
        bank holidays in England and Wales (SI 2007/462, regulation 1(2)).
      </p>
    </details>
  );
}

function Counted({ count }: { readonly count: Count }) {
  if (count.working.kind === "refused") {
    return <p>It cannot be computed: the count begins before the calendar of bank holidays loaded here.</p>;
  }
  return (
    <>
      <WorkingSteps worked={count.working.value} kind={startWords(count.start.kind)} />
      {count.start.kind === "published" && count.against === null ? (
        <p>The clock starts at receipt, which comes before publication: so no later than about this day.</p>
      ) : null}
      {count.against?.kind === "answer" ? <Against against={count.against.value} /> : null}
      <MonthGrid working={count.working.value} />
    </>
  );
}

function whyNoCount(view: DeadlineView): string {
  if (view.rule?.length === null) return "No day is given: no source read here says how long the rule allows.";
  return "No day to count from is recorded in the documents loaded here.";
}

function Against({ against }: { readonly against: StatedAgainstComputed }) {
  const fits = fitting(against.attempts);
  return (
    <>
      <h4>The stated day, {dayWords(against.stated)}</h4>
      <p>{differenceWords(against)}</p>
      {against.doubts.map((doubt) => (
        <p key={doubt}>{doubtWords(doubt, against)}</p>
      ))}
      <Cells
        caption={`What fits the stated day, ${dayWords(against.stated)}`}
        isCaptionHidden={false}
        columns={[
          { id: "manner", title: "A count of" },
          { id: "from", title: "from" },
          { id: "ends", title: "ends" },
          { id: "fits", title: "Fits?" },
        ]}
        rows={against.attempts.map((attempt, place) => ({
          id: `${attempt.manner}-${place}`,
          cells: [
            attemptWords(attempt.manner, attempt.fromKind),
            attempt.from.length === 0 ? "no plausible day" : attempt.from.map(dayWords).join(" or "),
            attempt.from.length === 0 ? "–" : dayWords(attempt.ends),
            attempt.fits ? <b key="yes">Yes</b> : "No",
          ],
        }))}
      />
      <p>
        {fits.length === 0
          ? "None of these explains the stated day. Both days are kept."
          : fits.length === 1
            ? "That may be the reason; both days are kept."
            : "Any of these may be the reason; both days are kept."}
      </p>
    </>
  );
}

function differenceWords(against: StatedAgainstComputed): string {
  if (against.difference === 0) return "It is exactly the day that the count reaches.";
  const direction = against.difference < 0 ? "earlier" : "later";
  return `It is ${counted(Math.abs(against.difference), "working day")} ${direction} than the count, which ends on ${dayWithWeekday(against.computed)}.`;
}
