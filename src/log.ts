import { type DestinationStream, pino } from 'pino';
import type { Config } from './config.ts';

/** Structured logs on stderr, so that stdout stays for results. No token and no text that somebody wrote is in them, whatever failed. */

export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

/** Default: stderr. */
export function createLog(
  { logLevel }: Pick<Config, 'logLevel'>,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  const secret = ['token', '*.token', '*.headers.authorization', 'authorization'];
  return pino({ level: logLevel, redact: secret, base: null, serializers: { err: loggedError } }, destination);
}

/** What of an error says what went wrong. The rest is left out: errors of discord.js hold the message that was refused. */
const TOLD = ['code', 'status', 'method', 'url'] as const;

function loggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return withoutTokens(String(error));
  const told = TOLD.filter((name) => name in error).map((name) => [
    name,
    (error as Partial<Record<typeof name, unknown>>)[name],
  ]);
  const { message, stack = '', cause } = error;
  return {
    type: error.constructor.name,
    message: withoutTokens(message),
    stack: withoutTokens(stack),
    ...Object.fromEntries(
      told.map(([name, value]) => [name, typeof value === 'string' ? withoutTokens(value) : value]),
    ),
    ...(cause === undefined ? {} : { cause: loggedError(cause) }),
  };
}

/** With the token of an interaction, anybody may answer it for a quarter of an hour; "Receiving and Responding". */
function withoutTokens(text: string): string {
  return text.replace(/(\/(?:webhooks|interactions)\/\d+\/)[^/\s?]+/gu, '$1…');
}
