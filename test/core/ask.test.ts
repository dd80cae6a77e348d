import { afterAll, describe, expect, it } from 'vitest';
import { type Asking, ask, propose } from '../../src/core/ask.ts';
import { createFootnote } from '../../src/core/create-footnote.ts';
import { embedLibrary } from '../../src/core/embed-library.ts';
import type { Answer, Turn } from '../../src/core/model.ts';
import { analyse } from '../../src/core/query/analyse.ts';
import type { Reranker } from '../../src/core/reranker.ts';
import { createBundledEmbedder } from '../../src/embeddings/bundled.ts';
import { indexLibrary } from '../../src/engines/index-library.ts';
import { libraryOf } from './library-of.ts';

/** A question's whole way over a small library, with the real engine and the bundled vectors. */

const TOWN = `---
title: The town of Lindvik
---

## The lighthouse

The lighthouse keeper lit the lamp at dusk because the reefs lay close to the channel.

## The journal

Ada Holm, who kept the lighthouse, wrote a journal for thirty years.

## The treaty

The treaty of Hull ended the timber trade. It was signed in July 1912 by two ministers.

## The bank

Savings were lent to fishermen who wanted a larger boat.

## The school

Children learned reading and arithmetic from a schoolmaster who was paid in herring.`;

const embedder = createBundledEmbedder();
afterAll(() => embedder.close());

const bare = libraryOf({ town: TOWN });
const library = await embedLibrary(bare, embedder);
const words: Asking = {
  library: bare,
  index: indexLibrary(bare),
  embedder: null,
  reranker: null,
  clock: () => 0,
  top: 3,
  explain: false,
};
const meaning: Asking = {
  ...words,
  library,
  index: indexLibrary(library),
  embedder,
};

/** Likes passages that hold this word, and no other. */
const liking = (word: string): Reranker => ({
  id: `likes ${word}`,
  score: async (_, texts) => texts.map((text) => (text.includes(word) ? 1 : 0)),
  close: async () => {},
});

const sections = ({ passages }: Answer): (string | null)[] => passages.map(({ section }) => section);
const said = (...texts: readonly string[]): Turn[] =>
  texts.map((text, place) => ({ role: place % 2 === 0 ? 'user' : 'agent', text }));

describe('a question that shares no word with the passage that answers it', () => {
  const question = { text: 'Where could one borrow money?' };

  it('finds it by its meaning', async () => {
    expect(sections(await ask(question, meaning))[0]).toBe('The bank');
  });

  it('finds nothing without sentence vectors', async () => {
    expect(await ask(question, words)).toMatchObject({ status: 'nothing', reason: 'no-match' });
  });
});

describe('a library whose vectors are still being made', () => {
  it('is asked by words where a candidate has none yet', async () => {
    const question = { text: 'Who kept the lighthouse?' };
    const begun = { ...library, vectors: library.vectors && { ...library.vectors, documents: [null] } };
    const [early, worded] = await Promise.all([
      ask(question, { ...meaning, library: begun, index: indexLibrary(begun), explain: true }),
      ask(question, { ...words, explain: true }),
    ]);
    expect({ ...early, timings: {} }).toEqual({ ...worded, timings: {} });
  });
});

describe('what is proposed', () => {
  const text = 'Who signed the treaty of Hull?';

  it('without sentence vectors is what the engine finds by words', async () => {
    const query = analyse({ text }, bare);
    const found = await propose(query, words.index);
    expect(found.map(({ passage }) => bare.passageById.get(passage)?.section)).toEqual(['The treaty']);
  });

  it('by words comes first, then what lies near, each once and ranked without gaps', async () => {
    const query = { ...analyse({ text }, library), meaning: { question: new Int8Array(256), words: [] } };
    const found = await propose(query, meaning.index);
    expect(found.map(({ passage }) => library.passageById.get(passage)?.position)).toEqual([2, 0, 1, 3, 4]);
    expect(found.map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('an answer', () => {
  it('is the same each time', async () => {
    for (const asking of [words, meaning, { ...meaning, reranker: liking('herring'), explain: true }])
      for (const text of ['Who wrote a journal?', 'What ended the trade? Who wrote a journal?'])
        expect(await ask({ text }, asking)).toEqual(await ask({ text }, asking));
  });

  it('says how long each stage took', async () => {
    let now = 0;
    const clock = (): number => now++;
    const text = 'Who wrote a journal?';
    const all = await ask({ text }, { ...meaning, clock, reranker: liking('herring') });
    expect(Object.keys(all.timings)).toEqual(['analyse', 'embed', 'search', 'rank', 'rerank', 'answer']);
    const few = await ask({ text }, { ...words, clock });
    expect(few.timings).toEqual({ analyse: 1, search: 1, rank: 1, answer: 1 });
  });

  it('looks nothing up where nothing is asked', async () => {
    for (const [text, reason] of [
      ['…', 'empty-question'],
      ['What is it?', 'empty-question'],
      ['thank you', 'small-talk'],
      ['No, thanks.', 'small-talk'],
    ] as const)
      expect(await ask({ text }, meaning)).toMatchObject({ status: 'nothing', reason, passages: [] });
    const nobody = { ...words, library: libraryOf({}) };
    expect(await ask({ text: 'Who wrote it?' }, nobody)).toMatchObject({ status: 'nothing', reason: 'empty-library' });
  });
});

describe('a second look', () => {
  it('can put another passage first, and is one of the reasons', async () => {
    const question = { text: 'Who kept the lighthouse?' };
    const asking = { ...meaning, explain: true };
    expect(sections(await ask(question, asking))[0]).not.toBe('The school');
    const again = await ask(question, { ...asking, reranker: liking('herring') });
    const features = again.explain?.passages.flatMap(({ features }) =>
      features.filter(({ name }) => name === 'reranker'),
    );
    expect(features?.length).toBe(again.explain?.passages.length);
    const school = again.explain?.passages.find(({ citation }) => citation === library.passages.at(4)?.id);
    expect(school?.features.find(({ name }) => name === 'reranker')?.value).toBeGreaterThan(0);
    expect(features?.filter(({ value }) => value > 0)).toHaveLength(1);
  });

  it('decides where words and vectors find all passages alike', async () => {
    const twins = libraryOf({ a: 'Gas is sold to Baku.', b: 'Oil is sold to Kiev.', c: 'Tar is sold to Rome.' });
    const index = indexLibrary(twins);
    const asking = { ...words, library: twins, index, reranker: liking('Tar') };
    expect((await ask({ text: 'What is sold?' }, asking)).passages[0]?.text).toBe('Tar is sold to Rome.');
  });
});

describe('a message that asks several questions', () => {
  const footnote = createFootnote({ ...meaning, problems: [] });
  const text = 'What ended the timber trade? And when was it signed? Who wrote a journal for thirty years?';

  it('is answered question by question, word for word', async () => {
    const answer = await footnote.ask({ text });
    expect(answer.questions?.map((part) => part.text)).toEqual([
      'What ended the timber trade?',
      'And when was it signed?',
      'Who wrote a journal for thirty years?',
    ]);
    const sectionOf = new Map(answer.passages.map(({ citation, section }) => [citation, section]));
    const found = answer.questions?.map(({ citation }) => sectionOf.get(citation ?? ''));
    expect([found?.[0], found?.[2]]).toEqual(['The treaty', 'The journal']);
    expect(answer.passages.every((passage) => footnote.isVerbatim(passage))).toBe(true);
  });

  it('lists all of them where only one has an answer', async () => {
    const one = await footnote.ask({ text: 'What ended the timber trade? Who photosynthesised chlorophyll?' });
    expect(one.questions?.map(({ status }) => status)).toEqual(['answered', 'nothing']);
    expect(one.passages[0]?.section).toBe('The treaty');
    expect(one.unknownWords).toContain('photosynthesised');
  });

  const ALONE = [
    'Who kept the lighthouse?',
    'What ended the timber trade?',
    'Who won the football world cup?',
    'How much is the fish?',
    'What is the speed of light?',
  ];

  it.each([
    ['meaning', meaning],
    ['words', words],
  ])('gives each of them by its %s the outcome that it has alone, whatever stands before it', async (_, asking) => {
    const alone = await Promise.all(ALONE.map((text) => ask({ text }, asking)));
    const outcomeOf = new Map(
      alone.map(({ status, passages }, place) => [ALONE[place], [status, passages[0]?.citation]]),
    );
    for (const asked of [ALONE, [...ALONE].reverse(), [ALONE[0], ALONE[3]], [ALONE[4], ALONE[2]]]) {
      const { questions = [] } = await ask({ text: asked.join(' And ') }, asking);
      expect(questions).toHaveLength(asked.length);
      for (const [place, { status, citation }] of questions.entries()) {
        const [expected, first] = outcomeOf.get(asked[place]) ?? [];
        expect([status, citation]).toEqual([expected, expected === 'nothing' ? null : first]);
      }
    }
  });

  it('reads one that points back with what it points to', async () => {
    const { questions, passages } = await footnote.ask({
      text: 'Who wrote a journal? What ended the timber trade? Why?',
    });
    expect(questions?.map(({ history }) => history.length)).toEqual([0, 0, 2]);
    expect(questions?.[2]?.citation).toBe(passages.find(({ section }) => section === 'The treaty')?.citation);
  });
});

describe('a reader who turns an answer down', () => {
  const question = 'Who kept the lighthouse?';

  it.each(['No, the other one', 'another one?', 'not that one', 'Anything else?'])(
    'with “%s” is shown another passage, and never that one again',
    async (refusal) => {
      const first = await ask({ text: question }, meaning);
      const second = await ask({ text: refusal, history: said(question, first.passages[0]?.text ?? '') }, meaning);
      expect(sections(first).slice(1, 2)).toEqual(sections(second).slice(0, 1));
      const history = said(question, first.passages[0]?.text ?? '', refusal, second.passages[0]?.text ?? '');
      const third = await ask({ text: refusal, history }, meaning);
      expect(sections(third)[0]).toBe(sections(first)[2]);
      expect(third.unknownWords).toEqual([]);
    },
  );
});
