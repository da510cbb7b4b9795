/** A status: a word in a box, never a colour or a sign alone. */
export function Status({ status, words }: { readonly status: string; readonly words: string }) {
  return <strong className={`csi-status csi-status--${status}`}>{words}</strong>;
}

/** A council's own word for how an action stands: in quotation marks where the document has that very word. */
export function OwnWord({ word, isQuoted }: { readonly word: string; readonly isQuoted: boolean }) {
  return <span className="csi-status csi-status--own-word">{isQuoted ? `“${word}”` : word}</span>;
}
