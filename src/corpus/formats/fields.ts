import * as v from 'valibot';
import type { Metadata, TitleFrom } from '../../core/model.ts';

/** What front matter and the manifest may say of a document. A wrong field is named with its value. */

export type Fields = { readonly title?: string; readonly titleFrom?: TitleFrom; readonly metadata: Metadata };

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const fields = {
  title: v.optional(words),
  titleFrom: v.optional(v.picklist(['source', 'editor'], 'must be source or editor')),
  author: v.optional(words),
  date: v.optional(words),
  source: v.optional(words),
  url: v.optional(v.pipe(v.string(), v.url('must be an address'), v.regex(/^https?:/u, 'must be an http(s) address'))),
  language: v.optional(v.pipe(v.string(), v.trim(), v.minLength(2, 'must be a language code'))),
  licence: v.optional(words),
  aliases: v.optional(v.array(words)),
  seed: v.optional(words),
  seedSha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits'))),
};
const schema = v.strictObject(fields, ({ expected }) =>
  expected === 'never' ? `is none of the fields ${Object.keys(fields).join(', ')}` : 'must be fields and their values',
);

/** Throws an Error that names every mistake. */
export function readFields(value: unknown): Fields {
  const read = v.safeParse(schema, value);
  if (!read.success)
    throw new Error(
      read.issues
        .map((issue) => `${v.getDotPath(issue) ?? ''} ${JSON.stringify(issue.input)}: ${issue.message}`.trim())
        .join('; '),
    );
  const { title, titleFrom, ...metadata } = read.output;
  return {
    ...(title === undefined ? {} : { title, titleFrom: titleFrom ?? 'source' }),
    metadata: Object.fromEntries(Object.entries(metadata).filter(([, said]) => said !== undefined)),
  };
}
