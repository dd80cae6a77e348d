import { posix } from 'node:path';
import type { Limits } from '../limits.ts';
import type { Fields } from './fields.ts';
import { addBlocks } from './html-blocks.ts';
import { createLayout } from './layout.ts';
import { type MarkupDocument, type MarkupElement, parseHtml, parseXml, refuseEntities } from './markup.ts';
import { dateIn } from './page-fields.ts';
import { type Fault, oneDocument, type ReadFile, Refusal } from './read-file.ts';
import { type Archive, openArchive } from './zip.ts';

/** Electronic books: their chapters in the order of the spine, without the table of contents. */

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
/** Fonts may be scrambled in a book that is open to be read. */
const FONT_SCRAMBLING = /obfuscation|RC$/iu;

export async function readEpubFile(bytes: Uint8Array, limits: Limits): Promise<ReadFile> {
  const archive = await openArchive(bytes, limits);
  const xml = async (name: string): Promise<MarkupDocument> => parseXml(await textOf(archive, name), limits);
  if (archive.has(ENCRYPTION)) refuseEncrypted(await xml(ENCRYPTION));
  const packageName = named(await xml(CONTAINER), 'rootfile')[0]?.getAttribute('full-path');
  if (!packageName) throw new Refusal('it is damaged (it names no package)', 'fetch it again');
  const book = await xml(packageName);
  const layout = createLayout(limits.textLength);
  const faults: Fault[] = [];
  for (const chapter of chaptersOf(book, packageName)) {
    if (archive.has(chapter)) addBlocks(parseHtml(await textOf(archive, chapter), limits).documentElement, layout);
    else faults.push({ reason: `its chapter "${chapter}" is missing`, remedy: 'fetch it again' });
  }
  return oneDocument({ ...fieldsOf(book), ...layout.read() }, faults);
}

/** Names of the archive's parts that hold the chapters, in reading order. */
function chaptersOf(book: MarkupDocument, packageName: string): string[] {
  const items = new Map(named(book, 'item').map((item) => [item.getAttribute('id'), item]));
  return named(book, 'itemref').flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref'));
    const href = item?.getAttribute('href');
    const isChapter = /html/iu.test(item?.getAttribute('media-type') ?? '');
    const isContents = /\bnav\b/u.test(item?.getAttribute('properties') ?? '');
    return href && isChapter && !isContents ? [posix.join(posix.dirname(packageName), unescaped(href))] : [];
  });
}

function fieldsOf(book: MarkupDocument): Fields {
  const all = (name: string): string[] =>
    named(book, name).flatMap((element) => element.textContent?.replace(/\s+/gu, ' ').trim() || []);
  const [title] = all('title');
  const author = all('creator');
  const [language] = all('language');
  return {
    ...(title ? { title, titleFrom: 'source' as const } : {}),
    metadata: {
      ...(author.length > 0 ? { author: author.join(', ') } : {}),
      ...dateIn(all('date')[0]),
      ...(language ? { language } : {}),
    },
  };
}

function refuseEncrypted(encryption: MarkupDocument): void {
  const methods = named(encryption, 'EncryptionMethod').map((method) => method.getAttribute('Algorithm') ?? '');
  if (methods.some((method) => !FONT_SCRAMBLING.test(method)))
    throw new Refusal('it is encrypted', 'put an edition without copy protection in its place');
}

async function textOf(archive: Archive, name: string): Promise<string> {
  const content = (await archive.read(name)).toString('utf8').replace(/^\ufeff/u, '');
  refuseEntities(content);
  return content;
}

/** Elements of that name, whatever their prefix. */
function named(document: MarkupDocument, name: string): MarkupElement[] {
  return [...document.querySelectorAll('*')].filter(
    ({ localName }) => localName.slice(localName.indexOf(':') + 1).toLowerCase() === name.toLowerCase(),
  );
}

function unescaped(href: string): string {
  const path = href.replace(/#.*$/u, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
