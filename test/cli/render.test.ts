import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { answerJson } from '../../src/cli/answer-json.ts';
import { askCommand } from '../../src/cli/ask.ts';
import { type Asked, answerText, SENTENCE_SIGNS } from '../../src/cli/render.ts';
import { visible } from '../../src/cli/visible.ts';
import type { Answer, DiffPart, QuoteAnswer } from '../../src/core/model.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { answerOf, passageOf } from './passages.ts';

const page = (width = 60, colour = false) => ({ width, widthOf: (text: string) => stringWidth(text), colour });
const asked = (kind: Asked['kind'], typed = 'what?'): Asked => ({
  kind,
  typed,
  ways: { topics: 'footnote topics WORD', sources: 'footnote sources' },
});
const text = 'Timber was next. The tariff ended the trade. A quiet summer came.';
const passage = passageOf(text, 'The tariff ended the trade.');
const other = passageOf('Herring came first. It went to Hull.', 'It went to Hull.', {
  paragraph: 9,
  citation: 'other',
});

describe('an answer on the terminal', () => {
  it('is the passage with its sentence marked, where it stands, and further sentences', () => {
    expect(answerText(answerOf([passage, other]), asked('question'), page())).toBe(
      `Answered: the marked sentence is 93% likely to be what was
asked for.

│ Timber was next. ⟦The tariff ended the trade.⟧ A quiet
│ summer came.
  The harbour · ¶ 3 · k3f9xq4-6v8-7s

Further passages:

│ It went to Hull.
  The harbour · ¶ 9 · other
`,
    );
  });

  it('to several questions in one message lists each with how it came out', () => {
    const questions = [
      {
        text: 'What ended the trade?',
        history: [],
        status: 'answered',
        citation: passage.citation,
        sentence: null,
        nearest: [],
      },
      { text: 'Where did it\n go?', history: [], status: 'unsure', citation: 'other', sentence: null, nearest: [] },
      { text: 'Who won?', history: [], status: 'nothing', citation: null, sentence: null, nearest: [] },
    ] as const;
    const shown = answerText(answerOf([passage, other], { questions }), asked('question'), page());
    expect(shown).toContain(`asked for.

1. What ended the trade? — k3f9xq4-6v8-7s
2. Where did it go? — not sure: other
3. Who won? — the library does not say

│ Timber was next.`);
    const single = answerOf([passage], { questions: questions.slice(0, 1) });
    expect(answerText(single, asked('question'), page())).toBe(
      answerText(answerOf([passage]), asked('question'), page()),
    );
  });

  it('marks by colour alone where there is colour', () => {
    const shown = answerText(answerOf([passage]), asked('question'), page(100, true));
    expect(shown).toContain(
      '│ Timber was next. \u001b[1;4;35mThe tariff ended the trade.\u001b[0m A quiet summer came.',
    );
    for (const sign of SENTENCE_SIGNS) expect(shown).not.toContain(sign);
  });

  it('says whose title it is, and gives section, page, address and where it is said again', () => {
    const full = {
      ...passage,
      titleFrom: 'editor',
      section: 'Trade',
      page: 7,
      url: 'https://example.org/a',
      alsoIn: ['x', 'y'],
    } as const;
    const shown = answerText(answerOf([full]), asked('question'), page(100));
    expect(shown).toContain(
      '  The harbour (editor’s title) · Trade · p. 7 · ¶ 3 · k3f9xq4-6v8-7s\n  https://example.org/a\n  said again in x, y\n',
    );
  });

  it('never claims certainty', () => {
    expect(answerText(answerOf([passage], { confidence: 1 }), asked('question'), page())).toContain('99% likely');
  });
});

describe('an answer that is none', () => {
  const unsure = answerOf([passage], {
    status: 'unsure',
    reason: 'low-confidence',
    confidence: 0.31,
    topics: ['trade'],
  });
  const nothing = answerOf([other], {
    status: 'nothing',
    reason: 'low-confidence',
    unknownWords: ['bitcoin', 'ether'],
    topics: ['trade', 'Hull'],
  });

  it('says that it is not sure, and shows the closest', () => {
    const shown = answerText(unsure, asked('question'), page(100));
    expect(shown).toMatch(/^Not sure: .* 31% likely to answer\.\nNearest topics: trade\.\n/u);
    expect(shown).toContain('⟦The tariff ended the trade.⟧');
  });

  it('says that the library does not say, which words it lacks, what is near and what to try, and quotes nothing', () => {
    expect(answerText(nothing, asked('question'), page(120))).toBe(
      `The library does not say.
Nowhere in the library: bitcoin, ether.
Nearest topics: trade · Hull.
Try other words; "footnote topics WORD" for every sentence on a word; "footnote sources" for what there is.
`,
    );
  });

  it.each([
    ['an empty question', 'question', { reason: 'empty-question' }, 'Nothing was asked.'],
    ['small talk', 'question', { reason: 'small-talk' }, 'I can only quote the library'],
    ['an unknown topic', 'topic', { reason: 'no-match' }, 'The library has no sentence on “what?”.'],
    ['an unknown quotation', 'quotation', { reason: 'no-match', diff: [] }, 'The library holds no such sentence.'],
    [
      'an unknown citation',
      'citation',
      { reason: 'unknown-citation' },
      'Nothing is known here of the citation “what?”.',
    ],
  ] as const)('says so of %s', (_, kind, more, said) => {
    const answer = answerOf([], { status: 'nothing', confidence: 0, ...more } as Partial<Answer>);
    const shown = answerText(answer, asked(kind), page());
    expect(shown.startsWith(said)).toBe(true);
    expect(shown).not.toContain('│');
  });
});

describe('topics, quotations and citations', () => {
  it('lists the sentences on a topic with their number', () => {
    const shown = answerText(answerOf([passage, other]), asked('topic', 'trade'), page());
    expect(shown).toMatch(
      /^2 sentences on “trade”, in reading order:\n\n│ The tariff ended the trade\.\n {2}The harbour/u,
    );
    expect(answerText(answerOf([other]), asked('topic', 'x'), page())).toMatch(/^1 sentence on/u);
  });

  it('shows a cited passage whole and unmarked', () => {
    expect(answerText(answerOf([passage]), asked('citation'), page(100))).toContain(`│ ${text}\n`);
  });

  const diff: DiffPart[] = [
    { op: 'equal', quoted: 'the tariff', source: 'The tariff' },
    { op: 'replace', quoted: 'stopped', source: 'ended' },
    { op: 'delete', quoted: 'all', source: '' },
    { op: 'equal', quoted: 'the', source: 'the' },
    { op: 'insert', quoted: '', source: 'trade' },
  ];
  const quoted = (more: Partial<QuoteAnswer>): QuoteAnswer => ({ ...answerOf([passage]), diff, ...more });

  it('shows how a quotation differs, word by word', () => {
    const shown = answerText(quoted({}), asked('quotation'), page(100));
    expect(shown).toContain('Found; your words differ from it:\n\n│ The tariff ended the trade.\n');
    expect(shown).toContain(
      'Word by word ([-yours-] {+the source’s+}):\n  The tariff [-stopped-] {+ended+} [-all-] the {+trade+}\n',
    );
    const coloured = answerText(quoted({}), asked('quotation'), page(100, true));
    expect(coloured).toContain('The tariff \u001b[9;31mstopped\u001b[0m \u001b[32mended\u001b[0m');
  });

  it('says when there is no difference', () => {
    const same = quoted({ diff: [{ op: 'equal', quoted: 'ended', source: 'ended' }] });
    const shown = answerText(same, asked('quotation'), page());
    expect(shown).toMatch(/^Found, word for word:/u);
    expect(shown).not.toContain('Word by word');
  });
});

it('explains what was looked for and what it rests on', () => {
  const explain = {
    answerType: 'when',
    terms: [
      { word: 'tariff', weight: 1, carried: false, alternatives: [{ term: 'tariff', weight: 1, relation: 'exact' }] },
      { word: 'bitcoin', weight: 0.5, carried: true, alternatives: [] },
    ],
    passages: [
      {
        citation: 'abc',
        score: 4,
        matched: [
          { word: 'tariffs', term: 'tariff', weight: 1, relation: 'exact', written: 'Tariffs' },
          { word: 'levy', term: 'duty', weight: 0.6, relation: 'synonym', written: 'duties' },
        ],
        features: [
          { name: 'small', value: 0.001, weight: 1 },
          { name: 'low', value: 1, weight: -2 },
          { name: 'big', value: 2, weight: 3 },
        ],
      },
    ],
    confidence: [{ name: 'gap', value: 0.5, weight: 1 }],
  } as const;
  const shown = answerText(answerOf([passage], { explain }), asked('question'), page(100));
  expect(shown).toContain('Looked for (kind of answer: when):\n  tariff ×1.00: tariff (exact, 1.00)\n');
  expect(shown).toContain('  bitcoin ×0.50, from an earlier turn: nowhere in the library\n');
  expect(shown).toContain('Score of abc: 4.00\n  found: tariffs, levy → duty (synonym)\n  big +6.00, low −2.00\n');
  expect(shown).toContain('Confidence:\n  gap +0.50\n');
  expect(shown).toContain('Time: rank 1.0 ms\n');
});

describe('what the source says', () => {
  const unmarked = (shown: string): string =>
    shown
      .split('\n')
      .filter((row) => row.startsWith('│'))
      .map((row) => row.replace(/^│ ?/u, ''))
      .join('\n');
  const lines = (some: string): string => visible(some).replace(/\r\n?/gu, '\n');
  const unsigned = arbitraryText.map((some) => some.replace(/[⟦⟧]/gu, ''));
  const parts = fc.tuple(unsigned, unsigned, unsigned);

  it('is shown as it stands, without signs, colour and wrapping', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), ([before, sentence, after], colour) => {
        const whole = before + sentence + after;
        const one = {
          ...passageOf(whole, ''),
          sentence,
          sentenceStart: 100 + before.length,
          sentenceEnd: 100 + before.length + sentence.length,
        };
        const shown = unmarked(answerText(answerOf([one]), asked('question'), page(Number.POSITIVE_INFINITY, colour)));
        const [open, close] = SENTENCE_SIGNS;
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours themselves
        const plain = colour ? shown.replace(/\u001b\[[\d;]+m/gu, '') : shown.replace(open, '').replace(close, '');
        expect(plain).toBe(lines(whole));
      }),
      { numRuns: 500 },
    );
  });

  it('reaches the terminal without a control character of its own, wherever it comes from', () => {
    const evil = 'x\u001b[2J\u0007\u009b31m\u0000\u007fy';
    const one = { ...passageOf(`${evil} z`, evil), title: evil, section: evil, url: `https://a/${evil}` };
    const answers: [Answer, Asked][] = [
      [answerOf([one, one]), asked('question', evil)],
      [
        answerOf([one], { status: 'nothing', unknownWords: [evil], topics: [evil], reason: 'no-match' }),
        asked('topic', evil),
      ],
      [
        { ...answerOf([one]), diff: [{ op: 'replace', quoted: evil, source: evil }] } as QuoteAnswer,
        asked('quotation', evil),
      ],
      [answerOf([], { status: 'nothing', reason: 'unknown-citation' }), asked('citation', evil)],
    ];
    for (const [answer, what] of answers)
      expect(answerText(answer, what, page(30)).replace(/\n/gu, '')).not.toMatch(/\p{Cc}/u);
  });
});

it('is explained in the help of ask', () => {
  const help = (askCommand.notes ?? []).join('\n');
  for (const sign of ['│', ...SENTENCE_SIGNS]) expect(help).toContain(sign);
});

it('JSON is the answer on one line, the id first where there is one', () => {
  const answer = answerOf([passage]);
  expect(JSON.parse(answerJson(answer))).toEqual(answer);
  expect(answerJson(answer, 'q1')).toMatch(/^\{"id":"q1","status":"answered","confidence":0\.93,"passages":/u);
  expect(answerJson(answer)).toMatch(/^\{"status":/u);
  expect(answerJson(answer).split('\n')).toHaveLength(2);
});
