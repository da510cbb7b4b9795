import { clear, createStore, delMany, get, keys, set } from "idb-keyval";

const DATABASE = "childrens-services-improvement";
const STORE = "opened";

/** What waits longer than this was blocked by another tab, or by the browser. */
const PATIENCE_MS = 5_000;

let own: ReturnType<typeof createStore> | null = null;

function store(): ReturnType<typeof createStore> {
  own ??= createStore(DATABASE, STORE);
  return own;
}

/** Whether this browser may already hold something of ours; asking makes no database where the browser can tell. */
export async function mayHoldSomething(): Promise<boolean> {
  if (!("indexedDB" in globalThis)) return false;
  if (!("databases" in indexedDB)) return true;
  const found = await within(indexedDB.databases());
  return found.some(({ name }) => name === DATABASE);
}

/** What was put under that name; undefined where nothing was. Fails where the browser keeps nothing. */
export function taken(name: string): Promise<unknown> {
  return within(attempt(() => get<unknown>(name, store())));
}

export function put(name: string, value: unknown): Promise<void> {
  return within(attempt(() => set(name, value, store())));
}

/** The names under which something is kept. */
export function names(): Promise<readonly string[]> {
  return within(attempt(() => keys<string>(store())));
}

export function drop(some: readonly string[]): Promise<void> {
  return within(attempt(() => delMany([...some], store())));
}

export function emptyShelf(): Promise<void> {
  return within(attempt(() => clear(store())));
}

/** Where storage is disabled even asking for it throws. Where it was cleared away, the way to it is dead: a new one is taken. */
async function attempt<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (fault) {
    if (!(fault instanceof DOMException) || fault.name !== "InvalidStateError") throw fault;
    own = null;
    return await act();
  }
}

function within<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      own = null;
      reject(new DOMException("The browser's storage did not answer.", "TimeoutError"));
    }, PATIENCE_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
