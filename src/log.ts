import { pino } from 'pino';
import type { Config } from './config.ts';

/** Structured logs on stderr, so that stdout stays for results. The token is never written, whatever holds it. */

export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

export function createLog({ logLevel }: Pick<Config, 'logLevel'>): Log {
  const secret = ['token', '*.token', 'err.config', '*.headers.authorization', 'authorization'];
  return pino({ level: logLevel, redact: secret, base: null }, pino.destination({ dest: 2, sync: true }));
}
