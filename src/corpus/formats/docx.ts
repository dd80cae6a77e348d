import mammoth from 'mammoth';
import type { Limits } from '../limits.ts';
import type { Fields } from './fields.ts';
import { addBlocks } from './html-blocks.ts';
import { createLayout } from './layout.ts';
import { parseHtml, parseXml, refuseEntities } from './markup.ts';
import { dateIn } from './page-fields.ts';
import { oneDocument, type ReadFile, Refusal } from './read-file.ts';
import { type Archive, openArchive } from './zip.ts';

/** Word documents: their text with headings, lists and tables; footnotes follow the text. Pictures are left out. */

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];
const PROPERTIES = 'docProps/core.xml';

export async function readDocxFile(bytes: Uint8Array, limits: Limits): Promise<ReadFile> {
  const archive = await openArchive(bytes, limits);
  const layout = createLayout(limits.textLength);
  addBlocks(parseHtml(await htmlOf(archive), limits).documentElement, layout);
  return oneDocument({ ...(await properties(archive, limits)), ...layout.read() });
}

async function htmlOf(archive: Archive): Promise<string> {
  // Mammoth unpacks without limits of its own, so it is handed what is unpacked within ours.
  const file = {
    exists: archive.has,
    read: async (name: string, encoding?: string): Promise<string | Buffer> => {
      const content = await archive.read(name);
      if (/\.(?:xml|rels)$/u.test(name)) refuseEntities(content.toString('utf8'));
      return encoding === undefined ? content : content.toString(encoding === 'base64' ? 'base64' : 'utf8');
    },
  };
  try {
    const { value } = await mammoth.convertToHtml({ file } as never, {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new Refusal(`it is damaged (${message})`, 'open it in Word and save it again', { cause: error });
  }
}

async function properties(archive: Archive, limits: Limits): Promise<Fields> {
  if (!archive.has(PROPERTIES)) return { metadata: {} };
  const properties = parseXml((await archive.read(PROPERTIES)).toString('utf8'), limits).documentElement;
  const said = (name: string): string | undefined =>
    [...properties.children]
      .find((child) => child.localName === name || child.localName.endsWith(`:${name}`))
      ?.textContent?.trim();
  const [title, author, language] = [said('title'), said('creator'), said('language')];
  return {
    ...(title ? { title, titleFrom: 'source' as const } : {}),
    metadata: {
      ...(author ? { author } : {}),
      ...dateIn(said('created')),
      ...(language ? { language } : {}),
    },
  };
}
