import { Client, GatewayIntentBits, type GuildMember, Options, Partials, type User } from 'discord.js';

/** The discord.js client: what it asks Discord for, and what it remembers. */

/** None of them is privileged: what is said to the bot reaches it without the message content intent. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

const isMe = ({ id, client }: User | GuildMember): boolean => id === client.user?.id;

/**
 * By default discord.js remembers all who ever wrote or pressed, and 200 messages of each channel. No answer needs them: a message that
 * is remembered only spares a look for the answer to it, when it is edited or deleted, and that is mostly soon.
 */
export const REMEMBERED = { users: 10_000, members: 1_000, messages: 50 } as const;
const MESSAGES_FOR_S = 60 * 60;
const SWEPT_EVERY_S = 10 * 60;

/** Not connected yet. `apiUrl` is without version. */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: INTENTS,
    // Messages that are not cached are edited and deleted, too.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    // To discord.js each interaction is a route of its own, of which it keeps some 2 KB until it sweeps.
    rest: { api: apiUrl, handlerSweepInterval: SWEPT_EVERY_S * 1000 },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      UserManager: { maxSize: REMEMBERED.users, keepOverLimit: isMe },
      GuildMemberManager: { maxSize: REMEMBERED.members, keepOverLimit: isMe },
      MessageManager: REMEMBERED.messages,
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: SWEPT_EVERY_S, lifetime: MESSAGES_FOR_S },
    },
  });
}
