import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../../src/app.ts';
import { encodeAction, type PassageAction } from '../../../src/discord/payload/buttons.ts';
import type { MessageBody } from '../../../src/discord/payload/message.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { everythingIn } from '../../support/card.ts';
import { offlineBot } from '../../support/offline-bot.ts';
import { SHARED_STATE } from '../../support/shared-state.ts';

/** Verbatim or silent: what does not match its source at the moment of sending is not shown, on any screen. */

let app: App;
beforeAll(async () => {
  app = await createApp({ corpus: 'test/fixtures/library', state: SHARED_STATE });
});
afterAll(() => app.close());

const SENTENCE = 'The tariff of 1912 ended the timber trade.';
const QUESTION = 'What ended the timber trade?';

const PRESSED = ['passage', 'context', 'section', 'jump', 'why'] as const;
const screens = ['ask', 'topic', 'quote', 'cite', ...PRESSED] as const;
/** A message of the bot on which nothing but the question is known. */
const CARD = { embeds: [{ author: { name: QUESTION } }], allowed_mentions: { parse: [] } } satisfies MessageBody;

async function shown(screen: (typeof screens)[number], checks: boolean): Promise<string> {
  const { citation = '' } = (await app.footnote.ask({ text: QUESTION })).passages[0] ?? {};
  const bot = offlineBot({ ...app.footnote, isVerbatim: () => checks });
  const passages = [{ citation, sentence: null }];
  const press = (kind: PassageAction['kind']) =>
    bot.pressId(CARD, encodeAction({ kind, index: 0, passages, outcome: null }));
  const calls = {
    ask: () => bot.command('ask', { question: QUESTION }),
    topic: () => bot.command('topic', { topic: 'tariff' }),
    quote: () => bot.command('quote', { text: SENTENCE }),
    cite: () => bot.command('cite', { id: citation }),
    passage: () => press('passage'),
    context: () => press('context'),
    section: () => press('section'),
    jump: () => press('jump'),
    why: () => press('why'),
  };
  return everythingIn((await calls[screen]()).body);
}

describe('a passage that does not check', () => {
  it.each(screens)('is kept back by %s, which shows it otherwise, and the reader is told why', async (screen) => {
    const isPressed = PRESSED.some((kind) => kind === screen);
    const said = sayIn('en-US')(isPressed ? 'notVerbatim' : 'noneVerbatim');
    expect(await shown(screen, true)).toContain(screen === 'why' ? 'The harbour of Lindvik' : SENTENCE);
    expect(await shown(screen, true)).not.toContain(said);
    expect(await shown(screen, false)).not.toMatch(/tariff|Lindvik/u);
    expect(await shown(screen, false)).toContain(said);
  });
});
