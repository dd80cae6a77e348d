import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  Partials,
} from 'discord.js';
import type { Log } from '../log.ts';
import { LOOKS_BACK } from './actions.ts';
import { askerOf } from './asker.ts';
import { decodeAction } from './buttons.ts';
import { conversationOf, type Heard, heard, historyOf, readMessage } from './chat.ts';
import type { Dispatcher } from './dispatcher.ts';
import { explainStart, failure, type StartError, startErrorOf } from './failures.ts';
import { OnceEach } from './once-each.ts';
import { aside, type Reply } from './reply.ts';
import { sayIn } from './say.ts';
import { isGone, send, sendChoices, type Target } from './send.ts';
import { listenToServers, postDigests } from './server-events.ts';
import { sceneOf, sceneOfMessage } from './where.ts';

/** The client: from Discord's events to the dispatcher and back. It holds no state that an answer needs. */

export type BotOptions = {
  readonly token: string;
  /** Address of Discord's API, without version. */
  readonly apiUrl: string;
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  /** Called at most once, when Discord ends the connection for good. */
  readonly onFatal: (error: StartError) => void;
  /** Does something every hour until the client is closed. Default: a timer that keeps no process alive. */
  readonly hourly?: Hourly;
};

/** Gives what ends it. */
export type Hourly = (work: () => void) => () => void;

const HOUR_MS = 3_600_000;

const everyHour: Hourly = (work) => {
  const timer = setInterval(work, HOUR_MS).unref();
  return () => clearInterval(timer);
};

export type Bot = { readonly applicationId: string; readonly userTag: string; close(): Promise<void> };

/** None of them is privileged: what is said to the bot reaches it without the message content intent. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Connects and answers until closed. Rejects with `StartError` when Discord cannot be reached or refuses. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: options.apiUrl },
  });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  listen(client, options);
  try {
    await client.login(options.token);
  } catch (error) {
    await destroyed(client);
    throw explainStart(error, options.apiUrl);
  }
  await ready;
  const { hourly = everyHour, dispatcher, log } = options;
  const endHourly = hourly(() => void postDigests(client, dispatcher.servers, log));
  return {
    applicationId: client.application?.id ?? '',
    userTag: client.user?.tag ?? '',
    close: () => {
      endHourly();
      return destroyed(client);
    },
  };
}

/** discord.js never resolves `destroy()` while a shard still waits for Discord. */
const CLOSE_WITHIN_MS = 3000;

async function destroyed(client: Client): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_WITHIN_MS);
  });
  await Promise.race([client.destroy(), late]);
  clearTimeout(timer);
}

function listen(client: Client, options: BotOptions): void {
  const { log, onFatal } = options;
  const withheldTold = new OnceEach();
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction, options));
  client.on(Events.MessageCreate, (message) => void onMessage(message, options, withheldTold));
  listenToServers(client, options);
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client failed'));
  client.on(Events.ShardError, (error) => log.error({ err: error }, 'the gateway connection failed'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const fatal = startErrorOf(code);
    if (fatal) onFatal(fatal);
  });
  client.on(Events.Invalidated, () => onFatal(explainStart(new Error('the session was invalidated'), options.apiUrl)));
}

async function onInteraction(interaction: Interaction, options: BotOptions): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, options);
  if (interaction.isChatInputCommand()) return command(interaction, options);
  if (interaction.isButton() || interaction.isAnySelectMenu()) return press(interaction, options);
}

async function command(interaction: ChatInputCommandInteraction, options: BotOptions): Promise<void> {
  const { dispatcher } = options;
  await answer({ kind: 'command', interaction }, options, async () => {
    const { commandName } = interaction;
    const scene = sceneOf(interaction);
    const given = interaction.options.data.map(({ name, value }) => [name, String(value ?? '')]);
    const chosen = Object.fromEntries(given);
    const isPrivate = await dispatcher.isPrivate(commandName, chosen, scene);
    await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    return dispatcher.command(commandName, chosen, scene);
  });
}

async function press(interaction: ButtonInteraction | AnySelectMenuInteraction, options: BotOptions): Promise<void> {
  await answer({ kind: 'button', interaction }, options, async () => {
    await interaction.deferUpdate();
    const { customId, message, client } = interaction;
    const looksBack = LOOKS_BACK.includes(decodeAction(customId)?.kind ?? 'passage');
    const pressed = {
      message: readMessage(message),
      values: interaction.isAnySelectMenu() ? interaction.values : [],
      said: looksBack ? await conversationOf(message, client.user.id) : undefined,
      isOwn: (await askerOf(message)) === interaction.user.id,
    };
    return options.dispatcher.press(customId, pressed, sceneOf(interaction));
  });
}

async function complete(interaction: AutocompleteInteraction, { dispatcher, log }: BotOptions): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const filled = interaction.options.data.map((option) => [option.name, String(option.value ?? '')]);
    const typing = { option: name, typed: value, options: Object.fromEntries(filled) };
    await sendChoices(
      interaction,
      await dispatcher.autocomplete(interaction.commandName, typing, sceneOf(interaction)),
    );
  } catch (error) {
    log.error({ err: error, command: interaction.commandName }, 'an autocomplete failed');
    await sendChoices(interaction, []).catch(() => undefined);
  }
}

async function onMessage(message: Message, options: BotOptions, withheldTold: OnceEach): Promise<void> {
  const botId = message.client.user.id;
  const said = heard(message, botId);
  if (!said || (said.kind === 'withheld' && !withheldTold.first(`${message.channelId} ${message.author.id}`))) return;
  await answer({ kind: 'message', message }, options, () => reply(message, said, options));
}

async function reply(message: Message, said: Heard, { dispatcher }: BotOptions): Promise<Reply> {
  const scene = sceneOfMessage(message);
  if (said.kind === 'withheld') return { ...aside(sayIn(scene.locale)('withheld')), private: false };
  if (message.channel.isSendable()) await message.channel.sendTyping().catch(() => undefined);
  return dispatcher.message(said.text, await historyOf(message, message.client.user.id), scene);
}

/** The one catch: a reader gets a kind word and an incident id, the log gets the rest. */
async function answer(target: Target, { log }: BotOptions, work: () => Promise<Reply>): Promise<void> {
  try {
    await send(target, await work());
  } catch (error) {
    if (isGone(error)) return log.warn({ err: error }, 'an interaction was over before it could be answered');
    const { locale } = target.kind === 'message' ? sceneOfMessage(target.message) : target.interaction;
    const { incident, reply: words } = failure(sayIn(locale));
    log.error({ err: error, incident, kind: target.kind }, 'a reply failed');
    await send(target, words).catch((again: unknown) => log.error({ err: again, incident }, 'nor could that be said'));
  }
}
