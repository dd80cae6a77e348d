import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/query/analyse.ts';
import { libraryOf } from '../library-of.ts';

const library = libraryOf({ article: 'Baku sells gas to Europe. The trade with Iran grows.' });
const words = (text: string, said: readonly string[] = []) =>
  analyse({ text, history: said.map((turn) => ({ role: 'user' as const, text: turn })) }, library).terms.map(
    ({ word, carried, weight }) => ({ word, carried, weight }),
  );

describe('analyse', () => {
  it('reads the content words once each, with what they may stand for', () => {
    const query = analyse({ text: 'Who sells gas? Gas to Europe?' }, library);
    expect(query.terms.map(({ word }) => word)).toEqual(['sells', 'gas', 'Europe']);
    expect(query.terms[1]?.alternatives[0]).toEqual({ term: 'gae', weight: 1, relation: 'exact' });
    expect(query.answerType).toBe('who');
  });

  it('carries words of earlier messages at less than their weight, unless they are said again', () => {
    expect(words('How does it grow?', ['trade with Iran'])).toEqual([
      { word: 'grow', carried: false, weight: 1 },
      { word: 'trade', carried: true, weight: 0.4 },
      { word: 'Iran', carried: true, weight: 0.4 },
    ]);
    expect(words('And Iran?', ['trade with Iran'])[0]).toEqual({ word: 'Iran', carried: false, weight: 1 });
  });

  it('counts a word that was said twice by the larger weight', () => {
    expect(words('How does it grow?', ['trade', 'Iran', 'trade'])).toEqual([
      { word: 'grow', carried: false, weight: 1 },
      { word: 'trade', carried: true, weight: 0.4 },
      { word: 'Iran', carried: true, weight: 0.25 },
    ]);
  });

  it('reads a refusal as the question before, without the words that refuse', () => {
    const history = [
      { role: 'user', text: 'Who never said “gas to Europe”?' },
      { role: 'agent', text: 'Baku sells gas to Europe.' },
    ] as const;
    const before = analyse({ text: 'Who never said “gas to Europe”?' }, library);
    expect(analyse({ text: 'No, the other one', history }, library)).toEqual({
      ...before,
      turnedDown: ['Baku sells gas to Europe.'],
    });
    expect(before).toMatchObject({ answerType: 'who', negated: true, phrases: ['gas to europe'], turnedDown: [] });
  });

  it('keeps unknown words, without alternatives', () => {
    expect(analyse({ text: 'photosynthesis' }, library).terms).toMatchObject([{ alternatives: [] }]);
  });

  it('reads a question of any length in bounded terms', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `word${index}`).join(' ');
    expect(analyse({ text }, library).terms).toHaveLength(64);
  });

  it('finds nothing to look up in function words', () => {
    expect(analyse({ text: 'What is it?' }, library).terms).toEqual([]);
  });
});
