// Filling in a modal as a user would.
import { ComponentType } from 'discord-api-types/v10';
import { type Json, listOf, numberOf, objectOf } from './json.ts';
import { placedComponents } from './rules/components.ts';
import { lengthOf } from './rules/fields.ts';

/** What was typed or chosen, by custom id. */
export type ModalFields = Readonly<Record<string, string | readonly string[]>>;

/** The components of the submission; throws when Discord's own client would not let the user submit that. */
export function submittedComponents(modal: Json, fields: ModalFields): readonly Json[] {
  if (modal.custom_id === undefined) throw new Error('The interaction was not answered with a modal');
  const inputs = placedComponents(modal.components, []).flatMap(({ component }) => component.custom_id ?? []);
  const unknown = Object.keys(fields).filter((id) => !inputs.includes(id));
  if (unknown.length > 0)
    throw new Error(`The modal has no ${JSON.stringify(unknown)}, only ${JSON.stringify(inputs)}`);
  return listOf(modal.components).flatMap((entry, position): Json[] => {
    const { type, component, components } = objectOf(entry);
    if (type === ComponentType.Label)
      return [{ type, id: position + 1, component: submitted(objectOf(component), fields) }];
    if (type !== ComponentType.ActionRow) return [];
    return [
      { type, id: position + 1, components: listOf(components).map((input) => submitted(objectOf(input), fields)) },
    ];
  });
}

function submitted(input: Json, fields: ModalFields): Json {
  const { type, custom_id } = input;
  const given = fields[String(custom_id)] ?? input.value ?? '';
  if (type !== ComponentType.TextInput) return { type, custom_id, values: listOf(given) };
  const text = String(given);
  const isNeeded = input.required !== false;
  const least = numberOf(input.min_length) || (isNeeded ? 1 : 0);
  const isShort = lengthOf(text) < least && (isNeeded || text !== '');
  const isLong = lengthOf(text) > (numberOf(input.max_length) || 4000);
  if (isShort || isLong) throw new Error(`"${custom_id}" does not take a text of length ${lengthOf(text)}`);
  return { type, custom_id, value: text };
}
