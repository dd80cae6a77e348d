import { describe, expect, it } from 'vitest';
import {
  JOINED_LENGTH,
  MAX_PASSAGE_LENGTH,
  passagesOf,
  SHORT_PARAGRAPH_LENGTH,
} from '../../../src/core/passages/passages.ts';
import { sectionsOf } from '../../../src/core/passages/sections.ts';
import { textAt } from '../../../src/core/span.ts';
import { check } from '../../support/check.ts';
import { documentOf } from '../library-of.ts';

const passages = (markdown: string): string[] => {
  const document = documentOf('document', markdown);
  return passagesOf(document, sectionsOf(document)).map(({ span }) => textAt(document, span));
};

/** A sentence of exactly so many characters. */
const sentence = (length: number): string => `${'Word '.repeat(length).slice(0, length - 2)}e.`;
const long = sentence(SHORT_PARAGRAPH_LENGTH);

describe('passagesOf', () => {
  check(passages, {
    'makes a passage of each paragraph that is long enough': [`${long}\n\n${long}`, [long, long]],
    'joins a short paragraph with the one before': [`${long}\n\nShort.`, [`${long}\n\nShort.`]],
    'joins a short paragraph with the one after': [`Short.\n\n${long}`, [`Short.\n\n${long}`]],
    'does not join beyond the budget': [`Short.\n\n${sentence(JOINED_LENGTH)}`, ['Short.', sentence(JOINED_LENGTH)]],
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
    const [passage] = passagesOf(document, sectionsOf(document));
    expect(passage).toMatchObject({ document: 'document', section: 'A', span: { start: 5, end: 22 } });
    expect(passage?.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2]);
  });
});
