import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/core/citation.ts';
import type { QuotedPassage } from '../../../src/core/model.ts';
import {
  type ButtonAction,
  type CardPassage,
  cardPassages,
  decodeAction,
  encodeAction,
  type PageAction,
  type PassageAction,
  type PlainAction,
} from '../../../src/discord/payload/buttons.ts';
import { LIMITS } from '../../../src/discord/payload/limits.ts';
import { MAX_CARD_PASSAGES } from '../../../src/discord/screens/passage-card.ts';

/** Every kind there is: one that is missing here does not compile. */
const PASSAGE_KINDS = Object.keys({
  passage: 0,
  context: 0,
  section: 0,
  why: 0,
  jump: 0,
  post: 0,
  copy: 0,
  style: 0,
} satisfies Record<PassageAction['kind'], 0>) as PassageAction['kind'][];
const PAGE_KINDS = Object.keys({ topic: 0, sources: 0 } satisfies Record<
  PageAction['kind'],
  0
>) as PageAction['kind'][];
const PLAIN_KINDS = Object.keys({
  example: 0,
  again: 0,
  remove: 0,
  follow: 0,
  read: 0,
  open: 0,
  settings: 0,
  pins: 0,
  gaps: 0,
  vote: 0,
  report: 0,
  human: 0,
  privacy: 0,
  checkup: 0,
} satisfies Record<PlainAction['kind'], 0>) as PlainAction['kind'][];

const MAX_PASSAGE = 1000;

function passageAt(start: number, length: number, sentence: readonly [offset: number, length: number]): CardPassage {
  const from = start + sentence[0];
  return {
    citation: citationOf({ document: 'd', revision: 'r' }, { start, end: start + length }),
    sentence: { start: from, end: from + sentence[1] },
  };
}

/** A passage in a document of up to `largest` characters, with a sentence that lies in it. */
const passageIn = (largest: number): fc.Arbitrary<CardPassage> =>
  fc
    .record({
      start: fc.oneof(fc.nat(largest), fc.nat(1000)),
      length: fc.integer({ min: 1, max: MAX_PASSAGE }),
      a: fc.nat(MAX_PASSAGE),
      b: fc.nat(MAX_PASSAGE),
    })
    .map(({ start, length, a, b }) => {
      const [from, to] = [Math.min(a, b) % length, Math.max(a, b)];
      return passageAt(start, length, [from, Math.max(1, Math.min(to, length) - from)]);
    });

const kind = fc.constantFrom(...PASSAGE_KINDS);
const outcome = fc.option(
  fc.record({
    status: fc.constantFrom('answered' as const, 'unsure' as const, 'nothing' as const),
    percent: fc.nat(99),
  }),
);

/** Ids of Discord are numbers of 64 bits. */
const target = fc.option(fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String));

describe('custom ids', () => {
  it('say what they were made from, and never break the limit', () => {
    fc.assert(
      fc.property(
        fc.array(passageIn(2 ** 31), { minLength: 1, maxLength: 8 }),
        kind,
        outcome,
        target,
        (passages, kind, outcome, target) => {
          const action = { kind, index: 0, passages, outcome, ...(target === null ? {} : { target }) };
          const id = encodeAction(action);
          expect(id.length).toBeLessThanOrEqual(LIMITS.button.customId);
          const read = decodeAction(id);
          const kept = read && 'passages' in read ? read.passages : [];
          expect(kept).toEqual(passages.slice(0, kept.length));
          expect(kept.length).toBeGreaterThan(0);
          expect(read).toEqual({ ...action, passages: kept });
        },
      ),
    );
  });

  it('hold five passages with their sentences, in documents of up to 33 million characters', () => {
    const five = fc.array(passageIn(32 ** 5 - MAX_PASSAGE), {
      minLength: MAX_CARD_PASSAGES,
      maxLength: MAX_CARD_PASSAGES,
    });
    fc.assert(
      fc.property(five, fc.nat(MAX_CARD_PASSAGES - 1), kind, outcome, (passages, index, kind, outcome) => {
        const action = { kind, index, passages, outcome };
        expect(decodeAction(encodeAction(action))).toEqual(action);
      }),
    );
    const widest = Array.from({ length: 5 }, () => passageAt(32 ** 5 - 1, MAX_PASSAGE, [0, MAX_PASSAGE]));
    const id = encodeAction({ kind: 'why', index: 4, passages: widest, outcome: { status: 'unsure', percent: 50 } });
    expect(id).toHaveLength(LIMITS.button.customId);
  });

  it('leave a sentence out that two digits cannot hold, and keep its passage', () => {
    const long = passageAt(7, 5000, [2000, 20]);
    expect(decodeAction(encodeAction({ kind: 'passage', index: 0, passages: [long], outcome: null }))).toMatchObject({
      passages: [{ citation: long.citation, sentence: null }],
    });
  });

  it('carry the passages of an answer with their sentences', () => {
    const { citation } = passageAt(100, 300, [0, 1]);
    const quoted = { citation, sentenceStart: 150, sentenceEnd: 170 } as QuotedPassage;
    expect(cardPassages([quoted])).toEqual([{ citation, sentence: { start: 150, end: 170 } }]);
  });

  it('carry pages and whatever else', () => {
    const page = fc.record({
      kind: fc.constantFrom(...PAGE_KINDS),
      page: fc.nat(9999),
      revision: fc.stringMatching(/^[0-9a-z]{1,12}$/u),
    });
    const argument = fc.string({ unit: 'grapheme', maxLength: 90 }).filter((text) => text.length <= 96);
    const plain = fc.record({ kind: fc.constantFrom(...PLAIN_KINDS), argument });
    fc.assert(
      fc.property(fc.oneof(page, plain), (action) => {
        for (const each of [action, { kind: 'share', of: action }] satisfies ButtonAction[]) {
          const id = encodeAction(each);
          expect(id.length).toBeLessThanOrEqual(LIMITS.button.customId);
          expect(decodeAction(id)).toEqual(each);
        }
      }),
    );
  });

  it('share what another one shows', () => {
    const some = fc.array(passageIn(1000), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, kind, outcome, (passages, kind, outcome) => {
        const action: ButtonAction = { kind: 'share', of: { kind, index: 0, passages, outcome } };
        const id = encodeAction(action);
        expect(id.length).toBeLessThanOrEqual(LIMITS.button.customId);
        expect(decodeAction(id)).toEqual(action);
      }),
    );
  });

  it('of the first version are still read: their passages say nothing of sentence and outcome', () => {
    const passages = ['k3f9xq4-6v8-7s', '4qrqqz6-at-5c'].map((citation) => ({ citation, sentence: null }));
    const said = { index: 1, passages, outcome: null };
    expect(decodeAction('1p:1:k3f9xq4-6v8-7s,4qrqqz6-at-5c')).toEqual({ kind: 'passage', ...said });
    expect(decodeAction('1c:1:k3f9xq4-6v8-7s,4qrqqz6-at-5c')).toEqual({ kind: 'context', ...said });
  });

  it.each([
    '',
    'x',
    '1p:',
    '1p:5:k3f9xq4-6v8-7s',
    '1w:0:k3f9xq4-6v8-7s',
    '2p:0:k3f9xq4-6v8-7s',
    '1p:0:k3f9xq4-6v8-7s,',
    '1p:-1:k3f9xq4-6v8-7s',
    '1z:0:a',
    '2p0a72',
    '2p1a72----k3f9xq47s6v8',
    '2z0a72----k3f9xq47s6v8',
    '2p0x72----k3f9xq47s6v8',
    '2p0a7200zzk3f9xq47s6v8',
    '2p0a72----k3f9xq47s6v8,',
    '3p0a72----k3f9xq47s6v8',
    '3é:x',
    '3e',
    '4e:x',
    '5',
    '5x',
    '55e:x',
    '53x:y',
    'DROP TABLE',
    '2p0a72----k3f9xq4',
    '2p0a72----k3f9xq47s6v8-',
  ])('refuse what is not theirs: %j', (id) => expect(decodeAction(id)).toBeNull());
});
