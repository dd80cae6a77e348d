import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../src/core/passages/sections.ts';
import { textAt } from '../../../src/core/span.ts';
import { atOnce } from '../../../src/core/steps.ts';
import { check } from '../../support/check.ts';
import { documentOf } from '../library-of.ts';

/** Each section as its heading and the texts of its paragraphs. */
const sections = (markdown: string): [string | null, string[]][] => {
  const document = documentOf('document', markdown);
  return atOnce(sectionsOf(document)).map(({ heading, paragraphs }) => [
    heading,
    paragraphs.map(({ span }) => textAt(document, span)),
  ]);
};

describe('sectionsOf', () => {
  check(sections, {
    'puts what stands before the first heading under none': [
      'One.\n\n# A\n\nTwo.',
      [
        [null, ['One.']],
        ['A', ['Two.']],
      ],
    ],
    'begins with the heading where it comes first': ['# A\n\nOne.\n\nTwo.', [['A', ['One.', 'Two.']]]],
    'keeps headings without text': [
      '# A\n\n## B\n\nOne.',
      [
        ['A', []],
        ['B', ['One.']],
      ],
    ],
    'gives what stands under an empty heading none': [
      '# A\n\nOne.\n\n#\n\nTwo.',
      [
        ['A', ['One.']],
        [null, ['Two.']],
      ],
    ],
    'is empty for a document without blocks': ['', []],
  });

  it('numbers paragraphs through the document and splits them into sentences', () => {
    const document = documentOf('document', 'One. Two.\n\n# A\n\nThree.\n\n# B\n\nFour.');
    const paragraphs = atOnce(sectionsOf(document)).flatMap((section) => section.paragraphs);
    expect(
      paragraphs.map(({ number, sentences }) => [number, sentences.map((span) => textAt(document, span))]),
    ).toEqual([
      [1, ['One.', 'Two.']],
      [2, ['Three.']],
      [3, ['Four.']],
    ]);
  });
});
