import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { buttonId, buttonsOf, citationIn, described, menuOf } from '../support/card.ts';
import { connected } from '../support/connected.ts';

/** Citations to copy, and several references in one message. */

const say = sayIn('en-US');

const running = await connected();
afterAll(running.close);
const { discord } = running;

const called = (text: string): string => `<@${discord.botId}> ${text}`;
const ask = (): Promise<APIMessage> =>
  discord.slash('ask', { question: 'What was the first export of the town?' }).response();

async function citation(card: APIMessage, user = discord.user): Promise<APIMessage> {
  const press = discord.press(card, buttonId(card, say('citing.copy')), { user });
  return discord.waitFor(() => press.followups[0], 'the citation');
}

const STYLES: Readonly<Record<string, RegExp>> = {
  plain: /“Herring was the first export of the town\.” .*“The harbour of Lindvik”/u,
  markdown: /> Herring was the first export.*\[\*The harbour of Lindvik\*\]\(</su,
  apa: /Nordahl, I\. \(1931/u,
  mla: /Nordahl, I\. /u,
  chicago: /Nordahl, I\. /u,
  bibtex: /^```\n@\w+\{/u,
  ris: /^```\nTY {2}- /u,
  permalink: /^```\nhttps:\/\/example\.org\/harbour#:~:text=Herring%20was/u,
};

describe('the citation of a passage', () => {
  it('is copied from a private message in each style, after a restart too', async () => {
    const message = await citation(await ask());
    expect((message.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
    expect(described(message)).toMatch(STYLES.plain ?? /never/u);
    await running.restart();
    const menu = menuOf(message);
    expect(menu?.options.map(({ value }) => value)).toEqual([...Object.keys(STYLES), 'file']);
    for (const [style, looks] of Object.entries(STYLES)) {
      const chosen = await discord.choose(message, menu?.id ?? '', [style]).response();
      expect(chosen.id).toBe(message.id);
      expect(described(chosen), style).toMatch(looks);
      expect(chosen.attachments.map(({ filename }) => filename.split('.').at(-1))).toEqual(
        { bibtex: ['bib'], ris: ['ris'] }[style] ?? [],
      );
    }
  });

  it('comes with the whole of a long passage as a file, and the file goes when a style is chosen', async () => {
    const card = await discord.slash('ask', { question: 'What stands between the lists of the journal?' }).response();
    const message = await citation(card);
    const menu = menuOf(message)?.id ?? '';
    const whole = await discord.choose(message, menu, ['file']).response();
    expect(whole.attachments.map(({ filename }) => filename)).toEqual([`${citationIn(card)}.txt`]);
    const text = await (await fetch(whole.attachments[0]?.url ?? '')).text();
    expect(text).toContain('a drawing of a seal that slept on the slip for nine days');
    expect(text).toMatch(/\n---\nI\. Nordahl\n“The harbour of Lindvik”\n/u);
    expect((await discord.choose(message, menu, ['apa']).response()).attachments).toEqual([]);
  });

  it('is for bystanders and in direct messages too', async () => {
    expect(described(await citation(await ask(), discord.createUser('reader')))).toContain('Herring');
    discord.say({ content: 'What was the first export of the town?', dm: true });
    expect(described(await citation(await discord.nextMessage()))).toContain('Herring');
  });
});

describe('references in a message', () => {
  async function answerTo(content: string): Promise<APIMessage> {
    discord.say({ content });
    return discord.nextMessage();
  }
  const names = (message: APIMessage) => [...described(message).matchAll(/^\*\*(.+)\*\*$/gmu)].map(([, name]) => name);

  it('are answered with one card: one, two with an id, and what there is not', async () => {
    const id = citationIn(await ask());
    expect(names(await answerTo(called('see [[timber]]')))).toEqual(['timber']);
    const two = await answerTo(called(`[[timber]] and ${id}, and [[volcano]] and k3f9xq4-6v8-7s and [[Timber]]`));
    expect(names(two)).toEqual(['timber', id, 'volcano', 'k3f9xq4-6v8-7s']);
    expect(described(two)).toContain('Herring was the first export of the town.');
    expect(described(two)).toContain(say('noTopic'));
    expect(described(two)).toContain(say('unknownCitation'));
    expect(two.content).toContain('timber');
    expect(two.mentions).toEqual([]);
  });

  it('more than a card holds are counted', async () => {
    const many = Array.from({ length: 12 }, (_, n) => `[[volcano ${n}]]`).join(' ');
    const card = await answerTo(called(many));
    expect(names(card)).toHaveLength(8);
    expect(JSON.stringify(card.embeds)).toContain(say('references.more', { count: 4 }));
  });

  it('say which topic a mistyped one was taken for', async () => {
    expect(described(await answerTo(called('[[lighthuose]]')))).toContain(say('topicMeant', { topic: 'lighthouse' }));
  });

  it('are followed when the message is edited, and their card can be deleted by its asker', async () => {
    const question = discord.say({ content: called('[[timber]]') });
    const card = await discord.nextMessage();
    discord.edit(question, called('[[herring]]'));
    await discord.waitFor(() => described(discord.message(card.id)).includes('herring'), 'the other topic');
    const bin = buttonsOf(discord.message(card.id)).find(({ id }) => id.startsWith('3d:'))?.id ?? 'no deletion';
    discord.press(card, bin);
    await discord.waitFor(() => discord.message(card.id) === undefined, 'the deletion');
  });

  it('are no references where nobody called the bot', async () => {
    const before = discord.messages().length;
    discord.say({ content: '[[timber]]' });
    await answerTo(called('[[herring]]'));
    expect(discord.messages()).toHaveLength(before + 3);
  });
});
