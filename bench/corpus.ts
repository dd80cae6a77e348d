import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GeneratedDocument, type Generation, generate } from './generate.ts';
import { CACHE } from './places.ts';
import { plantedQuestions, realWords } from './planted.ts';

/** A generated library on disk, in the shapes that engines read it from. Written as it is made, so that its size does not matter. */

export type Corpus = {
  /** One file a document, every other one Markdown, in subfolders. */
  readonly folder: string;
  /** One JSON record a document, in one file. */
  readonly documents: string;
  /** One JSON record a passage: what peers index. */
  readonly passages: string;
  readonly nPassages: number;
  readonly nDocuments: number;
};

const FILES_A_FOLDER = 1000;
const SEED = 7;

/** Makes it where it is not yet there; `documentLength` as the generator has it. */
export function corpusOf(nPassages: number, documentLength = 20): Corpus {
  const place = join(CACHE, `library-${nPassages}-${documentLength}`);
  const files = {
    folder: join(place, 'documents'),
    documents: join(place, 'documents.jsonl'),
    passages: join(place, 'passages.jsonl'),
  };
  // Written last: without it the library is not whole.
  const about = join(place, 'about.json');
  if (!existsSync(about)) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(files.folder, { recursive: true });
    const { planted } = plantedQuestions();
    const nDocuments = writeCorpus(files, {
      seed: SEED,
      passages: nPassages,
      documentLength,
      planted,
      realWords: realWords(),
    });
    writeFileSync(about, JSON.stringify({ nPassages, nDocuments }));
  }
  return { ...files, ...(JSON.parse(readFileSync(about, 'utf8')) as { nPassages: number; nDocuments: number }) };
}

type Files = Pick<Corpus, 'folder' | 'documents' | 'passages'>;

/** Returns the number of documents. */
function writeCorpus({ folder, documents, passages }: Files, generation: Generation): number {
  const [documentFile, passageFile] = [openSync(documents, 'w'), openSync(passages, 'w')];
  let [nDocuments, nPassages] = [0, 0];
  for (const document of generate(generation)) {
    const path = join(folder, String(Math.floor(nDocuments / FILES_A_FOLDER)), fileOf(document, nDocuments % 2 === 0));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, nDocuments % 2 === 0 ? markdownOf(document) : textOf(document));
    const { id, title } = document;
    writeSync(documentFile, `${JSON.stringify({ _id: id, title, text: textOf(document) })}\n`);
    for (const { heading, paragraphs } of document.sections)
      for (const text of paragraphs)
        writeSync(passageFile, `${JSON.stringify({ _id: `p${nPassages++}`, title: heading, text })}\n`);
    nDocuments++;
  }
  closeSync(documentFile);
  closeSync(passageFile);
  return nDocuments;
}

function fileOf({ id }: GeneratedDocument, isMarkdown: boolean): string {
  return `${id}.${isMarkdown ? 'md' : 'txt'}`;
}

function markdownOf({ title, sections }: GeneratedDocument): string {
  const parts = sections.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs]);
  return `---\ntitle: ${title}\n---\n${parts.join('\n\n')}\n`;
}

function textOf({ sections }: GeneratedDocument): string {
  return `${sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n\n')}\n`;
}
