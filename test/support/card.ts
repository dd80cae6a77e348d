import type { APIEmbed } from 'discord-api-types/v10';
import { PART } from '../../src/discord/payload/screen.ts';
import { renderedText } from './discord-text.ts';

/** What a reader sees of a message of the bot, whether it is of Components V2 or content with an embed. */

/** A message as Discord keeps it or as it is about to be sent. */
export type Shown = {
  readonly flags?: number | undefined;
  readonly content?: string | undefined;
  readonly embeds?: readonly APIEmbed[] | undefined;
  readonly components?: readonly unknown[] | undefined;
};

type Part = {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly options?: readonly Choice[];
  readonly components?: readonly Part[];
};
type Choice = { readonly label: string; readonly value: string; readonly default?: boolean };

export type Button = { readonly label: string; readonly id: string };
export type Menu = { readonly id: string; readonly options: readonly Choice[] };

/** What a card quotes or says, in Markdown; empty where it says nothing. */
export function described(message: Shown | undefined): string {
  return textOf(message, PART.text) ?? message?.embeds?.[0]?.description ?? '';
}

/** The question, topic or name on a card, as it is seen. */
export function askedIn(message: Shown | undefined): string {
  const asked = textOf(message, PART.asked);
  return asked === undefined ? (message?.embeds?.[0]?.author?.name ?? '') : renderedText(asked);
}

/** In Markdown. */
export function titleOf(message: Shown | undefined): string {
  return textOf(message, PART.title)?.replace(/^### /u, '') ?? message?.embeds?.[0]?.title ?? '';
}

/** What stands below the text: where a passage stands, lists, how words differ. In Markdown. */
export function fieldsOf(message: Shown | undefined): readonly { readonly name: string; readonly value: string }[] {
  const texts = partsOf(message).filter(({ id = 0 }) => id >= PART.field);
  if (texts.length === 0) return message?.embeds?.[0]?.fields ?? [];
  return texts.map(({ content = '' }) => {
    const [, name = '', value = ''] = /^\*\*(.*)\*\*\n([\s\S]*)$/u.exec(content) ?? [];
    return { name, value };
  });
}

/** The value of the field of that name; empty where there is none. */
export function fieldOf(message: Shown | undefined, name: string): string {
  return fieldsOf(message).find((field) => field.name === name)?.value ?? '';
}

/** The citation id of the passage on a card; empty where it shows none. */
export function citationIn(message: Shown | undefined): string {
  return /`([^`]+)`/u.exec(fieldsOf(message)[0]?.value ?? '')?.[1] ?? '';
}

/** The small lines at the foot, as they are seen. */
export function footOf(message: Shown | undefined): readonly string[] {
  const foot = textOf(message, PART.foot);
  if (foot === undefined) return message?.embeds?.[0]?.footer?.text.split('\n') ?? [];
  return foot.split('\n').map((line) => renderedText(line));
}

/** What stands above the card, or is said without one. In Markdown. */
export function noticeIn(message: Shown | undefined): string {
  return textOf(message, PART.notice) ?? message?.content ?? '';
}

/** All that the bot says itself, in Markdown: neither what was asked nor the buttons. */
export function everythingIn(message: Shown | undefined): string {
  const fields = fieldsOf(message).flatMap(({ name, value }) => [name, value]);
  return [noticeIn(message), titleOf(message), described(message), ...fields, ...footOf(message)].join('\n');
}

export function buttonsOf(message: Shown | undefined): readonly Button[] {
  return partsOf(message).flatMap(({ type, label = '', custom_id: id }) =>
    type === 2 && id !== undefined ? [{ label, id }] : [],
  );
}

/** The id of the button whose label begins so; throws, naming the labels that there are. */
export function buttonId(message: Shown | undefined, label: string): string {
  const found = buttonsOf(message).find((button) => button.label.startsWith(label));
  if (found) return found.id;
  throw new Error(`no button "${label}" among ${JSON.stringify(buttonsOf(message).map((button) => button.label))}`);
}

/** The menu of a message; undefined where it has none. */
export function menuOf(message: Shown | undefined): Menu | undefined {
  const menu = partsOf(message).find(({ type }) => type === 3);
  return menu && { id: menu.custom_id ?? '', options: menu.options ?? [] };
}

function textOf(message: Shown | undefined, id: number): string | undefined {
  return partsOf(message).find((part) => part.id === id)?.content;
}

/** Every component, nested ones after what holds them. */
function partsOf(message: Shown | undefined): readonly Part[] {
  const nested = (parts: readonly Part[]): readonly Part[] =>
    parts.flatMap((part) => [part, ...nested(part.components ?? [])]);
  return nested((message?.components ?? []) as readonly Part[]);
}
