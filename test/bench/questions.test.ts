import { describe, expect, it } from 'vitest';
import { judged, qualityOf } from '../../bench/questions.ts';

describe('what was found', () => {
  const wanted = { kind: 'planted', paragraph: 'Rome was built. It took 800 years.', answers: ['800 years'] } as const;
  const found = (text: string): { document: string; text: string } => ({ document: 'd', text });

  it('is right when it stems from the planted paragraph and holds the answer', () => {
    expect(
      judged(
        [
          found('Rome\nRome was built. It took 800 years.'),
          found('It took 800 years.'),
          found('Rome was built.'),
          found('Elsewhere it took 800 years.'),
        ],
        wanted,
      ),
    ).toEqual([true, true, false, false]);
  });

  it('counts a document once, at its first rank', () => {
    const documents = ['a', 'b', 'a', 'c'].map((document) => ({ document, text: '' }));
    expect(judged(documents, { kind: 'documents', documents: ['c'] })).toEqual([false, false, true]);
  });

  it('is measured over the first ten, means over all questions', () => {
    const second = { rights: [false, true], nWanted: 1 };
    const eleventh = { rights: [...Array.from({ length: 10 }, () => false), true], nWanted: 1 };
    expect(qualityOf([second, eleventh])).toEqual({
      'hit@1': 0,
      'hit@5': 0.5,
      MRR: 0.25,
      'nDCG@10': 1 / Math.log2(3) / 2,
    });
  });
});
