import { randomUUID } from 'node:crypto';
import { DiscordAPIError } from 'discord.js';

/** What can go wrong with Discord, and what is said about it: to the reader kindly, to the keeper with what to do. */

/** A start that cannot succeed. The message is one sentence with a remedy; restarting would not help. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly exitCode: number;
  constructor(message: string, exitCode: number, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** Exit codes of the contract. */
export const EXIT = { failed: 1, token: 3, intents: 4, sharding: 5 } as const;

/** Gateway close codes after which Discord must not be asked again; "Gateway Close Event Codes". */
const CLOSE_CODES: ReadonlyMap<number, readonly [string, number]> = new Map([
  [
    4004,
    ['Discord refused the token: copy a new one from the Developer Portal, page Bot, into DISCORD_TOKEN', EXIT.token],
  ],
  [4010, ['Discord refused the shard: start Footnote without sharding settings', EXIT.failed]],
  [
    4011,
    [
      'Discord requires sharding for this bot: it is in 2,500 servers or more, which one connection may not serve',
      EXIT.sharding,
    ],
  ],
  [4012, ['Discord no longer speaks this gateway version: update Footnote', EXIT.failed]],
  [4013, ['Discord says that the intents are invalid: update Footnote', EXIT.intents]],
  [
    4014,
    [
      'Discord refused the intents: Footnote needs no privileged one, so check the bot in the Developer Portal',
      EXIT.intents,
    ],
  ],
]);

/** The error for a gateway close code; null for closes from which the client recovers by itself. */
export function startErrorOf(closeCode: number): StartError | null {
  const known = CLOSE_CODES.get(closeCode);
  return known ? new StartError(known[0], known[1]) : null;
}

/** Any error from connecting, put into one sentence. */
export function explainStart(error: unknown, apiUrl: string): StartError {
  if (error instanceof StartError) return error;
  const said = error instanceof Error ? error.message : String(error);
  const fromGateway = [
    [/authentication failed|invalid token|token was provided/iu, 4004],
    [/disallowed intents|privileged intent/iu, 4014],
    [/invalid intents/iu, 4013],
    [/sharding (?:is )?required/iu, 4011],
    [/invalid shard/iu, 4010],
  ] as const;
  const code = isUnauthorised(error) ? 4004 : fromGateway.find(([pattern]) => pattern.test(said))?.[1];
  return (
    (code === undefined ? null : startErrorOf(code)) ??
    new StartError(
      `Discord at ${apiUrl} could not be reached (${said}): check the connection and DISCORD_API_URL`,
      EXIT.failed,
      { cause: error },
    )
  );
}

function isUnauthorised(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

/** The short name of a failure, which the reader, the log and `/doctor` have. */
export function newIncident(): string {
  return randomUUID().slice(0, 8);
}
