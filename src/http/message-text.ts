import { parseCitation } from '../core/citation.ts';
import { markdownToText, quotedText } from './discord-markdown.ts';
import { type Component, type Embed, type MessageBody, TYPE } from './message-body.ts';
import { nameOf } from './pretend-server.ts';

/** What a message says, read from its payload: the words it quotes, its raw text, and whom it pings. */

/** The words inside quotations of embeds or text components; a message without either has only its content. */
export function quotedWords(body: MessageBody): string {
  const descriptions = (body.embeds ?? []).flatMap((embed) => embed.description ?? []);
  if (descriptions.length > 0) return descriptions.map(quotedText).join('\n\n');
  const texts = textsIn(body.components);
  return texts.length > 0 ? quotedText(texts.join('\n\n')) : markdownToText(body.content ?? '');
}

/** All its markdown, in the order in which it is read. */
export function rawText(body: MessageBody): string {
  const parts = [body.content ?? '', ...(body.embeds ?? []).flatMap(embedTexts), ...textsIn(body.components)];
  return parts.filter((part) => part !== '').join('\n');
}

/** Whether it quotes: a citation id stands in it as code. The bot's own phrases say nothing of a subject. */
export function cites(body: MessageBody): boolean {
  const values = (body.embeds ?? []).flatMap(({ fields = [] }) => fields.map(({ value }) => value));
  const codes = [...values, ...textsIn(body.components)].flatMap((text) => text.match(/`[^`\n]+`/g) ?? []);
  return codes.some((code) => parseCitation(code) !== null);
}

/** The names of those whom Discord would notify: mentioned in the text, and allowed to be. */
export function pings(body: MessageBody): readonly string[] {
  const text = [body.content ?? '', ...textsIn(body.components)].join('\n');
  const { parse = ['roles', 'users', 'everyone'], roles = [], users = [] } = body.allowed_mentions ?? {};
  const all = [...text.matchAll(/@(everyone|here)\b/g)].flatMap(([name]) => (parse.includes('everyone') ? name : []));
  const people = [...text.matchAll(/<@!?(\d+)>/g)].flatMap(([, id = '']) =>
    parse.includes('users') || users.includes(id) ? `@${nameOf('users', id) ?? 'user'}` : [],
  );
  const groups = [...text.matchAll(/<@&(\d+)>/g)].flatMap(([, id = '']) =>
    parse.includes('roles') || roles.includes(id) ? `@${nameOf('roles', id) ?? 'role'}` : [],
  );
  return [...new Set([...all, ...people, ...groups])];
}

function embedTexts({ author, title, description, fields = [], footer }: Embed): readonly string[] {
  const inFields = fields.flatMap(({ name, value }) => [name, value]);
  return [author?.name ?? '', title ?? '', description ?? '', ...inFields, footer?.text ?? ''];
}

function textsIn(components: readonly Component[] | undefined): readonly string[] {
  return (components ?? []).flatMap((component) => [
    ...(component.type === TYPE.text ? [component.content ?? ''] : []),
    ...textsIn(component.components),
  ]);
}
