/** A column with more different texts than these does not repeat itself. */
const MOST_TEXTS = 2_000;

/** The same reading of texts, each done once: owners, days and words of a choice repeat in thousands of rows. */
export function readOnce<Made>(read: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    if (known.size < MOST_TEXTS) known.set(text, made);
    return made;
  };
}
