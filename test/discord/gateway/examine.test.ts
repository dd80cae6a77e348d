import { afterEach, describe, expect, it } from 'vitest';
import { REGISTERED } from '../../../src/discord/commands.ts';
import { type DiscordFinding, examineDiscord } from '../../../src/discord/gateway/examine.ts';
import { deployAll } from '../../support/deploy-all.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from '../../support/fake-discord.ts';

const open: FakeDiscord[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function discordWith(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const discord = await startFakeDiscord(options);
  open.push(discord);
  return discord;
}

type Asked = { readonly apiUrl: string; readonly token: string };

async function examined({ apiUrl, token }: Asked, guildId: string | null = null) {
  const findings = await examineDiscord({ apiUrl, token, guildId, commands: REGISTERED });
  expect(JSON.stringify(findings)).not.toContain(token);
  for (const { ok, remedy } of findings) expect(remedy === null).toBe(ok);
  return Object.fromEntries(findings.map((finding) => [finding.name, finding])) as Record<string, DiscordFinding>;
}

describe('Discord’s half of the doctor', () => {
  it('finds all well where the commands are registered, and changes nothing', async () => {
    const discord = await discordWith();
    await deployAll(discord);
    const before = discord.requests.length;
    const found = await examined(discord);
    expect(Object.values(found).filter(({ ok }) => !ok)).toEqual([]);
    expect(found.token?.value).toContain(`footnote, application ${discord.applicationId}`);
    expect(found.gateway?.value).toMatch(/^\d+ of 1000 starts/u);
    expect(found.servers?.value).toContain('in about 1 server,');
    expect(found.invite?.value).toContain(`client_id=${discord.applicationId}`);
    expect(discord.requests.slice(before).map(({ method }) => method)).not.toContain('PUT');
  });

  it('names the commands that are not registered, for all servers or for one', async () => {
    const discord = await discordWith();
    const { commands } = await examined(discord);
    expect(commands).toMatchObject({ ok: false, remedy: 'run `footnote deploy`' });
    expect(commands?.value).toContain('add ask, ');
    await deployAll(discord, { guildId: discord.guildId });
    expect((await examined(discord, discord.guildId)).commands?.ok).toBe(true);
    expect((await examined(discord)).commands?.ok).toBe(false);
  });

  it.each([
    [0, '0 servers'],
    [2, '2 servers'],
  ])('counts servers (%i)', async (guilds, said) => {
    expect((await examined(await discordWith({ guilds }))).servers).toMatchObject({
      ok: true,
      value: expect.stringContaining(said),
    });
  });

  it('says that a token is refused, with the exit code of a start', async () => {
    const { apiUrl } = await discordWith();
    const { token } = await examined({ apiUrl, token: 'AAAA.BBBB.CCCC' });
    expect(token).toMatchObject({ ok: false, exitCode: 3, remedy: expect.stringContaining('DISCORD_TOKEN') });
  });

  it('says that nobody is there', async () => {
    const discord = await startFakeDiscord();
    await discord.close();
    const { discord: found } = await examined(discord);
    expect(found).toMatchObject({ ok: false, value: expect.stringContaining(discord.apiUrl) });
    expect(found).not.toHaveProperty('exitCode');
  });
});
