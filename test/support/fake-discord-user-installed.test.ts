import {
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  PermissionFlagsBits as May,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeGuild } from './fake-discord/places.ts';
import { readyClient } from './fake-discord/test-client.ts';
import { type FakeDiscord, startFakeDiscord } from './fake-discord.ts';

let discord: FakeDiscord;
let client: Client<true>;
let foreign: FakeGuild;
let there: string;

beforeEach(async () => {
  discord = await startFakeDiscord({ guilds: [{}, { name: 'Elsewhere', withoutBot: true }] });
  foreign = discord.guilds[1] as FakeGuild;
  there = foreign.channelIds[0] ?? '';
  client = await readyClient(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const components = [
  { type: 1, components: [{ type: 2, style: ButtonStyle.Secondary, label: 'Delete', custom_id: 'delete' }] },
];

function on<T extends Interaction>(answer: (interaction: T) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction as T).catch(() => {}));
}

function outcomeOf<T extends Interaction>(answer: (interaction: T) => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    client.once(Events.InteractionCreate, (interaction) => answer(interaction as T).then(resolve, resolve));
  });
}

describe('where the bot is no member', () => {
  test('it knows neither server nor messages, and REST lets it nowhere', async () => {
    expect([...client.guilds.cache.keys()]).toEqual([discord.guildId]);
    const heard = new Promise((resolve) => client.once(Events.MessageCreate, ({ content }) => resolve(content)));
    discord.say({ content: `<@${discord.botId}> there`, channelId: there });
    discord.say({ content: `<@${discord.botId}> here` });
    expect(await heard).toBe(`<@${discord.botId}> here`);
    await expect(client.channels.fetch(there)).rejects.toMatchObject({ code: 50001 });
    await expect(client.rest.post(`/channels/${there}/messages`, { body: { content: 'x' } })).rejects.toMatchObject({
      code: 50001,
    });
  });

  test('a command tells who installed it, in what context, and of the server but its id', async () => {
    const told = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.reply('ok');
      const { guild, guildId, context, authorizingIntegrationOwners: owners } = interaction;
      return [guild, guildId, context, interaction.inRawGuild(), { ...owners }];
    });
    const answer = await discord.slash('ask', {}, { channelId: there }).response();
    expect(await told).toEqual([null, foreign.id, 0, true, { guildId: null, userId: discord.user.id }]);
    expect(answer).toMatchObject({ content: 'ok', flags: 0, channel_id: there });
  });

  test('between users there is context 2, with the bot context 1', async () => {
    const contextOf = async (acting: object) => {
      const context = outcomeOf(async (interaction: ChatInputCommandInteraction) => interaction.context);
      discord.slash('ask', {}, acting);
      return context;
    };
    const channelId = discord.privateChannel(discord.createUser('bob'));
    expect(await contextOf({ channelId })).toBe(2);
    expect(await contextOf({ dm: true })).toBe(1);
    expect(await contextOf({ dm: true, userInstalled: true })).toBe(1);
    await expect(client.channels.fetch(channelId, { force: true })).rejects.toMatchObject({ code: 50001 });
  });

  test('commands are there only if registered for users and for that context', async () => {
    await client.application.commands.set([
      { name: 'ask', description: 'a', integrationTypes: [0, 1], contexts: [0, 1] },
      { name: 'settings', description: 'a' },
    ]);
    const between = discord.privateChannel(discord.createUser('bob'));
    expect(() => discord.slash('ask', {}, { channelId: there })).not.toThrow();
    expect(() => discord.slash('ask', {}, { channelId: between })).toThrow('"ask" is not there in context 2');
    expect(() => discord.slash('settings', {}, { channelId: there })).toThrow('not there for integration type 1');
    expect(() => discord.slash('settings')).not.toThrow();
  });
});

describe('answers of an application that the user installed', () => {
  test('are followed up five times, and no more', async () => {
    const done = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.reply('0');
      for (let n = 1; n <= 6; n += 1) await interaction.followUp(String(n));
    });
    const asked = discord.slash('ask', {}, { channelId: there });
    expect(await done).toMatchObject({ status: 400, code: 40094 });
    expect(asked.followups.map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('are followed up at will where the server installed it', async () => {
    const done = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.reply('0');
      for (let n = 1; n <= 6; n += 1) await interaction.followUp(String(n));
      return 'all';
    });
    discord.slash('ask');
    expect(await done).toBe('all');
  });

  // biome-ignore format: one case a line
  test.each<[string, () => object, number]>([
    ['public with external apps', () => ({ channelId: there, permissions: May.UseExternalApps }), 0],
    ['private without', () => ({ channelId: there, permissions: May.SendMessages }), 64],
    ['private without, also where the bot is a member', () => ({ permissions: 0n, userInstalled: true }), 64],
    ['public where the server installed it', () => ({ permissions: 0n }), 0],
    ['public in direct messages', () => ({ dm: true, permissions: 0n, userInstalled: true }), 0],
  ])('are %s', async (_name, acting, flags) => {
    on<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('x');
      await interaction.followUp('y');
    });
    const asked = discord.slash('ask', {}, acting());
    expect((await asked.response()).flags).toBe(flags);
    expect((await discord.waitFor(() => asked.followups[0], 'the follow-up')).flags).toBe(flags);
  });

  test('can be edited and deleted when their button is pressed', async () => {
    on<Interaction>(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'x', components });
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply('gone soon');
      await interaction.deleteReply();
    });
    const answer = await discord.slash('ask', {}, { channelId: there }).response();
    discord.press(answer, 'delete');
    await discord.waitFor(() => discord.message(answer.id) === undefined, 'the deletion');
  });

  test('pass their installation on to what is pressed', async () => {
    on<ChatInputCommandInteraction>((interaction) => interaction.reply({ content: 'x', components }));
    const answer = await discord.slash('ask', {}, { channelId: there }).response();
    client.removeAllListeners(Events.InteractionCreate);
    const owners = outcomeOf<ButtonInteraction>(async (pressed) => ({ ...pressed.authorizingIntegrationOwners }));
    discord.press(answer, 'delete', { user: discord.createUser('bob') });
    expect(await owners).toEqual({ guildId: null, userId: discord.user.id });
  });
});

describe('what a message says of the interaction it answers', () => {
  const common = () => ({ user: { username: 'alice' }, authorizing_integration_owners: { 0: discord.guildId } });

  test('a command, and its follow-ups', async () => {
    on<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.reply('x');
      await interaction.followUp('y');
    });
    const asked = discord.slash('ask');
    const first = await asked.response();
    expect(first.interaction_metadata).toEqual({ ...first.interaction_metadata, ...{ id: asked.id, type: 2 } });
    expect(first.interaction_metadata).toMatchObject(common());
    expect(first.interaction_metadata).not.toHaveProperty('original_response_message_id');
    const followup = await discord.waitFor(() => asked.followups[0], 'the follow-up');
    expect(followup.interaction_metadata).toMatchObject({ id: asked.id, original_response_message_id: first.id });
  });

  test('a command on a message or a user', async () => {
    on<MessageContextMenuCommandInteraction>((interaction) => interaction.reply('x'));
    const said = discord.say({ content: 'x' });
    const onMessage = await discord.messageMenu('Find passages', said).response();
    expect(onMessage.interaction_metadata).toMatchObject({ type: 2, target_message_id: said.id });
    const onUser = await discord.userMenu('Look up', discord.user).response();
    expect(onUser.interaction_metadata).toMatchObject({ type: 2, target_user: { username: 'alice' } });
  });

  test('a button, and the modal that it opens', async () => {
    on<Interaction>(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'x', components });
      if (!interaction.isButton()) return;
      await interaction.showModal({ custom_id: 'm', title: 'M', components: [] as never }).catch(() => {});
      await interaction.showModal({
        custom_id: 'm',
        title: 'M',
        components: [{ type: 18, label: 'Why?', component: { type: 4, style: 1, custom_id: 'why' } }],
      });
    });
    const answer = await discord.slash('ask').response();
    const opened = discord.press(answer, 'delete');
    await opened.acknowledged();
    client.removeAllListeners(Events.InteractionCreate);
    on<ModalSubmitInteraction>((interaction) => interaction.reply('done'));
    const { interaction_metadata } = await discord.submitModal(opened, { why: 'so' }).response();
    expect(interaction_metadata).toMatchObject({
      type: 5,
      ...common(),
      triggering_interaction_metadata: { id: opened.id, type: 3, interacted_message_id: answer.id },
    });
    expect(interaction_metadata).not.toHaveProperty('interacted_message_id');
  });

  test('discord.js reads it', async () => {
    on<ChatInputCommandInteraction>((interaction) =>
      interaction.reply({ content: 'x', flags: MessageFlags.SuppressEmbeds }),
    );
    const heard = new Promise((resolve) =>
      client.once(Events.MessageCreate, ({ interactionMetadata }) => resolve(interactionMetadata?.user.username)),
    );
    discord.slash('ask');
    expect(await heard).toBe('alice');
  });
});
