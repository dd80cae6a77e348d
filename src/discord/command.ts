import type {
  APIApplicationCommandOption,
  APIApplicationCommandStringOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Footnote } from '../core/footnote.ts';
import type { PhraseKey } from './locales/en.ts';
import { closingOf, closingRoom, isolated } from './payload/isolate.ts';
import { LIMITS } from './payload/limits.ts';
import type { Screen } from './payload/screen.ts';
import { oneLine } from './payload/shortened.ts';
import { DISCORD_LOCALES, LOCALES, nameOf, sayIn } from './say.ts';
import type { View } from './scene.ts';

/** A slash command: its shape as Discord registers it, who sees the reply, and what it does. */
export type Command = {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Who sees replies to it where nobody chose: the asker alone, or everybody unless the server says otherwise. */
  readonly audience: 'asker' | 'everybody';
  run(options: Options, view: View): Promise<Screen>;
  /** Choices for what was typed so far; names are unique, values survive a restart. */
  autocomplete?(typing: Typing, view: View): Promise<Choice[]>;
};

/** Options as Discord has them, in text: `true` for a switch, ids of users, channels and roles. */
export type Options = Readonly<Record<string, string>>;
/** What was typed so far into `option`, and the options that are filled in. */
export type Typing = { readonly option: string; readonly typed: string; readonly options: Options };
export type Choice = { readonly name: string; readonly value: string };

type Shape = {
  readonly options?: readonly APIApplicationCommandOption[];
  /** Shown only to members who have these permissions, unless the server's managers change that. */
  readonly permissions?: bigint;
  /** Makes sense in servers only. */
  readonly inServers?: boolean;
};

/** The shape of a command; usable in servers, in DMs and where the app is user-installed, unless it is for servers. */
export function shape(
  name: CommandName,
  description: PhraseKey,
  { options = [], permissions, inServers = false }: Shape = {},
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: 1,
    ...named(`name.${name}`),
    ...described(description),
    options: [...options, languageOption()],
    integration_types: inServers ? [0] : [0, 1],
    contexts: inServers ? [0] : [0, 1, 2],
    ...(permissions === undefined ? {} : { default_member_permissions: String(permissions) }),
  };
}

/** Commands and options by their English names, which Discord sends whatever the reader's language is. */
type CommandName = Extract<PhraseKey, `name.${string}`> extends `name.${infer Name}` ? Name : never;
type OptionName = Extract<PhraseKey, `option.${string}`> extends `option.${infer Name}` ? Name : never;

/** A required text option. */
export function textOption(
  name: OptionName,
  description: PhraseKey,
  extra: { readonly max_length: number; readonly autocomplete?: true },
): APIApplicationCommandStringOption {
  const option = { type: 3, ...named(`option.${name}`), ...described(description), required: true, ...extra };
  return option as APIApplicationCommandStringOption;
}

/** An option that names a document or a folder, with suggestions; it may be left out. */
export function documentOption(description: PhraseKey): APIApplicationCommandStringOption {
  return suggestedOption('document', description);
}

/** A text option with suggestions, which may be left out. */
export function suggestedOption(name: OptionName, description: PhraseKey): APIApplicationCommandStringOption {
  const option = textOption(name, description, { max_length: LIMITS.choice.value, autocomplete: true });
  return { ...option, required: false };
}

/** An option that names a user; it may be left out. */
export function userOption(name: OptionName, description: PhraseKey): APIApplicationCommandOption {
  return { type: 6, ...named(`option.${name}`), ...described(description), required: false };
}

/** Whether the asker alone sees the reply; where it is left out, the server's settings say. */
export function privateOption(): APIApplicationCommandOption {
  return { type: 5, ...named('option.private'), ...described('command.ask.private'), required: false };
}

/** Each language by its own name, so that whoever speaks it finds it. */
function languageOption(): APIApplicationCommandOption {
  const choices = LOCALES.map((locale) => ({ name: nameOf(locale), value: locale }));
  return { type: 3, ...named('option.language'), ...described('command.language'), required: false, choices };
}

/** A name in English and in every language of Discord's that there are phrases for. */
export function named(key: PhraseKey): { name: string; name_localizations: Record<string, string> } {
  const { description: name, description_localizations: name_localizations } = described(key);
  return { name, name_localizations };
}

/** A description in English and in every language of Discord's that there are phrases for. */
function described(key: PhraseKey): {
  description: string;
  description_localizations: Record<string, string>;
} {
  const others = DISCORD_LOCALES.map((locale) => [locale, sayIn(locale)(key)] as const);
  return { description: sayIn('en-US')(key), description_localizations: Object.fromEntries(others) };
}

/**
 * The name of a document or folder that was typed and perhaps not picked: itself where the library has it, else the only one that is
 * near; null where none is, several are, or hardly anything was typed.
 */
export function documentMeant(typed: string, footnote: Footnote): string | null {
  if (footnote.documentsWithin(typed).size > 0) return typed;
  const [near, another] = footnote.suggestGroups(typed, 2);
  return near && !another && typed.trim().length >= MIN_MEANT ? near.name : null;
}

/** Fewer letters stand in some name by chance. */
const MIN_MEANT = 3;

/** Documents and folders for what was typed so far. Those whose name is too long for a choice are left out. */
export function documentChoices(typed: string, footnote: Footnote): Choice[] {
  const found = footnote.suggestGroups(typed, LIMITS.choice.count);
  return choices(
    found.map(({ name, title, documents }) => ({
      name:
        title === null
          ? `${isolated(name)} (${documents})`
          : title === name
            ? name
            : `${isolated(title)} (${isolated(name)})`,
      value: name,
    })),
  );
}

/** Choices within Discord's limits: cut, unique by name, at most as many as it shows. */
export function choices(found: readonly Choice[]): Choice[] {
  const byName = new Map<string, Choice>();
  for (const { name, value } of found) {
    const shown = cutName(name);
    if (shown.trim() !== '' && value.length <= LIMITS.choice.value && !byName.has(shown))
      byName.set(shown, { name: shown, value });
  }
  return [...byName.values()].slice(0, LIMITS.choice.count);
}

function cutName(name: string): string {
  const line = oneLine(name);
  if (line.length <= LIMITS.choice.name) return line;
  const kept = line.slice(0, LIMITS.choice.name - 1 - closingRoom(line)).replace(/[\uD800-\uDBFF]$/u, '');
  const cut = kept.replace(/\s+\S*$/u, '') || kept;
  return `${cut}…${closingOf(cut)}`;
}
