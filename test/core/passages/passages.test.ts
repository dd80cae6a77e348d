import { describe, expect, it } from 'vitest';
import { MAX_PASSAGE_LENGTH, passagesOf } from '../../../src/core/passages/passages.ts';
import { sectionsOf } from '../../../src/core/passages/sections.ts';
import { textAt } from '../../../src/core/span.ts';
import { atOnce } from '../../../src/core/steps.ts';
import { check } from '../../support/check.ts';
import { documentOf } from '../library-of.ts';

const passages = (markdown: string): string[] => {
  const document = documentOf('document', markdown);
  return passagesOf(document, atOnce(sectionsOf(document))).map(({ span }) => textAt(document, span));
};

/** A sentence of exactly so many characters. */
const sentence = (length: number): string => `${'Word '.repeat(length).slice(0, length - 2)}e.`;
const half = sentence(MAX_PASSAGE_LENGTH / 2 - 1);
const long = sentence(MAX_PASSAGE_LENGTH - 10);

describe('passagesOf', () => {
  check(passages, {
    'puts paragraphs together up to the budget': [`${half}\n\n${half}`, [`${half}\n\n${half}`]],
    'begins another passage where the next paragraph does not fit': [
      `${half}\n\n${half}\n\n${half}`,
      [`${half}\n\n${half}`, half],
    ],
    'keeps paragraphs apart that do not fit together': [`${long}\n\n${long}`, [long, long]],
    'fills up a passage with a short paragraph only where it fits': [`Too short.\n\n${long}`, ['Too short.', long]],
    'does not join over a heading': [`Short.\n\n# A\n\nShort too.`, ['Short.', 'Short too.']],
    'leaves a paragraph of the full length whole': [sentence(MAX_PASSAGE_LENGTH), [sentence(MAX_PASSAGE_LENGTH)]],
    'is empty for a document of headings': ['# A\n\n# B', []],
  });

  it('cuts a long paragraph at sentence ends into as few parts as may be, of about one length', () => {
    const parts = passages(Array.from({ length: 12 }, () => sentence(100)).join(' '));
    expect(parts.map(({ length }) => length)).toEqual([706, 504]);
    expect(parts.every((part) => part.endsWith('e.'))).toBe(true);
  });

  it('says of each passage its document, section, span and the paragraphs of its sentences', () => {
    const document = documentOf('document', '# A\n\nOne. Two.\n\nThree.');
    const [passage] = passagesOf(document, atOnce(sectionsOf(document)));
    expect(passage).toMatchObject({ document: 'document', section: 'A', span: { start: 5, end: 22 } });
    expect(passage?.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2]);
  });
});
