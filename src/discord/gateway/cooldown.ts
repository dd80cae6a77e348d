import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * How often one user and one server may ask, so that nobody takes the bot from the others and no channel is flooded. Managers
 * are no exception. What is counted of somebody is forgotten when their time is over, so memory holds those of the last minute.
 */

/** A number of times within so many seconds. */
export type Rate = { readonly times: number; readonly seconds: number };

/**
 * Whoever looks several things up in a row glances at each for some two seconds, and whoever asks faster is not reading. Far fewer
 * than may wait in a channel, so that nobody fills its line alone.
 */
export const USER_ANSWERS: Rate = { times: 8, seconds: 20 };
/** One a second: more than several busy channels ask together, and few enough that a raid fills none of them. */
export const SERVER_ANSWERS: Rate = { times: 60, seconds: 60 };
/** Turning pages is reading: a press a second, as fast as a page can be looked over. */
export const USER_PRESSES: Rate = { times: 20, seconds: 20 };

/** Too soon: when it may go on, in milliseconds since 1970, whether that is news in this spell, and who asked too much. */
export type TooSoon = { readonly until: number; readonly isNews: boolean; readonly of: 'user' | 'server' };

export type Cooldown = {
  /** Counts an answer of the user in the server (null: a direct message); null where it may be given. */
  answer(user: string, server: string | null): Promise<TooSoon | null>;
  /** Counts a press of the user; null where it may be followed. */
  press(user: string): Promise<TooSoon | null>;
};

export function createCooldown(now: () => number): Cooldown {
  const userAnswers = limiter(USER_ANSWERS);
  const serverAnswers = limiter(SERVER_ANSWERS);
  const userPresses = limiter(USER_PRESSES);
  const taken = async (from: RateLimiterMemory, key: string, of: TooSoon['of']): Promise<TooSoon | null> => {
    try {
      await from.consume(key);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { until: now() + refused.msBeforeNext, isNews: refused.consumedPoints === from.points + 1, of };
    }
  };
  return {
    // The user first: what they are refused must not use up what the others of the server have.
    answer: async (user, server) =>
      (await taken(userAnswers, user, 'user')) ?? (server === null ? null : taken(serverAnswers, server, 'server')),
    press: (user) => taken(userPresses, user, 'user'),
  };
}

function limiter({ times, seconds }: Rate): RateLimiterMemory {
  return new RateLimiterMemory({ points: times, duration: seconds });
}
