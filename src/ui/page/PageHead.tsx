import type { ReactNode } from "react";
import { Words } from "#ui/facts/Words.tsx";

/** The head of a screen: its name, a quiet note, and the links that act on the whole of it. */
export function PageHead({
  title,
  note,
  links,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly links?: ReactNode;
}) {
  return (
    <div className="csi-head">
      <h1 tabIndex={-1}>{title}</h1>
      {note === undefined ? null : (
        <p className="csi-head__note">{typeof note === "string" ? <Words>{note}</Words> : note}</p>
      )}
      {links === undefined ? null : <div className="csi-head__links">{links}</div>}
    </div>
  );
}
