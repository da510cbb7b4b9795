/** That nothing was looked for yet, so that its absence says nothing. */
export function Unchecked({ words }: { readonly words: readonly string[] }) {
  return words.map((each) => <p key={each}>{each}</p>);
}
