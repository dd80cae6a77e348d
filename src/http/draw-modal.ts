import { markdownToHtml } from './discord-markdown.ts';
import { type DrawnSelect, drawSelect } from './draw-components.ts';
import { type Component, type ModalBody, TYPE } from './message-body.ts';

/** Turns a dialog's payload into what the page shows. */

type DrawnModal = { readonly customId: string; readonly title: string; readonly parts: readonly DrawnModalPart[] };

/** Fields that end in `Html` are safe HTML; all others are plain text. */
type DrawnModalPart =
  | { readonly kind: 'text'; readonly textHtml: string }
  | ({ readonly kind: 'field'; readonly label: string; readonly description: string; readonly required: boolean } & (
      | { readonly input: DrawnInput }
      | { readonly select: DrawnSelect }
    ))
  | { readonly kind: 'unknown'; readonly type: number };

type DrawnInput = {
  readonly customId: string;
  /** Whether it takes several lines. */
  readonly long: boolean;
  readonly placeholder: string;
  readonly value: string;
  readonly shortest: number;
  readonly longest: number;
};

/** The most that a text input takes, where it does not say less (components/reference). */
const INPUT_LENGTH = 4000;
const PARAGRAPH = 2;

export function drawModal(modal: ModalBody): DrawnModal {
  return { customId: modal.custom_id, title: modal.title, parts: modal.components.map(drawPart) };
}

function drawPart(part: Component): DrawnModalPart {
  if (part.type === TYPE.text) return { kind: 'text', textHtml: markdownToHtml(part.content ?? '') };
  // Before labels there were rows of one text input that carries its own label.
  const inner = part.type === TYPE.label ? part.component : part.type === TYPE.row ? part.components?.[0] : undefined;
  if (inner === undefined) return { kind: 'unknown', type: part.type };
  const field = {
    kind: 'field',
    label: part.label ?? inner.label ?? '',
    description: part.description ?? '',
    required: inner.required !== false,
  } as const;
  if (inner.type === TYPE.textInput) return { ...field, input: drawInput(inner) };
  const isSelect =
    inner.type === TYPE.textSelect || (inner.type >= TYPE.userSelect && inner.type <= TYPE.channelSelect);
  return isSelect ? { ...field, select: drawSelect(inner) } : { kind: 'unknown', type: inner.type };
}

function drawInput(input: Component): DrawnInput {
  return {
    customId: input.custom_id ?? '',
    long: input.style === PARAGRAPH,
    placeholder: input.placeholder ?? '',
    value: input.value ?? '',
    shortest: input.min_length ?? 0,
    longest: input.max_length ?? INPUT_LENGTH,
  };
}
