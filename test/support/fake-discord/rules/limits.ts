// What Discord documents as its limits, as data. Independent of the bot's own limits on purpose: the two must agree.
// Sources: pages of discord/discord-api-docs (`developers/...`), and its issues by number.
// A length is a number of code points: the API is Python and counts with `len` (discord-api-docs#1315).

/** One message. Source: resources/message (Create Message); files: reference#uploading-files. */
export const MESSAGE = {
  content: 2000,
  embeds: 10,
  files: 10,
  nonce: 25,
  mentionedIds: 100,
  fileBytes: 10 * 1024 * 1024,
  requestBytes: 25 * 1024 * 1024,
} as const;

/** One embed; `total` is over all embeds of a message. Source: resources/message#embed-object-embed-limits. */
export const EMBED = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  total: 6000,
} as const;

/** Components of a message. Source: components/reference; `mediaUrl`: Discord's OpenAPI, UnfurledMediaRequest. */
export const COMPONENT = {
  rows: 5,
  rowButtons: 5,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  selectText: 100,
  selectPlaceholder: 150,
  sectionTexts: 3,
  galleryItems: 10,
  mediaUrl: 2048,
  mediaDescription: 1024,
  spacing: 2,
  accentColor: 0xff_ff_ff,
  id: 2 ** 31 - 1,
} as const;

/**
 * A message with the flag IS_COMPONENTS_V2. Source: components/reference; `text` also discord-api-docs#8562;
 * `bytes`, the sum of the UTF-8 bytes of the texts plus `bytesPerText` for each, above which Discord answers 500: #8554.
 */
export const COMPONENTS_V2 = { components: 40, text: 4000, bytes: 10_170, bytesPerText: 12 } as const;

/** A modal. Source: components/reference (Text Input, Label) and interactions/receiving-and-responding (Modal). */
export const MODAL = {
  title: 45,
  components: 5,
  label: 45,
  description: 100,
  placeholder: 100,
  value: 4000,
} as const;

/** Autocomplete choices and those of a command option. Source: interactions/application-commands. */
export const CHOICE = { choices: 25, name: 100, value: 100 } as const;

/**
 * Application commands. Source: interactions/application-commands; the numbers of menu commands: change-log 2026-03-03.
 * `total` is over all names, descriptions and values of one command.
 */
export const COMMAND = {
  name: 32,
  description: 100,
  options: 25,
  textLength: 6000,
  total: 8000,
  chatCommands: 100,
  userCommands: 15,
  messageCommands: 15,
} as const;

/** Milliseconds. Source: interactions/receiving-and-responding (3 s to answer, a token is good for 15 minutes). */
export const INTERACTION = { acknowledgeWithin: 3000, tokenLife: 15 * 60 * 1000 } as const;

/**
 * Follow-ups to one interaction where only its user installed the application. Source: interactions/receiving-and-responding
 * (Create Followup Message); the error 40094: topics/opcodes-and-status-codes.
 */
export const USER_INSTALLED_FOLLOWUPS = 5;
