import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emphasise, escapeMarkdown } from '../../../src/discord/payload/escape.ts';
import { fitText } from '../../../src/discord/payload/fit.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { RUNS as PROPERTY_RUNS } from '../../support/runs.ts';

const RUNS = { numRuns: PROPERTY_RUNS };
const plain = (text: string) => text;
/** Offsets after each full stop, with the space that follows for every other one: both are allowed. */
const endsOf = (text: string) =>
  [...text.matchAll(/\. ?/g)].map(({ index, 0: end }, n) => index + (n % 2 ? 1 : end.length));

describe('fitText', () => {
  const twoSentences = 'One two. Three four. Five';
  test.each([
    ['a text that just fits is whole', twoSentences, 25, { text: twoSentences, cut: false }],
    ['one character short: the last sentence that fits', twoSentences, 24, { text: 'One two. Three four.', cut: true }],
    ['room for the stop but not for the space after it', twoSentences, 8, { text: 'One two.', cut: true }],
    ['no sentence fits: the last word', twoSentences, 7, { text: 'One two', cut: true }],
    ['within a word: the word before', twoSentences, 6, { text: 'One', cut: true }],
    ['no word fits: the last grapheme', 'abcdef', 3, { text: 'abc', cut: true }],
    ['a grapheme of several characters stays whole', 'e\u0301e\u0301', 3, { text: 'e\u0301', cut: true }],
    ['a family stays together', '👨‍👩‍👧👨‍👩‍👧', 15, { text: '👨‍👩‍👧', cut: true }],
    ['not even one grapheme fits', '👨‍👩‍👧', 7, { text: '', cut: true }],
    ['no room at all', 'a', 0, { text: '', cut: true }],
    ['nothing needs no room', '', 0, { text: '', cut: false }],
    ['words without spaces between them', '吾輩は猫である', 4, { text: '吾輩は猫', cut: true }],
    ['line breaks before the cut go', 'One\n\nTwo three', 5, { text: 'One', cut: true }],
  ])('%s', (_name, text, maxLength, fitted) => {
    expect(fitText(text, { maxLength, render: plain, sentenceEnds: endsOf(text) })).toEqual(fitted);
  });

  test('measures what is sent: escapes and asterisks count', () => {
    expect(fitText('a*b*c. d*e', { maxLength: 8, render: escapeMarkdown, sentenceEnds: [6] }).text).toBe('a*b*c.');
    expect(fitText('a*b*c. d*e', { maxLength: 7, render: escapeMarkdown, sentenceEnds: [6] }).text).toBe('a*b*c');
    const render = (text: string) => emphasise(text, 2, 3);
    expect(fitText('a b c', { maxLength: 8, render })).toEqual({ text: 'a b', cut: true });
    expect(fitText('a b c', { maxLength: 6, render })).toEqual({ text: 'a', cut: true });
  });

  test('measures bytes, if asked to', () => {
    const text = '吾輩は。猫である。';
    expect(fitText(text, { maxLength: 9, maxBytes: 27, render: plain }).cut).toBe(false);
    expect(fitText(text, { maxLength: 9, maxBytes: 26, render: plain, sentenceEnds: [4, 9] }).text).toBe('吾輩は。');
    expect(fitText(text, { maxLength: 9, maxBytes: 11, render: plain }).text).toBe('吾輩は');
  });

  const budget = fc.oneof(fc.nat(20), fc.nat(400));
  const anyCase = fc.record({
    text: arbitraryText,
    maxLength: budget,
    maxBytes: fc.option(budget, { nil: undefined }),
  });
  const run = ({ text, maxLength, maxBytes }: { text: string; maxLength: number; maxBytes: number | undefined }) => {
    const limits = maxBytes === undefined ? { maxLength } : { maxLength, maxBytes };
    const fits = (part: string) => {
      const sent = escapeMarkdown(part);
      return sent.length <= maxLength && Buffer.byteLength(sent) <= (maxBytes ?? Number.POSITIVE_INFINITY);
    };
    return { fits, ...fitText(text, { ...limits, render: escapeMarkdown, sentenceEnds: endsOf(text) }), whole: text };
  };
  const always = (holds: (result: ReturnType<typeof run>) => void) =>
    fc.assert(
      fc.property(anyCase, (input) => holds(run(input))),
      RUNS,
    );

  test('is a beginning of the text, within the budget, whole if that fits', () => {
    always(({ text, cut, whole, fits }) => {
      expect(whole.startsWith(text)).toBe(true);
      expect(fits(text)).toBe(true);
      expect(cut).toBe(!fits(whole));
      if (!cut) expect(text).toBe(whole);
    });
  });

  test('ends at the last sentence end that fits, if one does', () => {
    always(({ text, cut, whole, fits }) => {
      const best = endsOf(whole)
        .map((end) => whole.slice(0, end).trimEnd())
        .filter(fits)
        .at(-1);
      if (cut && best) expect(text).toBe(best);
    });
  });

  test('never splits a character', () => {
    always(({ text }) => {
      expect(text).not.toMatch(/[\uD800-\uDBFF]$/);
    });
  });

  test('ends within no grapheme, unless a given sentence end does', () => {
    fc.assert(
      fc.property(arbitraryText, budget, (text, maxLength) => {
        const borders = [...new Intl.Segmenter('und').segment(text)].map(({ index }) => index);
        expect([...borders, text.length]).toContain(fitText(text, { maxLength, render: escapeMarkdown }).text.length);
      }),
      RUNS,
    );
  });

  test('renders a long text only a few times', () => {
    const text = 'Lorem ipsum *dolor* sit amet. '.repeat(5_000);
    let renderings = 0;
    const render = (part: string): string => {
      renderings++;
      return escapeMarkdown(part);
    };
    fitText(text, { maxLength: 4096, render, sentenceEnds: endsOf(text) });
    expect(renderings).toBeLessThan(2 * Math.log2(text.length));
  });
});
