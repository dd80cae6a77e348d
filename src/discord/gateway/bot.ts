import { type Client, Events } from 'discord.js';
import type { Log } from '../../log.ts';
import type { Dispatcher } from '../dispatcher.ts';
import { OnceEach } from '../once-each.ts';
import { createVitals, type Vitals } from '../vitals.ts';
import type { Answering } from './answering.ts';
import { createChatting } from './chatting.ts';
import { createClient } from './client.ts';
import { type Cooldown, createCooldown } from './cooldown.ts';
import { digestsOf } from './digests.ts';
import { followDirectChanges } from './direct-changes.ts';
import { explainStart, type StartError, startErrorOf } from './failures.ts';
import { gatewayOf } from './gateway.ts';
import { onInteraction } from './interactions.ts';
import { surviveUnreadable } from './packets.ts';
import { listenToServers } from './server-events.ts';

/** The client: from Discord's events to the dispatcher and back. It holds no state that an answer needs. */

export type BotOptions = {
  readonly token: string;
  /** Address of Discord's API, without version. */
  readonly apiUrl: string;
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  /** Called at most once, when Discord ends the connection for good. */
  readonly onFatal: (error: StartError) => void;
  /** Told how the bot fares. Default: nobody is. */
  readonly vitals?: Vitals;
  /** Default: the rates of `cooldown.ts`. */
  readonly cooldown?: Cooldown;
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

/** Connects and answers until closed. Rejects with `StartError` when Discord cannot be reached or refuses. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const client = createClient(options.apiUrl);
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const { vitals = createVitals(Date.now), cooldown = createCooldown(Date.now) } = options;
  vitals.connected(() => gatewayOf(client));
  listen(client, { ...options, vitals, cooldown });
  try {
    await client.login(options.token);
  } catch (error) {
    await destroyed(client);
    throw explainStart(error, options.apiUrl);
  }
  await ready;
  const { hourly = everyHour, dispatcher, log } = options;
  const postDigests = digestsOf(client, { servers: dispatcher.servers, log });
  // What fell due while it did not run is late already.
  void postDigests();
  const endHourly = hourly(() => void postDigests());
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

function listen(client: Client, options: BotOptions & Answering): void {
  const { dispatcher, log, onFatal, vitals } = options;
  const chatting = createChatting(options);
  // After a resumed connection Discord may tell of the same thing again.
  const arrived = new OnceEach();
  client.on(Events.InteractionCreate, (interaction) => {
    if (arrived.first(interaction.id)) void onInteraction(interaction, options);
  });
  client.on(Events.MessageCreate, (message) => {
    if (arrived.first(message.id)) void chatting.said(message);
  });
  client.on(Events.MessageUpdate, (before, after) => void chatting.edited(before, after));
  followDirectChanges(client, chatting, log);
  client.on(Events.MessageDelete, (message) => void chatting.deleted(message));
  listenToServers(client, { servers: dispatcher.servers, log });
  client.on(Events.Raw, () => vitals.heard());
  surviveUnreadable(client, (error) => log.error({ err: error }, 'something that Discord told could not be read'));
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client failed'));
  client.on(Events.ShardError, (error) => log.error({ err: error }, 'the gateway connection failed'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const fatal = startErrorOf(code);
    if (fatal) onFatal(fatal);
  });
  client.on(Events.Invalidated, () => onFatal(explainStart(new Error('the session was invalidated'), options.apiUrl)));
}
