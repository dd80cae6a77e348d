import { DiscordAPIError, REST, Routes } from 'discord.js';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { explainStart } from './failures.ts';

/** Registers the commands with Discord: reads what is there, shows the difference, and changes only what differs. */

export type DeployOptions = {
  readonly token: string;
  readonly apiUrl: string;
  /** Registers for one server, at once and only there; null registers for all. */
  readonly guildId: string | null;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** Shows the difference and changes nothing. */
  readonly dryRun: boolean;
};

export type Change = {
  readonly op: 'add' | 'change' | 'remove';
  readonly command: string;
  readonly fields: readonly string[];
  /** A command in the menu of a message or a user. */
  readonly menu?: true;
};
export type Deployed = {
  readonly applicationId: string;
  readonly changes: readonly Change[];
  readonly changed: boolean;
};

/** A command as Discord gives it back, with fields of its own. */
type Shape = { readonly name: string; readonly type?: number | undefined; readonly [field: string]: unknown };

/** `onChanges` is called with the difference before anything is changed. Rejects with `StartError` where Discord refuses. */
export async function deploy(
  options: DeployOptions,
  onChanges: (changes: readonly Change[]) => void,
): Promise<Deployed> {
  const rest = new REST({ api: options.apiUrl }).setToken(options.token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    const route =
      options.guildId === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, options.guildId);
    const wanted = options.commands.map((command) => registered(command, options.guildId !== null));
    const changes = differences(await registeredAt(rest, route), wanted);
    onChanges(changes);
    const changed = changes.length > 0 && !options.dryRun;
    if (changed) await rest.put(route, { body: wanted });
    return { applicationId: id, changes, changed };
  } catch (error) {
    throw explainStart(error, options.apiUrl);
  }
}

/** None where the server has no such list, as those may that only speak Discord's protocol; Discord's own errors have a code. */
async function registeredAt(rest: REST, route: `/${string}`): Promise<readonly Shape[]> {
  try {
    const listed = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
    return Array.isArray(listed) ? listed : [];
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 404 && !error.code) return [];
    throw error;
  }
}

/** What to add, change and remove so that Discord has exactly the commands wanted. */
export function differences(existing: readonly Shape[], wanted: readonly Shape[]): Change[] {
  const before = new Map(existing.map((command) => [keyOf(command), command]));
  const after = new Set(wanted.map(keyOf));
  const changes = wanted.flatMap((command): Change[] => {
    const old = before.get(keyOf(command));
    if (!old) return [{ op: 'add', ...named(command), fields: [] }];
    const fields = COMPARED.filter((field) => plain(old[field]) !== plain(command[field]));
    return fields.length > 0 ? [{ op: 'change', ...named(command), fields }] : [];
  });
  const gone = existing.filter((command) => !after.has(keyOf(command)));
  return [...changes, ...gone.map((command): Change => ({ op: 'remove', ...named(command), fields: [] }))];
}

function named({ name, type = 1 }: Shape): Pick<Change, 'command' | 'menu'> {
  return { command: name, ...(type === 1 ? {} : { menu: true }) };
}

function keyOf({ name, type = 1 }: Shape): string {
  return `${type} ${name}`;
}

const COMPARED = [
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'integration_types',
  'contexts',
] as const;

/** Commands of one server have no contexts of their own. */
function registered(command: RESTPostAPIApplicationCommandsJSONBody, inGuild: boolean): Shape {
  const { integration_types, contexts, ...shape } = { integration_types: undefined, contexts: undefined, ...command };
  return inGuild ? shape : { ...shape, integration_types, contexts };
}

/** Equal for values that mean the same: Discord adds defaults and sorts keys as it likes. */
function plain(value: unknown): string {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return 'null';
  if (Array.isArray(value)) return `[${value.map(plain).join()}]`;
  // A message command comes back with an empty description.
  if (value === '') return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const kept = Object.entries(value).filter(
    ([, v]) => v !== null && v !== false && v !== undefined && !(Array.isArray(v) && v.length === 0),
  );
  if (kept.length === 0) return 'null';
  return `{${kept
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${k}:${plain(v)}`)
    .join()}}`;
}
