/** Where the built worker stands; Vite builds it because it is asked for in this way. */
const ADDRESSES = import.meta.glob<string>("./worker.ts", { query: "?worker&url", import: "default", eager: true });

/** What the DOM's types do not tell of yet: an address that a policy has vouched for. */
interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

let vouched: string | null = null;

/** The address of our own worker, vouched for by the one policy that the page allows, which accepts no other. */
function ownAddress(): string {
  if (vouched !== null) return vouched;
  const own = new URL(Object.values(ADDRESSES)[0] ?? "", document.baseURI).href;
  const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy("app-worker", {
    createScriptURL: (address) => {
      if (address === own) return address;
      throw new TypeError(`expected the address of this dashboard's own worker, found "${address}"`);
    },
  });
  vouched = policy?.createScriptURL(own) ?? own;
  return vouched;
}

/** A worker of our own code, and of nothing else. */
export function startWorker(): Worker {
  return new Worker(ownAddress(), { type: "module", name: "opening" });
}
