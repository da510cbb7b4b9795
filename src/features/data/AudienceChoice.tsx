import { useId } from "react";
import { isIsoDay } from "#domain/dates/day.ts";
import type { Audience } from "#domain/model/audience.ts";
import { DayInput } from "#ui/page/DayInput.tsx";
import { Of } from "./Of.tsx";

interface AudienceChoiceProps {
  readonly label: string;
  /** The file of which it is chosen. */
  readonly of: string;
  /** Null where nothing of its own is chosen. */
  readonly audience: Audience | null;
  readonly onAudience: (audience: Audience | null) => void;
  /** What stands where nothing of its own is chosen; left out where something must be. */
  readonly asElsewhere?: string;
}

const UNTIL = "until";

/** Who may see rows: anyone, the board, or anyone from a day on. */
export function AudienceChoice({ label, of, audience, onAudience, asElsewhere }: AudienceChoiceProps) {
  const id = useId();
  const isUntil = audience !== null && audience !== "public" && audience !== "board";
  const choose = (value: string) => {
    if (value === UNTIL) onAudience(FAR_OFF);
    else onAudience(value === "public" || value === "board" ? value : null);
  };
  return (
    <div className="csi-field">
      <label htmlFor={id}>
        {label}
        <Of name={of} />
      </label>
      <select id={id} value={isUntil ? UNTIL : (audience ?? "")} onChange={(event) => choose(event.target.value)}>
        {asElsewhere === undefined ? null : <option value="">{asElsewhere}</option>}
        <option value="board">the board alone</option>
        <option value={UNTIL}>the board alone until a day, then everyone</option>
        <option value="public">everyone: public</option>
      </select>
      {isUntil ? (
        <>
          <label htmlFor={`${id}-day`} className="govuk-visually-hidden">
            {label}: from which day everyone: {of}
          </label>
          <DayInput
            id={`${id}-day`}
            value={audience === FAR_OFF ? "" : audience}
            onChange={({ target }) => {
              if (isIsoDay(target.value)) onAudience(target.value);
            }}
          />
        </>
      ) : null}
    </div>
  );
}

/** Until a day is chosen nobody but the board sees the rows. */
const FAR_OFF = "8999-12-31" as Audience;
