import type { ReactElement, ReactNode } from "react";
import { Switch } from "#ui/charts/Switch.tsx";
import { CLOSER, FARTHER } from "./keys.ts";
import type { TimelineRange } from "./window.ts";

interface TimelineToolbarProps {
  readonly ranges: readonly TimelineRange[];
  readonly range: string | null;
  readonly onRange: (id: string) => void;
  /** Moves by a share of what is drawn. */
  readonly onPan: (share: number) => void;
  readonly onZoom: (factor: number) => void;
  /** Brings everything into view; left out where a range does that. */
  readonly onFit?: () => void;
  /** Whether the time can be moved: not while the table is shown. */
  readonly isChart: boolean;
  /** Chart or table, and the files. */
  readonly children: ReactNode;
}

const PAN_SHARE = 0.4;

/** The row of buttons above a timeline. */
export function TimelineToolbar({
  ranges,
  range,
  onRange,
  onPan,
  onZoom,
  onFit,
  isChart,
  children,
}: TimelineToolbarProps): ReactElement {
  return (
    <div className="csi-toolbar csi-timeline__toolbar">
      {ranges.length > 1 && <Switch name="Time shown" options={ranges} chosen={range} onChoose={onRange} />}
      {isChart && (
        <fieldset className="csi-switch">
          <legend className="govuk-visually-hidden">Move and zoom</legend>
          <Sign name="Move the picture back in time" sign="‹" onPress={() => onPan(-PAN_SHARE)} />
          <Sign name="Move the picture on in time" sign="›" onPress={() => onPan(PAN_SHARE)} />
          <Sign name="Zoom out" sign="−" onPress={() => onZoom(FARTHER)} />
          <Sign name="Zoom in" sign="+" onPress={() => onZoom(CLOSER)} />
          {onFit !== undefined && (
            <button type="button" className="csi-switch__button" onClick={onFit}>
              Fit
            </button>
          )}
        </fieldset>
      )}
      <div className="csi-toolbar__end">{children}</div>
    </div>
  );
}

function Sign({
  name,
  sign,
  onPress,
}: {
  readonly name: string;
  readonly sign: string;
  readonly onPress: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="csi-switch__button csi-switch__button--sign"
      aria-label={name}
      title={name}
      onClick={onPress}
    >
      {sign}
    </button>
  );
}
