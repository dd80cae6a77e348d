import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../src/corpus/formats/text.ts';
import { documentText } from '../../core/arbitrary-document.ts';
import { check } from '../../support/check.ts';

/** Each block as its text; headings begin with a #. */
const blocks = (text: string): string[] =>
  textBlocks(text).map((block) =>
    block.kind === 'heading' ? `# ${block.text}` : text.slice(block.span.start, block.span.end),
  );

describe('textBlocks', () => {
  check(blocks, {
    'makes a paragraph of each run between blank lines': ['one\ntwo.\n\nthree.', ['one\ntwo.', 'three.']],
    'makes a paragraph of each line where there are no blank lines': ['one.\ntwo.', ['one.', 'two.']],
    'does the same with Windows line ends': ['one\r\ntwo.\r\n\r\nthree.', ['one\r\ntwo.', 'three.']],
    'makes a paragraph of each line with Windows line ends': ['one.\r\ntwo.\r\n', ['one.', 'two.']],
    'does the same with old Mac line ends': ['one\rtwo.\r\rthree.', ['one\rtwo.', 'three.']],
    'takes a line of white space for blank': ['one\ntwo.\n \t\nthree.', ['one\ntwo.', 'three.']],
    'does not count blank lines around the text': ['\n\none.\ntwo.\n\n', ['one.', 'two.']],
    'takes a short line without a full stop before a longer one for a heading': [
      'The title\nA longer line follows.',
      ['# The title', 'A longer line follows.'],
    ],
    'takes it for a heading between blank lines too': [
      'The title\n\nA longer line follows.',
      ['# The title', 'A longer line follows.'],
    ],
    'takes a numbered line for a heading': [
      '2 Methods\nA longer line follows.',
      ['# 2 Methods', 'A longer line follows.'],
    ],
    'takes no line with a full stop for a heading': [
      'The title.\nA longer line follows.',
      ['The title.', 'A longer line follows.'],
    ],
    'takes no line in small letters for a heading': [
      'the title\nA longer line follows.',
      ['the title', 'A longer line follows.'],
    ],
    'takes no long line for a heading': [
      `The ${'title '.repeat(14)}is\nA ${'longer '.repeat(14)}line.`,
      [`The ${'title '.repeat(14)}is`, `A ${'longer '.repeat(14)}line.`],
    ],
    'takes no two lines for a heading': [
      'The\ntitle\n\nA longer line follows.',
      ['The\ntitle', 'A longer line follows.'],
    ],
    'takes no last line for a heading': [
      'A longer line stands before.\nThe end',
      ['A longer line stands before.', 'The end'],
    ],
    'finds none in white space': [' \r\n\t\n', []],
    'finds none in nothing': ['', []],
  });

  it('gives a heading its own characters', () => {
    expect(textBlocks('  The title \nA longer line follows.')[0]).toEqual({
      kind: 'heading',
      span: { start: 0, end: 12 },
      level: 2,
      text: 'The title',
    });
  });

  it('leaves out white space only, for any text', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const spans = textBlocks(text).map((block) => block.span);
        const left = [0, ...spans.map(({ end }) => end)]
          .map((end, index) => text.slice(end, spans[index]?.start))
          .join('');
        expect(left).toMatch(/^\s*$/u);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same blocks with any kind of line end', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const plain = text.replace(/\r\n?/gu, '\n');
        const kinds = ['\n', '\r', '\r\n'].map((end) =>
          blocks(plain.replaceAll('\n', end)).map((block) => block.replaceAll(end, '\n')),
        );
        expect(kinds[1]).toEqual(kinds[0]);
        expect(kinds[2]?.length).toBe(kinds[0]?.length);
      }),
      { numRuns: 300 },
    );
  });
});
