import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../../src/core/embedder.ts';
import type { Question } from '../../../src/core/model.ts';
import { analyse } from '../../../src/core/query/analyse.ts';
import { withMeaning } from '../../../src/core/query/meaning.ts';
import { libraryOf } from '../library-of.ts';

const library = libraryOf({ article: 'Baku sells gas to Europe. The trade with Iran grows.' });

/** A direction for each of these texts; zeros for every other. */
const DIRECTIONS: Readonly<Record<string, readonly [number, number, number]>> = {
  'How does it grow?': [127, 0, 0],
  'Trade with Iran?': [0, 127, 0],
  'Iran trades.': [0, 0, 127],
};

type Asked = readonly [texts: readonly string[], as: string | undefined];

async function meaningOf(question: Question) {
  const asked: Asked[] = [];
  const embedder: Embedder = {
    id: 'directions',
    dimensions: 3,
    embed: async (texts, as) => {
      asked.push([texts, as]);
      return texts.map((text) => Int8Array.from(DIRECTIONS[text] ?? [0, 0, 0]));
    },
    close: async () => {},
  };
  const query = await withMeaning(analyse(question, library), question, embedder);
  return { query, asked, question: [...(query.meaning?.question ?? [])] };
}

const said = [
  { role: 'user', text: 'Trade with Iran?' },
  { role: 'agent', text: 'Iran trades.' },
] as const;

describe('the meaning of a question', () => {
  it('leaves out how politely it is asked', async () => {
    const polite = await meaningOf({ text: 'Hello, I am new here and fond of ships. Who bought the gas in Europe?' });
    expect(polite.asked[0]).toEqual([['Who bought the gas in Europe?'], 'question']);
    const asking = await meaningOf({ text: 'Could you kindly tell me how the trade with Iran grows' });
    expect(asking.asked[0]).toEqual([['how the trade with Iran grows'], 'question']);
  });

  it('is its vector', async () => {
    expect((await meaningOf({ text: 'How does it grow?' })).question).toEqual([127, 0, 0]);
  });

  it('leans on what was said before by its weight, at the same length', async () => {
    const [own = 0, turn = 0, answer = 0] = (await meaningOf({ text: 'How does it grow?', history: said })).question;
    expect(turn / own).toBeCloseTo(0.4, 1);
    expect(answer / own).toBeCloseTo(0.2, 1);
    expect(Math.hypot(own, turn, answer)).toBeCloseTo(127, -0.5);
  });

  it('is that of the question before where its answer is turned down', async () => {
    expect((await meaningOf({ text: 'No, the other one', history: said })).question).toEqual([0, 127, 0]);
  });

  it('is nothing where nothing in it is known', async () => {
    expect((await meaningOf({ text: 'Baku?' })).question).toEqual([0, 0, 0]);
  });

  it('is read as a question, and each of its words, plain, as what the library holds', async () => {
    const { asked, query } = await meaningOf({ text: 'Who sells Baku’s GAS?' });
    expect(asked).toEqual([
      [['Who sells Baku’s GAS?'], 'question'],
      [['sells', 'baku', 'gas'], undefined],
    ]);
    expect(query.meaning?.words).toHaveLength(query.terms.length);
  });

  it('changes nothing else of the query', async () => {
    const question = { text: 'Who sells gas?' };
    const { query } = await meaningOf(question);
    expect({ ...query, meaning: null }).toEqual(analyse(question, library));
  });
});
