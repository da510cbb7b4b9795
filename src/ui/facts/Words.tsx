import { Fragment, type ReactNode } from "react";
import { Acronym, useAcronyms } from "./Glossary.tsx";

const LETTERS = /\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b/g;

/** A sentence whose acronyms are spelt out at first use on the page, each a press from its meaning. Not for the inside of a link. */
export function Words({ children }: { readonly children: string }): ReactNode {
  const acronyms = useAcronyms();
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const match of children.matchAll(LETTERS)) {
    const entry = acronyms.get(match[0]);
    if (entry === undefined) continue;
    const before = children.slice(from, match.index);
    pieces.push(<Fragment key={`before-${match.index}`}>{before}</Fragment>);
    pieces.push(<Acronym key={match.index} entry={entry} isSpeltOut={before.endsWith("(")} />);
    from = match.index + match[0].length;
  }
  return from === 0 ? children : [...pieces, children.slice(from)];
}
