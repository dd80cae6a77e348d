import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Ledger } from '../../../src/core/ledger.ts';
import { createDispatcher } from '../../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE, offline } from '../../../src/discord/offline.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { described } from '../../support/card.ts';
import { ledgerWith } from '../../support/ledger-with.ts';
import { footnoteOf } from '../../support/library.ts';

const say = sayIn('en-US');
const never = (): Promise<never> => new Promise(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What /doctor says once all that it waits for has had its time. */
async function checkup(ledger: Ledger): Promise<string> {
  const bot = offline(createDispatcher({ footnote: footnoteOf({ town: 'Herring fed the town.' }), ledger }));
  const answer = bot.command('doctor', {}, OFFLINE_SCENE);
  await vi.advanceTimersByTimeAsync(10_000);
  return described((await answer).body);
}

it('A checkup tells of a ledger that hangs, and does not hang with it', async () => {
  const said = await checkup({ ...ledgerWith({}), check: never });
  expect(said).toContain(`❌ ${say('checkup.ledgerDown')}`);
  expect(said).toContain(say('checkup.everywhere'));
});

it('A checkup says nothing of where the server is answered while its settings cannot be read, but that', async () => {
  const said = await checkup({ ...ledgerWith({}), settings: never, check: never });
  expect(said).toContain(`❌ ${say('settingsUnknown')}`);
  expect(said).not.toContain(say('checkup.everywhere'));
});
