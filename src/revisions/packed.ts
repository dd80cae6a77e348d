import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';
import { citationKey } from '../core/citation.ts';
import type { ReadDocument } from '../core/model.ts';

/** A document as it lies in the file: its text apart, so that equal texts are kept once, and compressed. */

export type Packed = {
  /** JSON string of the document's id. */
  readonly document: string;
  readonly revision: string;
  readonly key: string;
  readonly title: string;
  readonly signature: string;
  /** SHA-256 of the text's bytes. */
  readonly sha256: string;
  readonly text: Buffer;
  readonly layout: Buffer;
};

const deflateElsewhere = promisify(deflateRaw);
/** Bytes that are compressed here, in about a millisecond; a turn of Node's threads costs 0.2 ms, five times what a page of text does. */
const SHORT = 50_000;
/** Stands in no UTF-8: what follows is UTF-16, for a text with half a surrogate pair, which UTF-8 cannot hold. */
const NOT_UTF8 = 0xff;

/** Compresses long texts in Node's own threads, so that they hold up nothing. */
export async function pack(document: ReadDocument): Promise<Packed> {
  const { text, ...layout } = document;
  const bytes = bytesOf(text);
  const [packedText, packedLayout] = await Promise.all([
    deflated(bytes),
    deflated(Buffer.from(JSON.stringify(layout))),
  ]);
  return {
    document: JSON.stringify(document.id),
    revision: document.revision,
    key: citationKey({ document: document.id, revision: document.revision }),
    title: JSON.stringify(document.title),
    signature: signatureOf(document),
    sha256: hashOf(bytes),
    text: packedText,
    layout: packedLayout,
  };
}

function deflated(bytes: Buffer): Buffer | Promise<Buffer> {
  return bytes.length < SHORT ? deflateRawSync(bytes) : deflateElsewhere(bytes);
}

/** The document, character for character. Throws when what was kept is damaged. */
export function unpack({ sha256, text, layout }: Pick<Packed, 'sha256' | 'text' | 'layout'>): ReadDocument {
  const bytes = inflateRawSync(text);
  if (hashOf(bytes) !== sha256) throw new Error(`the text ${sha256} is not what was kept`);
  return {
    ...(JSON.parse(inflateRawSync(layout).toString('utf8')) as Omit<ReadDocument, 'text'>),
    text: textOf(bytes),
  };
}

/** Changes with everything but the text, from which the layout follows. */
export function signatureOf({ title, titleFrom, language, languageFrom, metadata, pages }: ReadDocument): string {
  const facts = [title, titleFrom, language, languageFrom, metadata, pages.length];
  return hashOf(JSON.stringify(facts)).slice(0, 16);
}

export function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function bytesOf(text: string): Buffer {
  if (!LONE_SURROGATE.test(text)) return Buffer.from(text, 'utf8');
  return Buffer.concat([Buffer.from([NOT_UTF8]), Buffer.from(text, 'utf16le')]);
}

function textOf(bytes: Buffer): string {
  return bytes[0] === NOT_UTF8 ? bytes.subarray(1).toString('utf16le') : bytes.toString('utf8');
}
