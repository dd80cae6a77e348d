import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockNames, fillBlocks } from '../../src/eval/blocks.ts';

const document = `Text.

<!-- numbers: one -->
old
<!-- /numbers -->

More.
<!-- numbers: two -->
<!-- /numbers -->
`;

describe('blocks of numbers', () => {
  it('are filled by name; the others and the text around them stay', () => {
    const filled = fillBlocks(document, new Map([['two', '\n| a |\n| $1 |\n']]));
    expect(filled).toBe(document.replace('two -->\n', 'two -->\n| a |\n| $1 |\n'));
    expect(fillBlocks(filled, new Map([['two', '']]))).toBe(document.replace('two -->\n', 'two -->\n\n'));
    expect(blockNames(filled)).toEqual(['one', 'two']);
  });

  it('that are not closed, not there, or there twice are refused', () => {
    expect(() => blockNames('<!-- numbers: one -->\nold\n')).toThrow('not closed');
    expect(() => blockNames(`${document}${document}`)).toThrow('two blocks of numbers are called "one"');
    expect(() => fillBlocks(document, new Map([['three', '']]))).toThrow(
      '"<!-- numbers: three -->": the document has one, two',
    );
  });

  it('of the evaluation are in order, and each has something in it', () => {
    const markdown = readFileSync('docs/evaluation.md', 'utf8');
    expect(blockNames(markdown)).toEqual(
      expect.arrayContaining(['gold', 'squad-train', 'squad2-part', 'scifact', 'mtrag-un', 'spans']),
    );
    const empty = [...markdown.matchAll(/^<!-- numbers: (.*) -->\n\s*<!-- \/numbers -->/gmu)];
    expect(empty.map(([, name]) => name)).toEqual([]);
  });
});
