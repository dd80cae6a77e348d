import type { Answer, QuotedPassage } from '../../src/core/model.ts';

/** Answers made by hand, for what they look like. */

export function passageOf(text: string, sentence: string, more: Partial<QuotedPassage> = {}): QuotedPassage {
  const start = 100;
  const sentenceStart = start + text.indexOf(sentence);
  return {
    document: 'notes/harbour',
    revision: '0123456789abcdef',
    title: 'The harbour',
    titleFrom: 'source',
    section: null,
    paragraph: 3,
    page: null,
    start,
    end: start + text.length,
    text,
    sentence,
    sentenceStart,
    sentenceEnd: sentenceStart + sentence.length,
    score: 1,
    citation: 'k3f9xq4-6v8-7s',
    url: null,
    alsoIn: [],
    ...more,
  };
}

export function answerOf(passages: readonly QuotedPassage[], more: Partial<Answer> = {}): Answer {
  return {
    status: 'answered',
    confidence: 0.93,
    passages,
    reason: null,
    unknownWords: [],
    topics: [],
    timings: { rank: 1 },
    ...more,
  };
}
