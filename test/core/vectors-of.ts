import type { Library } from '../../src/core/library.ts';
import { countsIn } from '../../src/core/passages/layout.ts';
import { atOnce } from '../../src/core/steps.ts';
import { documentVectors, type LibraryVectors, tableOf, textsToEmbed, wordsToEmbed } from '../../src/core/vectors.ts';

/** Vectors of a library from a list of them: the texts of each document, then a word for each term. */

export function textsOf({ analysed, vocabulary }: Library): string[] {
  return [...analysed.flatMap(textsToEmbed), ...atOnce(wordsToEmbed(vocabulary))];
}

export function vectorsOf(
  { analysed }: Library,
  rows: readonly Int8Array[],
  { dimensions }: { readonly dimensions: number },
): LibraryVectors {
  let row = 0;
  const documents = analysed.map((document) => {
    const { passages, sentences } = countsIn(document.packed);
    const own = rows.slice(row, row + passages + sentences);
    row += own.length;
    return documentVectors(document, tableOf(own, dimensions).values, { dimensions });
  });
  return { documents, terms: tableOf(rows.slice(row), dimensions) };
}
