import type { Embedder } from './embedder.ts';
import { type Library, withVectors } from './library.ts';
import type { AnalysedDocument } from './passages/analyse-document.ts';
import { atOnce } from './steps.ts';
import { type DocumentVectors, documentVectors, textsToEmbed, type VectorTable, wordsToEmbed } from './vectors.ts';

/** Has an embedder read a library. Each rejects only when the embedder does. */

/** Texts embedded at once: enough for threads to share, and with a slow model a sign of life each ten seconds or so. */
const AT_ONCE = 512;

/** One row for each text. `onProgress` hears how many texts are done. */
export async function embedTexts(
  texts: readonly string[],
  embedder: Embedder,
  onProgress: (nDone: number) => void = () => {},
): Promise<VectorTable> {
  const { dimensions } = embedder;
  const values = new Int8Array(texts.length * dimensions);
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    const made = await embedder.embed(texts.slice(start, start + AT_ONCE));
    for (const [place, vector] of made.entries()) values.set(vector, (start + place) * dimensions);
    onProgress(start + made.length);
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
