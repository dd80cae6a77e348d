import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { deploy } from '../../src/discord/gateway/deploy.ts';
import { described } from '../support/card.ts';
import { connected } from '../support/connected.ts';

/** Servers that only speak Discord's protocol, and leave out of it whatever a client can do without. */

const running = await connected();
afterAll(running.close);
const { discord } = running;

const TIMBER = 'What ended the timber trade?';
const EXPORT = 'What was the first export of the town?';
const NOT_THERE = { status: 404, message: '404: Not Found' };

let told = 0n;

/** The least of which discord.js makes a message. */
const tellBare = (content: string, above?: APIMessage): void => {
  const { channelId: channel_id, user: author } = discord;
  told += 1n;
  const id = String((BigInt(Date.now() - 1_420_070_400_000) << 22n) + told);
  const reply = above ? { message_reference: { message_id: above.id, channel_id } } : {};
  discord.tell('MESSAGE_CREATE', { id, channel_id, author, type: above ? 19 : 0, content, ...reply });
};

describe('the bot answers there', () => {
  it('a message that mentions it where no list of mentions is told', async () => {
    tellBare(`<@${discord.botId}> ${TIMBER}`);
    const { body } = await discord.waitFor(
      () => discord.requests.find(({ method, path }) => method === 'POST' && path.endsWith('/messages')),
      'an answer',
    );
    expect(JSON.stringify(body)).toContain('**The tariff of 1912 ended the timber trade.**');
  });

  it('a reply to it where nothing is told of the message above', async () => {
    const question = discord.say({ content: `<@${discord.botId}> ${TIMBER}` });
    const card = await discord.nextMessage({ after: question });
    tellBare(EXPORT, card);
    const answer = await discord.nextMessage({ after: card });
    expect(described(answer)).toContain('**Herring was the first export of the town.');
  });

  it('and anew when the question is edited, where messages cannot be listed', async () => {
    const question = discord.say({ content: `<@${discord.botId}> ${TIMBER}` });
    const card = await discord.nextMessage({ after: question });
    discord.failNext({ route: 'GET /channels/*/messages', ...NOT_THERE });
    discord.edit(question, `<@${discord.botId}> ${EXPORT}`);
    await discord.waitFor(
      () => described(discord.message(card.id)).includes('**Herring was the first export'),
      'the other answer',
    );
  });

  it('and calls somebody where no deferred reply is there to be taken away', async () => {
    discord.failNext({ route: 'DELETE /webhooks/*/*/messages/*', ...NOT_THERE, code: 10_008 });
    const asked = discord.slash('ask', { question: TIMBER, reply_to: discord.user.id });
    const called = await asked.response();
    expect(called.content).toContain(`<@${discord.user.id}>`);
    expect(described(called)).toContain('tariff of 1912');
  });
});

describe('commands', () => {
  const commands = [{ name: 'ask', description: 'Asks' }];

  it('are registered where none can be listed', async () => {
    const { apiUrl, token } = discord;
    discord.failNext({ route: 'GET /applications/*/commands', ...NOT_THERE });
    const { changed } = await deploy({ token, apiUrl, guildId: null, commands, dryRun: false }, () => undefined);
    expect(changed).toBe(true);
    expect(discord.commands().map(({ name }) => name)).toEqual(['ask']);
  });

  it('are registered where everything that is not known is answered with an empty object', async () => {
    const put: string[] = [];
    const server = createServer(({ method, url = '' }, answer) => {
      if (method === 'PUT') put.push(url);
      answer.setHeader('content-type', 'application/json').end(url.endsWith('/@me') ? '{"id":"1"}' : '{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await deploy({ token: 'a.b.c', apiUrl, guildId: null, commands, dryRun: false }, () => undefined);
    server.close();
    expect(put).toEqual(['/v10/applications/1/commands']);
  });

  it('are not touched where Discord itself refuses to list them', async () => {
    const { apiUrl, token } = discord;
    discord.failNext({ route: 'GET /applications/*/commands', ...NOT_THERE, code: 10_002 });
    const before = discord.requests.length;
    const deploying = deploy({ token, apiUrl, guildId: null, commands, dryRun: false }, () => undefined);
    await expect(deploying).rejects.toThrow('could not be reached');
    expect(discord.requests.slice(before).map(({ method }) => method)).not.toContain('PUT');
  });
});
