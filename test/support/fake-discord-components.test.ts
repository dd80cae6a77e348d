import {
  type AnySelectMenuInteraction,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rawClient } from './fake-discord/raw-client.ts';
import { readyClient } from './fake-discord/test-client.ts';
import { type FakeDiscord, startFakeDiscord } from './fake-discord.ts';

let discord: FakeDiscord;
let client: Client<true>;
const send = rawClient(() => discord);

beforeEach(async () => {
  discord = await startFakeDiscord();
  client = await readyClient(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

type Data = Readonly<Record<string, unknown>>;
const row = (...components: readonly unknown[]) => ({ type: 1, components });
const text = (content: string, more: Data = {}) => ({ type: 10, content, ...more });
const button = (more: Data = {}) => ({ type: 2, style: 1, label: 'b', custom_id: 'b', ...more });
const thumbnail = (more: Data = {}) => ({ type: 11, media: { url: 'https://a.b/c.png' }, ...more });
const gallery = (item: Data) => ({ type: 12, items: [{ media: { url: 'https://a.b/c.png' }, ...item }] });
const file = (name: string) => ({ type: 13, file: { url: `attachment://${name}` } });
const container = (more: Data = {}) => ({ type: 17, components: [text('x')], ...more });
const section = (more: Data = {}) => ({ type: 9, components: [text('x')], accessory: thumbnail(), ...more });
const post = (body: unknown) => send('POST', `/channels/${discord.channelId}/messages`, body);
const v2 = (...components: readonly unknown[]) => post({ flags: 32768, components });
const posted = () => discord.messages().at(-1);

function upload(body: Data, ...names: readonly string[]): FormData {
  const form = new FormData();
  form.append('payload_json', JSON.stringify(body));
  for (const [at, name] of names.entries()) form.append(`files[${at}]`, new Blob([`in ${name}`]), name);
  return form;
}

function outcomeOf<T extends Interaction>(answer: (interaction: T) => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    client.once(Events.InteractionCreate, (interaction) => answer(interaction as T).then(resolve, resolve));
  });
}

describe('components', () => {
  // biome-ignore format: one case a line
  test.each<[string, Data, string]>([
    ['a section with a thumbnail', section(), '200'],
    ['a section without accessory', section({ accessory: undefined }), 'components.0.accessory.0.type BASE_TYPE_CHOICES'],
    ['a thumbnail from a folder', section({ accessory: thumbnail({ media: { url: 'file:///a' } }) }), 'components.0.accessory.media.url URL_TYPE_INVALID_SCHEME'],
    ['a thumbnail without address', section({ accessory: thumbnail({ media: {} }) }), 'components.0.accessory.media.url BASE_TYPE_REQUIRED'],
    ['a description of 1024', gallery({ description: 'x'.repeat(1024) }), '200'],
    ['a description of 1025', gallery({ description: 'x'.repeat(1025) }), 'components.0.items.0.description BASE_TYPE_MAX_LENGTH'],
    ['a file that is not there', file('a.txt'), 'components.0.file.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
    ['a spacing of 2', { type: 14, spacing: 2 }, '200'],
    ['a spacing of 3', { type: 14, spacing: 3 }, 'components.0.spacing NUMBER_TYPE_MAX'],
    ['a white accent', container({ accent_color: 0xffffff }), '200'],
    ['an accent beyond white', container({ accent_color: 0x1000000 }), 'components.0.accent_color NUMBER_TYPE_MAX'],
    ['a container in a container', container({ components: [container()] }), 'components.0.components.0.type BASE_TYPE_CHOICES'],
    ['an id beyond 32 bits', text('x', { id: 2 ** 31 }), 'components.0.id NUMBER_TYPE_MAX'],
    ['one id twice', container({ id: 7, components: [text('x', { id: 7 })] }), 'components.0.components.0.id COMPONENT_ID_DUPLICATED'],
    ['a link to a file', row(button({ style: 5, custom_id: undefined, url: 'file:///a' })), 'components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
    ['fewer options than can be chosen', row({ type: 3, custom_id: 's', max_values: 2, options: [{ label: 'a', value: 'a' }] }), 'components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    ['more at least than at most', row({ type: 5, custom_id: 's', min_values: 2 }), 'components.0.components.0.min_values NUMBER_TYPE_MAX'],
    ['more chosen beforehand than can be', row({ type: 5, custom_id: 's', default_values: [{}, {}] }), 'components.0.components.0.default_values BASE_TYPE_BAD_LENGTH'],
  ])('%s', async (_name, component, answer) => {
    expect(await v2(component)).toBe(answer === '200' ? answer : `50035 ${answer}`);
  });

  test('get the ids that they do not have, and none that is taken', async () => {
    await v2(container({ components: [text('x', { id: 2 }), text('y'), text('z', { id: 0 })] }), text('w'));
    expect(posted()?.components).toMatchObject([{ id: 1, components: [{ id: 2 }, { id: 3 }, { id: 4 }] }, { id: 5 }]);
  });

  test('show the files that come with them, or that are there already', async () => {
    expect(await post(upload({ flags: 32768, components: [file('a.txt')] }, 'a.txt'))).toBe('200');
    const path = `/channels/${discord.channelId}/messages/${posted()?.id}`;
    expect(await send('PATCH', path, { components: [text('x'), file('a.txt')] })).toBe('200');
    const both = [file('a.txt'), file('b.txt')];
    expect(await send('PATCH', path, upload({ components: both }, 'b.txt'))).toBe('200');
    expect(posted()?.attachments.map((each) => discord.attached(each))).toEqual(['in a.txt', 'in b.txt']);
  });

  test('keep a message of the second kind for good', async () => {
    await v2(text('x'));
    const path = `/channels/${discord.channelId}/messages/${posted()?.id}`;
    expect(await send('PATCH', path, { flags: 0, components: [text('y')] })).toBe('200');
    expect(posted()).toMatchObject({ flags: MessageFlags.IsComponentsV2 });
    expect(await send('PATCH', path, { embeds: [{ title: 'x' }] })).toContain('embeds MESSAGE_CANNOT_USE_LEGACY');
  });

  test('call those named in their texts, if allowed', async () => {
    const called = () => posted()?.mentions.map(({ username }) => username);
    const components = [container({ components: [text(`<@${discord.user.id}>`)] })];
    await post({ flags: 32768, components, allowed_mentions: { parse: [] } });
    expect(called()).toEqual([]);
    await post({ flags: 32768, components, allowed_mentions: { parse: [], users: [discord.user.id] } });
    expect(called()).toEqual(['alice']);
  });

  test('a file of ten mebibytes is taken, a larger one is not', async () => {
    const sized = (size: number) => {
      const form = upload({ content: 'x' });
      form.append('files[0]', new Blob([new Uint8Array(size)]), 'x.bin');
      return post(form);
    };
    expect(await sized(10 * 1024 * 1024)).toBe('200');
    expect(await sized(10 * 1024 * 1024 + 1)).toBe('40005');
  });
});

describe('choosing', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ label: value, value }));
  const menu = (type: number, more: Data = {}) => row({ type, custom_id: 'm', max_values: 2, ...more });
  const show = async (type: number, more: Data = {}) => {
    await post({ content: 'x', components: [menu(type, more)] });
    const message = posted();
    if (!message) throw new Error('not posted');
    return message;
  };

  test('options arrive as values, and only those that are there', async () => {
    const message = await show(3, { options });
    const values = outcomeOf<AnySelectMenuInteraction>(async (interaction) => interaction.values);
    discord.choose(message, 'm', ['a', 'c']);
    expect(await values).toEqual(['a', 'c']);
    expect(() => discord.choose(message, 'm', ['d'])).toThrow('"m" does not offer ["d"]');
    expect(() => discord.choose(message, 'm', ['a', 'b', 'c'])).toThrow('takes 1 to 2 values, not 3');
    expect(() => discord.choose(message, 'm', [])).toThrow('takes 1 to 2 values, not 0');
  });

  // biome-ignore format: one case a line
  test.each<[string, number, () => string, (interaction: never) => unknown]>([
    ['users', 5, () => discord.user.id, (interaction: { users: Map<string, { username: string }> }) => [...interaction.users.values()].map(({ username }) => username)],
    ['users as members', 5, () => discord.user.id, (interaction: { members: Map<string, { displayName: string }> }) => [...interaction.members.values()].map(({ displayName }) => displayName)],
    ['roles', 6, () => discord.addRole('alice'), (interaction: { roles: Map<string, { name: string }> }) => [...interaction.roles.values()].map(({ name }) => name)],
    ['users among mentionables', 7, () => discord.user.id, (interaction: { users: Map<string, { username: string }> }) => [...interaction.users.values()].map(({ username }) => username)],
    ['roles among mentionables', 7, () => discord.addRole('alice'), (interaction: { roles: Map<string, { name: string }> }) => [...interaction.roles.values()].map(({ name }) => name)],
    ['channels', 8, () => discord.addGuild({ channels: ['alice'] }).channelIds[0] ?? '', (interaction: { channels: Map<string, { name: string }> }) => [...interaction.channels.values()].map(({ name }) => name)],
  ])('%s arrive as such', async (_name, type, id, read) => {
    const message = await show(type);
    const chosen = outcomeOf<AnySelectMenuInteraction>(async (interaction) => read(interaction as never));
    const value = id();
    if (type !== 8) {
      discord.choose(message, 'm', [value]);
      expect(await chosen).toEqual(['alice']);
      return;
    }
    expect(() => discord.choose(message, 'm', [value])).toThrow('does not offer');
    discord.choose(message, 'm', [discord.channelId]);
    expect(await chosen).toEqual(['general']);
  });

  test('channels of other types are not offered', async () => {
    const message = await show(8, { channel_types: [2] });
    expect(() => discord.choose(message, 'm', [discord.channelId])).toThrow('does not offer');
  });
});

describe('modals', () => {
  const label = (component: Data) => ({ type: 18, label: 'l', component });
  const modal = (...components: readonly unknown[]) => ({ custom_id: 'm', title: 'M', components });
  const open = async (data: Data) => {
    const opened = discord.slash('ask');
    const path = `/interactions/${opened.id}/${opened.token}/callback`;
    return { opened, answer: await send('POST', path, { type: 9, data }) };
  };

  test('take texts and choices, in labels', async () => {
    const role = discord.addRole('helpers');
    const { opened } = await open(
      modal(
        label({ type: 4, style: 1, custom_id: 'why' }),
        label({ type: 6, custom_id: 'who' }),
        label({ type: 3, custom_id: 'which', required: false, min_values: 0, options: [{ label: 'a', value: 'a' }] }),
      ),
    );
    const read = outcomeOf<ModalSubmitInteraction>(async ({ fields }) => [
      fields.getTextInputValue('why'),
      fields.getSelectedRoles('who')?.map((each) => each?.name),
      fields.getStringSelectValues('which'),
    ]);
    discord.submitModal(opened, { why: 'so', who: [role] });
    expect(await read).toEqual(['so', ['helpers'], []]);
    expect(() => discord.submitModal(opened, { why: 'so' })).toThrow('"who" takes 1 to 1 values, not 0');
    expect(() => discord.submitModal(opened, { why: 'so', who: ['1'] })).toThrow('does not offer ["1"]');
  });

  test('are the first answer or none', async () => {
    const done = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.deferReply();
      interaction.deferred = false;
      await interaction.showModal(modal(label({ type: 4, style: 1, custom_id: 'why' })) as never);
    });
    discord.slash('ask');
    expect(await done).toMatchObject({ code: 40060 });
  });

  test('refuse a select that breaks its limits', async () => {
    const { answer } = await open(modal(label({ type: 3, custom_id: 'which', options: [] })));
    expect(answer).toBe('50035 data.components.0.component.options BASE_TYPE_BAD_LENGTH');
  });
});

describe('edits of what users wrote', () => {
  test('a reply still calls whom it called, and is readable because of it', async () => {
    const channel = client.channels.cache.get(discord.channelId);
    const own = channel?.isSendable() ? await channel.send('42') : undefined;
    if (!own) throw new Error('not sent');
    const reply = discord.say({ content: 'why?', replyTo: own });
    const edited = new Promise((resolve) => client.once(Events.MessageUpdate, (_, { content }) => resolve(content)));
    discord.edit(reply, 'why not?');
    expect(await edited).toBe('why not?');
  });

  test('what the bot may not read is edited without its content', async () => {
    const said = discord.say({ content: `<@${discord.botId}> secret` });
    const edited = new Promise((resolve) => client.once(Events.MessageUpdate, (_, { content }) => resolve(content)));
    discord.edit(said, 'more secret');
    expect(await edited).toBe('');
  });
});
