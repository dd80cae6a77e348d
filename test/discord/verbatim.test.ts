import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { encodeAction } from '../../src/discord/buttons.ts';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { PHRASES } from '../../src/discord/phrases.ts';
import { SHARED_STATE } from '../support/shared-state.ts';

/** Verbatim or silent: what does not match its source at the moment of sending is not shown, on any screen. */

let app: App;
beforeAll(async () => {
  app = await createApp({ corpus: 'test/fixtures/library', state: SHARED_STATE });
});
afterAll(() => app.close());

const SENTENCE = 'The tariff of 1912 ended the timber trade.';
const QUESTION = 'What ended the timber trade?';

const screens = ['ask', 'topic', 'quote', 'cite', 'button', 'why'] as const;

async function shown(screen: (typeof screens)[number], checks: boolean): Promise<string> {
  const { citation = '' } = (await app.footnote.ask({ text: QUESTION })).passages[0] ?? {};
  const bot = createDispatcher({ ...app.footnote, isVerbatim: () => checks });
  const passages = [{ citation, sentence: null }];
  const press = (kind: 'passage' | 'why') =>
    bot.button(encodeAction({ kind, index: 0, passages, outcome: null }), { embeds: [{ author: { name: QUESTION } }] });
  const calls = {
    ask: () => bot.command('ask', { question: QUESTION }),
    topic: () => bot.command('topic', { topic: 'tariff' }),
    quote: () => bot.command('quote', { text: SENTENCE }),
    cite: () => bot.command('cite', { id: citation }),
    button: () => press('passage'),
    why: () => press('why'),
  };
  const { content, embeds = [] } = (await calls[screen]()).body;
  return [content, ...embeds.map(({ description, fields }) => `${description} ${JSON.stringify(fields ?? [])}`)].join();
}

describe('a passage that does not check', () => {
  it.each(screens)('is kept back by %s, which shows it otherwise, and the reader is told why', async (screen) => {
    const said = screen === 'button' || screen === 'why' ? PHRASES.notVerbatim : PHRASES.noneVerbatim;
    expect(await shown(screen, true)).toContain(screen === 'why' ? 'The harbour of Lindvik' : SENTENCE);
    expect(await shown(screen, true)).not.toContain(said);
    expect(await shown(screen, false)).not.toMatch(/tariff|Lindvik/u);
    expect(await shown(screen, false)).toContain(said);
  });
});
