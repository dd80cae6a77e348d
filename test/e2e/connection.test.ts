import { afterEach, describe, expect, it } from 'vitest';
import { REGISTERED } from '../../src/discord/commands.ts';
import { EXIT, StartError } from '../../src/discord/gateway/failures.ts';
import { connect, type TestBot } from '../support/bot.ts';
import { described } from '../support/card.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from '../support/fake-discord.ts';

/** The connection itself: refusals at the door, drops, the end, and the registration of commands. */

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function discordWith(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const discord = await startFakeDiscord(options);
  open.push(discord);
  return discord;
}

async function botOn(discord: FakeDiscord): Promise<TestBot> {
  const bot = await connect(discord);
  open.push(bot);
  return bot;
}

async function refusal(discord: Pick<FakeDiscord, 'apiUrl' | 'token'>): Promise<StartError> {
  const error = await connect(discord).then(
    () => new Error('it connected'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof StartError)) throw error;
  return error;
}

describe('a start that cannot succeed ends with one sentence and its exit code', () => {
  it('a refused token', async () => {
    const discord = await discordWith();
    const error = await refusal({ apiUrl: discord.apiUrl, token: 'AAAA.BBBB.CCCC' });
    expect(error).toMatchObject({ exitCode: EXIT.token });
    expect(error.message).toContain('DISCORD_TOKEN');
    expect(error.message).not.toContain('CCCC');
  });
  it('refused intents', async () => {
    expect(await refusal(await discordWith({ refuseIntents: true }))).toMatchObject({ exitCode: EXIT.intents });
  });
  it('sharding required', async () => {
    expect(await refusal(await discordWith({ requireSharding: true }))).toMatchObject({ exitCode: EXIT.sharding });
  });
  it('nobody there', async () => {
    const discord = await startFakeDiscord();
    const { apiUrl, token } = discord;
    await discord.close();
    const error = await refusal({ apiUrl, token });
    expect(error).toMatchObject({ exitCode: EXIT.failed });
    expect(error.message).toContain(apiUrl);
  });
});

describe('a running bot', () => {
  it('asks for no privileged intent', async () => {
    const discord = await discordWith();
    await botOn(discord);
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    expect(discord.sessions.map(({ intents }) => intents & privileged)).toEqual([0]);
  });

  it('resumes after its socket drops, and answers what was said meanwhile', async () => {
    const discord = await discordWith();
    await botOn(discord);
    discord.dropSockets();
    discord.say({ content: `<@${discord.botId}> what ended the timber trade?` });
    expect(described(await discord.nextMessage())).toContain('tariff of 1912');
    expect(discord.sessions).toMatchObject([{ resumes: 1 }]);
    expect(discord.nIdentifies).toBe(1);
  });

  it('ends for good, once, when its token is revoked', async () => {
    const discord = await discordWith();
    const bot = await botOn(discord);
    discord.revokeToken();
    discord.dropSockets();
    expect(await bot.fatal).toMatchObject({ exitCode: EXIT.token });
  });

  it('tries again after 429 and 5xx answers', async () => {
    const discord = await discordWith();
    await botOn(discord);
    discord.failNext({ route: 'POST /channels/*/messages', status: 429 });
    discord.failNext({ route: 'POST /channels/*/messages', status: 502 });
    discord.say({ content: `<@${discord.botId}> what ended the timber trade?` });
    expect(described(await discord.nextMessage())).toContain('tariff of 1912');
  });
});

const NAMES = REGISTERED.map(({ name }) => name);

describe('deploy', () => {
  it('shows the difference first, registers it, and changes nothing the second time', async () => {
    const discord = await discordWith();
    const first = await deployAll(discord);
    expect(first).toMatchObject({ changed: true, applicationId: discord.applicationId });
    expect(first.shown.map(({ op, command }) => `${op} ${command}`)).toEqual(NAMES.map((name) => `add ${name}`));
    expect(discord.commands().map((command) => command.name)).toEqual(NAMES);
    const writes = () => discord.requests.filter(({ method }) => method !== 'GET').length;
    const before = writes();
    expect(await deployAll(discord)).toMatchObject({ changed: false, shown: [] });
    expect(writes()).toBe(before);
  });

  it('changes nothing on a dry run, and registers for one server alone', async () => {
    const discord = await discordWith();
    expect(await deployAll(discord, { dryRun: true })).toMatchObject({ changed: false });
    expect(discord.commands()).toEqual([]);
    await deployAll(discord, { guildId: discord.guildId });
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(discord.guildId)).toHaveLength(NAMES.length);
    expect(await deployAll(discord, { guildId: discord.guildId })).toMatchObject({ changed: false });
  });

  it('with a refused token is a refused token', async () => {
    const discord = await discordWith();
    await expect(deployAll({ apiUrl: discord.apiUrl, token: 'AAAA.BBBB.CCCC' })).rejects.toMatchObject({
      exitCode: EXIT.token,
    });
  });
});
