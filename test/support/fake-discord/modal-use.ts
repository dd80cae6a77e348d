// Filling in a modal as a user would.
import { ComponentType } from 'discord-api-types/v10';
import { bothResolved, chosen } from './choosing.ts';
import { type Json, listOf, numberOf, objectOf } from './json.ts';
import { placedComponents } from './rules/components.ts';
import { lengthOf } from './rules/fields.ts';
import { SELECT_TYPES } from './rules/selects.ts';
import type { Guild, World } from './world.ts';

/** What was typed or chosen, by custom id. */
export type ModalFields = Readonly<Record<string, string | readonly string[]>>;

/** The `components` and `resolved` of the submission; throws when Discord's own client would not let the user submit that. */
export function submission(world: World, modal: Json, fields: ModalFields, guild: Guild | undefined): Json {
  if (modal.custom_id === undefined) throw new Error('The interaction was not answered with a modal');
  const placed = placedComponents(modal.components, []).map(({ component }) => component);
  const inputs = placed.flatMap((component) => component.custom_id ?? []);
  const unknown = Object.keys(fields).filter((id) => !inputs.includes(id));
  if (unknown.length > 0)
    throw new Error(`The modal has no ${JSON.stringify(unknown)}, only ${JSON.stringify(inputs)}`);
  const selects = placed.filter(({ type }) => SELECT_TYPES.includes(type as ComponentType));
  const resolved = selects
    .map((select) => chosen(world, select, valuesOf(select, fields), guild))
    .reduce(bothResolved, {});
  const components = listOf(modal.components).map((entry, position) => {
    const { type, component, components: inner } = objectOf(entry);
    const place = { type, id: position + 1 };
    if (type === ComponentType.Label) return { ...place, component: submitted(objectOf(component), fields) };
    if (type !== ComponentType.ActionRow) return place;
    return { ...place, components: listOf(inner).map((input) => submitted(objectOf(input), fields)) };
  });
  return { components, resolved };
}

function valuesOf(select: Json, fields: ModalFields): readonly string[] {
  return [fields[String(select.custom_id)] ?? []].flat();
}

function submitted(input: Json, fields: ModalFields): Json {
  const { type, custom_id } = input;
  if (type !== ComponentType.TextInput) return { type, custom_id, values: valuesOf(input, fields) };
  const text = String(fields[String(custom_id)] ?? input.value ?? '');
  const isNeeded = input.required !== false;
  const least = numberOf(input.min_length) || (isNeeded ? 1 : 0);
  const isShort = lengthOf(text) < least && (isNeeded || text !== '');
  const isLong = lengthOf(text) > (numberOf(input.max_length) || 4000);
  if (isShort || isLong) throw new Error(`"${custom_id}" does not take a text of length ${lengthOf(text)}`);
  return { type, custom_id, value: text };
}
