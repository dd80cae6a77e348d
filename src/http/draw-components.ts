import { markdownToHtml } from './discord-markdown.ts';
import { type Component, type SelectOption, TYPE } from './message-body.ts';
import { selectChoices } from './select-choices.ts';
import { webAddress } from './web-address.ts';

/** Turns the components of a message, nested as they are, into what the page lays out. */

/** Fields that end in `Html` are safe HTML; all others are plain text. */
export type DrawnComponent =
  | { readonly kind: 'row'; readonly parts: readonly DrawnComponent[] }
  | { readonly kind: 'container'; readonly color: string | null; readonly parts: readonly DrawnComponent[] }
  | { readonly kind: 'section'; readonly parts: readonly DrawnComponent[]; readonly accessory: DrawnComponent | null }
  | { readonly kind: 'text'; readonly textHtml: string }
  | { readonly kind: 'separator'; readonly line: boolean; readonly wide: boolean }
  | { readonly kind: 'picture'; readonly description: string }
  | { readonly kind: 'file'; readonly name: string }
  | DrawnButton
  | DrawnSelect
  /** A component that the playground does not know; its type is shown, so that it is not overlooked. */
  | { readonly kind: 'unknown'; readonly type: number };

export type DrawnButton = {
  readonly kind: 'button';
  readonly style: 'primary' | 'secondary' | 'success' | 'danger' | 'link';
  readonly label: string;
  /** Empty for a custom emoji, which would need an image from Discord. */
  readonly emoji: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
};

export type DrawnSelect = {
  readonly kind: 'select';
  readonly customId: string | null;
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly least: number;
  readonly most: number;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string;
    readonly emoji: string;
    readonly chosen: boolean;
  }[];
};

const STYLES = ['secondary', 'primary', 'secondary', 'success', 'danger', 'link'] as const;
const PLACEHOLDER = 'Make a selection';
const LARGE = 2;

export function drawComponents(components: readonly Component[] | undefined): readonly DrawnComponent[] {
  return (components ?? []).flatMap(drawComponent);
}

/** A colour as CSS writes it, or null where there is none. */
export function colorOf(color: number | null | undefined): string | null {
  return typeof color === 'number' ? `#${color.toString(16).padStart(6, '0')}` : null;
}

export function drawSelect(menu: Component): DrawnSelect {
  return {
    kind: 'select',
    customId: menu.custom_id ?? null,
    placeholder: menu.placeholder ?? PLACEHOLDER,
    disabled: menu.disabled === true,
    least: menu.min_values ?? 1,
    most: menu.max_values ?? 1,
    options: selectChoices(menu).map((option) => ({
      label: option.label,
      value: option.value,
      description: option.description ?? '',
      emoji: emojiOf(option.emoji),
      chosen: option.default === true,
    })),
  };
}

function drawComponent(component: Component): DrawnComponent | readonly DrawnComponent[] {
  switch (component.type) {
    case TYPE.row:
      return { kind: 'row', parts: drawComponents(component.components) };
    case TYPE.container:
      return {
        kind: 'container',
        color: colorOf(component.accent_color),
        parts: drawComponents(component.components),
      };
    case TYPE.section:
      return { kind: 'section', parts: drawComponents(component.components), accessory: accessoryOf(component) };
    case TYPE.text:
      return { kind: 'text', textHtml: markdownToHtml(component.content ?? '') };
    case TYPE.separator:
      return { kind: 'separator', line: component.divider !== false, wide: component.spacing === LARGE };
    case TYPE.thumbnail:
      return pictureOf(component);
    case TYPE.gallery:
      return (component.items ?? []).map(pictureOf);
    case TYPE.file:
      return { kind: 'file', name: (component.file?.url ?? '').replace(/^attachment:\/\//, '') };
    case TYPE.button:
      return drawButton(component);
    case TYPE.textSelect:
    case TYPE.userSelect:
    case TYPE.roleSelect:
    case TYPE.mentionableSelect:
    case TYPE.channelSelect:
      return drawSelect(component);
    default:
      return { kind: 'unknown', type: component.type };
  }
}

function accessoryOf({ accessory }: Component): DrawnComponent | null {
  return drawComponents(accessory === undefined ? [] : [accessory])[0] ?? null;
}

/** No picture is ever loaded; what it shows is told instead. */
function pictureOf({ description }: { readonly description?: string | null | undefined }): DrawnComponent {
  return { kind: 'picture', description: description ?? '' };
}

function drawButton(button: Component): DrawnButton {
  return {
    kind: 'button',
    style: STYLES[button.style ?? 2] ?? 'secondary',
    label: button.label ?? '',
    emoji: emojiOf(button.emoji),
    customId: button.custom_id ?? null,
    url: webAddress(button.url),
    disabled: button.disabled === true,
  };
}

function emojiOf(emoji: SelectOption['emoji']): string {
  return emoji?.id ? '' : (emoji?.name ?? '');
}
