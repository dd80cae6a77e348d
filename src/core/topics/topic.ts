import { nothing } from '../answer/answer.ts';
import type { Place } from '../answer/quoted.ts';
import { quoted } from '../answer/quoted.ts';
import type { Asking } from '../ask.ts';
import type { Library } from '../library.ts';
import type { Answer } from '../model.ts';
import { analyse } from '../query/analyse.ts';
import { stopwatch } from '../stopwatch.ts';
import { nearestTopics } from './derive.ts';
import { topicSentences } from './look-up.ts';
import { topicMeant } from './suggest.ts';

const MAX_NEAREST_TOPICS = 5;

/** All sentences on a topic in reading order, or the nearest topics where there is none. */
export function topic(typed: string, { library, clock, top }: Pick<Asking, 'library' | 'clock' | 'top'>): Answer {
  const { stage, timings } = stopwatch(clock);
  const { places, meant } = stage('search', () => sentencesMeant(typed, library));
  if (places.length === 0) {
    const query = analyse({ text: typed }, library);
    const reason = /[\p{L}\p{N}]/u.test(typed) ? 'no-match' : 'empty-question';
    return { ...nothing(reason, nearestTopics(query, library, MAX_NEAREST_TOPICS)), timings };
  }
  const passages = places.slice(0, top).map((place) => quoted(library, place));
  return { status: 'answered', confidence: 1, passages, reason: null, unknownWords: [], topics: [], ...meant, timings };
}

/** The sentences on a topic; where another name was typed, those that hold this name too. */
function sentencesMeant(typed: string, library: Library): { places: Place[]; meant?: { meant: string } } {
  const topic = topicMeant(typed, library);
  if (!topic) return { places: topicSentences(typed, library) };
  const meant = { meant: topic.name };
  const named = topicSentences(topic.name, library);
  if (topic.match === 'spelling') return { places: named, meant };
  const known = new Set(named.map(placeKey));
  const also = topicSentences(typed, library).filter((place) => !known.has(placeKey(place)));
  return { places: inReadingOrder([...named, ...also], library), meant };
}

function placeKey({ document, sentence }: Place): string {
  return `${sentence.start} ${document.id}`;
}

function inReadingOrder(places: readonly Place[], { documents }: Library): Place[] {
  const held = new Set(places.map(({ document }) => document));
  const order = new Map(
    [...documents].filter((document) => held.has(document)).map((document, place) => [document, place]),
  );
  const orderOf = ({ document }: Place): number => order.get(document) ?? 0;
  return [...places].sort((a, b) => orderOf(a) - orderOf(b) || a.sentence.start - b.sentence.start);
}
