import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIFileComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Shareable } from './buttons.ts';
import { embedLength } from './check-payload.ts';
import { escapeMarkdown } from './escape.ts';
import { faultsOf } from './faults.ts';
import { fitText } from './fit.ts';
import { LIMITS } from './limits.ts';
import type { MessageBody, TextFile } from './message.ts';
import { oneLine } from './shortened.ts';

/**
 * What a reader sees, before it is decided how Discord is told: as Components V2, or as an embed where that holds more or is
 * all that there may be. Both carry the same, and `read-screen.ts` reads it back from either.
 */
export type Screen = {
  readonly colour: number;
  /** Stands above the card, in Markdown. */
  readonly notice?: string;
  /** What a notification says where there is no notice: Markdown. */
  readonly summary?: string;
  /** What the reader asked, as they wrote it. */
  readonly asked?: string;
  /** Markdown. */
  readonly title?: string;
  readonly text?: string | Fitting;
  readonly fields?: readonly Field[];
  /** Small lines at the foot, as plain text. */
  readonly foot?: readonly string[];
  readonly rows?: readonly (readonly APIComponentInMessageActionRow[])[];
  /** What stands above each row, in Markdown, where a card is made of components. */
  readonly labels?: readonly string[];
  readonly files?: readonly TextFile[];
  /**
   * What shows this screen again; a screen with it is a card, which can be shared, deleted and asked on from. Null where nothing
   * can: such a card can only be deleted.
   */
  readonly again?: Shareable | null;
  /** Users and roles that the message pings; nobody else is. */
  readonly pings?: { readonly users?: readonly string[]; readonly roles?: readonly string[] };
};

/** Both in Markdown; the name is short. */
export type Field = { readonly name: string; readonly value: string };

/** Makes Markdown of at most so many UTF-16 units and UTF-8 bytes, and says whether something had to go. */
export type Fitting = (room: Room) => { readonly markdown: string; readonly cut: boolean };
export type Room = { readonly length: number; readonly bytes: number };

/** `cards`: Components V2 and nothing else, as for an edit of such a message; `plain`: content and one embed. */
export type Form = 'free' | 'cards' | 'plain';

/** `id`s of the texts of a card, by which they are found again. Above what Discord gives out itself. */
export const PART = {
  notice: 1001,
  asked: 1002,
  title: 1003,
  text: 1004,
  foot: 1005,
  field: 1100,
  label: 1200,
} as const;

/** The message for a screen. */
export function laidOut(screen: Screen, form: Form = 'free'): MessageBody {
  if (form === 'plain' || (form === 'free' && !hasCard(screen))) return asEmbed(screen);
  const { body, cut } = asComponents(screen);
  if (form === 'cards' || (!cut && faultsOf(body).length === 0)) return body;
  return asEmbed(screen);
}

/** A screen whose notification says something: its notice, or else what the card answers. */
export function noticed(screen: Screen): Screen {
  return screen.notice === undefined && screen.summary !== undefined ? { ...screen, notice: screen.summary } : screen;
}

/** A phrase alone needs no card. */
function hasCard({ asked, title, text, fields }: Screen): boolean {
  return [asked, title, text, fields].some((part) => part !== undefined);
}

function asComponents(screen: Screen): { body: MessageBody; cut: boolean } {
  const { notice, fields = [], foot = [] } = screen;
  const asked = askedLine(screen.asked);
  const above = display(PART.notice, notice);
  const head = [
    ...display(PART.asked, asked === '' ? undefined : `**${escapeMarkdown(asked)}**`),
    ...display(PART.title, screen.title && `### ${screen.title}`),
  ];
  const below = [
    ...fields.flatMap(({ name, value }, place) => display(PART.field + place, `**${name}**\n${value}`)),
    ...display(PART.foot, foot.map((line) => `-# ${escapeMarkdown(line)}`).join('\n')),
  ];
  const labelled = labelledRows(screen);
  const labels = labelled.filter((part) => part.type === ComponentType.TextDisplay);
  const { markdown, cut } = fitted(screen.text, roomBeside([...above, ...head, ...below, ...labels]));
  const inside: APIComponentInContainer[] = [...head, ...display(PART.text, markdown)];
  if (below.length > 0 && inside.length > 0) inside.push({ type: ComponentType.Separator });
  inside.push(...below);
  const container = { type: ComponentType.Container as const, accent_color: screen.colour, components: inside };
  const body: MessageBody = {
    components: [...above, ...(inside.length > 0 ? [container] : []), ...shownFiles(screen), ...labelled],
    flags: MessageFlags.IsComponentsV2,
    ...filesOf(screen),
    allowed_mentions: mentionsOf(screen),
  };
  return { body, cut };
}

function display(id: number, content: string | undefined): APITextDisplayComponent[] {
  return content === undefined || content.trim() === '' ? [] : [{ type: ComponentType.TextDisplay, id, content }];
}

/** What the limits of Components V2 leave for one more text. */
function roomBeside(texts: readonly APITextDisplayComponent[]): Room {
  const { text, bytes, bytesPerText } = LIMITS.componentsV2;
  const used = texts.map(({ content }) => content).join('');
  const costs = (texts.length + 1) * bytesPerText;
  return { length: text - used.length, bytes: bytes - Buffer.byteLength(used) - costs };
}

function asEmbed(screen: Screen): MessageBody {
  const { notice = '', title, fields = [], foot = [], rows = [] } = screen;
  const asked = askedLine(screen.asked);
  const frame: APIEmbed = {
    color: screen.colour,
    ...(asked === '' ? {} : { author: { name: asked } }),
    ...(title === undefined ? {} : { title }),
    ...(fields.length > 0 ? { fields: [...fields] } : {}),
    ...(foot.length > 0 ? { footer: { text: foot.join('\n') } } : {}),
  };
  const length = Math.min(LIMITS.embed.description, LIMITS.embed.total - embedLength(frame));
  const { markdown } = fitted(screen.text, { length, bytes: Number.POSITIVE_INFINITY });
  return {
    content: notice,
    embeds: hasCard(screen) ? [{ ...frame, ...(markdown === '' ? {} : { description: markdown }) }] : [],
    components: rowsOf(rows),
    ...filesOf(screen),
    allowed_mentions: mentionsOf(screen),
  };
}

function fitted(text: Screen['text'], room: Room): ReturnType<Fitting> {
  if (typeof text === 'function') return text(room);
  return { markdown: text ?? '', cut: false };
}

function rowsOf(rows: NonNullable<Screen['rows']>) {
  return rows
    .filter((row) => row.length > 0)
    .map((row) => ({ type: ComponentType.ActionRow as const, components: [...row] }));
}

/** Components V2 show a file only where a component names it. */
function shownFiles({ files = [] }: Screen): APIFileComponent[] {
  return files.map(({ name }) => ({ type: ComponentType.File, file: { url: `attachment://${name}` } }));
}

/** The rows, each below its label. */
function labelledRows({ rows = [], labels = [] }: Screen) {
  return rows.flatMap((row, place) => {
    const [laid] = rowsOf([row]);
    return laid ? [...display(PART.label + place, labels[place]), laid] : [];
  });
}

function filesOf({ files = [] }: Screen): { files?: readonly TextFile[] } {
  return files.length > 0 ? { files } : {};
}

function mentionsOf({ pings = {} }: Screen): MessageBody['allowed_mentions'] {
  const { users = [], roles = [] } = pings;
  return {
    parse: [],
    ...(users.length > 0 ? { users: [...users] } : {}),
    ...(roles.length > 0 ? { roles: [...roles] } : {}),
  };
}

/** What was asked as one line, cut to what an author line of an embed holds; empty where nothing of it would be seen. */
export function askedLine(asked = ''): string {
  const line = oneLine(asked);
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(line)) return '';
  const { text, cut } = fitText(line, { maxLength: LIMITS.embed.author - 1, render: (part) => part });
  return cut ? `${text}…` : text;
}
