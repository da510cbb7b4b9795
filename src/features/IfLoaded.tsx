import type { ReactNode } from "react";
import type { TableName } from "#domain/model/dataset.ts";
import type { World } from "./world.ts";

interface IfLoadedProps {
  readonly world: World;
  readonly needs: readonly TableName[];
  /** "The deadlines". */
  readonly what: string;
  readonly children: ReactNode;
}

/** What a part of a screen shows when a table it needs is not here: that it is not shown, and never half of it. */
export function IfLoaded({ world, needs, what, children }: IfLoadedProps) {
  const lacking = needs.filter((name) => world.lost.has(name));
  if (lacking.length === 0) return children;
  return (
    <p className="csi-banner">
      {what} cannot be shown, because a part of the data is not here ({lacking.join(", ")}). Everything else on this
      screen still holds.
    </p>
  );
}

/** The tables that each part of the screens rests on. */
export const NEEDS = {
  deadlines: ["deadlines", "updates", "rules", "holidays", "inspections", "visits", "meetings"],
  visits: ["visits", "updates", "themes", "inspections", "rules", "holidays"],
  judgements: ["inspections", "judgements"],
  intervention: ["interventions", "requirements", "updates"],
  meetings: ["meetings", "bodies"],
  actions: ["actions", "themes", "updates"],
  thread: ["findings", "actions", "themes", "updates", "views", "visits", "inspections", "judgements"],
  changes: ["meetings", "updates", "deadlines", "visits", "inspections", "judgements", "interventions", "actions"],
  timeline: ["inspections"],
} satisfies Record<string, readonly TableName[]>;
