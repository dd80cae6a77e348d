// What Discord refuses in choices, those of a command option and those sent to autocomplete.
import { listOf, objectOf } from '../json.ts';
import { listProblems, repeatedPositions, textProblems } from './fields.ts';
import { CHOICE } from './limits.ts';
import type { Path, Problem } from './problem.ts';

/**
 * What is wrong with a list of choices. A name that stands there twice is refused although Discord takes it: it then
 * picks the first of the two whichever was meant (discord-api-docs#8565), which no bot can want.
 */
export function choiceProblems(choices: unknown, path: Path): readonly Problem[] {
  const entries = listOf(choices).map(objectOf);
  const message = 'This name stands there twice; Discord would always pick the first (discord-api-docs#8565)';
  const repeated = repeatedPositions(entries.map((choice) => choice.name));
  return [
    ...listProblems(choices, path, { max: CHOICE.choices }),
    ...entries.flatMap((choice, position) => oneChoiceProblems(choice, [...path, position])),
    ...repeated.map((position) => ({
      path: [...path, position, 'name'],
      code: 'FAKE_CHOICE_NAME_DUPLICATED',
      message,
    })),
  ];
}

function oneChoiceProblems(choice: Readonly<Record<string, unknown>>, path: Path): readonly Problem[] {
  const isNumber = typeof choice.value === 'number';
  return [
    ...textProblems(choice.name, [...path, 'name'], { min: 1, max: CHOICE.name }),
    ...(isNumber ? [] : textProblems(choice.value, [...path, 'value'], { min: 1, max: CHOICE.value })),
  ];
}
