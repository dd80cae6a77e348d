import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse as parseYaml } from 'yaml';
import type { Block, Metadata, TitleFrom } from '../../core/model.ts';
import type { Limits } from '../limits.ts';
import { decode } from './decode.ts';
import { isDeep, tooDeep } from './depth.ts';
import { type Fields, readFields } from './fields.ts';
import { oneDocument, type ReadFile } from './read-file.ts';

/**
 * Markdown with YAML front matter. The canonical text is the raw body, so a quotation shows the author's own
 * characters, markup included.
 */

export type MarkdownFile = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title?: string;
  readonly titleFrom?: TitleFrom;
  readonly metadata: Metadata;
};

const FRONT_MATTER = /^---[^\S\r\n]*\r?\n([\s\S]*?)(?<=\n)---[^\S\r\n]*(?:\r?\n|$)/u;

export async function readMarkdownFile(bytes: Uint8Array, limits: Limits): Promise<ReadFile> {
  const content = await decode(bytes);
  if (isDeep(content, limits.depth)) throw tooDeep(limits.depth);
  return oneDocument({ ...readMarkdown(content), pages: [] });
}

/** Throws an Error with a readable message where the front matter does not hold. */
export function readMarkdown(content: string): MarkdownFile {
  const match = FRONT_MATTER.exec(content);
  // The parser would count its offsets without a byte-order mark.
  const text = content.slice(match?.[0].length ?? 0).replace(/^\ufeff+/u, '');
  return { metadata: {}, ...(match ? frontMatter(match[1] ?? '') : {}), text, blocks: markdownBlocks(text) };
}

function frontMatter(yaml: string): Fields {
  const said: unknown = parseYaml(yaml, { schema: 'failsafe' }) ?? {};
  try {
    return readFields(said);
  } catch (cause) {
    throw new Error(`front matter is wrong: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
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
