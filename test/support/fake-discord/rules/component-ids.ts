// The two kinds of ids of components: `custom_id`, which the application needs, and the number `id`, which all have.
import { type Json, listOf, numberOf, objectOf } from '../json.ts';
import type { PlacedComponent } from './components.ts';
import { rangeProblems, repeatedPositions, textProblems } from './fields.ts';
import { COMPONENT } from './limits.ts';
import type { Problem } from './problem.ts';

/** What is wrong with the ids: custom ids of length 1 to 100, numbers of 32 bits, none of either twice. */
export function idProblems(placed: readonly PlacedComponent[]): readonly Problem[] {
  return [
    ...placed.flatMap(({ component, path }) => rangeProblems(component.id, [...path, 'id'], [0, COMPONENT.id])),
    ...placed
      .filter(({ component }) => component.custom_id !== undefined)
      .flatMap(({ component, path }) =>
        textProblems(component.custom_id, [...path, 'custom_id'], { min: 1, max: COMPONENT.customId }),
      ),
    ...repeated(placed, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'),
    ...repeated(placed, 'id', 'COMPONENT_ID_DUPLICATED'),
  ];
}

/**
 * The components with the ids Discord gives to those that have none (or 0), in the order in which they stand, passing over
 * those that are taken. Source: components/reference#anatomy-of-a-component.
 */
export function numbered(components: unknown): unknown[] {
  const taken = new Set(idsIn(components));
  let last = 0;
  const next = (): number => {
    last += 1;
    return taken.has(last) ? next() : last;
  };
  const number = (value: unknown): Json => {
    const { components: inner, accessory, ...rest } = objectOf(value);
    const id = numberOf(rest.id) || next();
    const children = inner === undefined ? {} : { components: listOf(inner).map(number) };
    return { ...rest, id, ...children, ...(accessory === undefined ? {} : { accessory: number(accessory) }) };
  };
  return listOf(components).map(number);
}

function idsIn(components: unknown): readonly number[] {
  return listOf(components).flatMap((value) => {
    const { id, components: inner, accessory } = objectOf(value);
    return [numberOf(id), ...idsIn(inner), ...idsIn(accessory ? [accessory] : [])];
  });
}

function repeated(placed: readonly PlacedComponent[], key: 'id' | 'custom_id', code: string): readonly Problem[] {
  const having = placed.filter(({ component }) => component[key] !== undefined && component[key] !== 0);
  return repeatedPositions(having.map(({ component }) => component[key])).map((position) => ({
    path: [...(having[position]?.path ?? []), key],
    code,
    message: `Component ${key.replace('_', ' ')} cannot be duplicated`,
  }));
}
