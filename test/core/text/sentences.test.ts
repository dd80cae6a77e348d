import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE_LENGTH, sentencesIn } from '../../../src/core/text/sentences.ts';
import { check } from '../../support/check.ts';

const sentences = (text: string): string[] =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Each example marks the ends of its sentences with a bar. */
const split = (marked: string): string => sentences(marked.replaceAll('|', '')).join('|');

function splitsAt(examples: Readonly<Record<string, string>>): void {
  check(
    split,
    Object.fromEntries(
      Object.entries(examples).map(([name, marked]) => [
        name,
        [marked, marked.replaceAll('| ', '|').replaceAll('|\n', '|')] as const,
      ]),
    ),
  );
}

describe('sentencesIn', () => {
  describe('ends a sentence', () => {
    splitsAt({
      'at a full stop, a question mark, an exclamation mark': 'It is.| Is it?| It is!| Yes.',
      'at several of them': 'What?!| No...| Yes.',
      'after closing quotation marks and brackets': '“It is.”| (It is not.)| „Ja.“| «Oui.»| Yes.',
      'after emphasis': '**It is.**| _Yes._',
      'before an opening quotation mark': 'He spoke.| “Yes.”',
      'at the full stops of other scripts': '我是猫。|名字还没有。|「是。」|好！|هل؟| نعم۔| हाँ।| नहीं।| Այո։| Ոչ։',
      'after the number of a note': 'It is.[1]| It is.[2][13]| Yes.',
      'after a year or a numeral': 'It was 1991.| Louis XIV.| It fell.',
      'after the time of day': 'He came at 5 p.m.| She left.',
      'after etc.': 'Oil, gas, etc.| Another one.',
      'after the answer No': 'He said no.| She said yes.',
      'before the next item of a list': '- one|\n- two|\n* three',
      'where only a capital follows': 'Really?|Yes.)|No.',
      'before the next number of a list': '1. First|\n2. Second.|\n3) Third.| Q. Who?',
    });
  });

  describe('does not end a sentence', () => {
    splitsAt({
      'after a title': 'Mr. Smith met **Dr.** Who (Prof. Brown’s friend).| He left.',
      'after a title before a no-break space': 'Mr.\u00a0Smith came.',
      'after a name’s initials': 'J. R. R. Tolkien wrote.| John F. Kennedy did not.',
      'after initials that a name follows': 'The U.S. Army left.| It came back.',
      'after a saint': 'He left St. Petersburg.',
      'after an abbreviation inside a sentence': 'Some, e.g. Cats, i.e. Felines, sleep (cf. Fig. 3).',
      'between the parties of a case': 'Roe v. Wade was decided.',
      'inside a link or a picture': 'See [why?](https://a.b) and ![it](https://c.d).',
      'before a number':
        'See p. 5.| Colin P. Leis left.| It took 155 d.| Treatment helped.| No. 5 is alive.| In Jan. 2020, Vol. 3 came.| On Jan. 5, Mary left.',
      'inside a number': 'It costs 4.5 million.',
      'inside an address': 'See www.example.org and foo.Bar.',
      'at a line end inside it': 'It goes\non here.| Next\r\nline.',
      'before a small letter': '“Stop!” he said.| Who? me.| Yahoo! is big.',
      'after a company': 'Apple Inc. is big.| Apple Inc. California.',
      'where nothing parts it from what follows': 'See a.*b, U.S.-China, x.y/?q=1.',
      'at an ellipsis sign': 'Wait… What?',
    });
  });

  describe('ends a sentence after initials', () => {
    splitsAt({
      'where a word follows that only opens sentences': 'He lives in the U.S.| It is big.| Plan B.| Then C.| A man.',
      'also in quotation marks': 'He lives in the U.S.| “It is big.”',
    });
  });

  it('keeps to the span and counts offsets from the start of the text', () => {
    expect(sentencesIn('Zero. One. Two. Three.', { start: 5, end: 15 })).toEqual([
      { start: 6, end: 10 },
      { start: 11, end: 15 },
    ]);
  });

  check(sentences, {
    'ends a sentence at a line separator': ['One.\u2028Two.', ['One.', 'Two.']],
    'keeps an opening mark at the very end': ['One. (', ['One.', '(']],
    'is empty for nothing': ['', []],
    'is empty for white space': [' \r\n\u00a0', []],
    'takes a text without an end for one sentence': ['  no end ', ['no end']],
    'takes lone punctuation for a sentence': ['?', ['?']],
  });

  it('finds the same sentences however long the paragraph is', () => {
    const [one, two] = ['Mr. Brown sees foo.Bar.', 'It is so.'];
    for (let shift = 1; shift <= `${one} ${two} `.length; shift++)
      expect(new Set(sentences(`${'A'.repeat(shift)}! ${`${one} ${two} `.repeat(300)}`).slice(1))).toEqual(
        new Set([one, two]),
      );
  });

  describe('of a text without full stops', () => {
    const words = 'word '.repeat(500).trim();
    it('is cut at white space, as late as may be', () => {
      const parts = sentences(words);
      expect(parts.map(({ length }) => length)).toEqual([999, 994, 504]);
      expect(parts.join(' ')).toBe(words);
    });

    it.each([
      ['flags', `a${'🇪🇺'.repeat(400)}`],
      ['families', `ab${'👩‍👩‍👧‍👦'.repeat(150)}`],
      ['letters with marks', 'e\u0301'.repeat(900)],
    ])('is cut between %s where there is no white space', (_, text) => {
      const parts = sentences(text);
      const graphemes = (one: string) => [...new Intl.Segmenter('en').segment(one)].length;
      expect(parts.join('')).toBe(text);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(MAX_SENTENCE_LENGTH);
      expect(parts.map(graphemes).reduce((a, b) => a + b)).toBe(graphemes(text));
    });

    it('is cut between characters where one grapheme is too long', () => {
      const text = `o${'\u{1e8d0}'.repeat(800)}`;
      expect(sentences(text).map(({ length }) => length)).toEqual([999, 602]);
    });
  });
});
