import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Cooldown,
  createCooldown,
  type Rate,
  SERVER_ANSWERS,
  USER_ANSWERS,
  USER_PRESSES,
} from '../../../src/discord/gateway/cooldown.ts';

let cooldown: Cooldown;
beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  cooldown = createCooldown(Date.now);
});
afterEach(() => void vi.useRealTimers());

const times = async <T>({ times: count }: Rate, ask: (place: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let place = 0; place < count; place++) results.push(await ask(place));
  return results;
};

describe('a user who asks', () => {
  it('is answered as often as the rate says, then told when to come back, which is news once', async () => {
    const first = await times(USER_ANSWERS, () => cooldown.answer('ann', 'home'));
    expect(first.every((wait) => wait === null)).toBe(true);
    vi.advanceTimersByTime(3000);
    const until = 1_000_000 + USER_ANSWERS.seconds * 1000;
    expect(await cooldown.answer('ann', 'home')).toEqual({ until, isNews: true, of: 'user' });
    expect(await cooldown.answer('ann', 'home')).toEqual({ until, isNews: false, of: 'user' });
    vi.setSystemTime(until);
    vi.advanceTimersByTime(0);
    expect(await cooldown.answer('ann', 'home')).toBeNull();
  });

  it('is counted in all servers and in direct messages together, and apart from others', async () => {
    await times(USER_ANSWERS, (place) => cooldown.answer('ann', place % 2 === 0 ? null : `server ${place}`));
    expect(await cooldown.answer('ann', null)).toMatchObject({ isNews: true });
    expect(await cooldown.answer('ben', null)).toBeNull();
  });
});

describe('a server', () => {
  it('is answered as often as the rate says, whoever asks, and others are not held up', async () => {
    const asked = await times(SERVER_ANSWERS, (place) => cooldown.answer(`user ${place}`, 'home'));
    expect(asked.every((wait) => wait === null)).toBe(true);
    const until = 1_000_000 + SERVER_ANSWERS.seconds * 1000;
    expect(await cooldown.answer('somebody', 'home')).toEqual({ until, isNews: true, of: 'server' });
    expect(await cooldown.answer('somebody', 'elsewhere')).toBeNull();
  });

  it('loses nothing by what one user is refused', async () => {
    for (let place = 0; place < SERVER_ANSWERS.times * 2; place++) await cooldown.answer('ann', 'home');
    expect(await cooldown.answer('ben', 'home')).toBeNull();
  });
});

describe('a user who presses buttons', () => {
  it('may do so more often than ask, and apart from it', async () => {
    expect(USER_PRESSES.times / USER_PRESSES.seconds).toBeGreaterThan(USER_ANSWERS.times / USER_ANSWERS.seconds);
    await times(USER_ANSWERS, () => cooldown.answer('ann', null));
    expect((await times(USER_PRESSES, () => cooldown.press('ann'))).every((wait) => wait === null)).toBe(true);
    expect(await cooldown.press('ann')).toMatchObject({ isNews: true });
  });
});

it('nothing is kept of anybody when their time is over', async () => {
  for (let place = 0; place < 100; place++) await cooldown.answer(`user ${place}`, `server ${place}`);
  expect(vi.getTimerCount()).toBe(200);
  vi.advanceTimersByTime(SERVER_ANSWERS.seconds * 1000);
  expect(vi.getTimerCount()).toBe(0);
});
