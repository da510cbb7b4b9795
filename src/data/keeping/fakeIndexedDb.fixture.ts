/** What the browser's storage can do wrong. */
export interface Faults {
  /** Asking for the database throws: storage is switched off. */
  isDisabled?: boolean;
  /** The database cannot be opened. */
  cannotOpen?: boolean;
  /** Another tab holds it: no answer ever comes. */
  isBlocked?: boolean;
  /** So many more things can be put there before it is full. */
  room?: number;
  /** Everything is cleared away, once, as soon as so many things lie there. */
  clearedAt?: number;
}

type Handler = (() => void) | null;

class Request {
  onsuccess: Handler = null;
  onerror: Handler = null;
  onupgradeneeded: Handler = null;
  result: unknown = undefined;
  error: DOMException | null = null;

  succeed(result: unknown): this {
    this.result = result;
    queueMicrotask(() => this.onsuccess?.());
    return this;
  }

  fail(name: string): this {
    this.error = new DOMException(name, name);
    queueMicrotask(() => this.onerror?.());
    return this;
  }
}

/** As much of IndexedDB as a shelf of named things needs, with what can go wrong with it. */
export class FakeIndexedDb {
  readonly shelves = new Map<string, Map<string, unknown>>();
  readonly faults: Faults = {};
  private readonly connections: Connection[] = [];
  opened = 0;

  /** What lies in our one store. */
  get kept(): Map<string, unknown> {
    return [...this.shelves.values()][0] ?? new Map();
  }

  /** The browser clears everything away, under the hands of the pages that are open; it should tell them. */
  clearAway({ isTold }: { readonly isTold: boolean }): void {
    this.shelves.clear();
    for (const connection of this.connections.splice(0)) {
      connection.isClosed = true;
      if (isTold) connection.onclose?.();
    }
  }

  async databases(): Promise<readonly { readonly name: string }[]> {
    return [...this.shelves.keys()].map((name) => ({ name }));
  }

  open(name: string): Request {
    if (this.faults.isDisabled) throw new DOMException("SecurityError", "SecurityError");
    this.opened += 1;
    const request = new Request();
    if (this.faults.isBlocked) return request;
    if (this.faults.cannotOpen) return request.fail("UnknownError");
    const isNew = !this.shelves.has(name);
    const shelf = this.shelves.get(name) ?? new Map<string, unknown>();
    this.shelves.set(name, shelf);
    const database = new Connection(shelf, this.faults);
    this.connections.push(database);
    request.result = database;
    if (isNew) queueMicrotask(() => request.onupgradeneeded?.());
    return request.succeed(database);
  }
}

class Connection {
  onclose: Handler = null;
  isClosed = false;
  readonly createObjectStore = () => {};

  constructor(
    private readonly shelf: Map<string, unknown>,
    private readonly faults: Faults,
  ) {}

  transaction(): Transaction {
    if (this.isClosed) throw new DOMException("The connection is closed.", "InvalidStateError");
    return new Transaction(this.shelf, this.faults);
  }
}

class Transaction {
  oncomplete: Handler = null;
  onabort: Handler = null;
  error: DOMException | null = null;
  private readonly shelf: Map<string, unknown>;
  private readonly faults: Faults;

  constructor(shelf: Map<string, unknown>, faults: Faults) {
    this.shelf = shelf;
    this.faults = faults;
    setTimeout(() => (this.error === null ? this.oncomplete : this.onabort)?.(), 0);
  }

  objectStore() {
    const { shelf } = this;
    return {
      transaction: this,
      get: (name: string) => new Request().succeed(structuredClone(shelf.get(name))),
      getAllKeys: () => new Request().succeed([...shelf.keys()]),
      put: (value: unknown, name: string) => this.put(name, structuredClone(value)),
      delete: (name: string) => shelf.delete(name),
      clear: () => shelf.clear(),
    };
  }

  private put(name: string, value: unknown): void {
    if (this.faults.room === 0) this.error = new DOMException("QuotaExceededError", "QuotaExceededError");
    if (this.error !== null) return;
    if (this.faults.room !== undefined) this.faults.room -= 1;
    this.shelf.set(name, value);
    if (this.shelf.size !== this.faults.clearedAt) return;
    delete this.faults.clearedAt;
    this.shelf.clear();
  }
}
