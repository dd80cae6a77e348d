import type { SimulatedBody, SimulatedChoice } from './simulated.ts';

/** The buttons, menus and fields of a payload, by the names under which readers see them. */

/** A component of any type. */
type Part = {
  readonly type: number;
  readonly label?: string;
  readonly emoji?: { readonly name?: string | null };
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly content?: string;
  readonly components?: readonly Part[];
  readonly component?: Part;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
};

/** Something to be used, under any of its names, the first of which is shown. */
export type Usable = { readonly names: readonly string[]; readonly id: string; readonly isDisabled: boolean };
export type Menu = Usable & { readonly part: object; readonly least: number; readonly most: number };
export type Field = Usable & { readonly isRequired: boolean; readonly least: number; readonly most: number };

/** "Component Reference", Component Types. */
const [BUTTON, TEXT_INPUT, TEXT] = [2, 4, 10];
const SELECTS: readonly number[] = [3, 5, 6, 7, 8];
/** The most that a text input takes, where it does not say less ("Component Reference", Text Input). */
const INPUT_LENGTH = 4000;

/** By label, or by emoji where there is none. Those that lead out of Discord cannot be pressed. */
export function buttonsOf(body: SimulatedBody): readonly Usable[] {
  return partsOf(body).flatMap((part) => {
    const { type, custom_id: id, label, emoji } = part;
    return type === BUTTON && id !== undefined ? [{ ...usable(part, [label ?? emoji?.name ?? '']), id }] : [];
  });
}

/** By the words in the menu, or by the line above it. */
export function menusOf(body: SimulatedBody): readonly Menu[] {
  const parts = partsOf(body);
  return parts.flatMap((part, place) => {
    if (!SELECTS.includes(part.type)) return [];
    const above = parts[place - 2];
    const label = above?.type === TEXT ? boldIn(above.content ?? '') : '';
    const { min_values: least = 1, max_values: most = 1, placeholder = '' } = part;
    return [{ ...usable(part, [label, placeholder]), part, least, most }];
  });
}

/** By the label of the field, or by its id. */
export function fieldsOf(dialog: SimulatedBody): readonly Field[] {
  return ((dialog.components ?? []) as readonly Part[]).flatMap(({ label = '', component }) => {
    if (component?.type !== TEXT_INPUT) return [];
    const { custom_id = '', required: isRequired = true, min_length: least = 0, max_length: most } = component;
    return [{ ...usable(component, [label, custom_id]), isRequired, least, most: most ?? INPUT_LENGTH }];
  });
}

/** The one whose name it is, or else begins so; case, and signs before the name, do not matter. */
export function named<Thing extends Pick<Usable, 'names'>>(things: readonly Thing[], typed: string): Thing | undefined {
  const wanted = typed.trim().toLowerCase();
  const matching = (fits: (name: string) => boolean) => things.find(({ names }) => names.flatMap(readings).some(fits));
  return (
    matching((name) => name === wanted) ?? (wanted === '' ? undefined : matching((name) => name.startsWith(wanted)))
  );
}

/** The choice of that value, or of that label as above. */
export function choiceOf(choices: readonly SimulatedChoice[], typed: string): SimulatedChoice | undefined {
  const labelled = choices.map((choice) => ({ ...choice, names: [choice.label] }));
  return choices.find(({ value }) => value === typed) ?? named(labelled, typed);
}

/** The names as a sentence lists them. */
export function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `"${name}"`).join(', ');
}

/** A line above a menu has its name in bold, and then what it is for. */
function boldIn(line: string): string {
  return /\*\*(.+?)\*\*/u.exec(line)?.[1] ?? line;
}

function readings(name: string): readonly string[] {
  const read = name.trim().toLowerCase();
  return [read, read.replace(/^[^\p{L}\p{N}]+/u, '')];
}

function usable({ custom_id: id = '', disabled: isDisabled = false }: Part, names: readonly string[]): Usable {
  return { names: names.filter((name) => name !== ''), id, isDisabled };
}

/** Every component, in the order in which it is read. */
function partsOf(body: SimulatedBody): readonly Part[] {
  const nested = (parts: readonly Part[]): readonly Part[] =>
    parts.flatMap((part) => [part, ...nested(part.components ?? [])]);
  return nested((body.components ?? []) as readonly Part[]);
}
