import { createHash } from 'node:crypto';
import type { Library } from '../../src/core/library.ts';
import { buildLibrary } from '../../src/core/library-builder.ts';
import type { ReadDocument } from '../../src/core/model.ts';
import { readMarkdown } from '../../src/corpus/formats/markdown.ts';
import { textBlocks } from '../../src/corpus/formats/text.ts';

/** Documents and libraries from texts, by the same functions that read them from disk. */

export type Format = 'md' | 'txt';

export function documentOf(id: string, content: string, format: Format = 'md'): ReadDocument {
  const {
    metadata = {},
    title,
    ...layout
  } = format === 'md' ? readMarkdown(content) : { text: content, blocks: textBlocks(content) };
  return {
    id,
    revision: createHash('sha256').update(layout.text).digest('hex').slice(0, 16),
    title: title ?? id,
    titleFrom: title === undefined ? 'derived' : 'source',
    language: metadata.language ?? 'en',
    languageFrom: metadata.language === undefined ? 'derived' : 'source',
    metadata,
    text: layout.text,
    pages: [],
    blocks: layout.blocks,
  };
}

/** A library of Markdown documents, by id. */
export function libraryOf(contents: Readonly<Record<string, string>>): Library {
  return buildLibrary(Object.entries(contents).map(([id, content]) => documentOf(id, content)));
}
