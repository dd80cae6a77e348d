import type { Client } from 'discord.js';
import { afterAll, describe, expect, it } from 'vitest';
import { createClient, REMEMBERED } from '../../../src/discord/gateway/client.ts';

/** What the client remembers has an end, however long it runs. */

const client = createClient('http://127.0.0.1:1/api');
afterAll(() => client.destroy());

/** As discord.js takes in what arrives; its types do not tell. */
type Intake = { _add(data: object): unknown };
const into = (manager: object): Intake => manager as Intake;
const person = (id: number) => ({ id: String(id), username: 'reader', discriminator: '0' });

describe('what the client remembers', () => {
  it('is the bot itself and the last of many readers', () => {
    (client as { user: Client['user'] }).user = into(client.users)._add(person(1)) as Client<true>['user'];
    for (let id = 2; id <= REMEMBERED.users + 10; id++) into(client.users)._add(person(id));
    expect(client.users.cache.size).toBe(REMEMBERED.users);
    expect(client.users.cache.has('1')).toBe(true);
    expect(client.users.cache.has('2')).toBe(false);
  });

  it('is the bot itself and the last of many members of a server', () => {
    (client as { user: Client['user'] }).user = into(client.users)._add(person(1)) as Client<true>['user'];
    const guild =
      client.guilds.cache.get('9') ?? into(client.guilds)._add({ id: '9', name: 'a server', unavailable: false });
    const { members } = guild as { members: Client['guilds']['cache'] & { cache: Map<string, unknown> } };
    for (let id = 1; id <= REMEMBERED.members + 10; id++) into(members)._add({ user: person(id), roles: [] });
    expect(members.cache.size).toBe(REMEMBERED.members);
    expect(members.cache.has('1')).toBe(true);
  });

  it('is the last messages of a channel', () => {
    const channel = into(client.channels)._add({ id: '5', type: 1, recipients: [person(3)] });
    const { messages } = channel as { messages: { cache: Map<string, unknown> } };
    for (let id = 1; id <= REMEMBERED.messages + 10; id++)
      into(messages)._add({ id: String(id), channel_id: '5', author: person(3), content: '', type: 0 });
    expect(messages.cache.size).toBe(REMEMBERED.messages);
  });
});
