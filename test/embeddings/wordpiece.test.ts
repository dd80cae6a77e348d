import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordPieces } from '../../src/embeddings/wordpiece.ts';
import { check } from '../support/check.ts';
import { reference } from './reference.ts';

const SMALL = ['un', '##afford', '##able', '##a', 'a', 'afford', ',', '!', 'cafe', '中', 'σοφοσ', '$', '##x', 'x'];

describe('word pieces of a small vocabulary', () => {
  const { pieces } = wordPieces(SMALL);

  check((text: string) => pieces(text).map((number) => SMALL[number] ?? ''), {
    'are the longest, from the start': ['unaffordable', ['un', '##afford', '##able']],
    'have neither capitals nor accents': ['CAFÉ Cafe\u0301', ['cafe', 'cafe']],
    'part punctuation from words, each mark by itself': ['a,!!a', ['a', ',', '!', '!', 'a']],
    'take a dollar sign for punctuation, as the reference does': ['$a', ['$', 'a']],
    'part ideographs': ['a中中', ['a', '中', '中']],
    'leave a word out whole when one part of it is unknown': ['una unz a', ['un', '##a', 'a']],
    'leave out words of more than 100 letters': [`${'x'.repeat(101)} a`, ['a']],
    'keep words of 100 letters': ['x'.repeat(100), ['x', ...Array<string>(99).fill('##x')]],
    'have one sigma': ['ΣΟΦΟΣ', ['σοφοσ']],
    'overlook what cannot be seen': ['a\u200bfford\u0000', ['afford']],
    'are none in an empty text': ['', []],
    'are none in white space': [' \t\n\u00a0', []],
  });
});

describe('word pieces of the bundled vocabulary', () => {
  const text = readFileSync(new URL('../../models/minilm-static/vocab.txt', import.meta.url), 'utf8');
  const vocabulary = text.trimEnd().split('\n');
  const { pieces } = wordPieces(vocabulary);

  it.each(reference())('are those of the reference: $text', (wanted) => {
    expect(pieces(wanted.text).map((number) => vocabulary[number])).toEqual(wanted.pieces);
  });
});
