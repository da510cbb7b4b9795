import { useRef, useState } from "react";
import { forgetKept, type Keeping, remember, useKeeping } from "#data/keeping/keeping.ts";
import { useOpened } from "#data/opening/opened.ts";
import { counted } from "#domain/deadlines/words.ts";
import { Day } from "#ui/facts/When.tsx";
import { Section } from "#ui/page/Panel.tsx";

const IDLE: readonly Keeping["state"][] = ["off", "never"];

/** Remembering on this computer, only when asked; and forgetting with one press. */
export function Keep() {
  const keeping = useKeeping();
  const { readings } = useOpened();
  const status = useRef<HTMLParagraphElement>(null);
  const [isPressed, setPressed] = useState(false);
  // What was pressed goes away, and its section may: the focus stays with the words that say what came of it.
  const press = (work: () => Promise<void>) => {
    setPressed(true);
    status.current?.focus();
    void work();
  };
  const isNothing = IDLE.includes(keeping.state) && readings.length === 0 && keeping.problem === null;
  if (isNothing && !isPressed) return null;
  return (
    <Section id="keep" title="Remember on this computer">
      <p ref={status} role="status" tabIndex={-1}>
        {isNothing ? "Nothing is remembered, and nothing is open." : <KeptWords keeping={keeping} />}
      </p>
      {keeping.state === "off" && readings.length > 0 ? (
        <p className="csi-press">
          <button type="button" className="csi-button" onClick={() => press(remember)}>
            Remember on this computer
          </button>
        </p>
      ) : null}
      {keeping.state === "on" || keeping.state === "writing" ? (
        <p className="csi-press">
          <button type="button" className="csi-button" onClick={() => press(forgetKept)}>
            Forget what is remembered
          </button>
        </p>
      ) : null}
    </Section>
  );
}

function KeptWords({ keeping: { state, line, problem } }: { readonly keeping: Keeping }) {
  if (problem !== null) return <>{problem}</>;
  if (state === "never")
    return (
      <>
        This page was opened from a disk. There all such pages share one storage, so nothing is remembered: open the
        files again on the next visit.
      </>
    );
  if (state === "writing") return <>Being written…</>;
  if (line === null)
    return (
      <>
        What is open is held until this page is closed. If you want, this browser keeps it on this computer, for anyone
        who uses the browser here, until you press Forget.
      </>
    );
  return (
    <>
      Remembered in this browser, on this computer: {counted(line.files, "file")} with {counted(line.rows, "row")}
      {line.day === null ? null : (
        <>
          , the last opened on <Day day={line.day} />
        </>
      )}
      . It is never sent anywhere.
    </>
  );
}
