/**
 * Checks what is about to be sent against every limit in limits.ts and against our own rules (no mentions, no id twice). Says
 * what is wrong and mends nothing. A problem reads `what: 81 found, at most 80 allowed`; none means that Discord will take it.
 * Component types that the bot does not send are problems too: their limits belong into limits.ts first.
 */
import {
  type APIAllowedMentions,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  type APIEmbed,
  ApplicationCommandType,
  ComponentType,
  MessageFlags,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';

const SLASH = ApplicationCommandType.ChatInput;

/** A component of any type, seen by what we check. */
interface Part {
  readonly type: ComponentType;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly emoji?: unknown;
  readonly url?: string;
}

/** A text and its translations by locale. */
type Localised = readonly [text: string, locales?: Locales];
type Locales = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** A command or an option of any type, seen by what we check. */
interface Named {
  readonly type?: number | undefined;
  readonly name: string;
  readonly name_localizations?: Locales;
  readonly description?: string | undefined;
  readonly description_localizations?: Locales;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
  readonly autocomplete?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
}

/**
 * The problems of a whole message body (not of an edit that leaves parts out): a limit passed, nothing to show, a `custom_id`
 * used twice, mentions not switched off.
 */
export function checkPayload(body: RESTPatchAPIChannelMessageJSONBody): string[] {
  const isV2 = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const parts = (body.components ?? []).flatMap((part, index) => withNested(part, `components[${index}]`));
  const ids = parts.flatMap(({ part }) => part.custom_id ?? []);
  return [
    ...checkMentions(body.allowed_mentions),
    ...(isV2 ? checkV2(body, parts) : checkClassic(body, parts)),
    ...parts.flatMap(({ part, where }) => checkPart(part, where)),
    ...unique('custom_id', ids),
  ];
}

/** The problems of an autocomplete answer, or of an option's fixed choices; each begins with `where`. */
export function checkChoices(choices: readonly APIApplicationCommandOptionChoice[], where = 'choices'): string[] {
  const names = choices.map(({ name }) => name);
  const each = choices.flatMap((choice, index) => [
    ...localised(`${where}[${index}].name`, [choice.name, choice.name_localizations], LIMITS.choice.name),
    ...(typeof choice.value === 'string' ? filled(`${where}[${index}].value`, choice.value, LIMITS.choice.value) : []),
  ]);
  // Of choices with the same name Discord submits the first one's value, whichever is picked: discord-api-docs#8565.
  return [...within(where, choices.length, [0, LIMITS.choice.count]), ...each, ...unique(`${where} name`, names)];
}

/** The problems of the commands of one scope (all global ones, or all of one guild), as handed to the bulk overwrite. */
export function checkCommands(commands: readonly RESTPostAPIApplicationCommandsJSONBody[]): string[] {
  const count = (wanted: ApplicationCommandType) => commands.filter(({ type = SLASH }) => type === wanted).length;
  const ids = commands.map(({ type = SLASH, name }) => `${ApplicationCommandType[type]} ${name}`);
  return [
    ...within('slash commands', count(SLASH), [0, LIMITS.command.chatInput]),
    ...within('user commands', count(ApplicationCommandType.User), [0, LIMITS.command.user]),
    ...within('message commands', count(ApplicationCommandType.Message), [0, LIMITS.command.message]),
    ...unique('command', ids),
    ...commands.flatMap((command, index) => checkCommand(command, `commands[${index}]`)),
  ];
}

function checkMentions(mentions: APIAllowedMentions | null | undefined): string[] {
  if (!mentions?.parse) return within('allowed_mentions with a parse of []', 0, [1, 1]);
  const { parse, users = [], roles = [], replied_user: repliedUser = false } = mentions;
  return within('allowed_mentions', parse.length + users.length + roles.length + Number(repliedUser), [0, 0]);
}

function checkClassic(body: RESTPatchAPIChannelMessageJSONBody, parts: readonly Placed[]): string[] {
  const [content, embeds, components] = [body.content ?? '', body.embeds ?? [], body.components ?? []];
  const shown = Number(content !== '') + embeds.length + (body.attachments?.length ?? 0);
  const classic: ComponentType[] = [ComponentType.ActionRow, ComponentType.Button];
  const needFlag = parts.filter(({ part }) => !classic.includes(part.type));
  return [
    ...within('content, embeds and attachments', shown, [1, Number.POSITIVE_INFINITY]),
    ...filled('content', content || undefined, LIMITS.message.content),
    ...within('embeds', embeds.length, [0, LIMITS.message.embeds]),
    ...embeds.flatMap((embed, index) => checkEmbed(embed, `embeds[${index}]`)),
    ...within('characters in all embeds', sum(embeds.map(embedLength)), [0, LIMITS.embed.total]),
    ...within('rows', components.length, [0, LIMITS.message.rows]),
    ...within('components that need the flag IS_COMPONENTS_V2', needFlag.length, [0, 0]),
  ];
}

function checkV2({ content, embeds }: RESTPatchAPIChannelMessageJSONBody, parts: readonly Placed[]): string[] {
  const limits = LIMITS.componentsV2;
  const texts = parts.flatMap(({ part }) => (part.type === ComponentType.TextDisplay ? (part.content ?? '') : []));
  const bytes = sum(texts.map((text) => Buffer.byteLength(text) + limits.bytesPerText));
  return [
    ...within('content and embeds beside IS_COMPONENTS_V2', (content ? 1 : 0) + (embeds?.length ?? 0), [0, 0]),
    ...within('components', parts.length, [1, limits.components]),
    ...within('characters in all text displays', sum(texts.map((text) => text.length)), [0, limits.text]),
    ...within('bytes in all text displays', bytes, [0, limits.bytes]),
  ];
}

function checkEmbed(embed: APIEmbed, where: string): string[] {
  const { title, description, fields = [], footer, author, image, thumbnail } = embed;
  const shown = [title, description, footer, author, image, thumbnail, ...fields].filter(Boolean).length;
  return [
    ...within(where, shown, [1, Number.POSITIVE_INFINITY]),
    ...filled(`${where}.title`, title, LIMITS.embed.title),
    ...filled(`${where}.description`, description, LIMITS.embed.description),
    ...within(`${where}.fields`, fields.length, [0, LIMITS.embed.fields]),
    ...fields.flatMap(({ name, value }, index) => [
      ...filled(`${where}.fields[${index}].name`, name, LIMITS.embed.fieldName),
      ...filled(`${where}.fields[${index}].value`, value, LIMITS.embed.fieldValue),
    ]),
    ...filled(`${where}.footer.text`, footer?.text, LIMITS.embed.footer),
    ...filled(`${where}.author.name`, author?.name, LIMITS.embed.author),
  ];
}

/** What counts towards `LIMITS.embed.total`. */
export function embedLength({ title = '', description = '', fields = [], footer, author }: APIEmbed): number {
  const inFields = fields.flatMap(({ name, value }) => [name, value]);
  return sum([title, description, footer?.text ?? '', author?.name ?? '', ...inFields].map((text) => text.length));
}

/** A component and its place in the body. `withNested`: it and all within it, as Discord counts them. */
type Placed = { readonly part: Part; readonly where: string };
function withNested(part: Part, where: string): Placed[] {
  const inner = (part.components ?? []).flatMap((child, index) => withNested(child, `${where}.components[${index}]`));
  return [{ part, where }, ...inner, ...(part.accessory ? withNested(part.accessory, `${where}.accessory`) : [])];
}

function checkPart(part: Part, where: string): string[] {
  const count = part.components?.length ?? 0;
  switch (part.type) {
    case ComponentType.ActionRow:
      return within(`${where} buttons`, count, [1, LIMITS.row.buttons]);
    case ComponentType.Button:
      return checkButton(part, where);
    case ComponentType.Section:
      return within(`${where} texts`, count, [1, LIMITS.componentsV2.sectionTexts]);
    case ComponentType.TextDisplay:
      return filled(`${where}.content`, part.content ?? '', LIMITS.componentsV2.text);
    case ComponentType.Container:
    case ComponentType.Separator:
      return [];
    default:
      return within(`${where} of type ${part.type}`, 1, [0, 0]);
  }
}

function checkButton({ custom_id, label, emoji, url }: Part, where: string): string[] {
  return [
    ...within(`${where} custom_id or url`, [custom_id, url].filter((part) => part !== undefined).length, [1, 1]),
    ...filled(`${where}.custom_id`, custom_id, LIMITS.button.customId),
    ...filled(`${where}.url`, url, LIMITS.button.url),
    ...filled(`${where}.label`, emoji ? label : (label ?? ''), LIMITS.button.label),
  ];
}

function checkCommand(command: Named, where: string): string[] {
  const { type = SLASH, name, description = '', name_localizations } = command;
  const total = within(`${where} characters in all`, namedLength(command), [0, LIMITS.command.total]);
  if (type === SLASH) return [...checkNamed(command, where), ...total];
  const problems = localised(`${where}.name`, [name, name_localizations], LIMITS.command.name);
  return [...problems, ...within(`${where}.description characters`, description.length, [0, 0]), ...total];
}

/** A slash command or one of its options, and what is nested in it. */
function checkNamed(named: Named, where: string): string[] {
  const { description = '', options = [], choices = [], autocomplete = false, min_length = 0, max_length = 1 } = named;
  const name: Localised = [named.name, named.name_localizations];
  const late = options.filter((option, index) => option.required && index > 0 && !options[index - 1]?.required);
  const optionNames = options.map((option) => option.name);
  return [
    ...localised(`${where}.name`, name, LIMITS.command.name),
    ...inLocales(name).flatMap(([locale, text]) => spelling(`${where}.name${locale}`, text)),
    ...localised(`${where}.description`, [description, named.description_localizations], LIMITS.command.description),
    ...within(`${where}.options`, options.length, [0, LIMITS.command.options]),
    ...within(`${where}.options required after an optional one`, late.length, [0, 0]),
    ...unique(`${where}.options name`, optionNames),
    ...options.flatMap((option, index) => checkNamed(option, `${where}.options[${index}]`)),
    ...checkChoices(choices, `${where}.choices`),
    ...within(`${where}.choices beside autocomplete`, autocomplete ? choices.length : 0, [0, 0]),
    ...within(`${where}.min_length`, min_length, [0, LIMITS.command.stringLength]),
    ...within(`${where}.max_length`, max_length, [1, LIMITS.command.stringLength]),
  ];
}

function spelling(where: string, name: string): string[] {
  const wrong = [...name].filter((each) => !LIMITS.command.namePattern.test(each) || each !== each.toLowerCase());
  return within(`${where} "${name}" characters that are upper case or not allowed`, wrong.length, [0, 0]);
}

/** All names, descriptions and values of a command, of each only its longest locale. */
function namedLength({ options = [], choices = [], description = '', ...named }: Named): number {
  const longest = (...text: Localised) => Math.max(...inLocales(text).map(([, each]) => each.length));
  const own = longest(named.name, named.name_localizations) + longest(description, named.description_localizations);
  const inChoices = choices.map((each) => longest(each.name, each.name_localizations) + `${each.value}`.length);
  return sum([own, ...inChoices, ...options.map(namedLength)]);
}

/** Each wording with a mark of its locale: none for the default. */
function inLocales([text, locales]: Localised): (readonly [mark: string, text: string])[] {
  const translated = Object.entries(locales ?? {}).map(([locale, each]) => [` (${locale})`, each ?? text] as const);
  return [['', text], ...translated];
}

function localised(where: string, text: Localised, most: number): string[] {
  return inLocales(text).flatMap(([mark, each]) => filled(`${where}${mark}`, each, most));
}

/** A text that may be absent, but if present must show something: Discord trims it, and refuses what is then empty. */
function filled(where: string, text: string | undefined, most: number): string[] {
  return text === undefined ? [] : within(`${where} characters`, text.trim() === '' ? 0 : text.length, [1, most]);
}

function unique(what: string, values: readonly string[]): string[] {
  const count = (value: string) => values.filter((each) => each === value).length;
  return [...new Set(values)].flatMap((value) => within(`${what} "${value}"`, count(value), [1, 1]));
}

function within(where: string, found: number, [least, most]: [number, number]): string[] {
  if (found >= least && found <= most) return [];
  return [`${where}: ${found} found, ${found < least ? `at least ${least} needed` : `at most ${most} allowed`}`];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
