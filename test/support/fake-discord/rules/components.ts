// What Discord refuses in the components of a message, of the first kind (rows) and of the second (Components V2).
import { ButtonStyle, ComponentType as Type } from 'discord-api-types/v10';
import { type Json, listOf, objectOf, textOf } from '../json.ts';
import { idProblems } from './component-ids.ts';
import { choiceProblem, lengthOf, listProblems, rangeProblems, textProblems } from './fields.ts';
import { COMPONENT, COMPONENTS_V2 } from './limits.ts';
import { fileProblems, galleryProblems, mediumProblems, schemeProblems } from './media.ts';
import type { Path, Problem } from './problem.ts';
import { SELECT_TYPES, selectProblems } from './selects.ts';

/** A component together with where it stands. */
export interface PlacedComponent {
  readonly component: Json;
  readonly path: Path;
}

const CONTAINED = [Type.ActionRow, Type.Section, Type.TextDisplay, Type.MediaGallery, Type.File, Type.Separator];
const TOP_LEVEL_V2 = [...CONTAINED, Type.Container];

/** What is wrong with the `components` of a message with these files; undefined and null are fine. */
export function componentProblems(components: unknown, isV2: boolean, files: readonly string[]): readonly Problem[] {
  const path = ['components'];
  const placed = placedComponents(components, path);
  return [
    ...(isV2 ? totalProblems(placed) : listProblems(components, path, { max: COMPONENT.rows })),
    ...typeProblems(components, path, isV2 ? TOP_LEVEL_V2 : [Type.ActionRow]),
    ...placed.flatMap((each) => oneComponentProblems(each, files)),
    ...idProblems(placed),
  ];
}

/** Every component of the list and those inside them, outer before inner. */
export function placedComponents(components: unknown, path: Path): readonly PlacedComponent[] {
  return listOf(components).flatMap((entry, position) => {
    const place = { component: objectOf(entry), path: [...path, position] };
    const { accessory, component: labelled } = place.component;
    return [
      place,
      ...placedComponents(place.component.components, [...place.path, 'components']),
      ...(accessory ? [{ component: objectOf(accessory), path: [...place.path, 'accessory'] }] : []),
      ...(labelled ? [{ component: objectOf(labelled), path: [...place.path, 'component'] }] : []),
    ];
  });
}

/** The problem "no such component here" for each entry whose type is none of those possible. */
export function typeProblems(components: unknown, path: Path, possible: readonly Type[]): readonly Problem[] {
  return listOf(components).flatMap((entry, position) => {
    const { type } = objectOf(entry);
    return possible.includes(type as Type) ? [] : [choiceProblem(type, [...path, position, 'type'], possible)];
  });
}

function oneComponentProblems({ component, path }: PlacedComponent, files: readonly string[]): readonly Problem[] {
  const inner = [...path, 'components'];
  switch (component.type) {
    case Type.ActionRow:
      return rowProblems(component, inner);
    case Type.Button:
      return buttonProblems(component, path);
    case Type.Section:
      return [
        ...listProblems(component.components, inner, { min: 1, max: COMPONENT.sectionTexts }),
        ...typeProblems(component.components, inner, [Type.TextDisplay]),
        ...typeProblems([component.accessory], [...path, 'accessory'], [Type.Button, Type.Thumbnail]),
      ];
    case Type.TextDisplay:
      return textProblems(component.content, [...path, 'content'], { min: 1, max: COMPONENTS_V2.text });
    case Type.MediaGallery:
      return galleryProblems(component, path, files);
    case Type.Thumbnail:
      return mediumProblems(component, path, files);
    case Type.File:
      return fileProblems(component, path, files);
    case Type.Separator:
      return rangeProblems(component.spacing, [...path, 'spacing'], [1, COMPONENT.spacing]);
    case Type.Container:
      return [
        ...listProblems(component.components, inner, { min: 1, max: COMPONENTS_V2.components }),
        ...typeProblems(component.components, inner, CONTAINED),
        ...rangeProblems(component.accent_color, [...path, 'accent_color'], [0, COMPONENT.accentColor]),
      ];
    default:
      return SELECT_TYPES.includes(component.type as Type) ? selectProblems(component, path) : [];
  }
}

function rowProblems(row: Json, path: Path): readonly Problem[] {
  const children = listOf(row.components);
  const selects = children.filter((child) => SELECT_TYPES.includes(objectOf(child).type as Type));
  const tooWide = selects.length > 0 && children.length > 1;
  const message = 'Action row component width exceeded: a select menu takes the whole row';
  return [
    ...listProblems(row.components, path, { min: 1, max: COMPONENT.rowButtons }),
    ...typeProblems(row.components, path, [Type.Button, ...SELECT_TYPES]),
    ...(tooWide ? [{ path: [...path, 1], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }] : []),
  ];
}

function buttonProblems(button: Json, path: Path): readonly Problem[] {
  const isLink = button.style === ButtonStyle.Link;
  const isPremium = button.style === ButtonStyle.Premium;
  const styles = [1, 2, 3, 4, 5, 6];
  const label = textProblems(button.label, [...path, 'label'], { max: COMPONENT.buttonLabel });
  const isBlank = !isPremium && !button.label && !button.emoji;
  const message = 'A button must have a label or an emoji';
  const misplacedUrl = button.url !== undefined || button.custom_id === undefined;
  return [
    ...(styles.includes(button.style as number) ? [] : [choiceProblem(button.style, [...path, 'style'], styles)]),
    ...label,
    ...(isBlank ? [{ path, code: 'BUTTON_COMPONENT_MISSING_LABEL_AND_EMOJI', message }] : []),
    ...(isLink ? textProblems(button.url, [...path, 'url'], { min: 1, max: COMPONENT.buttonUrl }) : []),
    ...(isLink ? schemeProblems(button.url, [...path, 'url'], ['http', 'https', 'discord']) : []),
    ...(isLink && button.custom_id !== undefined ? [exclusiveProblem(path)] : []),
    ...(!isLink && !isPremium && misplacedUrl ? [exclusiveProblem(path)] : []),
  ];
}

function exclusiveProblem(path: Path): Problem {
  const code = 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE';
  return { path, code, message: 'A custom id and url cannot both be specified, and one of them is needed' };
}

function totalProblems(placed: readonly PlacedComponent[]): readonly Problem[] {
  const path = ['components'];
  const texts = placed.map(({ component }) => textOf(component.content) ?? '');
  const total = texts.map(lengthOf).reduce((sum, length) => sum + length, 0);
  const count = `The maximum number of components is ${COMPONENTS_V2.components}`;
  const size = `Components displayable text size exceeds maximum size of ${COMPONENTS_V2.text}`;
  return [
    ...(placed.length > COMPONENTS_V2.components
      ? [{ path, code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message: count }]
      : []),
    ...(total > COMPONENTS_V2.text ? [{ path, code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message: size }] : []),
  ];
}
