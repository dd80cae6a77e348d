import type {
  APIApplicationCommandStringOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Footnote } from '../core/footnote.ts';
import { LIMITS } from './limits.ts';
import type { MessageBody } from './message.ts';

/** A slash command: its shape as Discord registers it, who sees the reply, and what it does. */
export type Command = {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Decided before anything is looked up: Discord fixes it with the first response. */
  readonly private: boolean;
  run(options: Readonly<Record<string, string>>, footnote: Footnote): Promise<MessageBody>;
  /** Choices for what was typed so far; names are unique, values survive a restart. */
  autocomplete?(typed: string, footnote: Footnote): Promise<Choice[]>;
};

export type Choice = { readonly name: string; readonly value: string };

/** The shape of a command with string options; usable in servers, in DMs and where the app is user-installed. */
export function shape(
  name: string,
  description: string,
  options: readonly APIApplicationCommandStringOption[] = [],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return { type: 1, name, description, options: [...options], integration_types: [0, 1], contexts: [0, 1, 2] };
}

/** A required text option. */
export function textOption(
  name: string,
  description: string,
  extra: { readonly max_length: number; readonly autocomplete?: true },
): APIApplicationCommandStringOption {
  return { type: 3, name, description, required: true, ...extra } as APIApplicationCommandStringOption;
}

/** An option that names a document or a folder, with suggestions; it may be left out. */
export function documentOption(description: string): APIApplicationCommandStringOption {
  const option = textOption('document', description, { max_length: LIMITS.choice.value, autocomplete: true });
  return { ...option, required: false };
}

/** Documents and folders for what was typed so far. Those whose name is too long for a choice are left out. */
export function documentChoices(typed: string, footnote: Footnote): Promise<Choice[]> {
  const found = footnote.suggestGroups(typed, LIMITS.choice.count);
  return Promise.resolve(
    choices(
      found.map(({ name, title, documents }) => ({
        name: title === null ? `${name} (${documents})` : title === name ? name : `${title} (${name})`,
        value: name,
      })),
    ),
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
  const line = name.replace(/\s+/gu, ' ').trim();
  if (line.length <= LIMITS.choice.name) return line;
  const kept = line.slice(0, LIMITS.choice.name - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.replace(/\s+\S*$/u, '') || kept}…`;
}
