import type { ReactNode } from "react";
import { statusSaid } from "#domain/changes/updateWords.ts";
import { type Citation, type Evidence, evidenceOf } from "#domain/knowing/evidence.ts";
import type { Account } from "#domain/model/told.ts";
import { recordView } from "#domain/records/record.ts";
import type { RecordView } from "#domain/records/view.ts";
import { DayWorking } from "#features/parts/DayWorking.tsx";
import { StartedList } from "#features/parts/StartedList.tsx";
import { evidenceHref, type World } from "#features/world.ts";
import { Status } from "#ui/facts/Status.tsx";
import { Day, When } from "#ui/facts/When.tsx";
import { Words } from "#ui/facts/Words.tsx";

/** Who says so, where, since when it is known, how sure it is, and any source that has it otherwise. */
export function EvidenceBody({ world, record }: { readonly world: World; readonly record: string }) {
  const view = recordView(world.known, record);
  if (view === null) {
    return (
      <p>
        Nothing is known of “{record.slice(0, 80)}” as at <Day day={world.asAt} />. It may have become known later, or
        not be in the data loaded here.
      </p>
    );
  }
  const evidence = evidenceOf(world.known, record, view);
  return (
    <div data-record={record} data-status={view.status?.status}>
      <h3>{view.title}</h3>
      <Facts world={world} view={view} />
      <SaysSo evidence={evidence} />
      <Became evidence={evidence} />
      <StartedList world={world} record={record} />
      <Accounts evidence={evidence} />
      {view.deadline === null ? null : <DayWorking world={world} view={view.deadline} />}
    </div>
  );
}

function Facts({ world, view }: { readonly world: World; readonly view: RecordView }) {
  return (
    <>
      {view.words === null ? null : (
        <p>
          <Words>{view.words}</Words>
        </p>
      )}
      <dl className="csi-list">
        {view.authority === null ? null : <Entry name="Council">{view.authority.fullName}</Entry>}
        <Moment view={view} />
        <Standing view={view} />
        {view.follows === null ? null : (
          <Entry name="Followed from">
            <a href={evidenceHref(world, view.follows)}>
              {recordView(world.known, view.follows)?.title ?? view.follows}
            </a>
          </Entry>
        )}
      </dl>
    </>
  );
}

function Moment({ view }: { readonly view: RecordView }) {
  if (view.when === null) return null;
  const words = view.whenWords ?? "date not known";
  return (
    <Entry name="When">
      {view.when.precision === "unknown" ? (
        words
      ) : (
        <>
          {view.deadline?.isNoLaterThanAbout ? "no later than about " : null}
          <When date={view.when} />
        </>
      )}
    </Entry>
  );
}

function Standing({ view }: { readonly view: RecordView }) {
  if (view.status === null) return null;
  return (
    <Entry name="How it stands">
      <Status {...view.status} />
      {view.status.status === "no-evidence" ? " Not recorded in the documents loaded here." : null}
    </Entry>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function SaysSo({ evidence }: { readonly evidence: Evidence }) {
  return (
    <>
      <h4>Who says so</h4>
      {evidence.citation === null ? <p>No source is known on this day.</p> : <Cited citation={evidence.citation} />}
      {evidence.note === null ? null : <p className="csi-muted">Our note: {evidence.note}</p>}
    </>
  );
}

function Cited({ citation }: { readonly citation: Citation }) {
  const { source, knownFrom, isAssumed } = citation;
  return (
    <dl className="csi-list">
      <Entry name="Source">
        {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
        {source.locator === null ? null : `, ${source.locator}`}
      </Entry>
      <Entry name="Publisher">{source.publisher}</Entry>
      <Entry name="Its date">
        {source.date.precision === "unknown" ? "no day printed" : <When date={source.date} />}
      </Entry>
      <Entry name="Known from">
        <Day day={knownFrom} />
        {isAssumed ? " (assumed: 42 working days after the visit began, the longest wait for a letter observed)" : null}
      </Entry>
      <Entry name="How sure">
        {source.kind === "primary"
          ? "Read in the document itself"
          : "Reported: told by another document, such as minutes, the press or a list of results; not read in the document itself"}
      </Entry>
      {source.note === null ? null : <Entry name="Note">{source.note}</Entry>}
    </dl>
  );
}

function Became({ evidence }: { readonly evidence: Evidence }) {
  if (evidence.updates.length === 0) return null;
  return (
    <>
      <h4>What became of it</h4>
      <ul className="csi-lines">
        {evidence.updates.map(({ update, citation }) => (
          <li key={update.id} data-record={`updates/${update.id}`}>
            <When date={update.day} />: {statusSaid(update)}. {update.words} <Told citation={citation} />
          </li>
        ))}
      </ul>
    </>
  );
}

const ACCOUNT_WORDS: Readonly<Record<Account["kind"], string>> = {
  agrees: "Agrees",
  vaguer: "Says it less closely",
  differs: "Says it otherwise; both are kept",
  misprint: "A printed word, and how it is read here",
};

function Accounts({ evidence }: { readonly evidence: Evidence }) {
  if (evidence.accounts.length === 0) return null;
  return (
    <>
      <h4>What other sources say</h4>
      <ul className="csi-lines">
        {evidence.accounts.map(({ account, citation }) => (
          <li key={account.id} data-record={`accounts/${account.id}`}>
            <b>{ACCOUNT_WORDS[account.kind]}.</b> Printed as “{account.printed}”
            {account.readAs === null ? "." : `, read here as ${account.readAs}.`} {account.note}{" "}
            <Told citation={citation} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Told({ citation }: { readonly citation: Citation | null }) {
  if (citation === null) return null;
  const where = citation.source.locator === null ? "" : `, ${citation.source.locator}`;
  return (
    <span className="csi-small csi-muted">
      {citation.source.shortTitle}
      {where}
    </span>
  );
}
