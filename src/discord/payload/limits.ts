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
    /** Files in one message; Discord's OpenAPI, MessageCreateRequest. */
    files: 10,
    /** Bytes of one file, where nothing allows more; "API Reference", Uploading Files. */
    fileBytes: 10 * 1024 * 1024,
    /** Ids in `allowed_mentions.users`, and again in `allowed_mentions.roles`; "Message", Allowed Mentions Structure. */
    mentionedIds: 100,
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
  component: {
    /** The largest `id`, a 32-bit integer, unique in the message; "Component Reference", Anatomy of a Component. */
    id: 2 ** 31 - 1,
  },
  button: {
    /** UTF-16 units of the label; "Component Reference", Button. */
    label: 80,
    /** UTF-16 units of `custom_id`, also a select's or a modal's, at least 1, unique there; "Component Reference", Custom ID. */
    customId: 100,
    /** UTF-16 units of a link button's address; "Component Reference", Button. */
    url: 512,
  },
  select: {
    /** Options of a string select, at least 1 and as many as can be chosen; "Component Reference", String Select. */
    options: 25,
    /** The most that `min_values` and `max_values` may be; "Component Reference", String Select and the others. */
    values: 25,
    /** UTF-16 units of an option's label, at least 1; "Component Reference", Select Option Structure. */
    label: 100,
    /** UTF-16 units of an option's value, at least 1, unique in the select; "Component Reference", Select Option Structure. */
    value: 100,
    /** UTF-16 units of an option's description; "Component Reference", Select Option Structure. */
    description: 100,
    /** UTF-16 units of what stands there before anything is chosen; "Component Reference", String Select. */
    placeholder: 150,
  },
  modal: {
    /** UTF-16 units of the title, at least 1; "Receiving and Responding", Modal. */
    title: 45,
    /** Components in a modal, at least 1, what is in labels not counted; "Receiving and Responding", Modal. */
    components: 5,
    /** UTF-16 units of a label, at least 1; "Component Reference", Label. */
    label: 45,
    /** UTF-16 units of a label's description; "Component Reference", Label. */
    description: 100,
    /** UTF-16 units of a text input's value, and the most its lengths may ask for; "Component Reference", Text Input. */
    input: 4000,
    /** UTF-16 units of a text input's placeholder; "Component Reference", Text Input. */
    placeholder: 100,
  },
  /** Messages with the flag IS_COMPONENTS_V2, which have no content and no embeds. */
  componentsV2: {
    /** Components, nested ones included; "Component Reference", introduction. */
    components: 40,
    /** Text Displays in one Section, at least 1; "Component Reference", Section. */
    sectionTexts: 3,
    /** Items in one Media Gallery, at least 1; "Component Reference", Media Gallery. */
    galleryItems: 10,
    /** UTF-16 units of the description of a Thumbnail or gallery item; "Component Reference", Thumbnail. */
    mediaDescription: 1024,
    /** UTF-16 units of the address of a Thumbnail or gallery item; Discord's OpenAPI, UnfurledMediaRequest. */
    mediaUrl: 2048,
    /** The largest spacing of a Separator, from 1; "Component Reference", Separator. */
    spacing: 2,
    /** The largest accent colour of a Container, from 0; "Component Reference", Container. */
    accentColor: 0xff_ff_ff,
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
