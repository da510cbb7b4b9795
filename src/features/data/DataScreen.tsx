import { useCallback, useEffect, useRef, useState } from "react";
import type { ChosenFile } from "#data/opening/chosenFiles.ts";
import { prepareLine } from "#data/opening/lines.ts";
import { offerFiles, useOffered } from "#data/opening/offered.ts";
import { useOpened } from "#data/opening/opened.ts";
import { counted } from "#domain/deadlines/words.ts";
import { hrefTo, type World } from "#features/world.ts";
import { Day } from "#ui/facts/When.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";
import { AnswersKept } from "./AnswersKept.tsx";
import { ConflictSection } from "./ConflictSection.tsx";
import { Downloads } from "./Downloads.tsx";
import { Edition } from "./Edition.tsx";
import { Keep } from "./Keep.tsx";
import { LoadedTables } from "./LoadedTables.tsx";
import { OpenFiles } from "./OpenFiles.tsx";
import { OpenNow } from "./OpenNow.tsx";
import { Outcome } from "./Outcome.tsx";
import { ReadingProgress } from "./ReadingProgress.tsx";
import { isFree, leaveTold, openNow, type Session, useSession } from "./session.ts";
import { Telling } from "./Telling.tsx";

/** What is loaded; opening one's own files; taking data away. Nothing changes before it has been told and accepted. */
export function DataScreen({ world }: { readonly world: World }) {
  const session = useSession();
  const [removed, setRemoved] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const tellRemoved = (what: string) => {
    setRemoved(what);
    status.current?.focus();
  };
  const { today, hasChosen, councils } = world;
  const open = useCallback(
    (files: readonly ChosenFile[]) => {
      setRemoved(null);
      void openNow(files, { today, councils: hasChosen ? councils.map(({ id }) => id) : [] });
    },
    [today, hasChosen, councils],
  );
  const isLate = useOfferedFiles(open);
  const isBusy = session.step === "reading" || session.step === "telling";
  useEffect(prepareLine, []);
  return (
    <>
      <PageHead title="Data" />
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className={session.step === "reading" || removed !== null ? undefined : "govuk-visually-hidden"}
      >
        {removed === null ? sessionWords(session) : `${removed} was removed.`}
      </p>
      {isLate && isBusy ? (
        <p className="csi-banner" role="alert">
          Use these files, or leave everything as it was; then drop the others again.
        </p>
      ) : null}
      {session.step === "reading" ? <ReadingProgress {...session} onCancel={leaveTold} /> : null}
      {session.step === "telling" ? <Telling world={world} {...session} /> : null}
      {isBusy ? null : (
        <>
          <Outcome world={world} session={session} />
          <Loaded world={world} />
          <OpenFiles onFiles={open} />
          <OpenNow asAt={world.asAt} onRemoved={tellRemoved} />
          <AnswersKept world={world} />
          <ConflictSection world={world} />
          <Edition />
          <Keep />
          <Downloads world={world} />
          <LoadedTables world={world} />
          <p className="csi-press">
            <a href={hrefTo(world, { path: "/sources" })}>The sources of these facts</a>
          </p>
        </>
      )}
    </>
  );
}

function Loaded({ world }: { readonly world: World }) {
  const files = new Set(useOpened().readings.flatMap(({ names }) => names)).size;
  return (
    <p className="csi-say">
      Loaded: {world.manifest.title}
      {files === 0 ? null : `, and ${counted(files, "file")} opened here`}, up to <Day day={world.manifest.lastDay} />.{" "}
      {world.losses.length === 0 ? "Every table could be read." : "Some tables could not be read; see above."}
    </p>
  );
}

/** Opens what was dropped on any screen; while other files are being told of it says that these come too soon. */
function useOfferedFiles(open: (files: readonly ChosenFile[]) => void): boolean {
  const offered = useOffered();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (offered.length === 0) return;
    offerFiles([]);
    setLate(!isFree());
    open(offered);
  }, [offered, open]);
  return isLate;
}

function sessionWords(session: Session): string {
  if (session.step === "reading") return `Reading ${session.file}: ${quarterWords(session.share)}`;
  if (session.step === "telling")
    return session.isSettling ? "Reading once more" : "The files were read. Nothing has changed yet.";
  if (session.step === "used") return "The data is used on every screen.";
  return session.step === "left" ? "Everything is as it was." : "";
}

/** Said by quarters: who listens would otherwise hear nothing else. */
function quarterWords(share: number): string {
  if (share < 0.25) return "begun";
  if (share < 0.5) return "a quarter done";
  return share < 0.75 ? "half done" : "three quarters done";
}
