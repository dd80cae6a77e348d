import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../../src/core/quotes/similarity.ts';

const SOURCE = 'the relationship between azerbaijan and its western neighbors is complex and multifaceted'.split(' ');
const like = (quoted: string, source = SOURCE): number =>
  similarity(quoted.split(' ').filter(Boolean), source, { weightOf: () => 1, language: 'en' });

describe('similarity', () => {
  it('is 1 for the sentence itself and for any run of its words', () => {
    expect(like(SOURCE.join(' '))).toBe(1);
    expect(like('western neighbors is')).toBe(1);
    expect(like('complex')).toBe(1);
  });

  it('is 0 for nothing, against nothing, and for other words', () => {
    expect(like('')).toBe(0);
    expect(like('complex', [])).toBe(0);
    expect(like('oil pipelines matter today')).toBe(0);
  });

  it.each([
    ['a missing word', 'relationship azerbaijan and its western neighbors', 0.9],
    ['a wrong word', 'relationship between armenia and its western neighbors', 0.8],
    ['an inflected word', 'relationships between azerbaijan and its western neighbors', 0.98],
    ['a misspelt word', 'relationship betwen azerbaijan and its western neighbors', 0.97],
    ['another order', 'western neighbors and its relationship between azerbaijan', 0.88],
    ['two wrong words of four', 'western friends or complex', 0.4],
  ])('is less for %s, but not much', (_, quoted, atLeast) => {
    expect(like(quoted)).toBeLessThan(1);
    expect(like(quoted)).toBeGreaterThan(atLeast);
  });

  it('says little of one or two words that do not stand there in a row', () => {
    expect(like('complex azerbaijan')).toBeLessThan(0.6);
  });

  it('counts each word of the sentence once', () => {
    expect(like('azerbaijan azerbaijan azerbaijan azerbaijan')).toBeLessThan(0.3);
  });

  it('weighs rare words more', () => {
    const weightOf = (word: string): number => (word === 'azerbaijan' ? 5 : 1);
    const by = (quoted: string) => similarity(quoted.split(' '), SOURCE, { weightOf, language: 'en' });
    expect(by('azerbaijan or no friend')).toBeGreaterThan(by('relationship or no friend'));
  });

  it('lies between 0 and 1, and is 1 exactly for a run of the words', () => {
    const words = fc.array(fc.constantFrom('gas', 'oil', 'energy', 'energies', 'pipeline', 'pipelines', 'is'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, fc.double({ min: 0.1, max: 9, noNaN: true }), (quoted, source, weight) => {
        const value = similarity(quoted, source, { weightOf: () => weight, language: 'en' });
        const isRun = quoted.length > 0 && ` ${source.join(' ')} `.includes(` ${quoted.join(' ')} `);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value === 1).toBe(isRun);
      }),
      { numRuns: 300 },
    );
  });
});
