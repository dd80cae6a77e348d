import {
  ActionRowBuilder,
  type AutocompleteInteraction,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
  InteractionResponseType,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputBuilder,
  TextInputStyle,
  type UserContextMenuCommandInteraction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readyClient } from './fake-discord/test-client.ts';
import { type FakeDiscord, startFakeDiscord } from './fake-discord.ts';

const MINUTE = 60_000;
let discord: FakeDiscord;
let client: Client<true>;
let lateBy = 0;

beforeEach(async () => {
  lateBy = 0;
  discord = await startFakeDiscord({ now: () => Date.now() + lateBy });
  client = await readyClient(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

/** Has the bot answer interactions like that. */
function on<T extends Interaction>(answer: (interaction: T) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction as T).catch(() => {}));
}

/** What answering the next interaction like that comes to: a result, or the error. */
function outcomeOf<T extends Interaction>(answer: (interaction: T) => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    client.once(Events.InteractionCreate, (interaction) => answer(interaction as T).then(resolve, resolve));
  });
}

const row = (...ids: readonly string[]) => ({
  type: 1,
  components: ids.map((custom_id) => ({ type: 2, style: ButtonStyle.Secondary, label: custom_id, custom_id })),
});

describe('interactions', () => {
  test('a deferred slash command is answered by an edit', async () => {
    on<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply(`You asked: ${interaction.options.getString('question', true)}`);
    });
    const asked = discord.slash('ask', { question: 'Why?' });
    expect(await asked.acknowledged()).toMatchObject({ type: 5, data: {} });
    const answer = await asked.response();
    expect(answer).toMatchObject({ content: 'You asked: Why?', flags: 0, webhook_id: discord.applicationId, type: 20 });
    expect(discord.messages()).toHaveLength(1);
    expect(await discord.nextMessage()).toMatchObject({ id: answer.id });
  });

  test('a deferred answer is private when the deferral says so, and only then', async () => {
    const done = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('between us');
      const { id } = await interaction.fetchReply();
      await interaction.channel?.messages.fetch({ message: id, force: true });
    });
    const answer = await discord.slash('ask').response();
    expect(answer).toMatchObject({ content: 'between us', flags: MessageFlags.Ephemeral });
    expect(discord.messages()).toEqual([]);
    expect(await done).toMatchObject({ code: 10008 });
  });

  test('the first follow-up takes the place of "thinking…" and cannot change who sees it', async () => {
    on<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp({ content: 'oops', flags: MessageFlags.Ephemeral });
      await interaction.followUp({ content: 'just for you', flags: MessageFlags.Ephemeral });
    });
    const asked = discord.slash('ask');
    expect(await asked.response()).toMatchObject({ content: 'oops', flags: 0 });
    const followup = await discord.waitFor(() => asked.followups[0], 'the second follow-up');
    expect(followup).toMatchObject({ content: 'just for you', flags: MessageFlags.Ephemeral, type: 19 });
  });

  test('withResponse gives the message; a reply may carry files and can be deleted', async () => {
    const files = [{ attachment: Buffer.from('a long passage'), name: 'passage.txt' }];
    const done = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      const { resource } = await interaction.reply({ content: 'see file', files, withResponse: true });
      const url = resource?.message?.attachments.first()?.url ?? '';
      const text = await (await fetch(url)).text();
      await interaction.deleteReply();
      return [resource?.message?.content, text];
    });
    discord.slash('ask');
    expect(await done).toEqual(['see file', 'a long passage']);
    expect(discord.messages()).toEqual([]);
  });

  test('autocomplete hears the option being typed and gives choices', async () => {
    on<AutocompleteInteraction>((interaction) => {
      const { name, value } = interaction.options.getFocused(true);
      return interaction.respond([{ name: `${name}: ${value}`, value: 'id-1' }]);
    });
    const typed = discord.autocomplete('topic', { topic: 'wha' }, 'topic');
    expect(await typed.choices()).toEqual([{ name: 'topic: wha', value: 'id-1' }]);
  });

  test('subcommands, users and numbers arrive as such', async () => {
    const done = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.reply('ok');
      const { options } = interaction;
      return [options.getSubcommand(), options.getUser('who')?.username, options.getInteger('n'), interaction.locale];
    });
    discord.slash('settings set', { who: discord.createUser('bob'), n: 3 }, { locale: 'de' });
    expect(await done).toEqual(['set', 'bob', 3, 'de']);
  });

  test('a button works after the bot was restarted, and updates its message', async () => {
    on<ChatInputCommandInteraction>((interaction) =>
      interaction.reply({ content: '1', components: [row('next', 'last')] }),
    );
    const page = await discord.slash('ask').response();
    await client.destroy();
    client = await readyClient(discord);
    on<ButtonInteraction>((interaction) =>
      interaction.update(`${interaction.message.content} → ${interaction.customId}`),
    );
    const pressed = discord.press(page, 'next', { user: discord.createUser('bob') });
    expect(await pressed.response()).toMatchObject({ id: page.id, content: '1 → next' });
    expect(discord.messages()).toHaveLength(1);
    expect(() => discord.press(page, 'gone')).toThrow('has no component "gone", only ["next","last"]');
  });

  test('after deferUpdate, @original is the message with the button', async () => {
    on<Interaction>(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: '1', components: [row('next')] });
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: '2', components: [] });
    });
    const page = await discord.slash('ask').response();
    const pressed = discord.press(page, 'next');
    expect(await pressed.response()).toMatchObject({ id: page.id, content: '2', components: [] });
    expect(await pressed.acknowledged()).toMatchObject({ type: InteractionResponseType.DeferredMessageUpdate });
  });

  test('a message command reads the message, a user command knows the user', async () => {
    const message = discord.say({ content: 'a quotation' });
    on<MessageContextMenuCommandInteraction | UserContextMenuCommandInteraction>((interaction) => {
      const isMessage = interaction.isMessageContextMenuCommand();
      return interaction.reply(isMessage ? interaction.targetMessage.content : interaction.targetUser.username);
    });
    expect(await discord.messageMenu('Check quotes', message).response()).toMatchObject({
      content: 'a quotation',
      type: 23,
    });
    expect(await discord.userMenu('Look up', discord.user).response()).toMatchObject({ content: 'alice' });
  });

  test('a modal is shown, filled in and answered', async () => {
    const input = new TextInputBuilder({ customId: 'why', label: 'Why?', style: TextInputStyle.Short, maxLength: 5 });
    const components = [new ActionRowBuilder<TextInputBuilder>({ components: [input] })];
    on<ChatInputCommandInteraction>((interaction) =>
      interaction.showModal({ customId: 'report', title: 'Report', components }),
    );
    const opened = discord.slash('report');
    expect(await opened.acknowledged()).toMatchObject({ type: 9, data: { custom_id: 'report' } });
    client.removeAllListeners(Events.InteractionCreate);
    on<ModalSubmitInteraction>((interaction) => interaction.reply(interaction.fields.getTextInputValue('why')));
    expect(await discord.submitModal(opened, { why: 'wrong' }).response()).toMatchObject({ content: 'wrong' });
    expect(() => discord.submitModal(opened, { why: 'too long' })).toThrow('length 8');
  });

  test('commands can be used as registered', async () => {
    const options = [{ type: 3, name: 'question', description: 'Q', required: true, max_length: 5 }];
    await client.application.commands.set([{ name: 'ask', description: 'Ask', options }]);
    expect(discord.commands()).toMatchObject([{ name: 'ask', application_id: discord.applicationId, type: 1 }]);
    expect(() => discord.slash('topic')).toThrow('No command "topic" is registered here, only ["ask"]');
    expect(() => discord.slash('ask')).toThrow('needs the option "question"');
    expect(() => discord.slash('ask', { question: '123456' })).toThrow('length 6');
    expect(() => discord.autocomplete('ask', { question: '1' }, 'question')).toThrow('has no autocomplete');
    const id = discord.commands()[0]?.id;
    await client.application.commands.set([{ name: 'ask', description: 'Ask again', options }], discord.guildId);
    await client.application.commands.set([{ name: 'ask', description: 'Ask again', options }]);
    expect(discord.commands()).toMatchObject([{ id, description: 'Ask again' }]);
    expect(discord.commands(discord.guildId)).toMatchObject([{ guild_id: discord.guildId }]);
  });
});

describe('refused answers', () => {
  test('the second answer: 40060', async () => {
    const done = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      await interaction.reply('one');
      interaction.replied = false;
      await interaction.reply('two');
    });
    const asked = discord.slash('ask');
    expect(await done).toMatchObject({ status: 400, code: 40060 });
    expect(await asked.response()).toMatchObject({ content: 'one' });
  });

  test('an answer after three seconds: 10062', async () => {
    const done = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      lateBy += 3001;
      await interaction.reply('late');
    });
    discord.slash('ask');
    expect(await done).toMatchObject({ status: 404, code: 10062 });
  });

  test('an edit before the first answer: 10015; after a quarter of an hour: 50027', async () => {
    const done = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      const early = await interaction.webhook.editMessage('@original', 'early').catch((error: unknown) => error);
      await interaction.reply('in time');
      lateBy += 15 * MINUTE;
      const late = await interaction.editReply('late').catch((error: unknown) => error);
      return [early, late];
    });
    discord.slash('ask');
    expect(await done).toMatchObject([
      { status: 404, code: 10015 },
      { status: 401, code: 50027 },
    ]);
  });

  test('a refused answer leaves the interaction open', async () => {
    const done = outcomeOf<ChatInputCommandInteraction>(async (interaction) => {
      const error = await interaction.reply('x'.repeat(2001)).catch((reason: unknown) => reason);
      await interaction.reply('short');
      return error;
    });
    const asked = discord.slash('ask');
    expect(await done).toBeInstanceOf(DiscordAPIError);
    expect(String(await done)).toContain('data.content[BASE_TYPE_MAX_LENGTH]: Must be 2000 or fewer in length.');
    expect(await asked.response()).toMatchObject({ content: 'short' });
  });
});
