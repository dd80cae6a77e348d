/**
 * Checks the components of a message: rows, buttons and selects, and those of Components V2. Which of them a message may have
 * is check-payload.ts's to say, which a modal may have is check-modal.ts's.
 */
import { ButtonStyle, ComponentType as Type } from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import { filled, never, unique, within } from './problem.ts';

/** A component of any type, seen by what is checked of it. */
export interface Part {
  readonly type: number;
  readonly id?: number;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly component?: Part;
  readonly content?: string;
  readonly custom_id?: string;
  readonly style?: number;
  readonly label?: string;
  readonly emoji?: unknown;
  readonly url?: string;
  readonly description?: string | null;
  readonly placeholder?: string | undefined;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly default_values?: readonly unknown[];
  readonly options?: readonly Option[];
  readonly items?: readonly Medium[];
  readonly media?: Medium['media'];
  readonly file?: Medium['media'];
  readonly spacing?: number;
  readonly accent_color?: number | null;
}

interface Option {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

interface Medium {
  readonly media: { readonly url: string };
  readonly description?: string | null;
}

/** A component and its place in the body. */
export type Placed = { readonly part: Part; readonly where: string };

const SELECTS: readonly number[] = [
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
];
const IN_CONTAINER: readonly number[] = [
  Type.ActionRow,
  Type.Section,
  Type.TextDisplay,
  Type.MediaGallery,
  Type.File,
  Type.Separator,
];

/** What messages without the V2 flag may have. */
export const CLASSIC: readonly number[] = [Type.ActionRow, Type.Button, ...SELECTS];

/** What messages with the V2 flag may have outside of everything else. */
export const TOP_LEVEL_V2: readonly number[] = [...IN_CONTAINER, Type.Container];

/** All components, each before those in it, as Discord counts them; `where` is the list's place. */
export function placedParts(parts: readonly Part[], where: string): Placed[] {
  return parts.flatMap((part, index) => {
    const place = `${where}[${index}]`;
    const alone = (key: 'accessory' | 'component') =>
      part[key] ? [{ part: part[key], where: `${place}.${key}` }] : [];
    const inner = placedParts(part.components ?? [], `${place}.components`);
    return [{ part, where: place }, ...inner, ...alone('accessory'), ...alone('component')];
  });
}

/** The problems that no two components may have together: an `id` or a `custom_id` used twice. */
export function checkIds(placed: readonly Placed[]): string[] {
  // An id of 0 is one that Discord gives out itself.
  const ids = placed.flatMap(({ part }) => part.id || []);
  return [
    ...placed.flatMap(({ part, where }) => within(`${where}.id`, part.id ?? 0, [0, LIMITS.component.id])),
    ...unique('id', ids),
    ...unique(
      'custom_id',
      placed.flatMap(({ part }) => part.custom_id ?? []),
    ),
  ];
}

/** The problems of one component; `files` are the names that it may refer to as `attachment://name`. */
export function checkPart({ part, where }: Placed, files: readonly string[]): string[] {
  const count = part.components?.length ?? 0;
  switch (part.type) {
    case Type.ActionRow:
      return checkRow(part, where);
    case Type.Button:
      return checkButton(part, where);
    case Type.Section:
      return [
        ...within(`${where} texts`, count, [1, LIMITS.componentsV2.sectionTexts]),
        ...checkTypes(part.components, `${where}.components`, [Type.TextDisplay]),
        ...within(`${where} accessories`, part.accessory ? 1 : 0, [1, 1]),
        ...checkType(part.accessory, `${where}.accessory`, [Type.Button, Type.Thumbnail]),
      ];
    case Type.TextDisplay:
      return filled(`${where}.content`, part.content ?? '', LIMITS.componentsV2.text);
    case Type.Container:
      return [
        ...within(`${where} components`, count, [1, LIMITS.componentsV2.components]),
        ...checkTypes(part.components, `${where}.components`, IN_CONTAINER),
        ...within(`${where}.accent_color`, part.accent_color ?? 0, [0, LIMITS.componentsV2.accentColor]),
      ];
    case Type.Separator:
      return within(`${where}.spacing`, part.spacing ?? 1, [1, LIMITS.componentsV2.spacing]);
    case Type.Thumbnail:
      return checkMedium(part, where, files);
    case Type.MediaGallery:
      return [
        ...within(`${where}.items`, part.items?.length ?? 0, [1, LIMITS.componentsV2.galleryItems]),
        ...(part.items ?? []).flatMap((item, index) => checkMedium(item, `${where}.items[${index}]`, files)),
      ];
    case Type.File:
      return never(`${where}.file.url that names no file`, !files.includes(attachmentName(part.file?.url)));
    default:
      return checkSelect({ part, where });
  }
}

/** The problems of a select menu; any other component is one, for it is of a type that we do not send. */
export function checkSelect({ part, where }: Placed): string[] {
  if (!SELECTS.includes(part.type)) return checkType(part, where, []);
  const { min_values: least = 1, max_values: most = 1, default_values: defaults } = part;
  return [
    ...filled(`${where}.custom_id`, part.custom_id ?? '', LIMITS.button.customId),
    ...filled(`${where}.placeholder`, part.placeholder, LIMITS.select.placeholder),
    ...within(`${where}.min_values`, least, [0, Math.min(most, LIMITS.select.values)]),
    ...within(`${where}.max_values`, most, [1, LIMITS.select.values]),
    ...(defaults ? within(`${where}.default_values`, defaults.length, [least, most]) : []),
    ...(part.type === Type.StringSelect ? checkOptions(part, where) : []),
  ];
}

/** One problem for each component of a type that has no place there. */
export function checkTypes(parts: readonly Part[] | undefined, where: string, allowed: readonly number[]): string[] {
  return (parts ?? []).flatMap((part, index) => checkType(part, `${where}[${index}]`, allowed));
}

function checkType(part: Part | undefined, where: string, allowed: readonly number[]): string[] {
  return part ? never(`${where} of type ${part.type}`, !allowed.includes(part.type)) : [];
}

function checkRow({ components = [] }: Part, where: string): string[] {
  const hasSelect = components.some(({ type }) => SELECTS.includes(type));
  return [
    ...within(`${where} buttons`, components.length, [1, LIMITS.row.buttons]),
    ...checkTypes(components, `${where}.components`, [Type.Button, ...SELECTS]),
    ...(hasSelect ? within(`${where} components beside a select`, components.length - 1, [0, 0]) : []),
  ];
}

function checkButton({ custom_id, label, emoji, url, style }: Part, where: string): string[] {
  const isLink = style === ButtonStyle.Link;
  return [
    ...within(`${where} custom_id or url`, [custom_id, url].filter((part) => part !== undefined).length, [1, 1]),
    ...never(`${where} url without the style Link`, url !== undefined && !isLink),
    ...never(`${where} style Link without url`, url === undefined && isLink),
    ...within(`${where}.style`, style ?? 0, [ButtonStyle.Primary, ButtonStyle.Link]),
    ...filled(`${where}.custom_id`, custom_id, LIMITS.button.customId),
    ...filled(`${where}.url`, url, LIMITS.button.url),
    ...never(
      `${where}.url that is no http, https or discord address`,
      !hasScheme(url, ['http:', 'https:', 'discord:']),
    ),
    ...filled(`${where}.label`, emoji ? label : (label ?? ''), LIMITS.button.label),
  ];
}

function checkOptions({ options = [], max_values: most = 1 }: Part, where: string): string[] {
  const count = LIMITS.select.options;
  const chosen = options.filter((option) => option.default).length;
  return [
    // Discord wants as many options as can be chosen.
    ...within(`${where}.options`, options.length, [Math.max(1, Math.min(most, count)), count]),
    ...options.flatMap(({ label, value, description }, index) => [
      ...filled(`${where}.options[${index}].label`, label, LIMITS.select.label),
      ...filled(`${where}.options[${index}].value`, value, LIMITS.select.value),
      ...filled(`${where}.options[${index}].description`, description, LIMITS.select.description),
    ]),
    ...within(`${where}.options chosen by default`, chosen, [0, most]),
    ...unique(
      `${where}.options value`,
      options.map(({ value }) => value),
    ),
  ];
}

function checkMedium({ media, description }: Partial<Medium>, where: string, files: readonly string[]): string[] {
  const { url = '' } = media ?? {};
  const isFile = url.startsWith(ATTACHMENT);
  return [
    ...filled(`${where}.media.url`, url, LIMITS.componentsV2.mediaUrl),
    ...never(`${where}.media.url that is no http or https address`, !isFile && !hasScheme(url, ['http:', 'https:'])),
    ...never(`${where}.media.url that names no file`, isFile && !files.includes(attachmentName(url))),
    ...filled(`${where}.description`, description, LIMITS.componentsV2.mediaDescription),
  ];
}

const ATTACHMENT = 'attachment://';

function attachmentName(url = ''): string {
  return url.startsWith(ATTACHMENT) ? url.slice(ATTACHMENT.length) : '';
}

function hasScheme(url: string | undefined, schemes: readonly string[]): boolean {
  if (url === undefined) return true;
  return URL.canParse(url) && schemes.includes(new URL(url).protocol);
}
