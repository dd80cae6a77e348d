import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/core/library-builder.ts';
import { quote } from '../../../src/core/quotes/quote.ts';
import { suggestSentences } from '../../../src/core/quotes/suggest.ts';
import { readPassage } from '../../../src/core/reading.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { indexLibrary } from '../../../src/engines/index-library.ts';
import { check } from '../../support/check.ts';

const library = buildLibrary((await loadCorpus('corpus')).documents);
const quoting = { library, index: indexLibrary(library), clock: () => 0, top: 3 };

const CEASEFIRE = 'However, Russia returned by brokering a ceasefire and sending 2,000 peacekeepers into the region.';
const WAR = 'The 2020 Nagorno-Karabakh War changed things.';
const DRONES =
  'Azerbaijan won decisively with the help of Turkish and Israeli drones, changing the balance of the region.';

async function found(text: string): Promise<[status: string, sentence: string | undefined]> {
  const { status, passages } = await quote(text, quoting);
  return [status, status === 'nothing' ? undefined : passages[0]?.sentence];
}

describe('quote', () => {
  check(found, {
    'finds a whole sentence': [CEASEFIRE, ['answered', CEASEFIRE]],
    'finds a part of one': ['by brokering a ceasefire', ['answered', CEASEFIRE]],
    'finds it without case, accents and punctuation': [
      'RUSSIA returned, by brokering a cease­fire'.replace('\u00ad', ''),
      ['answered', CEASEFIRE],
    ],
    'finds it with misspelt words': [
      'Rusia returnd by brokering a ceasfire and sending peacekeepers',
      ['answered', CEASEFIRE],
    ],
    'finds it in another order': [
      'sending 2,000 peacekeepers and brokering a ceasefire Russia returned',
      ['answered', CEASEFIRE],
    ],
    'finds it with a wrong word': [
      'Russia returned by brokering a truce and sending 2,000 peacekeepers',
      ['answered', CEASEFIRE],
    ],
    'shows two sentences where the quotation runs over both': [
      'War changed things. Azerbaijan won decisively with the help',
      ['answered', `${WAR} ${DRONES}`],
    ],
    'shows one sentence where that is enough': ['The 2020 Nagorno-Karabakh War changed things', ['answered', WAR]],
    'finds nothing of what is not there': [
      'Photosynthesis turns light into chemical energy in green leaves.',
      ['nothing', undefined],
    ],
    'finds nothing in signs': ['?!', ['nothing', undefined]],
  });

  it('is sure of what stands there word for word, also across two sentences', async () => {
    for (const text of [CEASEFIRE, `${WAR} ${DRONES}`]) {
      const { confidence, diff, status } = await quote(text, quoting);
      expect([confidence, status, diff.map(({ op }) => op)]).toEqual([1, 'answered', ['equal']]);
    }
  });

  it('finds every sentence of the library by its own words, first', async () => {
    for (const passage of library.passages)
      for (const { span } of passage.sentences) {
        const document = library.documentById.get(passage.document);
        const sentence = document?.text.slice(span.start, span.end) ?? '';
        const { confidence, passages } = await quote(sentence, quoting);
        expect(confidence).toBe(1);
        expect(passages[0]?.sentence).toBe(sentence);
      }
  });

  it('says how the quotation differs from the first sentence', async () => {
    const { diff, status, reason } = await quote(
      'Russia returned by brokering a truce and sending 3,000 peacekeepers',
      quoting,
    );
    expect([status, reason]).toEqual(['answered', null]);
    expect(diff.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'replace', quoted: 'truce', source: 'ceasefire' },
      { op: 'replace', quoted: '3,000', source: '2,000' },
    ]);
  });

  it('says why when nothing is found', async () => {
    expect(await quote('', quoting)).toMatchObject({
      status: 'nothing',
      reason: 'empty-question',
      passages: [],
      diff: [],
    });
    expect(await quote('Photosynthesis', quoting)).toMatchObject({ status: 'nothing', reason: 'no-match' });
  });

  it('keeps to the number of passages asked for', async () => {
    expect((await quote('Azerbaijan and Russia', { ...quoting, top: 2 })).passages).toHaveLength(2);
  });
});

describe('suggestSentences', () => {
  it('gives sentences that hold every word typed so far', async () => {
    const suggested = await suggestSentences('dron help', { ...quoting, limit: 5 });
    expect(suggested.map(({ text }) => text)).toEqual([DRONES]);
  });

  it('gives the most similar ones where none holds every word', async () => {
    const [first] = await suggestSentences('Russia brokered a truce, sending peacekeepers', { ...quoting, limit: 1 });
    expect(first?.text).toBe(CEASEFIRE);
  });

  it('cites the sentence itself', async () => {
    for (const { text, citation } of await suggestSentences('energy', { ...quoting, limit: 25 }))
      expect(readPassage(citation, '', { library, revisions: null })?.text).toBe(text);
  });

  it('gives none for nothing typed, and no more than asked for', async () => {
    expect(await suggestSentences('', { ...quoting, limit: 5 })).toEqual([]);
    expect(await suggestSentences('energy', { ...quoting, limit: 4 })).toHaveLength(4);
  });
});
