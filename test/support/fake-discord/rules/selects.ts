// What Discord refuses in select menus, in messages and in modals.
import { ComponentType as Type } from 'discord-api-types/v10';
import { type Json, listOf, numberOf, objectOf } from '../json.ts';
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
    ...countProblems(select, path),
    ...(select.type === Type.StringSelect ? optionProblems(select, [...path, 'options']) : []),
  ];
}

/** More at least than at most, or more chosen beforehand than can be. */
function countProblems(select: Json, path: Path): readonly Problem[] {
  const { min_values: least = 1, max_values: most = 1, default_values: defaults, options } = select;
  const nChosen = listOf(options).filter((option) => objectOf(option).default).length;
  const range = { min: numberOf(least), max: numberOf(most) };
  return [
    ...rangeProblems(least, [...path, 'min_values'], [0, range.max]),
    ...(defaults === undefined ? [] : listProblems(defaults, [...path, 'default_values'], range)),
    ...listProblems(Array.from({ length: nChosen }), [...path, 'options'], { max: range.max }),
  ];
}

/** There must be as many options as can be chosen. */
function optionProblems({ options, max_values: most }: Json, path: Path): readonly Problem[] {
  const least = Math.min(Math.max(1, numberOf(most)), COMPONENT.selectOptions);
  const entries = listOf(options).map(objectOf);
  const repeated = repeatedPositions(entries.map((option) => option.value));
  const message = 'The specified option value is already used';
  return [
    ...listProblems(options, path, { min: least, max: COMPONENT.selectOptions }),
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
