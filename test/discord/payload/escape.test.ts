import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emphasise, escapeMarkdown, unescaped } from '../../../src/discord/payload/escape.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { renderedText } from '../../support/discord-text.ts';
import { RUNS as PROPERTY_RUNS } from '../../support/runs.ts';

const RUNS = { numRuns: PROPERTY_RUNS };
const grammars = ['normal', 'extended', 'client'] as const;

/**
 * What of a text can reach a reader at all. Discord ends every line with LF, shows a tab as four spaces and a form feed as
 * nothing, whatever is sent; texts that differ only in that are equal here. (It trims a message's ends and the ends of its
 * lines as well, which the parser does not and nobody sees.)
 */
function shown(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\f/g, '').replace(/\t/g, '    ');
}

/** The rendered text, the parts of it in bold, and the types of all nodes that are not plain text. */
function read(markdown: string, grammar: (typeof grammars)[number]) {
  const bold: [number, number][] = [];
  const types = new Set<string>();
  const onNode = (type: string, from: number, to: number) => {
    if (type === 'strong') bold.push([from, to]);
    if (!['text', 'br', 'twemoji'].includes(type)) types.add(type);
  };
  const text = renderedText(markdown, { grammar, onNode });
  return { text, bold: bold.map(([from, to]) => text.slice(from, to)), types: [...types] };
}

const constructs: Record<string, string> = {
  bold: '**a**',
  'bold italics': '***a***',
  'italics with asterisks': '*a*',
  'italics with underscores': '_a_',
  underline: '__a__',
  strike: '~~a~~',
  spoiler: '||a||',
  'inline code': '`a`',
  'inline code with two backticks': '``a`b``',
  'code block': '```js\na\n```',
  heading: '# a',
  'heading on a later line': 'a\n### b',
  'heading after spaces': '  ## a',
  subtext: '-# a',
  quote: '> a',
  'quote of all that follows': '>>> a\nb',
  'list with hyphens': '- a\n- b',
  'list with asterisks': '* a',
  'numbered list': 'a\n12. b',
  'nested list': 'a\n  - b',
  'masked link': '[a](https://example.org)',
  'masked link with a title': '[a](<https://example.org> "t")',
  'bare address': 'https://example.org/a_b_c*d*',
  'address in angle brackets': '<https://example.org>',
  'address of another scheme': 'steam://run/1',
  'e-mail address': '<a@example.org>',
  'mention of a user': '<@123456789012345678>',
  'mention of a role': '<@&123456789012345678>',
  'mention of a channel': '<#123456789012345678>',
  timestamp: '<t:1700000000:R>',
  'custom emoji': '<:smile:123456789012345678>',
  'emoji by name': ':smile:',
  'emoji by name with a skin tone': ':+1::skin-tone-2:',
  'slash command': '</ask:123456789012345678>',
  'guild navigation': '<id:browse>',
  everyone: '@everyone',
  here: '@here',
};

describe('escapeMarkdown', () => {
  test.each(Object.entries(constructs))('neutralises %s', (_name, text) => {
    expect(read(text, 'client').types, 'the test must be able to see it').not.toEqual([]);
    expect(read(escapeMarkdown(text), 'client')).toEqual({ text, bold: [], types: [] });
  });

  test.each([['\\*'], ['C:\\new\\*'], ['\\\\'], ['¯\\_(ツ)_/¯'], ['ends in \\']])(
    'keeps the backslashes of %s',
    (text) => {
      expect(renderedText(escapeMarkdown(text))).toBe(text);
    },
  );

  test.each([
    ['Nr. 5 - five. It is 10:30 (or 3.14) #1, a+b, "so"!'],
    ['1.5 m'],
    ['-5 °C'],
    ['#tag'],
    ['note: yes'],
    ['👍🏽'],
  ])('adds nothing to %s, which is no markup', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  test.each([['-\f a'], ['#\f# a'], ['1\f2. a'], ['http:\f//example.org'], [':\fb:'], ['@\feveryone']])(
    'escapes what becomes markup when Discord drops the form feed: %j',
    (text) => {
      expect(read(text, 'client').types, 'the test must be able to see it').not.toEqual([]);
      expect(read(escapeMarkdown(text), 'client')).toEqual({ text: shown(text), bold: [], types: [] });
    },
  );

  test('breaks a masked link at both its joints', () => {
    expect(escapeMarkdown('[a](https://b.c) [1] (2)')).toBe('\\[a]\\(https\\://b.c) \\[1] (2)');
  });

  test('does not complete a link that a bracket of ours opens', () => {
    for (const text of ['](https://example.org)', ']\f(https://example.org)']) {
      expect(renderedText(`[1 ${text}`)).not.toBe(`[1 ${shown(text)}`);
      expect(renderedText(`[1 ${escapeMarkdown(text)}`)).toBe(`[1 ${shown(text)}`);
    }
  });

  test.each(grammars)('shows any text as it is (grammar: %s)', (grammar) => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(read(escapeMarkdown(text), grammar)).toEqual({ text: shown(text), bold: [], types: [] });
      }),
      RUNS,
    );
  });

  test('adds backslashes and nothing else', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(escapeMarkdown(text).replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text);
      }),
      RUNS,
    );
  });

  test('never shrinks as the text grows', () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), (text, seed) => {
        const end = seed % (text.length + 1);
        expect(escapeMarkdown(text.slice(0, end)).length).toBeLessThanOrEqual(
          escapeMarkdown(text.slice(0, end + 1)).length,
        );
      }),
      RUNS,
    );
  });

  test('comes to an end on long runs of white space, digits and colons, where a quadratic escape would not', () => {
    const text = [' ', '\n', '1', 'a:', '- ', '#', '1.'].map((unit) => unit.repeat(50_000)).join('');
    expect(escapeMarkdown(text).replaceAll('\\', '')).toBe(text);
  });
});

describe('emphasise', () => {
  test.each([
    ['one word', 'a b c', 2, 3, 'a **b** c'],
    ['the whole text', 'a', 0, 1, '**a**'],
    ['a part that begins and ends with asterisks', 'a*b*c', 1, 4, 'a**\\*b\\***c'],
    ['a part between asterisks', '*a*', 1, 2, '\\***a**\\*'],
    ['a part after a backslash', '\\a', 1, 2, '\\\\**a**'],
    ['a part that is a backslash', 'a\\', 1, 2, 'a**\\\\**'],
    ['white space around the part', 'a\n b \nc', 1, 5, 'a\n **b** \nc'],
    ['nothing but white space', 'a \n b', 1, 4, 'a \n b'],
    ['an empty part', 'abc', 1, 1, 'abc'],
    ['an end before its start', 'abc', 2, 1, 'abc'],
    ['offsets beyond the text', 'abc', -5, 99, '**abc**'],
    ['half of a surrogate pair', 'a😀😀b', 2, 4, 'a**😀😀**b'],
    ['the middle of an address', 'http://x', 4, 5, 'http**\\:**//x'],
    ['a line that looks like a heading', 'a\n# b', 2, 5, 'a\n**\\# b**'],
  ])('marks %s', (_name, text, start, end, markdown) => {
    expect(emphasise(text, start, end)).toBe(markdown);
  });

  test.each(grammars)('shows any text as it is with just that part in bold (grammar: %s)', (grammar) => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const part = shown(wholeCharacters(text, start, end).trim());
        expect(read(emphasise(text, start, end), grammar)).toEqual({
          text: shown(text),
          bold: part === '' ? [] : [part],
          types: part === '' ? [] : ['strong'],
        });
      }),
      RUNS,
    );
  });
});

describe('unescaped', () => {
  test('gives back any text that was escaped, with a part in bold or without', () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        expect(unescaped(escapeMarkdown(text))).toBe(text);
        expect(unescaped(emphasise(text, start, end))).toBe(text);
      }),
      RUNS,
    );
  });
});

/** The code points of which at least one unit lies in [start, end); none if the part is empty. */
function wholeCharacters(text: string, start: number, end: number): string {
  let offset = 0;
  const inside = [...text].filter((character) => {
    const from = offset;
    offset += character.length;
    return from < end && offset > start;
  });
  return start === end ? '' : inside.join('');
}
