// What Discord refuses in select menus, in messages and in modals.
import { ComponentType as Type } from 'discord-api-types/v10';
import { type Json, listOf, objectOf } from '../json.ts';
import { listProblems, rangeProblems, repeatedPositions, textProblems } from './fields.ts';
import { COMPONENT } from './limits.ts';
import type { Path, Problem } from './problem.ts';

/** The component types of all select menus. */
export const SELECT_TYPES: readonly Type[] = [
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
];

/** What is wrong with a select menu, its custom id aside. */
export function selectProblems(select: Json, path: Path): readonly Problem[] {
  const most = COMPONENT.selectOptions;
  return [
    ...textProblems(select.placeholder, [...path, 'placeholder'], { max: COMPONENT.selectPlaceholder }),
    ...rangeProblems(select.min_values, [...path, 'min_values'], [0, most]),
    ...rangeProblems(select.max_values, [...path, 'max_values'], [1, most]),
    ...(select.custom_id === undefined ? textProblems(undefined, [...path, 'custom_id'], { min: 1, max: 100 }) : []),
    ...(select.type === Type.StringSelect ? optionProblems(select.options, [...path, 'options']) : []),
  ];
}

function optionProblems(options: unknown, path: Path): readonly Problem[] {
  const entries = listOf(options).map(objectOf);
  const repeated = repeatedPositions(entries.map((option) => option.value));
  const message = 'The specified option value is already used';
  return [
    ...listProblems(options, path, { min: 1, max: COMPONENT.selectOptions }),
    ...entries.flatMap((option, position) => [
      ...textProblems(option.label, [...path, position, 'label'], { min: 1, max: COMPONENT.selectText }),
      ...textProblems(option.value, [...path, position, 'value'], { min: 1, max: COMPONENT.selectText }),
      ...textProblems(option.description, [...path, position, 'description'], { max: COMPONENT.selectText }),
    ]),
    ...repeated.map((position) => ({
      path: [...path, position, 'value'],
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message,
    })),
  ];
}
