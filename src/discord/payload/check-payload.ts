/**
 * Checks what is about to be sent against every limit in limits.ts and against our own rules (no mentions but those named, no
 * id twice). Says what is wrong and mends nothing. A problem reads `what: 81 found, at most 80 allowed`; none means that
 * Discord will take it. Component types that the bot does not send are problems too: their limits belong into limits.ts first.
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
import {
  CLASSIC,
  checkIds,
  checkPart,
  checkTypes,
  type Placed,
  placedParts,
  TOP_LEVEL_V2,
} from './check-components.ts';
import { LIMITS } from './limits.ts';
import { filled, never, sum, unique, within } from './problem.ts';

const SLASH = ApplicationCommandType.ChatInput;

/** A file that goes with a message. */
interface SentFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** What a message has besides its body. */
export interface Sending {
  /** Who may be pinged, by id; nobody else may, and never anybody by `parse`. Default: nobody. */
  readonly mayPing?: { readonly users?: readonly string[]; readonly roles?: readonly string[] };
  /** The files uploaded with it. Default: none. */
  readonly files?: readonly SentFile[];
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
 * The problems of a whole message body (not of an edit that leaves parts out): a limit passed, nothing to show, an `id` or a
 * `custom_id` used twice, somebody pinged who may not be.
 */
export function checkPayload(body: RESTPatchAPIChannelMessageJSONBody, sending: Sending = {}): string[] {
  const isV2 = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const placed = placedParts(body.components ?? [], 'components');
  const { files = [], mayPing } = sending;
  const names = [...files.map(({ name }) => name), ...(body.attachments ?? []).flatMap((each) => each.filename ?? [])];
  return [
    ...checkMentions(body.allowed_mentions, mayPing),
    ...(isV2 ? checkV2(body, placed) : checkClassic(body, placed, files.length)),
    ...placed.flatMap((each) => checkPart(each, names)),
    ...checkIds(placed),
    ...within('files', files.length, [0, LIMITS.message.files]),
    ...within('attachments', body.attachments?.length ?? 0, [0, LIMITS.message.files]),
    ...files.flatMap(({ name, size }) => within(`bytes of "${name}"`, size, [0, LIMITS.message.fileBytes])),
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
  return [
    ...within('slash commands', count(SLASH), [0, LIMITS.command.chatInput]),
    ...within('user commands', count(ApplicationCommandType.User), [0, LIMITS.command.user]),
    ...within('message commands', count(ApplicationCommandType.Message), [0, LIMITS.command.message]),
    ...uniqueNames(
      'command',
      commands.map((command) => ({ type: SLASH, ...command })),
    ),
    ...commands.flatMap((command, index) => checkCommand(command, `commands[${index}]`)),
  ];
}

function checkMentions(mentions: APIAllowedMentions | null | undefined, mayPing: Sending['mayPing'] = {}): string[] {
  if (!mentions?.parse) return within('allowed_mentions with a parse of []', 0, [1, 1]);
  const { parse, users = [], roles = [], replied_user: repliedUser = false } = mentions;
  const strangers = [
    ...users.filter((id) => !mayPing.users?.includes(id)),
    ...roles.filter((id) => !mayPing.roles?.includes(id)),
  ];
  return [
    ...within('allowed_mentions', parse.length + strangers.length + Number(repliedUser), [0, 0]),
    ...within('allowed_mentions.users', users.length, [0, LIMITS.message.mentionedIds]),
    ...within('allowed_mentions.roles', roles.length, [0, LIMITS.message.mentionedIds]),
  ];
}

function checkClassic(body: RESTPatchAPIChannelMessageJSONBody, placed: readonly Placed[], nFiles: number): string[] {
  const [content, embeds, components] = [body.content ?? '', body.embeds ?? [], body.components ?? []];
  const shown = Number(content !== '') + embeds.length + (body.attachments?.length ?? 0) + nFiles;
  return [
    ...within('content, embeds and attachments', shown, [1, Number.POSITIVE_INFINITY]),
    ...filled('content', content || undefined, LIMITS.message.content),
    ...within('embeds', embeds.length, [0, LIMITS.message.embeds]),
    ...embeds.flatMap((embed, index) => checkEmbed(embed, `embeds[${index}]`)),
    ...within('characters in all embeds', sum(embeds.map(embedLength)), [0, LIMITS.embed.total]),
    ...within('rows', components.length, [0, LIMITS.message.rows]),
    ...checkTypes(components, 'components', [ComponentType.ActionRow]),
    ...never(
      'components that need the flag IS_COMPONENTS_V2',
      placed.some(({ part }) => !CLASSIC.includes(part.type)),
    ),
  ];
}

function checkV2(
  { content, embeds, components }: RESTPatchAPIChannelMessageJSONBody,
  placed: readonly Placed[],
): string[] {
  const limits = LIMITS.componentsV2;
  const texts = placed.flatMap(({ part }) => (part.type === ComponentType.TextDisplay ? (part.content ?? '') : []));
  const bytes = sum(texts.map((text) => Buffer.byteLength(text) + limits.bytesPerText));
  return [
    ...within('content and embeds beside IS_COMPONENTS_V2', (content ? 1 : 0) + (embeds?.length ?? 0), [0, 0]),
    ...within('components', placed.length, [1, limits.components]),
    ...checkTypes(components ?? [], 'components', TOP_LEVEL_V2),
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

function checkCommand(command: Named, where: string): string[] {
  const { type = SLASH, name, description = '', name_localizations } = command;
  const total = within(`${where} characters in all`, namedLength(command), [0, LIMITS.command.total]);
  if (type === SLASH) return [...checkNamed(command, where), ...total];
  const problems = localised(`${where}.name`, [name, name_localizations], LIMITS.command.name);
  return [...problems, ...within(`${where}.description characters`, description.length, [0, 0]), ...total];
}

/** A problem for each name that two of them have in some language. */
function uniqueNames(what: string, named: readonly Named[]): string[] {
  const locales = new Set(named.flatMap(({ name_localizations }) => Object.keys(name_localizations ?? {})));
  const kindOf = ({ type }: Named) => (type === undefined ? '' : `${ApplicationCommandType[type]} `);
  return [null, ...locales].flatMap((locale) => {
    const nameOf = ({ name, name_localizations }: Named) =>
      (locale === null ? name : name_localizations?.[locale]) ?? name;
    const mark = locale === null ? '' : ` (${locale})`;
    return unique(
      `${what}${mark}`,
      named.map((each) => `${kindOf(each)}${nameOf(each)}`),
    );
  });
}

/** A slash command or one of its options, and what is nested in it. */
function checkNamed(named: Named, where: string): string[] {
  const { description = '', options = [], choices = [], autocomplete = false, min_length = 0, max_length = 1 } = named;
  const name: Localised = [named.name, named.name_localizations];
  const late = options.filter((option, index) => option.required && index > 0 && !options[index - 1]?.required);
  return [
    ...localised(`${where}.name`, name, LIMITS.command.name),
    ...inLocales(name).flatMap(([locale, text]) => spelling(`${where}.name${locale}`, text)),
    ...localised(`${where}.description`, [description, named.description_localizations], LIMITS.command.description),
    ...within(`${where}.options`, options.length, [0, LIMITS.command.options]),
    ...within(`${where}.options required after an optional one`, late.length, [0, 0]),
    ...uniqueNames(
      `${where}.options name`,
      options.map((option) => ({ ...option, type: undefined })),
    ),
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
