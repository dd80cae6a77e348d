/**
 * Discord's limits on what this bot sends, as numbers with their source. Sources are page names in Discord's developer
 * documentation (docs.discord.com/developers). This file checks nothing: see check-payload.ts.
 *
 * Lengths: Discord's API counts Unicode code points (answer of its staff in discord-api-docs#1315) and trims white space at
 * both ends before it counts. We count untrimmed UTF-16 units, which is never fewer, so what passes here passes there.
 */
export const LIMITS = {
  message: {
    /** UTF-16 units of `content`; "Message", Create Message. (The 4,000 of Nitro users is not for bots.) */
    content: 2000,
    /** Embeds in one message; "Message", Create Message. */
    embeds: 10,
    /** Action rows in a message without the V2 flag; "Component Reference", Legacy Message Component Behavior. */
    rows: 5,
  },
  embed: {
    /** UTF-16 units of the title; "Message", Embed Limits. */
    title: 256,
    /** UTF-16 units of the description; "Message", Embed Limits. */
    description: 4096,
    /** Fields in one embed; "Message", Embed Limits. */
    fields: 25,
    /** UTF-16 units of a field's name; "Message", Embed Limits. */
    fieldName: 256,
    /** UTF-16 units of a field's value; "Message", Embed Limits. */
    fieldValue: 1024,
    /** UTF-16 units of the footer's text; "Message", Embed Limits. */
    footer: 2048,
    /** UTF-16 units of the author's name; "Message", Embed Limits. */
    author: 256,
    /** UTF-16 units of all the texts above together, over **all** embeds of a message; "Message", Embed Limits. */
    total: 6000,
  },
  row: {
    /** Buttons in one action row; "Component Reference", Action Row. */
    buttons: 5,
  },
  button: {
    /** UTF-16 units of the label; "Component Reference", Button. */
    label: 80,
    /** UTF-16 units of `custom_id`, at least 1, unique in the message; "Component Reference", Custom ID. */
    customId: 100,
    /** UTF-16 units of a link button's address; "Component Reference", Button. */
    url: 512,
  },
  /** Messages with the flag IS_COMPONENTS_V2, which have no content and no embeds. */
  componentsV2: {
    /** Components, nested ones included; "Component Reference", introduction. */
    components: 40,
    /** Text Displays in one Section, at least 1; "Component Reference", Section. */
    sectionTexts: 3,
    /** UTF-16 units of all Text Displays together; client error text and discord-api-docs PR #8562 (not yet merged). */
    text: 4000,
    /** UTF-8 bytes of all Text Displays plus `bytesPerText` for each: above it HTTP 500; measured, discord-api-docs#8554. */
    bytes: 10_170,
    /** Bytes that each Text Display costs on top of its text; measured, discord-api-docs#8554. */
    bytesPerText: 12,
  },
  choice: {
    /** Choices in one autocomplete answer or one option; "Application Commands", Option Structure. */
    count: 25,
    /** UTF-16 units of a choice's name, at least 1; "Application Commands", Option Choice Structure. */
    name: 100,
    /** UTF-16 units of a string choice's value; "Application Commands", Option Choice Structure. */
    value: 100,
  },
  command: {
    /** Global slash commands of one app; "Application Commands", Registering a Command. */
    chatInput: 100,
    /** Global commands in the menu of a user; "Application Commands", Registering a Command. */
    user: 15,
    /** Global commands in the menu of a message; "Application Commands", Registering a Command. */
    message: 15,
    /** UTF-16 units of a command's or option's name, at least 1; "Application Commands", Command Structure. */
    name: 32,
    /** What a slash command or option may be called, besides being lower case; "Application Commands", Naming. */
    namePattern: /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
    /** UTF-16 units of a command's or option's description, at least 1; "Application Commands", Command Structure. */
    description: 100,
    /** Options of one command or subcommand; "Application Commands", Command Structure. */
    options: 25,
    /** The largest `max_length` of a string option; "Application Commands", Option Structure. */
    stringLength: 6000,
    /** UTF-16 units of all names, descriptions and values of a command, longest locale; "Application Commands", Slash Commands. */
    total: 8000,
  },
  interaction: {
    /** Milliseconds until an interaction must be answered or deferred; "Receiving and Responding", Interaction Callback. */
    acknowledgeMs: 3000,
    /** Milliseconds for which followups and edits work; "Receiving and Responding", Followup Messages. */
    tokenMs: 15 * 60 * 1000,
  },
} as const;
