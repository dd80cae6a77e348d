// What Discord refuses in pictures and files among the components. Source: components/reference#unfurled-media-item.
import { type Json, listOf, objectOf, textOf } from '../json.ts';
import { listProblems, textProblems } from './fields.ts';
import { COMPONENT } from './limits.ts';
import type { Path, Problem } from './problem.ts';

const ATTACHMENT = 'attachment://';

/** What is wrong with a thumbnail; `files` are the names of the message's files. */
export function mediumProblems({ media, description }: Json, path: Path, files: readonly string[]): readonly Problem[] {
  return [
    ...addressProblems(objectOf(media).url, [...path, 'media', 'url'], files),
    ...textProblems(description, [...path, 'description'], { max: COMPONENT.mediaDescription }),
  ];
}

/** What is wrong with a gallery. */
export function galleryProblems({ items }: Json, path: Path, files: readonly string[]): readonly Problem[] {
  const place = [...path, 'items'];
  return [
    ...listProblems(items, place, { min: 1, max: COMPONENT.galleryItems }),
    ...listOf(items).flatMap((item, position) => mediumProblems(objectOf(item), [...place, position], files)),
  ];
}

/** What is wrong with a file component, which can only show a file of its message. */
export function fileProblems({ file }: Json, path: Path, files: readonly string[]): readonly Problem[] {
  const place = [...path, 'file', 'url'];
  const url = textOf(objectOf(file).url) ?? '';
  return url.startsWith(ATTACHMENT) ? missingFile(url, place, files) : schemeProblems(url, place, ['attachment']);
}

/** What is wrong with an address that has to be of one of the schemes. */
export function schemeProblems(url: unknown, path: Path, schemes: readonly string[]): readonly Problem[] {
  if (typeof url !== 'string' || url === '') return [];
  if (!URL.canParse(url)) return [{ path, code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }];
  const scheme = new URL(url).protocol.slice(0, -1);
  if (schemes.includes(scheme)) return [];
  const message = `Scheme "${scheme}" is not supported. Scheme must be one of ('${schemes.join("', '")}').`;
  return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message }];
}

function addressProblems(url: unknown, path: Path, files: readonly string[]): readonly Problem[] {
  const problems = textProblems(url, path, { min: 1, max: COMPONENT.mediaUrl });
  if (problems.length > 0) return problems;
  const text = textOf(url) ?? '';
  return text.startsWith(ATTACHMENT) ? missingFile(text, path, files) : schemeProblems(text, path, ['http', 'https']);
}

function missingFile(url: string, path: Path, files: readonly string[]): readonly Problem[] {
  if (files.includes(url.slice(ATTACHMENT.length))) return [];
  const message = `The referenced attachment ${url} was not found`;
  return [{ path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message }];
}
