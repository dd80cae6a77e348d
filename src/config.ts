import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readEnvFile } from 'dotenv';
import * as v from 'valibot';

/** The only reader of the environment. Every mistake is reported at once, each with what to do. */

/** The folder that holds package.json, from src/ as from dist/. */
export const PACKAGE_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** A setting that cannot be used; ends the program with exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const NOT_A_PORT = 'is not a port: 0 to 65535';
const GOLD = ['refuse', 'off'] as const;
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const text = (pattern: RegExp, fault: string) => v.optional(v.pipe(v.string(), v.regex(pattern, fault)));

/** `owner/name`, as model hubs have it. */
const MODEL_NAME = /^\w[\w.-]*\/\w[\w.-]*$/u;
const isFolder = (value: string): boolean => isAbsolute(value) || /^\.{1,2}[\\/]/u.test(value);

/** One of the words, the name of a model, or the folder of one, which becomes absolute. */
const model = (words: readonly string[]) =>
  v.optional(
    v.pipe(
      v.string(),
      v.check(
        (value) => words.includes(value) || MODEL_NAME.test(value) || isFolder(value),
        `is neither ${words.join(' nor ')} nor a model: write its name as owner/name, or its folder as /… or ./…`,
      ),
      v.transform((value) => (isFolder(value) ? resolve(value) : value)),
    ),
  );

/** `forever`, which is null, or a number of days. */
const retention = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^(?:forever|\d{1,6})$/u, 'is neither forever nor a number of days'),
    v.transform((value) => (value === 'forever' ? null : Number(value))),
  ),
);

const schema = v.object({
  DISCORD_TOKEN: text(
    /^[\w-]+\.[\w-]+\.[\w-]+$/u,
    'is not a bot token: copy it whole from the Developer Portal, page Bot',
  ),
  DISCORD_GUILD_ID: text(/^\d{17,20}$/u, 'is not a server id: 17 to 20 digits'),
  DISCORD_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.url('is not an address'),
      v.regex(/^https?:/u, 'is not an http(s) address'),
      // The version is put there by the client; an address that was copied with it is meant without.
      v.transform((value) => value.replace(/(?:\/v\d+)?\/*$/u, '')),
    ),
  ),
  PORT: v.optional(
    v.pipe(v.string(), v.regex(/^\d+$/u, NOT_A_PORT), v.transform(Number), v.maxValue(65_535, NOT_A_PORT)),
  ),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^postgres(?:ql)?:\/\/./u, 'is not the address of a PostgreSQL database: it has to begin postgres://'),
      // Without a host, it is that of pg's own settings.
      v.check(
        (value) => URL.canParse(value.replace('@/', '@localhost/')),
        'cannot be read: write postgres://USER:PASSWORD@HOST:PORT/DATABASE, with %40 for an @ in the password',
      ),
    ),
  ),
  FOOTNOTE_CORPUS: v.optional(v.string()),
  FOOTNOTE_STATE: v.optional(v.string()),
  FOOTNOTE_EMBEDDINGS: model(['bundled', 'off']),
  FOOTNOTE_RERANKER: model(['off']),
  FOOTNOTE_MODELS: v.optional(v.string()),
  FOOTNOTE_REVISIONS: retention,
  FOOTNOTE_GOLD: v.optional(v.picklist(GOLD, `is none of ${GOLD.join(', ')}`)),
  FOOTNOTE_LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`)),
});

export type Config = {
  readonly discordToken: string | null;
  readonly discordGuildId: string | null;
  readonly discordApiUrl: string;
  /** Null where none is set: the playground then takes `DEFAULT_PORT`, and the bot opens none. */
  readonly port: number | null;
  /** Address of a PostgreSQL database, which holds a password; null: what the bot keeps is a file in `state`. */
  readonly databaseUrl: string | null;
  readonly corpus: string;
  readonly state: string;
  /** `bundled`, `off`, or a model: `owner/name` or an absolute folder. */
  readonly embeddings: string;
  /** `off` or a model, as above. */
  readonly reranker: string;
  /** Folder where downloaded models are kept. */
  readonly models: string;
  /** Days after which the text of a superseded revision is dropped; null keeps all for ever. */
  readonly retentionDays: number | null;
  /** `refuse`: a change of the library after which its own gold questions are answered worse is not served. */
  readonly gold: (typeof GOLD)[number];
  readonly logLevel: (typeof LOG_LEVELS)[number];
};

/** Every variable and its default, as `.env.example` and the README list them. */
export const VARIABLES = Object.keys(schema.entries);
export const DEFAULT_PORT = 3000;
const DISCORD_API = 'https://discord.com/api';

/** Variables whose values are never told. */
const SECRETS = ['DISCORD_TOKEN', 'DATABASE_URL'];

/** The variables that are set, with their values; of a secret, that it is set. */
export function settingsMade(env: NodeJS.ProcessEnv = environment()): readonly { name: string; value: string }[] {
  return VARIABLES.flatMap((name) => (env[name] ? [{ name, value: SECRETS.includes(name) ? '…' : env[name] }] : []));
}

/** Settings from the environment, then from `.env` in the current folder or beside package.json. Throws `ConfigError`. */
export function readConfig(env: NodeJS.ProcessEnv = environment()): Config {
  // An empty variable counts as unset, as `.env` files leave them.
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = v.safeParse(schema, filled, { abortPipeEarly: true });
  if (!read.success) throw new ConfigError(`the settings cannot be used: ${read.issues.map(faultOf).join('; ')}`);
  const set = read.output;
  const state = set.FOOTNOTE_STATE ?? resolve(PACKAGE_ROOT, '.footnote');
  return {
    discordToken: set.DISCORD_TOKEN ?? null,
    discordGuildId: set.DISCORD_GUILD_ID ?? null,
    discordApiUrl: set.DISCORD_API_URL ?? DISCORD_API,
    port: set.PORT ?? null,
    databaseUrl: set.DATABASE_URL ?? null,
    corpus: set.FOOTNOTE_CORPUS ?? resolve(PACKAGE_ROOT, 'corpus'),
    state,
    embeddings: set.FOOTNOTE_EMBEDDINGS ?? 'bundled',
    reranker: set.FOOTNOTE_RERANKER ?? 'off',
    models: set.FOOTNOTE_MODELS ?? resolve(state, 'models'),
    retentionDays: set.FOOTNOTE_REVISIONS ?? null,
    gold: set.FOOTNOTE_GOLD ?? 'refuse',
    logLevel: set.FOOTNOTE_LOG_LEVEL ?? 'info',
  };
}

/** Names the setting and its value; a secret is never repeated. */
function faultOf(issue: v.BaseIssue<unknown>): string {
  const name = v.getDotPath(issue) ?? '';
  return `${name}${SECRETS.includes(name) ? '' : ` ${issue.received}`} ${issue.message}`;
}

function environment(): NodeJS.ProcessEnv {
  const { env } = process;
  const files = [...new Set([resolve('.env'), resolve(PACKAGE_ROOT, '.env')])];
  readEnvFile({ path: files, processEnv: env as Record<string, string>, quiet: true });
  return env;
}
