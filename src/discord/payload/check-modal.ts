/** Checks a modal against Discord's limits before it is shown, as check-payload.ts does for messages. */
import { type APIModalInteractionResponseCallbackData, ComponentType as Type } from 'discord-api-types/v10';
import { checkIds, checkSelect, checkTypes, type Part, type Placed, placedParts } from './check-components.ts';
import { LIMITS } from './limits.ts';
import { filled, never, within } from './problem.ts';

/** The problems of the data of a modal callback; none means that Discord will show it. */
export function checkModal(modal: APIModalInteractionResponseCallbackData): string[] {
  const parts = modal.components as readonly Part[];
  const placed = placedParts(parts, 'components');
  return [
    ...filled('title', modal.title, LIMITS.modal.title),
    ...filled('custom_id', modal.custom_id, LIMITS.button.customId),
    ...within('components', parts.length, [1, LIMITS.modal.components]),
    ...checkTypes(parts, 'components', [Type.Label, Type.ActionRow, Type.TextDisplay]),
    ...placed.flatMap(checkPlaced),
    ...checkIds(placed),
  ];
}

function checkPlaced(placed: Placed): string[] {
  const { part, where } = placed;
  switch (part.type) {
    case Type.Label:
      return [
        ...filled(`${where}.label`, part.label ?? '', LIMITS.modal.label),
        ...filled(`${where}.description`, part.description, LIMITS.modal.description),
        ...within(`${where} inputs`, part.component ? 1 : 0, [1, 1]),
      ];
    case Type.ActionRow:
      return [
        ...within(`${where} inputs`, part.components?.length ?? 0, [1, 1]),
        ...checkTypes(part.components, `${where}.components`, [Type.TextInput]),
        // Only in a row does the input have a label of its own.
        ...(part.components ?? []).flatMap(({ label }) => filled(`${where} label`, label ?? '', LIMITS.modal.label)),
      ];
    case Type.TextDisplay:
      return filled(`${where}.content`, part.content ?? '', LIMITS.componentsV2.text);
    case Type.TextInput:
      return checkInput(part, where);
    default:
      return checkSelect(placed);
  }
}

interface Input extends Part {
  readonly min_length?: number;
  readonly max_length?: number;
  readonly value?: string;
}

function checkInput(input: Input, where: string): string[] {
  const { min_length: least = 0, max_length: most = LIMITS.modal.input, value } = input;
  return [
    ...filled(`${where}.custom_id`, input.custom_id ?? '', LIMITS.button.customId),
    ...within(`${where}.style`, input.style ?? 0, [1, 2]),
    ...within(`${where}.min_length`, least, [0, LIMITS.modal.input]),
    ...within(`${where}.max_length`, most, [1, LIMITS.modal.input]),
    ...never(`${where}.min_length above max_length`, least > most),
    ...filled(`${where}.placeholder`, input.placeholder, LIMITS.modal.placeholder),
    ...(value ? within(`${where}.value characters`, value.length, [least, Math.min(most, LIMITS.modal.input)]) : []),
  ];
}
