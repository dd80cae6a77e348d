import { aside, type Reply } from '../reply.ts';
import type { Say } from '../say.ts';
import type { TooSoon } from './cooldown.ts';

/** A word that says when to come back, by the reader's own clock, counted down by their client. */
export function tooSoon({ until, of }: TooSoon, say: Say): Reply {
  const when = `<t:${Math.ceil(until / 1000)}:R>`;
  return aside(say(of === 'user' ? 'tooSoon' : 'tooSoonHere', { when }));
}
