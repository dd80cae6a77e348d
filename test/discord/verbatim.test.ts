import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { SHARED_STATE } from '../support/shared-state.ts';

/** Verbatim or silent: what does not match its source at the moment of sending is not shown, on any screen. */

let app: App;
beforeAll(async () => {
  app = await createApp({ corpus: 'test/fixtures/library', state: SHARED_STATE });
});
afterAll(() => app.close());

const SENTENCE = 'The tariff of 1912 ended the timber trade.';
const QUESTION = 'What ended the timber trade?';

describe('a passage that does not check', () => {
  const screens = ['ask', 'topic', 'quote', 'cite', 'button'] as const;

  async function shown(screen: (typeof screens)[number], checks: boolean): Promise<string> {
    const { citation = '' } = (await app.footnote.ask({ text: QUESTION })).passages[0] ?? {};
    const bot = createDispatcher({ ...app.footnote, isVerbatim: () => checks });
    const calls = {
      ask: () => bot.command('ask', { question: QUESTION }),
      topic: () => bot.command('topic', { topic: 'tariff' }),
      quote: () => bot.command('quote', { text: SENTENCE }),
      cite: () => bot.command('cite', { id: citation }),
      button: () => bot.button(`1p:0:${citation}`, { embeds: [{ author: { name: QUESTION } }] }),
    };
    const { body } = await calls[screen]();
    return body.embeds?.map(({ description, fields }) => `${description} ${JSON.stringify(fields ?? [])}`).join() ?? '';
  }

  it.each(screens)('is kept back by %s, which shows it otherwise', async (screen) => {
    expect(await shown(screen, true)).toContain(SENTENCE);
    expect(await shown(screen, false)).not.toContain('tariff');
  });
});
