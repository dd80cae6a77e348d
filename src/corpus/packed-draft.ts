import type { Block } from '../core/model.ts';
import type { Draft } from './draft.ts';

/**
 * Drafts on their way from a worker. A hundred thousand blocks as objects would hold the receiving thread up; as one array
 * of numbers they are copied at once.
 */

export type PackedDraft = Omit<Draft, 'blocks'> & {
  /** Three numbers a block: start, end, and the level of a heading or 0. */
  readonly spans: Int32Array;
  readonly headings: readonly string[];
};

export function packed({ blocks, ...draft }: Draft): PackedDraft {
  const spans = new Int32Array(blocks.length * 3);
  for (const [index, block] of blocks.entries())
    spans.set([block.span.start, block.span.end, block.kind === 'heading' ? block.level : 0], index * 3);
  return { ...draft, spans, headings: blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])) };
}

export function unpacked({ spans, headings, ...draft }: PackedDraft): Draft {
  const blocks: Block[] = [];
  let nHeadings = 0;
  for (let at = 0; at < spans.length; at += 3) {
    const [start = 0, end = 0, level = 0] = spans.subarray(at, at + 3);
    const span = { start, end };
    if (level === 0) blocks.push({ kind: 'paragraph', span });
    else blocks.push({ kind: 'heading', span, level, text: headings[nHeadings++] ?? '' });
  }
  return { ...draft, blocks };
}
