import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusal } from '../read-file.ts';
import type { Piece } from './rows.ts';

/** PDF through pdf.js, in this thread, without scripts, fonts or network. */

export type Pdf = {
  readonly nPages: number;
  /** What the file says of itself, as `Title` and `Author`. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The language of its catalogue, null where it says none. */
  readonly language: string | null;
  /** Titles of the outline with their depth from 1. */
  readonly outline: readonly { readonly title: string; readonly depth: number }[];
  /** `index` counts from 0. */
  piecesOf(index: number): Promise<Piece[]>;
  close(): Promise<void>;
};

/** Throws `Refusal` where the file is encrypted or damaged. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    // It takes the bytes for itself.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const document = await task.promise.catch((error: Error) => {
    throw refusalOf(error);
  });
  const { info, language } = await described(document);
  return {
    nPages: document.numPages,
    properties: info,
    language,
    outline: flat(await document.getOutline().catch(() => [])),
    piecesOf: async (index) => {
      const page = await document.getPage(index + 1);
      const { transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      page.cleanup();
      return items.flatMap((item) =>
        'str' in item
          ? [
              {
                text: item.str,
                transform: pdfjs.Util.transform(transform, item.transform),
                width: item.width,
                isRightToLeft: item.dir === 'rtl',
              },
            ]
          : [],
      );
    },
    close: () => task.destroy(),
  };
}

type Described = { readonly info: Readonly<Record<string, unknown>>; readonly language: string | null };

/** A file whose properties are damaged may still be read. */
async function described(document: { getMetadata(): Promise<{ info: object }> }): Promise<Described> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const said = info as Record<string, unknown>;
  return { info: said, language: typeof said.Language === 'string' && said.Language !== '' ? said.Language : null };
}

type Entry = { readonly title: string; readonly items: readonly Entry[] };

function flat(entries: readonly Entry[] | null, depth = 1): { title: string; depth: number }[] {
  // Deeper outlines are damaged, or made to break readers.
  if (!entries || depth > 6) return [];
  return entries.flatMap(({ title, items }) => [{ title, depth }, ...flat(items, depth + 1)]);
}

function refusalOf(error: Error): Refusal {
  if (error.name === 'PasswordException') return new Refusal('it is encrypted', 'save it without a password');
  return new Refusal(`it is damaged (${error.message.replace(/\.$/u, '')})`, 'fetch or export it again', {
    cause: error,
  });
}
