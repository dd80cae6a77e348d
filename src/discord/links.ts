import { PermissionFlagsBits } from 'discord-api-types/v10';

/** The addresses by which the bot comes into a server or to a user. */

/** What the bot needs in a channel, and nothing more. */
export const PERMISSIONS = {
  ViewChannel: PermissionFlagsBits.ViewChannel,
  SendMessages: PermissionFlagsBits.SendMessages,
  SendMessagesInThreads: PermissionFlagsBits.SendMessagesInThreads,
  EmbedLinks: PermissionFlagsBits.EmbedLinks,
  ReadMessageHistory: PermissionFlagsBits.ReadMessageHistory,
} as const;

const AUTHORIZE = 'https://discord.com/oauth2/authorize';

/** Adds the bot to a server, with exact scopes and permissions. */
export function inviteLink(applicationId: string): string {
  const permissions = Object.values(PERMISSIONS).reduce((sum, bit) => sum | bit, 0n);
  return `${AUTHORIZE}?client_id=${applicationId}&integration_type=0&scope=bot+applications.commands&permissions=${permissions}`;
}

/** Adds the app to one user's account, for use in any server and in DMs. */
export function installLink(applicationId: string): string {
  return `${AUTHORIZE}?client_id=${applicationId}&integration_type=1&scope=applications.commands`;
}
