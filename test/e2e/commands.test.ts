import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { askedIn, buttonId, citationIn, described, fieldsOf, noticeIn } from '../support/card.ts';
import { connected } from '../support/connected.ts';
import { renderedText } from '../support/discord-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Slash commands and buttons, from the reader's click over the real client to the message that the reader sees. */

const say = sayIn('en-US');

const running = await connected();
afterAll(running.close);
const { discord } = running;

describe('/ask', () => {
  it('is deferred at once and then edited into a quoted passage with its citation', async () => {
    const asked = discord.slash('ask', { question: 'What ended the timber trade?' });
    expect((await asked.acknowledged()).type).toBe(5);
    const message = await asked.response();
    expect(described(message)).toContain('**The tariff of 1912 ended the timber trade.**');
    expect(askedIn(message)).toBe('What ended the timber trade?');
    expect(fieldsOf(message)[0]?.value).toMatch(/^Trade · ¶ 6\n`[0-9a-z-]+`/u);
    expect(message.flags ?? 0).toBe(MessageFlags.IsComponentsV2);
  });

  it('says so when the library does not', async () => {
    const message = await discord.slash('ask', { question: 'Who discovered penicillin in Boston?' }).response();
    expect(described(message)).toContain(say('nothing'));
    expect(fieldsOf(message)[0]?.value).toContain('penicillin');
  });

  it.each([
    ['6,000 characters', `${'why '.repeat(1490)}timber trade?`.padStart(6000, 'x ')],
    ['nothing but white space', '   '],
    [
      'mentions, backticks and zero-width characters',
      '@everyone @here <@&1> `` ```timber``` \u200b\u200d\u2060 trade ** __ ~~ || > # -# [a](http://b)',
    ],
  ])('answers a question of %s and pings nobody', async (_, question) => {
    const message = await discord.slash('ask', { question }).response();
    expect(described(message)).not.toBe('');
    expect(message.mention_everyone).toBe(false);
    expect(message.mentions).toEqual([]);
    expect(message.mention_roles).toEqual([]);
  });

  it('renders a passage full of markup as the source has it', async () => {
    const message = await discord.slash('ask', { question: 'What did the notice say everyone must read?' }).response();
    expect(renderedText(described(message))).toContain(
      '@everyone must read <@123456789012345678> and <#42> before <t:1700000000:R>.',
    );
    expect(message.mention_everyone).toBe(false);
  });

  it('answers in direct messages too', async () => {
    const message = await discord.slash('ask', { question: 'What ended the timber trade?' }, { dm: true }).response();
    expect(described(message)).toContain('tariff of 1912');
  });
});

describe('a button', () => {
  it('works after the bot was restarted, on the message as it stands', async () => {
    const message = await discord.slash('ask', { question: 'What did the timber trade bring to the town?' }).response();
    await running.restart();
    const pressed = discord.press(message, buttonId(message, 'Next passage'));
    expect((await pressed.acknowledged()).type).toBe(6);
    const turned = await pressed.response();
    expect(turned.id).toBe(message.id);
    expect(described(turned)).not.toBe(described(message));
    expect(askedIn(turned)).toBe('What did the timber trade bring to the town?');
  });

  it('shows what was kept of a document that is gone', async () => {
    const message = await discord.slash('ask', { question: 'What did the keeper note at noon?' }).response();
    await running.restart({ corpus: 'test/fixtures/library/odd.txt' });
    const context = buttonId(message, say('context'));
    const shown = await discord.press(message, context).response();
    expect(renderedText(described(shown))).toContain(renderedText(described(message)));
    expect(renderedText(described(shown))).toContain('a drawing of a seal');
  });

  it('whose document is gone and was not kept gets a private word and changes nothing', async () => {
    await running.restart();
    const message = await discord.slash('ask', { question: 'What did the keeper note at noon?' }).response();
    await running.restart({ corpus: 'test/fixtures/library/odd.txt', state: temporaryFolder() });
    const context = buttonId(message, say('context'));
    const pressed = discord.press(message, context);
    const said = await discord.waitFor(() => pressed.followups[0], 'a private word');
    expect(noticeIn(said)).toBe(say('changed'));
    expect((said.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
    expect(described(discord.message(message.id) as APIMessage)).toBe(described(message));
    await running.restart();
  });
});

describe('the other commands', () => {
  it('/topic suggests while typing and lists every sentence', async () => {
    const choices = await discord.autocomplete('topic', { topic: 'light' }, 'topic').choices();
    expect(choices.map(({ value }) => value)).toContain('The lighthouse');
    const message = await discord.slash('topic', { topic: 'Ada Holm' }).response();
    expect(described(message)).toContain('wrote a journal');
    expect(described(message)).toContain('the quietest summer');
  });

  it('/quote suggests sentences, finds one and says how the words differ', async () => {
    const choices = await discord.autocomplete('quote', { text: 'herring' }, 'text').choices();
    expect(choices[0]?.name).toBe('Herring was the first export of the town.');
    const message = await discord.slash('quote', { text: 'herring was the second export of the town' }).response();
    expect(described(message)).toContain('**Herring was the first export of the town.**');
    expect(fieldsOf(message)[1]?.value).toContain('~~second~~ **first**');
  });

  it('/cite reproduces the passage that a citation names', async () => {
    const answer = await discord.slash('ask', { question: 'What ended the timber trade?' }).response();
    const cited = await discord.slash('cite', { id: citationIn(answer) }).response();
    expect(renderedText(described(cited))).toBe(renderedText(described(answer)));
  });

  it('/sources and /help are for the asker alone', async () => {
    for (const name of ['sources', 'help']) {
      const asked = discord.slash(name);
      expect((await asked.acknowledged()).data).toMatchObject({ flags: MessageFlags.Ephemeral });
      expect(described(await asked.response())).not.toBe('');
    }
  });
});

describe('a failure', () => {
  it('gives the reader a kind word with an incident id that the log has too, and the bot lives on', async () => {
    await running.restart({
      dispatcher: (real) => ({ ...real, command: () => Promise.reject(new Error('the shelf fell over')) }),
    });
    const message = await discord.slash('ask', { question: 'What ended the timber trade?' }).response();
    const incident = /`([0-9a-f]{8})`/u.exec(noticeIn(message))?.[1] ?? 'none';
    expect(noticeIn(message)).not.toContain('shelf');
    expect(running.bot.logged.some((line) => line.includes(incident))).toBe(true);
    discord.say({ content: 'What ended the timber trade?', dm: true });
    expect(described(await discord.nextMessage())).toContain('tariff');
    await running.restart();
  });
});
