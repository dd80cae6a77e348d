/**
 * Messages and dialogs in Discord's REST JSON, as far as the playground draws them. What is not drawn is still carried, so that
 * a payload stays exact.
 */

export type MessageBody = {
  readonly content?: string | undefined;
  readonly embeds?: readonly Embed[] | undefined;
  readonly components?: readonly Component[] | undefined;
  /** With 1 << 15 the message consists of components alone; the drawing looks only at what is there. */
  readonly flags?: number | undefined;
  readonly allowed_mentions?: AllowedMentions | undefined;
  /** Attachments by name, as text: what the bot uploads beside the JSON. */
  readonly files?: readonly { readonly name: string; readonly text: string }[] | undefined;
};

/** Who is really pinged of those whom a text mentions. */
export type AllowedMentions = {
  readonly parse?: readonly string[] | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly users?: readonly string[] | undefined;
};

export type Embed = {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly color?: number | undefined;
  readonly timestamp?: string | undefined;
  readonly author?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly fields?: readonly EmbedField[] | undefined;
  readonly footer?: { readonly text: string } | undefined;
};

type EmbedField = { readonly name: string; readonly value: string; readonly inline?: boolean | undefined };

/** Component types (components/reference); those of 18 on, and 4, stand in dialogs. */
export const TYPE = {
  row: 1,
  button: 2,
  textSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** A component of any type; which fields it has depends on that type. */
export type Component = {
  readonly type: number;
  readonly components?: readonly Component[] | undefined;
  /** At the right of a section: a button or a thumbnail. */
  readonly accessory?: Component | undefined;
  readonly content?: string | undefined;
  readonly custom_id?: string | undefined;
  /** Of a button: 1 primary, 2 secondary, 3 success, 4 danger, 5 link. Of a text input: 1 one line, 2 several. */
  readonly style?: number | undefined;
  readonly label?: string | undefined;
  readonly emoji?: Emoji | undefined;
  readonly url?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly min_values?: number | undefined;
  readonly max_values?: number | undefined;
  readonly options?: readonly SelectOption[] | undefined;
  readonly default_values?: readonly { readonly id: string }[] | undefined;
  readonly accent_color?: number | null | undefined;
  readonly divider?: boolean | undefined;
  /** Of a separator: 1 small, 2 large. */
  readonly spacing?: number | undefined;
  readonly file?: { readonly url: string } | undefined;
  /** What a picture shows, or what explains a label. */
  readonly description?: string | null | undefined;
  /** Pictures of a gallery. */
  readonly items?: readonly { readonly description?: string | null | undefined }[] | undefined;
  /** What a label stands at. */
  readonly component?: Component | undefined;
  readonly required?: boolean | undefined;
  readonly value?: string | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
};

type Emoji = { readonly name?: string | null | undefined; readonly id?: string | null | undefined };

export type SelectOption = {
  readonly label: string;
  readonly value: string;
  readonly description?: string | undefined;
  readonly emoji?: Emoji | undefined;
  readonly default?: boolean | undefined;
};

/** A dialog: labels (type 18) with a text input or a menu, and texts between them. */
export type ModalBody = {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
};
