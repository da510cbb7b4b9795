import { type FormEvent, useState } from "react";
import { CALCULATOR_EVENTS, type CalculatorEvent, DAY_KINDS, type Question } from "#domain/clock/calculator.ts";
import { ERAS } from "#domain/judgements/eras.ts";
import type { World } from "#features/world.ts";
import { ERA_WORDS, EVENT_WORDS, hasOneDay, KIND_WORDS } from "./question.ts";

/** The three questions; the answers go into the address, so that a link shows the same. */
export function QuestionForm({ world, question }: { readonly world: World; readonly question: Question }) {
  const [event, setEvent] = useState<CalculatorEvent>(question.event);
  const submit = (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const given = new FormData(submitted.currentTarget);
    world.go({
      rest: {
        event,
        day: String(given.get("day") ?? ""),
        kind: String(given.get("kind") ?? question.kind),
        era: String(given.get("era") ?? "") || null,
      },
    });
  };
  return (
    <form className="csi-filters" onSubmit={submit}>
      <span className="csi-field">
        <label htmlFor="what">What happened?</label>
        <select id="what" name="event" value={event} onChange={(change) => setEvent(eventOf(change.target.value))}>
          {CALCULATOR_EVENTS.map((each) => (
            <option key={each} value={each}>
              {EVENT_WORDS[each]}
            </option>
          ))}
        </select>
      </span>
      <span className="csi-field">
        <label htmlFor="on-day">On which day?</label>
        <input id="on-day" className="csi-input" name="day" type="date" required defaultValue={question.day} />
      </span>
      {hasOneDay(event) ? null : (
        <span className="csi-field">
          <label htmlFor="day-kind">The day on which</label>
          <select id="day-kind" name="kind" defaultValue={question.kind}>
            {DAY_KINDS.map((each) => (
              <option key={each} value={each}>
                {KIND_WORDS[each]}
              </option>
            ))}
          </select>
        </span>
      )}
      {event === "ilacs-report" ? (
        <span className="csi-field">
          <label htmlFor="era">Inspected in the time of</label>
          <select id="era" name="era" defaultValue={question.era ?? ""}>
            <option value="">the day given</option>
            {ERAS.map(({ id }) => (
              <option key={id} value={id}>
                {ERA_WORDS[id]}
              </option>
            ))}
          </select>
        </span>
      ) : null}
      <button type="submit" className="csi-button csi-button--strong">
        Work it out
      </button>
    </form>
  );
}

function eventOf(value: string): CalculatorEvent {
  return CALCULATOR_EVENTS.find((each) => each === value) ?? "ilacs-report";
}
