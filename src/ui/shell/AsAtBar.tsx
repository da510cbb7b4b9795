import { type FormEvent, useState } from "react";
import type { IsoDay } from "#domain/dates/day.ts";
import { Day } from "#ui/facts/When.tsx";

export interface AsAtBarProps {
  readonly day: IsoDay;
  readonly note: string;
  readonly earlierHref: string | null;
  readonly laterHref: string | null;
  readonly todayHref: string;
  readonly onDay: (day: string) => void;
}

/** The strip that says of which day the dashboard speaks. Earlier and Later name no day: that would tell what is not yet known. */
export function AsAtBar(props: AsAtBarProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="csi-as-at" aria-label="The day shown" data-open={isAsking ? "" : undefined}>
      <div className="csi-width">
        <div className="csi-as-at__words">
          <p className="csi-as-at__day" role="status">
            As at <Day day={props.day} style="weekday" />
          </p>
          <p className="csi-as-at__note">{props.note}</p>
        </div>
        <div className="csi-as-at__buttons">
          <div className="csi-step">
            <StepLink href={props.earlierHref} words="Earlier" sign="before" />
            <StepLink href={props.laterHref} words="Later" sign="after" />
          </div>
          <button type="button" className="csi-button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            Change day
          </button>
          <a className="csi-button csi-as-at__today" href={props.todayHref}>
            Today
          </a>
        </div>
        {isAsking ? (
          <DayForm key={props.day} day={props.day} onDay={props.onDay} onDone={() => setAsking(false)} />
        ) : null}
      </div>
    </section>
  );
}

interface StepLinkProps {
  readonly href: string | null;
  readonly words: string;
  readonly sign: "before" | "after";
}

function StepLink({ href, words, sign }: StepLinkProps) {
  const className = `csi-button csi-button--${sign}`;
  // A step that leads nowhere keeps its place, so that nothing jumps under the finger.
  if (href === null) {
    return (
      <button type="button" className={className} aria-disabled="true">
        {words}
      </button>
    );
  }
  return (
    <a className={className} href={href}>
      {words}
    </a>
  );
}

function DayForm({
  day,
  onDay,
  onDone,
}: {
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly onDone: () => void;
}) {
  const [value, setValue] = useState(day);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value !== "") onDay(value);
    onDone();
  };
  return (
    <form className="csi-as-at__form csi-toolbar" onSubmit={submit}>
      <label htmlFor="as-at-day">Show the dashboard as at</label>
      <input
        id="as-at-day"
        className="csi-input"
        type="date"
        required
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" className="csi-button csi-button--strong">
        Show this day
      </button>
      <button type="button" className="csi-button" onClick={onDone}>
        Cancel
      </button>
    </form>
  );
}
