/** Bounds the memory of what is kept; a library of a hundred thousand passages has fewer distinct words in one language. */
const LIMIT = 200_000;

/** The same function of a word, which works each one out once. */
export function remembered(of: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = of(word);
    if (known.size >= LIMIT) known.clear();
    known.set(word, made);
    return made;
  };
}
