import { nothing } from '../answer/answer.ts';
import { quoted } from '../answer/quoted.ts';
import type { Asking } from '../ask.ts';
import type { Answer } from '../model.ts';
import { analyse } from '../query/analyse.ts';
import { stopwatch } from '../stopwatch.ts';
import { nearestTopics } from './derive.ts';
import { topicSentences } from './look-up.ts';

const MAX_NEAREST_TOPICS = 5;

/** All sentences on a topic in reading order, or the nearest topics where there is none. */
export function topic(typed: string, { library, clock, top }: Pick<Asking, 'library' | 'clock' | 'top'>): Answer {
  const { stage, timings } = stopwatch(clock);
  const places = stage('search', () => topicSentences(typed, library));
  if (places.length === 0) {
    const query = analyse({ text: typed }, library);
    const reason = /[\p{L}\p{N}]/u.test(typed) ? 'no-match' : 'empty-question';
    return { ...nothing(reason, nearestTopics(query, library, MAX_NEAREST_TOPICS)), timings };
  }
  const passages = places.slice(0, top).map((place) => quoted(library, place));
  return { status: 'answered', confidence: 1, passages, reason: null, unknownWords: [], topics: [], timings };
}
