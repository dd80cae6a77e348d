// What Discord refuses in a message as a whole: too long, empty, or of two kinds at once.
import { MessageFlags } from 'discord-api-types/v10';
import { type Json, listOf, numberOf, objectOf, textOf } from '../json.ts';
import { componentProblems, placedComponents } from './components.ts';
import { embedProblems } from './embeds.ts';
import { listProblems, textProblems } from './fields.ts';
import { COMPONENTS_V2, MESSAGE } from './limits.ts';
import { type Problem, refusal, refuseProblems } from './problem.ts';

/** The flags that the message has or will have, and the names of its files: all of them, and those being uploaded. */
export interface MessageFrame {
  readonly flags: number;
  readonly files: readonly string[];
  readonly nUploads: number;
}

/** Throws the refusal Discord would answer with; `body` is what was sent. */
export function refuseBadMessage(body: Json, { flags, files, nUploads }: MessageFrame): void {
  const isV2 = hasFlag(flags, MessageFlags.IsComponentsV2);
  refuseProblems([
    ...textProblems(body.content, ['content'], { max: MESSAGE.content }),
    ...textProblems(body.nonce, ['nonce'], { max: MESSAGE.nonce }),
    ...embedProblems(body.embeds),
    ...componentProblems(body.components, isV2, files),
    ...(isV2 ? legacyProblems(body) : []),
    ...listProblems(body.attachments, ['attachments'], { max: MESSAGE.files }),
    ...listProblems(Array.from({ length: nUploads }), ['attachments'], { max: MESSAGE.files }),
    ...mentionProblems(objectOf(body.allowed_mentions)),
  ]);
  if (isV2 && v2Bytes(body.components) > COMPONENTS_V2.bytes) throw refusal('serverError');
}

/** Throws 50006 when nothing of the message can be seen (with Components V2, no component); `message` is what it would become. */
export function refuseEmptyMessage(message: Json): void {
  const isV2 = hasFlag(message.flags, MessageFlags.IsComponentsV2);
  const seen = isV2 ? ['components'] : ['embeds', 'components', 'attachments', 'sticker_ids', 'sticker_items'];
  const isEmpty = seen.every((key) => listOf(message[key]).length === 0);
  if (isEmpty && (textOf(message.content) ?? '').trim() === '' && !message.poll) throw refusal('emptyMessage');
}

/** Whether the bit field has all bits of the flag. */
export function hasFlag(flags: unknown, flag: number): boolean {
  return (numberOf(flags) & flag) === flag;
}

/** Whether the message is still the "thinking…" that stands for a deferred answer. */
export function isThinking(message: { readonly flags?: number | undefined }): boolean {
  return hasFlag(message.flags, MessageFlags.Loading);
}

function legacyProblems(body: Json): readonly Problem[] {
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  const used = ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => {
    const value = body[key];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
  return used.map((key) => {
    const message = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    return { path: [key], code, message };
  });
}

function mentionProblems(allowed: Json): readonly Problem[] {
  const parsed = listOf(allowed.parse);
  return ['users', 'roles'].flatMap((kind) => {
    const path = ['allowed_mentions', kind];
    const conflicts = parsed.includes(kind) && listOf(allowed[kind]).length > 0;
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    return [
      ...listProblems(allowed[kind], path, { max: MESSAGE.mentionedIds }),
      ...(conflicts ? [{ path: ['allowed_mentions'], code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message }] : []),
    ];
  });
}

function v2Bytes(components: unknown): number {
  const texts = placedComponents(components, []).flatMap(({ component }) => textOf(component.content) ?? []);
  const bytes = texts.map((text) => Buffer.byteLength(text) + COMPONENTS_V2.bytesPerText);
  return bytes.reduce((sum, length) => sum + length, 0);
}
