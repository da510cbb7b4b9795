import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { GlossaryEntry } from "#domain/model/told.ts";

/** Which acronyms the page explains, where each is first used on it, and how one asks for a meaning. */
interface GlossaryContext {
  readonly entries: ReadonlyMap<string, GlossaryEntry>;
  readonly firsts: FirstUses;
  readonly show: (entry: GlossaryEntry) => void;
}

const NOTHING_FIRST: FirstUses = { subscribe: () => () => {}, firstOf: () => null, claim: () => () => {} };
const Context = createContext<GlossaryContext>({ entries: new Map(), firsts: NOTHING_FIRST, show: () => {} });

interface FirstUses {
  readonly subscribe: (tell: () => void) => () => void;
  readonly firstOf: (term: string) => string | null;
  readonly claim: (term: string, user: string) => () => void;
}

/** Remembers who used a term first; the pieces of a page claim in the order in which they stand on it. */
function firstUses(): FirstUses {
  const users = new Map<string, readonly string[]>();
  const listeners = new Set<() => void>();
  const change = (term: string, next: readonly string[]) => {
    users.set(term, next);
    for (const tell of listeners) tell();
  };
  return {
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    firstOf: (term) => users.get(term)?.[0] ?? null,
    claim: (term, user) => {
      change(term, [...(users.get(term) ?? []), user]);
      return () =>
        change(
          term,
          (users.get(term) ?? []).filter((each) => each !== user),
        );
    },
  };
}

/** Gives the words below it their meanings, and holds the one note that a press on an acronym opens. */
export function Glossary({
  entries,
  children,
}: {
  readonly entries: readonly GlossaryEntry[];
  readonly children: ReactNode;
}) {
  const note = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<GlossaryEntry | null>(null);
  const id = useId();
  const show = useCallback((entry: GlossaryEntry) => {
    setShown(entry);
    note.current?.showPopover();
  }, []);
  const [firsts] = useState(firstUses);
  const acronyms = useMemo(() => new Map(entries.filter(isAcronym).map((entry) => [entry.term, entry])), [entries]);
  const context = useMemo(() => ({ entries: acronyms, firsts, show }), [acronyms, firsts, show]);
  return (
    <Context value={context}>
      {children}
      <div ref={note} popover="auto" className="csi-term-note" role="note" aria-labelledby={id}>
        <p id={id}>
          <b>
            {shown?.term}: {shown?.expansion}
          </b>
        </p>
        <p>{shown?.meaning}</p>
      </div>
    </Context>
  );
}

// "Ofsted" is a name by now; two capitals or more make an acronym that wants spelling out.
function isAcronym(entry: GlossaryEntry): boolean {
  return entry.expansion !== null && (entry.term.match(/[A-Z]/g) ?? []).length >= 2 && !entry.term.includes(" ");
}

/** The glossary's acronyms by their letters. */
export function useAcronyms(): ReadonlyMap<string, GlossaryEntry> {
  return useContext(Context).entries;
}

/** An acronym in running text: spelt out where it first stands on the page, and always a press from its meaning. */
export function Acronym({ entry, isSpeltOut }: { readonly entry: GlossaryEntry; readonly isSpeltOut: boolean }) {
  const { firsts, show } = useContext(Context);
  const id = useId();
  const claim = useCallback(
    (tell: () => void) => subscribeAndClaim(firsts, { term: entry.term, id, tell }),
    [firsts, entry.term, id],
  );
  const isFirst = useSyncExternalStore(claim, () => firsts.firstOf(entry.term) === id);
  const button = (
    <button type="button" className="csi-term" onClick={() => show(entry)}>
      {entry.term}
    </button>
  );
  if (!isFirst || isSpeltOut) return button;
  return (
    <>
      {entry.expansion} ({button})
    </>
  );
}

function subscribeAndClaim(
  firsts: FirstUses,
  { term, id, tell }: { term: string; id: string; tell: () => void },
): () => void {
  const unsubscribe = firsts.subscribe(tell);
  const release = firsts.claim(term, id);
  return () => {
    release();
    unsubscribe();
  };
}
