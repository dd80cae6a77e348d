import { fromMarkdown } from 'mdast-util-from-markdown';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import type { Block, Metadata, TitleFrom } from '../../core/model.ts';

/**
 * Markdown with YAML front matter. The canonical text is the raw body, so a quotation shows the author's own
 * characters, markup included.
 */

/** Front matter as it may be written. A wrong field is a problem of its file, named with its value. */
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
const frontMatterSchema = v.strictObject(fields, ({ expected }) =>
  expected === 'never' ? `is none of the fields ${Object.keys(fields).join(', ')}` : 'must be fields and their values',
);

export type MarkdownFile = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title?: string;
  readonly titleFrom?: TitleFrom;
  readonly metadata: Metadata;
};

const FRONT_MATTER = /^---[^\S\r\n]*\r?\n([\s\S]*?)(?<=\n)---[^\S\r\n]*(?:\r?\n|$)/u;

/** Throws an Error with a readable message where the front matter does not hold. */
export function readMarkdown(content: string): MarkdownFile {
  const match = FRONT_MATTER.exec(content);
  // The parser would count its offsets without a byte-order mark.
  const text = content.slice(match?.[0].length ?? 0).replace(/^\ufeff+/u, '');
  const { title, titleFrom, ...metadata } = match ? readFrontMatter(match[1] ?? '') : {};
  return {
    text,
    blocks: markdownBlocks(text),
    ...(title === undefined ? {} : { title, titleFrom: titleFrom ?? 'source' }),
    metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)),
  };
}

function readFrontMatter(yaml: string): v.InferOutput<typeof frontMatterSchema> {
  const fields: unknown = parseYaml(yaml, { schema: 'failsafe' }) ?? {};
  const read = v.safeParse(frontMatterSchema, fields);
  if (read.success) return read.output;
  const faults = read.issues.map((issue) =>
    `${v.getDotPath(issue) ?? ''} ${JSON.stringify(issue.input)}: ${issue.message}`.trim(),
  );
  throw new Error(`front matter is wrong: ${faults.join('; ')}`);
}

type Node = ReturnType<typeof fromMarkdown>['children'][number] | ReturnType<typeof fromMarkdown>;

function markdownBlocks(text: string): Block[] {
  return blocksOf(fromMarkdown(text), text);
}

function blocksOf(node: Node, text: string): Block[] {
  const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', span, level: node.depth, text: readable(node).replace(/\s+/gu, ' ').trim() }];
    case 'paragraph':
    case 'code':
      return [{ kind: 'paragraph', span }];
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap((child) => blocksOf(child as Node, text));
    default:
      return [];
  }
}

/** The text of a heading as it is read: without marks, escapes and HTML. */
function readable(node: Node): string {
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(readable).join('') : ' ';
}
