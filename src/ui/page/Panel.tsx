import { type ReactNode, useId } from "react";
import { Words } from "#ui/facts/Words.tsx";

export type PanelLook = "plain" | "next" | "needs" | "dashed" | "changed";

/** A box of the first rows: a small heading in the frame's colour, then what it holds. */
export function Panel({ title, look = "plain", aside, children }: PanelProps) {
  const id = useId();
  return (
    <section className={`csi-panel csi-panel--${look}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {aside}
      {children}
    </section>
  );
}

interface PanelProps {
  readonly title: ReactNode;
  readonly look?: PanelLook;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A section of a long page: rule, heading, one sentence that says what follows, then it. */
export function Section({ id, title, say, children }: SectionProps) {
  return (
    <section className="csi-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {say === undefined ? null : <p className="csi-say">{typeof say === "string" ? <Words>{say}</Words> : say}</p>}
      {children}
    </section>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly say?: ReactNode;
  readonly children: ReactNode;
}
