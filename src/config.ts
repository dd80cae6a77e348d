import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readEnvFile } from 'dotenv';
import { z } from 'zod';

/** The only reader of the environment. Every mistake is reported at once, each with what to do. */

/** The folder that holds package.json, from src/ as from dist/. */
export const PACKAGE_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** A setting that cannot be used; ends the program with exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as unset, as `.env` files leave them. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const schema = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/u,
        'is not a bot token: copy it whole from the Developer Portal, page Bot',
      ),
  ),
  DISCORD_GUILD_ID: optional(z.string().regex(/^\d{17,20}$/u, 'is not a server id: 17 to 20 digits')),
  DISCORD_API_URL: optional(z.url({ protocol: /^https?$/u, error: 'is not an http(s) address' })),
  PORT: optional(
    z.coerce
      .number({ error: 'is not a port: 0 to 65535' })
      .int('is not a port: 0 to 65535')
      .min(0, 'is not a port: 0 to 65535')
      .max(65535, 'is not a port: 0 to 65535'),
  ),
  FOOTNOTE_CORPUS: optional(z.string()),
  FOOTNOTE_STATE: optional(z.string()),
  FOOTNOTE_LOG_LEVEL: optional(
    z.enum(['silent', 'error', 'warn', 'info', 'debug'], 'is none of silent, error, warn, info, debug'),
  ),
});

export type Config = {
  readonly discordToken: string | null;
  readonly discordGuildId: string | null;
  readonly discordApiUrl: string;
  readonly port: number;
  readonly corpus: string;
  readonly state: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/** Every variable and its default, as `.env.example` and the README list them. */
export const VARIABLES = Object.keys(schema.shape);
export const DEFAULT_PORT = 3000;
const DISCORD_API = 'https://discord.com/api';

/** Settings from the environment, then from `.env` in the current folder or beside package.json. Throws `ConfigError`. */
export function readConfig(env: NodeJS.ProcessEnv = environment()): Config {
  const read = schema.safeParse(env);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
    throw new ConfigError(`the settings cannot be used: ${faults.join('; ')}`);
  }
  const set = read.data;
  return {
    discordToken: set.DISCORD_TOKEN ?? null,
    discordGuildId: set.DISCORD_GUILD_ID ?? null,
    discordApiUrl: set.DISCORD_API_URL ?? DISCORD_API,
    port: set.PORT ?? DEFAULT_PORT,
    corpus: set.FOOTNOTE_CORPUS ?? resolve(PACKAGE_ROOT, 'corpus'),
    state: set.FOOTNOTE_STATE ?? resolve(PACKAGE_ROOT, '.footnote'),
    logLevel: set.FOOTNOTE_LOG_LEVEL ?? 'info',
  };
}

function environment(): NodeJS.ProcessEnv {
  // biome-ignore lint/style/noProcessEnv: this file is the one place that reads it
  const { env } = process;
  const files = [...new Set([resolve('.env'), resolve(PACKAGE_ROOT, '.env')])];
  readEnvFile({ path: files, processEnv: env as Record<string, string>, quiet: true });
  return env;
}
