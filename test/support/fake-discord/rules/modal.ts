// What Discord refuses in a modal.
import { ComponentType as Type } from 'discord-api-types/v10';
import { type Json, listOf, objectOf } from '../json.ts';
import { idProblems } from './component-ids.ts';
import { placedComponents, typeProblems } from './components.ts';
import { listProblems, rangeProblems, textProblems } from './fields.ts';
import { COMPONENT, MODAL } from './limits.ts';
import type { Path, Problem } from './problem.ts';
import { SELECT_TYPES, selectProblems } from './selects.ts';

const LABELLED = [Type.TextInput, ...SELECT_TYPES, Type.FileUpload, Type.RadioGroup, Type.CheckboxGroup, Type.Checkbox];

/** What is wrong with the data of a modal callback. */
export function modalProblems(modal: Json): readonly Problem[] {
  const path = ['components'];
  const placed = placedComponents(modal.components, path);
  return [
    ...textProblems(modal.title, ['title'], { min: 1, max: MODAL.title }),
    ...textProblems(modal.custom_id, ['custom_id'], { min: 1, max: COMPONENT.customId }),
    ...listProblems(modal.components, path, { min: 1, max: MODAL.components }),
    ...typeProblems(modal.components, path, [Type.ActionRow, Type.Label, Type.TextDisplay]),
    ...placed.flatMap(({ component, path: place }) => oneComponentProblems(component, place)),
    ...idProblems(placed),
  ];
}

function oneComponentProblems(component: Json, path: Path): readonly Problem[] {
  switch (component.type) {
    case Type.ActionRow:
      return [
        ...listProblems(component.components, [...path, 'components'], { min: 1, max: 1 }),
        ...typeProblems(component.components, [...path, 'components'], [Type.TextInput]),
        ...listOf(component.components).flatMap((input, position) =>
          textProblems(objectOf(input).label, [...path, 'components', position, 'label'], { min: 1, max: MODAL.label }),
        ),
      ];
    case Type.Label:
      return [
        ...textProblems(component.label, [...path, 'label'], { min: 1, max: MODAL.label }),
        ...textProblems(component.description, [...path, 'description'], { max: MODAL.description }),
        ...typeProblems([component.component], [...path, 'component'], LABELLED),
      ];
    case Type.TextInput:
      return textInputProblems(component, path);
    default:
      return SELECT_TYPES.includes(component.type as Type) ? selectProblems(component, path) : [];
  }
}

function textInputProblems(input: Json, path: Path): readonly Problem[] {
  return [
    ...(input.custom_id === undefined ? textProblems(undefined, [...path, 'custom_id'], { min: 1, max: 100 }) : []),
    ...rangeProblems(input.style ?? 0, [...path, 'style'], [1, 2]),
    ...rangeProblems(input.min_length, [...path, 'min_length'], [0, MODAL.value]),
    ...rangeProblems(input.max_length, [...path, 'max_length'], [1, MODAL.value]),
    ...textProblems(input.placeholder, [...path, 'placeholder'], { max: MODAL.placeholder }),
    ...textProblems(input.value, [...path, 'value'], { max: MODAL.value }),
  ];
}
