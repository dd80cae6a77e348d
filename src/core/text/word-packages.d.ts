/** What core uses of packages without types; of natural by deep import, as its root loads database clients and prints to stdout. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string };
  export default porter;
}
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distance: { DamerauLevenshteinDistance(source: string, target: string): number };
  export default distance;
}
declare module 'natural/lib/natural/util/stopwords.js' {
  const list: { words: readonly string[] };
  export default list;
}
declare module 'natural/lib/natural/util/abbreviations_en.js' {
  const list: { knownAbbreviations: readonly string[] };
  export default list;
}
declare module 'snowball-stemmers' {
  export function newStemmer(language: string): { stem(word: string): string };
}
declare module 'stopword' {
  /** One of the lists, which are exports by ISO 639-3. */
  export const deu: readonly string[];
}
