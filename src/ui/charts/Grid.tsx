interface GridProps {
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

/** Fine upright lines, one at each number of the axis. */
export function Grid({ xs, top, bottom }: GridProps) {
  return xs.map((x) => <line key={x} x1={x} x2={x} y1={top} y2={bottom} stroke="#E3E7E8" />);
}
