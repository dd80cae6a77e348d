import { type APIApplication, type APIGatewayBotInfo, REST, Routes } from 'discord.js';
import { inviteLink } from '../links.ts';
import { type DeployOptions, deploy } from './deploy.ts';
import { EXIT, explainStart } from './failures.ts';

/** What is well and what is not on Discord's side: token, commands, connection. Reads only, and never tells the token. */

/** As the doctor of the library has it; `exitCode` is that of the contract where a start would end with it. */
export type DiscordFinding = {
  readonly name: string;
  readonly ok: boolean;
  readonly value: string;
  readonly remedy: string | null;
  readonly exitCode?: number;
};

/** Identifications of a day under which a bot that keeps failing at its start may lose its token. */
const FEW_STARTS = 10;
/** Servers from which Discord requires sharding; "Gateway", Sharding. */
const SHARDED_FROM = 2500;

/** Never rejects. Where the token is refused or Discord cannot be reached, there is one finding that says so. */
export async function examineDiscord(options: Omit<DeployOptions, 'dryRun'>): Promise<readonly DiscordFinding[]> {
  const rest = new REST({ api: options.apiUrl }).setToken(options.token);
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    const gateway = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
    const { changes } = await deploy({ ...options, dryRun: true }, () => undefined);
    return [
      fine('token', `works: ${application.name}, application ${application.id}`),
      gatewayFinding(gateway),
      interactionsFinding(application),
      fine('intents', 'none that is privileged is asked for'),
      commandsFinding(
        changes.map(({ op, command }) => `${op} ${command}`),
        options.guildId,
      ),
      serversFinding(application),
      fine('invite', inviteLink(application.id)),
    ];
  } catch (error) {
    const { message, exitCode } = explainStart(error, options.apiUrl);
    // Each of these sentences ends with what to do.
    const end = message.lastIndexOf(': ');
    const finding = wrong(exitCode === EXIT.token ? 'token' : 'discord', message.slice(0, end), message.slice(end + 2));
    return [exitCode === EXIT.failed ? finding : { ...finding, exitCode }];
  }
}

function gatewayFinding({ shards, session_start_limit: { total, remaining, reset_after } }: APIGatewayBotInfo) {
  const value = `${remaining} of ${total} starts of a day are left, ${shards === 1 ? 'one connection is' : `${shards} connections are`} recommended`;
  if (remaining >= FEW_STARTS) return fine('gateway', value);
  const hours = Math.ceil(reset_after / 3_600_000);
  return wrong(
    'gateway',
    value,
    `find out what restarts the bot, and wait up to ${hours} h: Discord resets the token of a bot that goes on`,
  );
}

/** With an address for interactions, none of them reaches the gateway. */
function interactionsFinding({ interactions_endpoint_url: url }: APIApplication): DiscordFinding {
  if (!url) return fine('interactions', 'come through the gateway');
  return wrong(
    'interactions',
    `Discord sends commands and presses to ${url}, not to the bot`,
    'empty the field Interactions Endpoint URL in the Developer Portal, page General Information',
  );
}

function commandsFinding(changes: readonly string[], guildId: string | null): DiscordFinding {
  const where = guildId === null ? 'for all servers' : `for server ${guildId}`;
  if (changes.length === 0) return fine('commands', `are registered ${where}`);
  return wrong('commands', `differ from those registered ${where}: ${changes.join(', ')}`, 'run `footnote deploy`');
}

function serversFinding({
  approximate_guild_count: count = 0,
  approximate_user_install_count: users = 0,
}: APIApplication) {
  const value = `in about ${count} ${count === 1 ? 'server' : 'servers'}, installed by about ${users} ${users === 1 ? 'user' : 'users'}`;
  if (count < SHARDED_FROM) return fine('servers', value);
  return {
    ...wrong('servers', value, 'leave some: from 2,500 on Discord requires sharding, which Footnote does not do'),
    exitCode: EXIT.sharding,
  };
}

function fine(name: string, value: string): DiscordFinding {
  return { name, ok: true, value, remedy: null };
}

function wrong(name: string, value: string, remedy: string): DiscordFinding {
  return { name, ok: false, value, remedy };
}
