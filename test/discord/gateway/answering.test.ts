import type { ChatInputCommandInteraction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answering, answer, PATIENCE_MS } from '../../../src/discord/gateway/answering.ts';
import { sayIn } from '../../../src/discord/say.ts';

/** Whoever asked gets an answer or a word on why there is none, even where nothing ever comes. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a reply that never comes', () => {
  it('is told as a failure, with its incident, and no later than promised', async () => {
    const editReply = vi.fn(async () => undefined);
    const failed = vi.fn();
    const asker = { user: { id: '1' }, guildId: null, authorizingIntegrationOwners: {}, inCachedGuild: () => false };
    const interaction = { ...asker, deferred: true, editReply } as unknown as ChatInputCommandInteraction;
    const dispatcher = { say: async () => sayIn('en-US') };
    const answering = { dispatcher, log: { error: vi.fn() }, vitals: { failed } } as unknown as Answering;
    const done = answer({ kind: 'command', interaction }, answering, () => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(editReply).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await done;
    expect(JSON.stringify(editReply.mock.calls)).toContain(sayIn('en-US')('failed'));
    expect(failed).toHaveBeenCalledOnce();
  });
});

describe('a failure that cannot be told', () => {
  it('is left to the log, and ends nothing', async () => {
    const error = vi.fn();
    const dispatcher = { say: () => Promise.reject(new Error('no phrases')) };
    const answering = { dispatcher, log: { error }, vitals: { failed: vi.fn() } } as unknown as Answering;
    const interaction = {
      user: { id: '1' },
      guildId: null,
      inCachedGuild: () => false,
    } as unknown as ChatInputCommandInteraction;
    await answer({ kind: 'command', interaction }, answering, () => Promise.reject(new Error('no answer')));
    expect(error.mock.calls.map(([, words]) => words)).toEqual(['a reply failed', 'nor could that be said']);
  });
});
