import { useState } from "react";
import { changeAddress, writeAddress } from "#features/address.ts";
import type { World } from "#features/world.ts";

/** Copies a link to this screen that always carries a day: opened elsewhere, or next year, it shows the same. */
export function ShareDay({ world }: { readonly world: World }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const address = `${location.href.split("#")[0]}#${writeAddress(changeAddress(world.address, { asAt: world.asAt }))}`;
    try {
      await navigator.clipboard.writeText(address);
      setSaid("Link copied.");
    } catch {
      // Some browsers refuse the clipboard; the link itself, in the address bar, serves as well.
      location.hash = address.slice(address.indexOf("#"));
      setSaid("The link stands in the address bar.");
    }
  };
  return (
    <span>
      <button type="button" className="csi-link-button" aria-label="Share this day" onClick={() => void copy()}>
        Share
      </button>
      <span role="status" className="csi-small csi-muted">
        {said === "" ? "" : ` ${said}`}
      </span>
    </span>
  );
}
