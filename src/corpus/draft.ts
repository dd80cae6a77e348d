import { createHash } from 'node:crypto';
import type { Block, LanguageFrom, Metadata, ReadDocument, TitleFrom } from '../core/model.ts';

/** A document as read, whose id may still clash with another's. */
export type Draft = {
  /** The file, or the file and the line of a record, as a problem names it. */
  readonly path: string;
  readonly shortId: string;
  readonly longId: string;
  readonly revision: string;
  /** Hash of all that is known of it: equal digests are equal documents. */
  readonly digest: string;
  readonly title: string | null;
  readonly titleFrom: TitleFrom;
  readonly language: string;
  readonly languageFrom: LanguageFrom;
  readonly metadata: Metadata;
  readonly text: string;
  readonly pages: readonly number[];
  readonly blocks: readonly Block[];
};

export function withDigest(draft: Omit<Draft, 'revision' | 'digest' | 'path'>, path: string): Draft {
  const { text, ...rest } = draft;
  const revision = hashOf(text).slice(0, 16);
  return { ...draft, path, revision, digest: hashOf(`${revision}${JSON.stringify(rest)}`).slice(0, 16) };
}

export function documentOf(id: string, draft: Draft): ReadDocument {
  const { revision, language, languageFrom, metadata, text, pages, blocks } = draft;
  const heading = blocks.find((block) => block.kind === 'heading')?.text.trim();
  return {
    id,
    revision,
    title: draft.title ?? (heading || id),
    titleFrom: draft.title === null ? 'derived' : draft.titleFrom,
    language,
    languageFrom,
    metadata,
    text,
    pages,
    blocks,
  };
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
