import { forgetKept, type Keeping, remember, useKeeping } from "#data/keeping/keeping.ts";
import { useOpened } from "#data/opening/opened.ts";
import { counted } from "#domain/deadlines/words.ts";
import { Day } from "#ui/facts/When.tsx";
import { Section } from "#ui/page/Panel.tsx";

/** Remembering on this computer, only when asked; and forgetting with one press. */
export function Keep() {
  const keeping = useKeeping();
  const { readings } = useOpened();
  const isIdle = keeping.state === "off" || keeping.state === "never";
  if (isIdle && readings.length === 0 && keeping.problem === null) return null;
  return (
    <Section id="keep" title="Remember on this computer">
      <p role="status">
        <KeptWords keeping={keeping} />
      </p>
      {keeping.state === "off" && readings.length > 0 ? (
        <p className="csi-press">
          <button type="button" className="csi-button" onClick={() => void remember()}>
            Remember on this computer
          </button>
        </p>
      ) : null}
      {keeping.state === "on" || keeping.state === "writing" ? (
        <p className="csi-press">
          <button type="button" className="csi-button" onClick={() => void forgetKept()}>
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
