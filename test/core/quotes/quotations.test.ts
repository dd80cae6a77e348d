import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../src/core/quotes/quotations.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { check } from '../../support/check.ts';
import { RUNS } from '../../support/runs.ts';

const texts = (message: string): string[] => quotationsIn(message).map(({ text }) => text);

describe('quotations between marks', () => {
  check(texts, {
    'straight ones': ['He said "the harbour was dug" and left.', ['the harbour was dug']],
    'curly ones': ['He said “the harbour was dug”.', ['the harbour was dug']],
    'German ones': ['Er sagte: „der Hafen war gegraben“ und ging.', ['der Hafen war gegraben']],
    'low and high ones': ['„port był kopany”', ['port był kopany']],
    'French ones, with spaces': ['Il dit « le port fut creusé » hier.', [' le port fut creusé ']],
    'guillemets turned inward': ['Er sagte: »der Hafen war gegraben« und ging.', ['der Hafen war gegraben']],
    'single guillemets': ['‹le port fut creusé›', ['le port fut creusé']],
    'Swedish ones': ['Han sade ”hamnen grävdes” då.', ['hamnen grävdes']],
    'Chinese and Japanese ones': ['「吾輩は猫である」と『名前はまだ無い』', ['吾輩は猫である', '名前はまだ無い']],
    'straight ones among letters of a script without spaces': ['他说"名字还没有"了。', ['名字还没有']],
    'single ones': ["She wrote 'the harbour was dug' there.", ['the harbour was dug']],
    'curly single ones with an apostrophe inside': [
      'She wrote ‘it isn’t the harbour’ there.',
      ['it isn’t the harbour'],
    ],
    'single ones around a plural’s possessive': ["He wrote 'the dogs' tails wag' there.", ["the dogs' tails wag"]],
    'nested ones belong to the outermost': ['“He said ‘yes, indeed’ to it”', ['He said ‘yes, indeed’ to it']],
    'nested ones of one kind': ['“a “b c” d e”', ['a “b c” d e']],
    several: ['"one two" and “three four”', ['one two', 'three four']],
    'across lines': ['"one\ntwo"', ['one\ntwo']],
    'Hebrew ones around an abbreviation': ['הוא אמר ״צה״ל עבר כאן״ אתמול', ['צה״ל עבר כאן']],
    'ones in code, where there are no others': ['Look: ```\n"one two"\n```', ['one two']],
    'around code': ['"set `max_retry` to 3"', ['set `max_retry` to 3']],
    'ones that nobody closed': ['one “two three \n\nfour “five six', ['two three', 'five six']],
    'ones that each paragraph opens': ['“one two\n\n“three four” five', ['one two', 'three four']],
    'straight ones in different paragraphs': ['a "b c\n\nd e" f', ['b c']],
  });
});

describe('what is no quotation', () => {
  check(texts, {
    apostrophes: ["It's the dogs' day, isn't it?", ["It's the dogs' day, isn't it?"]],
    elisions: ["rock 'n' roll of the '90s and the dogs' day", ["rock 'n' roll of the '90s and the dogs' day"]],
    inches: ['a 5" pipe and a 6" pipe', ['a 5" pipe and a 6" pipe']],
    'a single mark without its partner': ['one ‘two three', ['one ‘two three']],
    'a string in code': ['`"one two"` and\n```\n> "three four"\n```\n"five six"', ['five six']],
    abbreviations: ['צה״ל עבר כאן', ['צה״ל עבר כאן']],
    'a single word beside a sentence': ['The “port” is "dug by hand".', ['dug by hand']],
    'a text without a word': ['“…” ?!', []],
    nothing: ['', []],
  });
  check(texts, {
    'a single word counts where nothing longer is quoted': ['It is called "pragmatism" there.', ['pragmatism']],
    'a text without marks is one quotation': ['  The harbour was dug. ', ['The harbour was dug.']],
  });
});

describe('block quotes', () => {
  check(texts, {
    'one line': ['See:\n> The harbour was dug.\nRight?', ['The harbour was dug.']],
    'lines in a row are one': ['> The harbour\n> was dug.\n\nAnd\n> Forty men', ['The harbour\nwas dug.', 'Forty men']],
    'nested ones': ['> > The harbour\n>> was dug.', ['The harbour\nwas dug.']],
    'to the end of the message': [
      'See\n>>> The harbour\nwas dug.\n\nForty men.',
      ['The harbour\nwas dug.\nForty men.'],
    ],
    'without the line that names the source': ['> The harbour was dug.\n> — The lighthouse', ['The harbour was dug.']],
    'with marks around all of it': ['> “The harbour was dug.”', ['The harbour was dug.']],
    'with marks within': ['> He said “dug it” there', ['He said “dug it” there']],
    'beside marked ones, in order': ['“one two”\n> three four\n"five six"', ['one two', 'three four', 'five six']],
  });
});

describe('any text', () => {
  it('has quotations in order that do not overlap, each holding what stands there', () => {
    fc.assert(
      fc.property(arbitraryText, (message) => {
        let last = 0;
        for (const { text, start, end } of quotationsIn(message)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(message.length);
          const bare = (some: string): string => some.replace(/[\s>]/gu, '');
          expect(bare(message.slice(start, end))).toBe(bare(text));
          last = end;
        }
      }),
      { numRuns: RUNS },
    );
  });
});
