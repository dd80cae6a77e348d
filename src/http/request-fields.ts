import type { CommandShape, HistoryTurn, Pressed } from './bot.ts';
import { commandNamed } from './command-fields.ts';
import { FieldError, listOf, objectOf, oneOf, textOf, textsOf } from './field-checks.ts';
import { type Component, type MessageBody, TYPE } from './message-body.ts';
import { readScene } from './scene-fields.ts';
import { selectChoices } from './select-choices.ts';

/**
 * Reads what the page sends and refuses what Discord itself would refuse, naming the field. The bot behind may
 * therefore rely on the same promises as on Discord.
 */

/** A custom id is 1 to 100 characters (components/reference). */
const CUSTOM_ID_LENGTH = 100;
/** A message is at most 2000 characters (resources/message). */
const MESSAGE_LENGTH = 2000;
/** The text of all embeds of a message, or of all its components, is at most 6000 (resources/message). */
const TEXT_LENGTH = 6000;
/** Everything that a message can show: content, and embeds or components. */
const WHOLE_MESSAGE_LENGTH = MESSAGE_LENGTH + TEXT_LENGTH;
/** A text input takes at most 4000 characters, and a dialog has at most 5 fields (components/reference). */
const INPUT_LENGTH = 4000;
const MODAL_FIELDS = 5;
/** More turns than any engine looks back. */
const HISTORY_TURNS = 50;
/** Files in one message (resources/message). */
const FILES = 10;
/** Longer file names are refused by file systems. */
const FILE_NAME_LENGTH = 255;
/** Discord counts at most 40 components, nested ones included, and 3 levels; nothing deeper is looked into. */
const DEEPEST = 8;

const MESSAGE_COMMAND = 3;

/** `{customId, message, values, turns, scene}` of a press on a button or a choice in a menu, which the message must have. */
export function readPress(body: unknown) {
  const fields = objectOf(body, 'body');
  const customId = customIdOf(fields.customId);
  const pressed = pressedOf(fields);
  const component = componentOf(pressed.message, customId);
  if (component === undefined) throw new FieldError('customId', `the message has no button and no menu "${customId}"`);
  if (component.disabled === true) throw new FieldError('customId', `"${customId}" is disabled`);
  if (component.type === TYPE.button) return { customId, pressed, scene: readScene(fields.scene) };
  return {
    customId,
    pressed: { ...pressed, values: valuesOf(fields.values, component) },
    scene: readScene(fields.scene),
  };
}

/** `{customId, fields, message, values, turns, scene}` of a dialog that was sent. */
export function readSubmit(body: unknown) {
  const fields = objectOf(body, 'body');
  const customId = customIdOf(fields.customId);
  const filled = textsOf(fields.fields, 'fields', { longest: INPUT_LENGTH, most: MODAL_FIELDS });
  const values = fields.values === undefined ? {} : { values: textList(fields.values, 'values') };
  return { customId, fields: filled, pressed: { ...pressedOf(fields), ...values }, scene: readScene(fields.scene) };
}

/** `{name, target, scene}` of a message command. */
export function readMenu(body: unknown, commands: readonly CommandShape[]) {
  const fields = objectOf(body, 'body');
  const scene = readScene(fields.scene);
  const { name } = commandNamed(fields.name, { commands, type: MESSAGE_COMMAND, scene });
  const given = objectOf(fields.target, 'target');
  const target = {
    id: snowflakeOf(given.id, 'target.id'),
    author: snowflakeOf(given.author, 'target.author'),
    text: textOf(given.text, 'target.text', { longest: WHOLE_MESSAGE_LENGTH }),
  };
  return { name, target, scene };
}

/** `{text, history, scene}` of a mention or direct message. */
export function readMessage(body: unknown) {
  const fields = objectOf(body, 'body');
  const text = textOf(fields.text, 'text', { shortest: 1, longest: MESSAGE_LENGTH });
  return { text, history: turnsOf(fields.history, 'history'), scene: readScene(fields.scene) };
}

function customIdOf(value: unknown): string {
  return textOf(value, 'customId', { shortest: 1, longest: CUSTOM_ID_LENGTH });
}

function pressedOf(fields: Readonly<Record<string, unknown>>): Pressed {
  return { message: messageOf(fields.message), said: { turns: turnsOf(fields.turns, 'turns'), whole: true } };
}

/** The button or menu with this id, wherever in the message it stands. */
function componentOf(message: MessageBody, customId: string): Component | undefined {
  const within = (component: Component | undefined, depth: number): Component[] => {
    if (depth > DEEPEST || typeof component !== 'object' || component === null) return [];
    const nested = Array.isArray(component.components) ? component.components : [];
    return [component, ...[...nested, component.accessory].flatMap((each) => within(each, depth + 1))];
  };
  return (message.components ?? []).flatMap((each) => within(each, 0)).find((each) => each.custom_id === customId);
}

function valuesOf(value: unknown, menu: Component): readonly string[] {
  const known = selectChoices(menu).map((choice) => choice.value);
  const values = textList(value, 'values').map((each, index) => oneOf(each, `values[${index}]`, known));
  const [least, most] = [menu.min_values ?? 1, menu.max_values ?? 1];
  if (new Set(values).size < values.length) throw new FieldError('values', 'names a value twice');
  if (values.length < least || values.length > most)
    throw new FieldError('values', `has ${values.length} entries, ${least} to ${most} are allowed`);
  return values;
}

function textList(value: unknown, field: string): readonly string[] {
  const list = listOf(value, field, { most: 25, unit: 'values' });
  return list.map((each, index) => textOf(each, `${field}[${index}]`, { longest: CUSTOM_ID_LENGTH }));
}

function turnsOf(value: unknown, field: string): readonly HistoryTurn[] {
  const turns = listOf(value ?? [], field, { most: HISTORY_TURNS, unit: 'turns' });
  return turns.map((turn, index) => turnOf(turn, `${field}[${index}]`));
}

function turnOf(value: unknown, field: string): HistoryTurn {
  const { role, text } = objectOf(value, field);
  if (role !== 'user' && role !== 'agent') throw new FieldError(`${field}.role`, 'must be "user" or "agent"');
  return { role, text: textOf(text, `${field}.text`, { longest: TEXT_LENGTH }) };
}

/** A payload that the bot once sent comes back; only what the drawing relies on is checked. */
function messageOf(value: unknown): MessageBody {
  const message = objectOf(value, 'message');
  textOf(message.content ?? '', 'message.content', { longest: TEXT_LENGTH });
  for (const name of ['embeds', 'components']) {
    const list = listOf(message[name] ?? [], `message.${name}`);
    list.forEach((item, index) => {
      objectOf(item, `message.${name}[${index}]`);
    });
  }
  const files = listOf(message.files ?? [], 'message.files', { most: FILES, unit: 'files' });
  files.forEach((item, index) => {
    const file = objectOf(item, `message.files[${index}]`);
    textOf(file.name, `message.files[${index}].name`, { shortest: 1, longest: FILE_NAME_LENGTH });
    textOf(file.text, `message.files[${index}].text`, {});
  });
  return message;
}

function snowflakeOf(value: unknown, field: string): string {
  const id = textOf(value, field, { longest: 20 });
  if (/^\d{17,20}$/.test(id)) return id;
  throw new FieldError(field, `"${id}" is not an id of 17 to 20 digits`);
}
