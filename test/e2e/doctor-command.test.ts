import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import type { ServerSettings } from '../../src/core/ledger.ts';
import { sayIn } from '../../src/discord/say.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { connect, type TestBot } from '../support/bot.ts';
import { buttonsOf, described, footOf, titleOf } from '../support/card.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from '../support/fake-discord.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** `/doctor`: what it tells those who manage a server of how the bot is there. */

const say = sayIn('en-US');
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

type Hospital = {
  readonly discord: FakeDiscord;
  readonly bot: TestBot;
  change(to: Partial<ServerSettings>): Promise<unknown>;
};

async function hospital(options: FakeDiscordOptions = {}): Promise<Hospital> {
  const discord = await startFakeDiscord(options);
  open.push(discord);
  await deployAll(discord);
  const ledger = await openLedger({ url: null, folder: temporaryFolder(), now: Date.now });
  open.push(ledger);
  const bot = await connect(discord, { ledger });
  open.push(bot);
  return { discord, bot, change: (to) => ledger.change(discord.guildId, to) };
}

const asked = (discord: FakeDiscord) => discord.slash('doctor').response();
const ill = (text: string): readonly string[] => text.split('\n').filter((line) => !line.startsWith('✅'));

describe('/doctor', () => {
  it('finds all well, in private, with every part named', async () => {
    const { discord, bot } = await hospital();
    bot.vitals.answered(20);
    const told = await asked(discord);
    expect((told.flags ?? 0) & 64).toBe(64);
    expect(titleOf(told)).toBe(say('checkup.well'));
    const text = described(told);
    expect(ill(text)).toEqual([]);
    for (const part of ['checkup.here', 'checkup.everywhere', 'checkup.external', 'checkup.intents'] as const)
      expect(text).toContain(say(part));
    expect(text).toContain('SQLite');
    expect(text).toMatch(/revision is `\w+`/u);
    expect(text).toMatch(/answered once since I was started <t:\d+:R>, in 20 ms/u);
    expect(text).toContain(say('checkup.noIncident'));
    expect(footOf(told).join()).toContain('1.2.3');
  });

  it('names what the bot lacks in this channel as Discord’s client does, and looks again at a press', async () => {
    const { discord } = await hospital();
    discord.allow(
      discord.channelId,
      May.ViewChannel | May.SendMessages | May.SendMessagesInThreads | May.UseExternalApps,
    );
    const told = await asked(discord);
    expect(ill(described(told))).toEqual([
      `❌ ${say('checkup.hereMissing', { permissions: '**Embed Links** and **Read Message History**' })}`,
    ]);
    expect(titleOf(told)).toBe(say('checkup.notWell'));
    discord.allow(discord.channelId, May.ViewChannel | May.SendMessages | May.EmbedLinks | May.ReadMessageHistory);
    const again = buttonsOf(told).find(({ label }) => label === say('checkup.again'));
    const better = await discord.press(told, again?.id ?? '').response();
    expect(better.id).toBe(told.id);
    expect(ill(described(better))).toEqual([]);
  });

  it.each([
    [1, 0],
    [2, 0],
    [7, 2],
  ])(
    'names channels of the settings where something is missing (%i), and counts those beyond five',
    async (count, more) => {
      const names = Array.from({ length: count + 2 }, (_, place) => `channel-${place}`);
      const { discord, change } = await hospital({ guilds: [{ channels: names }] });
      const [, fine = '', ...others] = discord.guilds[0]?.channelIds ?? [];
      await change({ channels: [discord.channelId, fine] });
      expect(described(await asked(discord))).toContain(say('checkup.channels', { count: 2 }));
      for (const id of others) discord.allow(id, May.ViewChannel | May.SendMessages | May.ReadMessageHistory);
      await change({ channels: [fine, ...others] });
      const wrong = ill(described(await asked(discord)));
      expect(wrong).toHaveLength(Math.min(count, 5) + (more > 0 ? 1 : 0));
      expect(wrong[0]).toContain(`<#${others[0]}>`);
      expect(wrong[0]).toContain('**Embed Links**');
      if (more > 0) expect(wrong.at(-1)).toBe(`❌ ${say('checkup.moreChannels', { count: more })}`);
    },
  );

  it('names a channel of the settings that is gone, and external apps that are not let speak', async () => {
    const permissions =
      May.ViewChannel | May.SendMessages | May.SendMessagesInThreads | May.EmbedLinks | May.ReadMessageHistory;
    const { discord, change } = await hospital({ guilds: [{ permissions }] });
    await change({ channels: ['100000000000000999'] });
    const wrong = ill(described(await asked(discord)));
    expect(wrong).toEqual([
      `❌ ${say('checkup.channelGone', { channel: '<#100000000000000999>' })}`,
      `⚠️ ${say('checkup.noExternal', { permission: '**Use External Apps**' })}`,
    ]);
  });

  it('names the last incident by the id that the reader and the log have', async () => {
    const { discord, bot } = await hospital();
    discord.failNext({ route: 'PATCH /webhooks/*/*/messages/*', status: 400, code: 200000 });
    const refused = await discord.slash('ask', { question: 'What ended the timber trade?' }).response();
    const [, incident = 'none'] = /Incident `(\w{8})`/u.exec(refused.content || JSON.stringify(refused)) ?? [];
    expect(JSON.stringify(refused)).toContain('AutoMod');
    expect(bot.logged.filter((line) => line.includes(incident))).toHaveLength(1);
    expect(described(await asked(discord))).toContain(`\`${incident}\``);
  });
});
