import { describe, expect, it } from 'vitest';
import { type GeneratedDocument, type Generation, generate } from '../../bench/generate.ts';
import { pseudoWord, vocabularyOf, zipf } from '../../bench/words.ts';
import { seeded } from '../../src/eval/resample.ts';

const small = (more: Partial<Generation> = {}): GeneratedDocument[] => [
  ...generate({ seed: 7, passages: 200, vocabulary: 5000, ...more }),
];
const paragraphsOf = (documents: readonly GeneratedDocument[]): string[] =>
  documents.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs));

describe('generated documents', () => {
  it('are the same for the same seed and others for another', () => {
    expect(small()).toEqual(small());
    expect(small({ seed: 8 })).not.toEqual(small());
  });

  it('hold as many paragraphs as were asked for, each as long as one passage of Footnote', () => {
    const paragraphs = paragraphsOf(small());
    expect(paragraphs.length).toBe(200);
    for (const { length } of paragraphs) {
      expect(length).toBeLessThanOrEqual(1200);
      // Two of them would not fit one passage.
      expect(length).toBeGreaterThan(600);
    }
  });

  it('are about as long as was asked for, and have names, numbers and sections with headings', () => {
    const documents = small({ passages: 2000, documentLength: 5 });
    expect(2000 / documents.length).toBeGreaterThan(4);
    expect(2000 / documents.length).toBeLessThan(6);
    for (const { sections } of documents)
      for (const { heading } of sections) expect(heading).toMatch(/^[\p{Lu}][\p{L}]+ \p{L}+$/u);
    const text = paragraphsOf(documents).join(' ');
    expect(text).toMatch(/ 1[5-9]\d\d /u);
    expect(text).toMatch(/[a-z] [A-Z][a-z]+ [A-Z][a-z]+ [a-z]/u);
  });

  it('hold each planted paragraph once, under its heading, spread over the whole', () => {
    const planted = Array.from({ length: 40 }, (_, n) => ({ heading: `Real ${n}`, text: `Planted number ${n}.` }));
    const documents = small({ passages: 400, planted });
    const sections = documents.flatMap((document) => document.sections);
    const found = sections.filter(({ heading }) => heading.startsWith('Real '));
    expect(found.map(({ heading, paragraphs }) => ({ heading, text: paragraphs.join() }))).toEqual(
      expect.arrayContaining(planted),
    );
    expect(found.length).toBe(40);
    expect(paragraphsOf(documents).length).toBe(400);
    const firstHalf = documents.slice(0, documents.length / 2).flatMap((document) => document.sections);
    const nEarly = firstHalf.filter(({ heading }) => heading.startsWith('Real ')).length;
    expect(nEarly).toBeGreaterThan(10);
    expect(nEarly).toBeLessThan(30);
  });

  it('cannot hold more than they have room for', () => {
    const planted = [{ heading: 'A', text: 'b' }];
    expect(() => small({ passages: 0, planted })).toThrow('1 paragraphs cannot be planted among 0 passages');
  });
});

describe('the words', () => {
  it('are different ones, function words first, and real ones in their order among made-up ones', () => {
    const real = Array.from({ length: 50 }, (_, n) => `real${n}`);
    const words = vocabularyOf(2000, real, seeded(1));
    expect(new Set(words).size).toBe(2000);
    expect(words.slice(0, 3)).toEqual(['the', 'of', 'and']);
    expect(words.filter((word) => /^real\d/u.test(word))).toEqual(real);
    expect(words.indexOf('real49') - words.indexOf('real0')).toBeGreaterThan(60);
  });

  it('that are made up can be spoken', () => {
    const random = seeded(2);
    for (let n = 0; n < 200; n++) expect(pseudoWord(random)).toMatch(/^(?:[^aeiou]+[aeiou]{1,2}[^aeiou]*){2,4}$/u);
  });

  it('come as often as Zipf and Mandelbrot say: by 1 / (rank + 2.7), and steeper beyond rank 6,000', () => {
    const N_DRAWS = 400_000;
    const counts = new Uint32Array(50_000);
    const draw = zipf(counts.length, seeded(3));
    for (let n = 0; n < N_DRAWS; n++) {
      const rank = draw();
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    const between = (from: number, to: number): number => counts.slice(from - 1, to).reduce((a, b) => a + b, 0);
    expect(between(1, 1) / between(10, 10)).toBeCloseTo(12.7 / 3.7, 0);
    // The sum of 1 / (r + 2.7) over a range of ranks is the logarithm of its ends' ratio.
    expect(between(101, 1000) / between(11, 100)).toBeCloseTo(Math.log(1003.2 / 103.2) / Math.log(103.2 / 13.2), 1);
    // Of 6000 / r² between 6,000 and 12,000 it is 1/2, and of 1 / r between 3,000 and 6,000 the logarithm of 2.
    expect(between(6001, 12_000) / between(3001, 6000)).toBeCloseTo(0.5 / Math.log(2), 1);
  });
});
