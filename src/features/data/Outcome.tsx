import { useEffect, useRef } from "react";
import { changeOpened, useOpened } from "#data/opening/opened.ts";
import { counted } from "#domain/deadlines/words.ts";
import { FACT_TABLES } from "#domain/model/dataset.ts";
import type { Fact } from "#domain/model/records.ts";
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
      <ForTheBoard preview={session.preview} />
      <p>
        <a href={hrefTo(world, { path: "/", authorities: [] })}>See all councils</a>
      </p>
    </div>
  );
}

/** Rows that the screens do not show, because they are for the public. */
function ForTheBoard({ preview }: { readonly preview: Preview }) {
  const { reader } = useOpened();
  const hidden = preview.readings.reduce((sum, { reading }) => {
    const facts = FACT_TABLES.flatMap((table) => (reading.tables[table] ?? []) as readonly Fact[]);
    return sum + facts.filter(({ audience }) => audience !== "public").length;
  }, 0);
  if (hidden === 0 || reader === "board") return null;
  return (
    <p className="csi-banner">
      {counted(hidden, "row")} of it {hidden === 1 ? "is" : "are"} for the board, or under embargo, and not shown in the
      public edition.{" "}
      <button type="button" className="csi-button" onClick={() => changeOpened({ reader: "board" })}>
        Show the board edition
      </button>
    </p>
  );
}
