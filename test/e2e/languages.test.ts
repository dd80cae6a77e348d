import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import {
  buttonId,
  buttonsOf,
  described,
  everythingIn,
  fieldsOf,
  footOf,
  menuOf,
  noticeIn,
  titleOf,
} from '../support/card.ts';
import { followup, MANAGER, type ManagedServer, manageServer } from '../support/managed-server.ts';

/** The language that is spoken: the one asked for, else the server's, else the reader's, else English. Passages stay as they are. */

const KEEPER = 'Why did the lighthouse keeper light the lamp at dusk?';
/** From the library, whatever is spoken around it. */
const PASSAGE = 'The lighthouse keeper lit the lamp at dusk because the reefs lay close to the channel.';
const NOWHERE = 'Who invented the telephone?';

let server: ManagedServer;

beforeAll(async () => {
  server = await manageServer();
});
afterAll(() => server.close());

type Acting = Parameters<ManagedServer['discord']['slash']>[2];

const asked = (options: Readonly<Record<string, string>> = {}, acting: Acting = {}): Promise<APIMessage> =>
  server.discord.slash('ask', { question: KEEPER, ...options }, acting).response();

/** Whether the buttons of a card are labelled in that language. */
function speaks(message: APIMessage, locale: string): boolean {
  const labels = buttonsOf(message).map(({ label }) => label);
  return labels.includes(sayIn(locale)('why')) || labels.includes(sayIn(locale)('lessContext'));
}

function mentioned(text: string, channelId: string): Promise<APIMessage> {
  const { discord } = server;
  const { id } = discord.say({ content: `<@${discord.botId}> ${text}`, channelId });
  const isReply = (message: APIMessage): boolean => message.message_reference?.message_id === id;
  return discord.waitFor(() => discord.messages(channelId).find(isReply), 'the reply to a mention');
}

describe('a reader who has Discord in Turkish', () => {
  it('gets Turkish around a passage that stays as it is', async () => {
    const card = await asked({}, { locale: 'tr' });
    const english = await asked({}, { locale: 'en-US' });
    expect(described(card)).toContain(PASSAGE);
    expect(described(card)).toBe(described(english));
    expect(fieldsOf(card)).toEqual(fieldsOf(english));
    expect(speaks(card, 'tr')).toBe(true);
    expect(footOf(card).at(-1)).toMatch(/^%\d+ eminim$/u);
  });

  it('is told in Turkish that there is nothing, with commands as they are called in Turkish', async () => {
    const words = everythingIn(await asked({ question: NOWHERE }, { locale: 'tr' }));
    expect(words).toContain(sayIn('tr')('nothing'));
    expect(words).toContain('`/konu`');
  });

  it('finds commands and options under Turkish names, which come in as the English ones', () => {
    const commands = JSON.stringify(server.discord.commands());
    expect(commands).toContain('"tr":"sor"');
    expect(commands).toContain('"tr":"Pasaj bul"');
    expect(commands).not.toContain('"az":');
  });
});

describe('a reader whose language is not spoken', () => {
  it.each(['ja', 'ko', 'zh-TW'])('gets English, as with %s', async (locale) => {
    expect(speaks(await asked({}, { locale }), 'en-US')).toBe(true);
  });
});

describe('a server whose managers chose Azerbaijani', () => {
  beforeAll(async () => {
    const { discord } = server;
    const panel = await discord.slash('settings', {}, MANAGER).response();
    const saved = await discord.choose(panel, '3s:language', ['az'], MANAGER).response();
    expect(titleOf(saved)).toBe(sayIn('az', 'en-US')('settings.title'));
    await server.restart();
  });
  afterAll(async () => {
    const { discord } = server;
    const panel = await discord.slash('settings', {}, MANAGER).response();
    await discord.choose(panel, '3s:language', ['own'], MANAGER).response();
  });

  it.each(['en-US', 'tr', 'ru', 'ja'])('answers everybody in it, as a reader with %s', async (locale) => {
    const card = await asked({}, { locale });
    expect(speaks(card, 'az')).toBe(true);
    expect(described(card)).toContain(PASSAGE);
    expect(footOf(card).join()).not.toContain('🌐');
    const why = server.discord.press(card, buttonId(card, sayIn('az')('why')), { locale });
    expect(everythingIn(await followup(server, why))).toContain(sayIn('az')('why.found'));
  });

  it('calls commands as each reader’s Discord does', async () => {
    const inTurkish = everythingIn(await asked({ question: NOWHERE }, { locale: 'tr' }));
    expect(inTurkish).toContain(sayIn('az')('nothing'));
    expect(inTurkish).toContain('`/konu`');
    expect(everythingIn(await asked({ question: NOWHERE }))).toContain('`/topic`');
  });

  it('answers mentions in it', async () => {
    const { discord } = server;
    expect(speaks(await mentioned(KEEPER, discord.channelId), 'az')).toBe(true);
  });

  it('says in it that something went wrong, and how to go on where Discord hides the text', async () => {
    const { discord } = server;
    discord.failNext({ route: 'PATCH /webhooks/*/*/messages/*', status: 400, code: 40_005 });
    expect(noticeIn(await asked({}, { locale: 'tr' }))).toContain(sayIn('az')('failed'));
    const { id } = discord.say({ content: 'and then?', replyTo: await asked() });
    const hidden = await discord.waitFor(
      () => discord.messages().find((message) => message.message_reference?.message_id === id),
      'what is said to a hidden reply',
    );
    expect(noticeIn(hidden)).toBe(sayIn('az', 'en-US')('withheld'));
  });

  it('answers in another language who asks for that', async () => {
    const card = await asked({ language: 'fr' });
    expect(speaks(card, 'fr')).toBe(true);
    expect(footOf(card).at(-1)).toBe('🌐 fr');
  });
});

describe('the option language', () => {
  it('is kept by every button of the card, whoever presses it and after a restart', async () => {
    const { discord } = server;
    const card = await asked({ language: 'az' }, { locale: 'tr' });
    expect(speaks(card, 'az')).toBe(true);
    expect(footOf(card).at(-1)).toBe('🌐 az');
    await server.restart();
    const turned = await discord.choose(card, menuOf(card)?.id ?? '', ['1'], { locale: 'tr' }).response();
    expect(footOf(turned)).toEqual(['🌐 az']);
    const wider = await discord.press(turned, buttonId(turned, sayIn('az')('context')), { locale: 'tr' }).response();
    expect(speaks(wider, 'az')).toBe(true);
    const stranger = discord.createUser('dora');
    const copied = discord.press(wider, buttonId(wider, sayIn('az')('section')), { user: stranger, locale: 'ja' });
    expect(footOf(await followup(server, copied)).at(-1)).toBe('🌐 az');
  });

  it('speaks for one answer alone', async () => {
    await asked({ language: 'az' });
    expect(speaks(await asked(), 'en-US')).toBe(true);
  });
});

describe('messages, which do not tell the reader’s language', () => {
  it.each([
    ['tr', 'tr'],
    ['es-419', 'es-419'],
    ['en-GB', 'en-GB'],
    ['ja', 'en-US'],
  ])('are answered in the language of the server: where it is %s, in %s', async (locale, spoken) => {
    const [channel = ''] = server.discord.addGuild({ locale }).channelIds;
    const card = await mentioned(KEEPER, channel);
    expect(speaks(card, spoken)).toBe(true);
    expect(described(card)).toContain(PASSAGE);
  });
});

describe('a Turkish server that the bot comes into', () => {
  it('is greeted in Turkish, with questions that the library can read', async () => {
    const { discord } = server;
    const [channel = ''] = discord.addGuild({ locale: 'tr' }).channelIds;
    const greeting = await discord.waitFor(() => discord.messages(channel).at(-1), 'the greeting');
    expect(titleOf(greeting)).toBe(sayIn('tr')('greeting.title'));
    const [example] = buttonsOf(greeting);
    const stranger = discord.createUser('emre');
    const pressed = discord.press(greeting, example?.id ?? '', { user: stranger, locale: 'tr' });
    const answer = await followup(server, pressed);
    expect(speaks(answer, 'tr')).toBe(true);
    expect(everythingIn(answer)).toContain('Lindvik');
    expect(everythingIn(answer)).not.toContain(sayIn('tr')('nothing'));
  });
});
