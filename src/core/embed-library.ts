import type { Embedder } from './embedder.ts';
import { type Library, withVectors } from './library.ts';
import type { AnalysedDocument } from './passages/analyse-document.ts';
import { atOnce } from './steps.ts';
import { type DocumentVectors, documentVectors, textsToEmbed, type VectorTable, wordsToEmbed } from './vectors.ts';

/** Has an embedder read a library. Each rejects only when the embedder does. */

/** One row for each text; the embedder is given `atOnce` of them at a time. */
export async function embedTexts(texts: readonly string[], embedder: Embedder, atOnce = 64): Promise<VectorTable> {
  const { dimensions } = embedder;
  const values = new Int8Array(texts.length * dimensions);
  for (let start = 0; start < texts.length; start += atOnce) {
    const made = await embedder.embed(texts.slice(start, start + atOnce));
    for (const [place, vector] of made.entries()) values.set(vector, (start + place) * dimensions);
  }
  return { dimensions, values };
}

export async function embedDocument(analysed: AnalysedDocument, embedder: Embedder): Promise<DocumentVectors> {
  const { values } = await embedTexts(textsToEmbed(analysed), embedder);
  return documentVectors(analysed, values, embedder);
}

/** The same library with the vectors of all that it holds. */
export async function embedLibrary(library: Library, embedder: Embedder): Promise<Library> {
  const documents: DocumentVectors[] = [];
  for (const analysed of library.analysed) documents.push(await embedDocument(analysed, embedder));
  const terms = await embedTexts(atOnce(wordsToEmbed(library.vocabulary)), embedder);
  return withVectors(library, { documents, terms });
}
