import { readFile } from 'node:fs/promises';
import { type Embedder, quantised } from '../core/embedder.ts';
import { readTable, sumOfRows } from './table.ts';
import { type WordPieces, wordPieces } from './wordpiece.ts';

/**
 * The embedder that comes with Footnote: a sentence is the weighted mean of the vectors of its word pieces, read from
 * `models/` at the first call. Microseconds a sentence, no network. It knows words, not their order.
 */

/** What `models/<name>/` is read from: `../../` is the package, from src and from dist alike. */
const MODEL = new URL('../../models/minilm-static/', import.meta.url);
/** Of the table in that folder; a test holds it to its `model.json`. */
export const BUNDLED = { id: 'minilm-static-5f9d22e7', dimensions: 256 } as const;

export type BundledOptions = {
  /** Folder with `table.bin` and `vocab.txt`; for tests. */
  readonly folder?: URL;
};

export function createBundledEmbedder({ folder = MODEL }: BundledOptions = {}): Embedder {
  let model: Promise<Model> | null = null;
  return {
    ...BUNDLED,
    embed: async (texts) => {
      model ??= loadModel(folder);
      const { tokenizer, table } = await model;
      return texts.map((text) => quantised(sumOfRows(table, tokenizer.pieces(text))));
    },
    close: async () => {
      model = null;
    },
  };
}

type Model = { readonly tokenizer: WordPieces; readonly table: ReturnType<typeof readTable> };

async function loadModel(folder: URL): Promise<Model> {
  try {
    const [bytes, vocabulary] = await Promise.all([
      readFile(new URL('table.bin', folder)),
      readFile(new URL('vocab.txt', folder), 'utf8'),
    ]);
    const table = readTable(bytes);
    const pieces = vocabulary.trimEnd().split('\n');
    if (pieces.length !== table.rows || table.dimensions !== BUNDLED.dimensions)
      throw new Error(`${pieces.length} pieces, but a table of ${table.rows} × ${table.dimensions}`);
    return { tokenizer: wordPieces(pieces), table };
  } catch (cause) {
    throw new Error(`cannot read the sentence vectors in ${folder.pathname}: reinstall Footnote`, { cause });
  }
}
