import { type APIAllowedMentions, MessageFlags } from 'discord-api-types/v10';
import { parseCitation } from '../../core/citation.ts';
import { unescaped } from './escape.ts';
import { isolated, unisolated } from './isolate.ts';
import { type Field, PART } from './screen.ts';

/** Reads a card back from the message that Discord returns, of whatever age and in whichever form it was sent. */

/** A message of the bot, as far as it is read: REST JSON, with those whom it pinged as they were allowed. */
export type ReadMessage = {
  readonly id?: string | undefined;
  readonly flags?: number | undefined;
  readonly content?: string | undefined;
  readonly embeds?: readonly ReadEmbed[] | undefined;
  readonly components?: readonly unknown[] | undefined;
  readonly allowed_mentions?: Pick<APIAllowedMentions, 'users' | 'roles'> | undefined;
};

type ReadEmbed = {
  readonly color?: number | undefined;
  readonly author?: { readonly name: string } | undefined;
  readonly description?: string | undefined;
  readonly fields?: readonly Field[] | undefined;
  readonly footer?: { readonly text: string } | undefined;
};

/** A component of any type, as far as it is read. */
type ReadComponent = {
  readonly id?: number;
  readonly accent_color?: number | null;
  readonly content?: string;
  readonly custom_id?: string;
  readonly options?: readonly { readonly value: string }[];
  readonly components?: readonly unknown[];
};

/** Stands before a document or folder at the foot of a card, in every language. */
const WITHIN = '📁 ';
/** Stands before the language that was chosen for a card. */
const LANGUAGE = '🌐 ';
/** Stands once for each passage that managers pinned, which come first, in every language. */
export const PIN = '📌';
/** Lines of older cards, in English only. */
const OLD_WITHIN = 'only in ';

/** The foot of a card: what is said there, and what a button has to know. */
export function footLines(said: string | null, { within, language, pinned }: Marks): readonly string[] {
  return [
    said,
    pinned,
    within ? `${WITHIN}${isolated(within)}` : null,
    language ? `${LANGUAGE}${language}` : null,
  ].filter((line) => typeof line === 'string');
}

type Marks = {
  readonly within?: string | null | undefined;
  readonly language?: string | null | undefined;
  /** Begins with `PIN`, once for each. */
  readonly pinned?: string | null | undefined;
};

/** What the asker wrote, as the card shows it; empty where the message is no card. */
export function askedOn(message: ReadMessage): string {
  return unescaped(partOf(message, PART.asked) ?? '') || (message.embeds?.[0]?.author?.name ?? '');
}

/** The colour of the card; null where the message is none. */
export function colourOn(message: ReadMessage): number | null {
  const accent = componentsOf(message).find((component) => component.accent_color !== undefined)?.accent_color;
  return accent ?? message.embeds?.[0]?.color ?? null;
}

/** The document or folder that was asked; null where it was the whole library. */
export function withinOn(message: ReadMessage): string | null {
  const within = marked(message, WITHIN) ?? marked(message, OLD_WITHIN);
  return within === null ? null : unisolated(within);
}

/** The language that was chosen for this card; null where it is the reader's. */
export function languageOn(message: ReadMessage): string | null {
  return marked(message, LANGUAGE);
}

/** How many of the first passages are pinned by the server's managers. */
export function pinnedOn(message: ReadMessage): number {
  const rest = marked(message, PIN);
  return rest === null ? 0 : `${PIN}${rest}`.split(PIN).length - 1;
}

/** The values that a menu of the message offers; empty where it has no such menu. */
export function offeredOn(message: ReadMessage, customId: string): readonly string[] {
  const menu = componentsOf(message).find((component) => component.custom_id === customId);
  return (menu?.options ?? []).map(({ value }) => value);
}

/** What stands below the text, in order. */
export function fieldsOn(message: ReadMessage): readonly Field[] {
  const texts = componentsOf(message).filter(({ id = 0 }) => id >= PART.field && id < PART.field + 100);
  if (texts.length === 0) return message.embeds?.[0]?.fields ?? [];
  return texts.map(({ content = '' }) => {
    const [name = '', ...value] = content.split('\n');
    return { name: name.slice(2, -2), value: value.join('\n') };
  });
}

/** The id of the passage that the card shows; empty where it shows none. */
export function citationOn(message: ReadMessage): string {
  const [, citation = ''] = /^`([^`]+)`$/mu.exec(fieldsOn(message)[0]?.value ?? '') ?? [];
  return parseCitation(citation) ? citation : '';
}

/** The passage that the card shows, as its source has it, as far as it fitted; null where it shows none, as when nothing was found. */
export function passageOn(message: ReadMessage): string | null {
  if (citationOn(message) === '') return null;
  const text = partOf(message, PART.text) ?? message.embeds?.[0]?.description ?? '';
  return unescaped(text.replace(CUT_NOTES, ''));
}
/** A small line above or below a passage is ours: one of the passage itself would begin with a backslash. */
const CUT_NOTES = /^-# .*\n|\n-# .*$/gu;

/** Whether one user alone sees the message. */
export function isEphemeral({ flags = 0 }: ReadMessage): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/** Users and roles whom the message pinged. */
export function pingsOn({ allowed_mentions = {} }: ReadMessage): {
  users: readonly string[];
  roles: readonly string[];
} {
  return { users: allowed_mentions.users ?? [], roles: allowed_mentions.roles ?? [] };
}

/** The ids of its buttons and menus. */
export function customIdsOn(message: ReadMessage): readonly string[] {
  return componentsOf(message).flatMap(({ custom_id }) => custom_id ?? []);
}

function marked(message: ReadMessage, mark: string): string | null {
  const inComponents = partOf(message, PART.foot)
    ?.split('\n')
    .map((line) => unescaped(line.slice('-# '.length)));
  const lines = inComponents ?? (message.embeds?.[0]?.footer?.text ?? '').split('\n');
  return lines.find((line) => line.startsWith(mark))?.slice(mark.length) ?? null;
}

function partOf(message: ReadMessage, id: number): string | null {
  return componentsOf(message).find((component) => component.id === id)?.content ?? null;
}

/** All of them, nested ones too. */
function componentsOf({ components = [] }: Pick<ReadMessage, 'components'>): readonly ReadComponent[] {
  return components.flatMap((each) => {
    const component = each as ReadComponent;
    return [component, ...componentsOf(component.components ? { components: component.components } : {})];
  });
}
