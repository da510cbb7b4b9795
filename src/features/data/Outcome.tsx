import { useEffect, useRef } from "react";
import { rowsNotPublic } from "#data/opening/beyond.ts";
import { changeOpened, useOpened } from "#data/opening/opened.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { counted } from "#domain/deadlines/words.ts";
import { hrefTo, type World } from "#features/world.ts";
import { Problem } from "#ui/page/Problem.tsx";
import type { Preview, Session } from "./session.ts";
import { rowsIn } from "./words.ts";

/** What became of the last opening; nothing where there was none. The focus comes to it. */
export function Outcome({ world, session }: { readonly world: World; readonly session: Session }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { step } = session;
  useEffect(() => {
    if (step === "used" || step === "left") heading.current?.focus();
  }, [step]);
  if (session.step === "failed") return <Problem title="The files were not opened" messages={[session.message]} />;
  if (session.step === "left") {
    return (
      <h2 ref={heading} tabIndex={-1}>
        Everything is as it was
      </h2>
    );
  }
  if (session.step !== "used") return null;
  return (
    <div className="csi-outcome">
      <h2 ref={heading} tabIndex={-1}>
        The data is used on every screen
      </h2>
      <p>
        {counted(
          session.preview.readings.reduce((sum, reading) => sum + rowsIn(reading), 0),
          "row",
        )}{" "}
        of {session.preview.readings.flatMap(({ names }) => names).join(", ")}.
      </p>
      <ForTheBoard asAt={world.asAt} preview={session.preview} />
      <p className="csi-press">
        <a className="csi-button csi-button--strong" href={hrefTo(world, { path: "/", authorities: [] })}>
          See all councils
        </a>
      </p>
    </div>
  );
}

/** Which edition the screens show, where some of the rows are not for everyone. */
function ForTheBoard({ asAt, preview }: { readonly asAt: IsoDay; readonly preview: Preview }) {
  const { reader } = useOpened();
  const hidden = rowsNotPublic(preview.readings, asAt);
  if (hidden === 0) return null;
  const rows = `${counted(hidden, "row")} of it ${hidden === 1 ? "is" : "are"} for the board, or under embargo`;
  const other = reader === "board" ? "public" : "board";
  return (
    <p className="csi-banner">
      {reader === "board"
        ? `The screens now show the board edition: ${rows}. Each screen and print says so.`
        : `The screens show the public edition: ${rows}, and not shown.`}{" "}
      <button type="button" className="csi-button csi-no-print" onClick={() => changeOpened({ reader: other })}>
        Show the {other} edition
      </button>
    </p>
  );
}
