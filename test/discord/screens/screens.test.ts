import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../../src/app.ts';
import { citing } from '../../../src/citations/lazy.ts';
import type { Footnote } from '../../../src/core/footnote.ts';
import type { Options } from '../../../src/discord/command.ts';
import { createDispatcher, type Dispatcher } from '../../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE } from '../../../src/discord/offline.ts';
import { checkChoices, checkCommands } from '../../../src/discord/payload/check-payload.ts';
import { faultsOf } from '../../../src/discord/payload/faults.ts';
import type { Conversation } from '../../../src/discord/payload/message.ts';
import { laidOut } from '../../../src/discord/payload/screen.ts';
import type { Reply } from '../../../src/discord/reply.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { buttonId, buttonsOf, described, menuOf } from '../../support/card.ts';
import { renderedText } from '../../support/discord-text.ts';
import { offlineBot, type TestedBot } from '../../support/offline-bot.ts';
import { SHARED_STATE } from '../../support/shared-state.ts';
import { steadyFootnote } from '../../support/steady-footnote.ts';

/** Every screen on a small library of its own, so that no ranking of the article changes it. */

const say = sayIn('en-US');

let app: App;
let footnote: Footnote;
let dispatcher: Dispatcher;
let bot: TestedBot;

beforeAll(async () => {
  app = await createApp({ corpus: 'test/fixtures/library', state: SHARED_STATE });
  footnote = steadyFootnote(app.footnote);
  dispatcher = createDispatcher({ footnote, citing });
  bot = offlineBot(footnote);
});
afterAll(() => app.close());

const TRADE = 'When did the tariff end the timber trade that paid for the telephone?';

const KEEPER = 'Why did the lighthouse keeper light the lamp at dusk?';

const TARGET = { id: '100000000000000042', author: '100000000000000043', text: KEEPER };

const command = (name: string, options: Options = {}): Promise<Reply> =>
  dispatcher.command(name, options, OFFLINE_SCENE);

/** What a press on the button with this label shows. */
async function press({ screen }: Reply, label: string, said?: Conversation): Promise<Reply> {
  const message = laidOut(screen);
  return dispatcher.press(buttonId(message, label), { message, values: [], said, isOwn: true }, OFFLINE_SCENE);
}

async function followUp(): Promise<Reply> {
  const turns = [
    { role: 'user', text: 'What ended the timber trade?' },
    { role: 'user', text: 'and the tariff?' },
  ] as const;
  const card = await dispatcher.message('and the tariff?', turns.slice(0, 1), OFFLINE_SCENE);
  return press(card, say('why'), { turns, whole: true });
}

/** The citation of an answer in that style. */
async function cited(style: string): Promise<Reply> {
  const message = laidOut((await press(await command('ask', { question: KEEPER }), say('citing.copy'))).screen);
  const pressed = { message, values: [style], isOwn: true };
  return dispatcher.press(menuOf(message)?.id ?? 'no menu', pressed, OFFLINE_SCENE);
}

/** What everybody sees of a passage that was posted from a picker. */
async function posted(): Promise<Reply> {
  const { post } = await press(await dispatcher.menu('Find passages', TARGET, OFFLINE_SCENE), say('post'));
  if (!post) throw new Error('nothing was posted');
  return { screen: post.screen, private: false };
}

/** A press on a card whose passage is neither in the library nor remembered. */
async function changed(): Promise<Reply> {
  const message = laidOut((await command('ask', { question: KEEPER })).screen);
  const forgetful = createDispatcher({ footnote: { ...footnote, read: () => null } });
  const pressed = { message, values: [], isOwn: true };
  return forgetful.press(buttonId(message, 'Next passage'), pressed, OFFLINE_SCENE);
}

function askedOf(other: Footnote, text: string): Promise<Reply> {
  return createDispatcher({ footnote: other }).message(text, [], OFFLINE_SCENE);
}

async function unsure(): Promise<Reply> {
  const answer = await footnote.ask({ text: TRADE });
  const doubtful = { ...answer, status: 'unsure', reason: 'low-confidence', confidence: 0.41 } as const;
  return askedOf({ ...footnote, ask: async () => doubtful }, TRADE);
}

/** Three questions in one message, one of which the library leaves open. */
async function several(): Promise<Reply> {
  const parts = ['What ended the timber trade?', 'Who wrote a journal?', 'Who invented the telephone?'];
  const answers = await Promise.all(parts.slice(0, 2).map((text) => footnote.ask({ text })));
  const passages = answers.flatMap((answer) => answer.passages.slice(0, 1));
  const questions = parts.map((text, place) => ({
    text,
    history: [],
    status: (['answered', 'unsure', 'nothing'] as const)[place] ?? 'nothing',
    citation: passages[place]?.citation ?? null,
    sentence: null,
    nearest: [],
  }));
  const [first] = answers;
  if (!first) throw new Error('nothing was answered');
  const whole = { ...footnote, ask: async () => ({ ...first, confidence: 0.72, passages, questions }) };
  return askedOf(whole, parts.join(' '));
}

const SCREENS: Readonly<Record<string, () => Promise<Reply>>> = {
  'ask-answered': () => command('ask', { question: KEEPER }),
  'ask-nothing': () => command('ask', { question: 'Who invented the telephone?' }),
  'ask-empty': () => command('ask', { question: ' \u200b ' }),
  'ask-markdown': () => command('ask', { question: 'What did the notice say everyone must read?' }),
  'ask-thanks': () => dispatcher.message('thank you very much', [], OFFLINE_SCENE),
  'ask-unsure': unsure,
  'ask-several': several,
  'ask-several-second': async () => press(await several(), 'Next passage'),
  'ask-several-nothing': () =>
    command('ask', { question: 'Who invented the telephone? How many penguins live in Antarctica?' }),
  'ask-second': async () => press(await command('ask', { question: TRADE }), 'Next passage'),
  'ask-context': async () => press(await command('ask', { question: KEEPER }), say('context')),
  'ask-section': async () =>
    press(await press(await command('ask', { question: KEEPER }), say('context')), say('section')),
  'ask-language': () => command('ask', { question: KEEPER, language: 'en-US' }),
  'button-changed': async () => changed(),
  'why-first': async () => press(await command('ask', { question: TRADE }), say('why')),
  'why-second': async () => press(await press(await command('ask', { question: TRADE }), 'Next passage'), say('why')),
  'why-follow-up': followUp,
  'topic-none': () => command('topic', { topic: 'volcano' }),
  'topic-one': () => command('topic', { topic: 'herring' }),
  'topic-many': () => command('topic', { topic: 'the lighthouse' }),
  'quote-exact': () => command('quote', { text: 'The tariff of 1912 ended the timber trade' }),
  'quote-differs': () => command('quote', { text: 'the tarif of 1912 finished the timber trade' }),
  'quote-absent': () => command('quote', { text: 'to be or not to be, that is the question' }),
  'cite-unknown': () => command('cite', { id: 'k3f9xq4-6v8-7s' }),
  'cite-malformed': () => command('cite', { id: 'page seven' }),
  sources: () => command('sources', {}),
  'sources-document': () => command('sources', { document: 'harbour' }),
  'sources-unknown': () => command('sources', { document: 'a' }),
  'ask-within': () => command('ask', { question: 'What did the keeper do?', document: 'odd' }),
  'sources-one-section': () => command('sources', { document: 'odd' }),
  'topic-meant': () => command('topic', { topic: 'lighthuose' }),
  'ask-private': () => command('ask', { question: KEEPER, private: 'true' }),
  'ask-shared': async () => press(await command('ask', { question: KEEPER, private: 'true' }), say('share')),
  'ask-reply-to': () => command('ask', { question: KEEPER, reply_to: TARGET.author }),
  'ask-deleted': async () => {
    const message = laidOut((await command('ask', { question: KEEPER, reply_to: TARGET.author })).screen);
    const bin = buttonsOf(message).find(({ id }) => id.startsWith('3d:'))?.id ?? 'no deletion';
    return dispatcher.press(bin, { message, values: [], isOwn: true }, OFFLINE_SCENE);
  },
  'find-picker': () => dispatcher.menu('Find passages', TARGET, OFFLINE_SCENE),
  'find-posted': posted,
  'find-nothing': () => dispatcher.menu('Find passages', { ...TARGET, text: '' }, OFFLINE_SCENE),
  ...Object.fromEntries(
    ['plain', 'markdown', 'apa', 'mla', 'chicago', 'bibtex', 'ris', 'permalink', 'file'].map((style) => [
      `citing-${style}`,
      () => cited(style),
    ]),
  ),
  'references-one': () => dispatcher.message('[[herring]]', [], OFFLINE_SCENE),
  'references-several': () =>
    dispatcher.message('[[herring]] [[volcano]] k3f9xq4-6v8-7s [[lighthuose]]', [], OFFLINE_SCENE),
  help: () => command('help', {}),
};

/** Cards that may have to be content and an embed: an answer in chat, and a turned page of an older message. */
const ALSO_PLAIN = [
  'find-posted',
  'ask-shared',
  'references-several',
  'ask-answered',
  'ask-unsure',
  'ask-several',
  'ask-second',
  'ask-within',
  'topic-many',
  'sources',
];

describe('screens', () => {
  for (const [name, screen] of Object.entries(SCREENS))
    it(`${name} is drawn as agreed and keeps within every limit`, async () => {
      const body = laidOut((await screen()).screen);
      expect(faultsOf(body)).toEqual([]);
      await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(`../../golden/screens/${name}.json`);
    });

  it.each(ALSO_PLAIN)('%s is drawn as agreed without Components V2', async (name) => {
    const body = laidOut((await SCREENS[name]?.())?.screen ?? { colour: 0 }, 'plain');
    expect(body.flags).toBeUndefined();
    expect(faultsOf(body)).toEqual([]);
    await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(`../../golden/screens/${name}.plain.json`);
  });

  it.each(Object.entries(SCREENS))('%s keeps within every limit in each form', async (_, screen) => {
    const reply = await screen();
    for (const form of ['cards', 'plain'] as const) expect(faultsOf(laidOut(reply.screen, form))).toEqual([]);
  });

  it('has a menu only where there are more passages than buttons lead to', async () => {
    const { passages } = await footnote.ask({ text: KEEPER }, { top: 5 });
    for (const count of [1, 2, 3, 5]) {
      const few = {
        ...footnote,
        ask: async () => ({ ...(await footnote.ask({ text: KEEPER })), passages: passages.slice(0, count) }),
      };
      const menu = menuOf(laidOut((await askedOf(few, KEEPER)).screen));
      expect(menu?.options.length ?? 0).toBe(count < 3 ? 0 : count);
    }
  });

  it('commands and choices keep within every limit', async () => {
    expect(checkCommands([...dispatcher.commands])).toEqual([]);
    for (const typed of ['', 'l', 'ada', 'zzz', 'the', '\u0000', 'é'.repeat(100)])
      for (const [command, option] of [
        ['topic', 'topic'],
        ['quote', 'text'],
        ['ask', 'document'],
        ['sources', 'document'],
      ] as const)
        expect(checkChoices([...(await bot.autocomplete(command, option, typed))])).toEqual([]);
  });

  it('what Discord renders of an answer is the source, with the answering sentence in bold', async () => {
    const { body } = await bot.command('ask', { question: 'What did the notice say everyone must read?' });
    const bold: string[] = [];
    const markdown = described(body);
    const seen = renderedText(markdown, {
      onNode: (type, from, to) => {
        if (type === 'strong') bold.push(`${from}-${to}`);
      },
    });
    const source = readFileSync('test/fixtures/library/odd.txt', 'utf8');
    expect(source).toContain(seen);
    expect(bold).toHaveLength(1);
    const [from = 0, to = 0] = (bold[0] ?? '').split('-').map(Number);
    expect(seen.slice(from, to)).toBe(
      'The notice said: @everyone must read <@123456789012345678> and <#42> before <t:1700000000:R>.',
    );
  });

  it('a picked quotation, which comes as its id, shows the sentence that was picked', async () => {
    const [choice] = await bot.autocomplete('quote', 'text', 'herring was');
    expect(choice?.name).toBe('Herring was the first export of the town.');
    const { body } = await bot.command('quote', { text: choice?.value ?? '' });
    expect(described(body)).toBe('**Herring was the first export of the town.**');
  });

  it('topic names typed in part are found though no suggestion was picked', async () => {
    const { body } = await bot.command('topic', { topic: 'journ' });
    expect(described(body)).toContain('The keeper, Ada Holm, wrote a journal for thirty years');
    expect(described(body)).toContain('the quietest summer');
  });
});
