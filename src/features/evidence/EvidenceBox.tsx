import type { World } from "#features/world.ts";
import { DialogBox } from "#ui/page/DialogBox.tsx";
import { late } from "#ui/page/later.tsx";

export const EVIDENCE = late(
  async () => (await import("./EvidenceBody.tsx")).EvidenceBody,
  () => <p role="status">Opening…</p>,
);

/** The evidence of the record that the address names, over the screen one is on. It can be shared and stepped back from. */
export function EvidenceBox({ world }: { readonly world: World }) {
  const record = world.address.rest.get("record") ?? null;
  if (record === null) return null;
  return (
    <DialogBox key={record} title="How we know" onClose={() => world.go({ rest: { record: null } })}>
      <EVIDENCE.Part world={world} record={record} />
    </DialogBox>
  );
}
