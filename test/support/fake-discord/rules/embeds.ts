// What Discord refuses in embeds. Texts are measured trimmed, as Discord trims them.
import { isObject, type Json, listOf, objectOf, textOf } from '../json.ts';
import { lengthOf, listProblems, textProblems } from './fields.ts';
import { EMBED, MESSAGE } from './limits.ts';
import type { Path, Problem } from './problem.ts';

/** What is wrong with the `embeds` of a message; undefined and null are fine. */
export function embedProblems(embeds: unknown): readonly Problem[] {
  const path = ['embeds'];
  const each = listOf(embeds).flatMap((embed, position) => oneEmbedProblems(objectOf(embed), [...path, position]));
  return [...listProblems(embeds, path, { max: MESSAGE.embeds }), ...each, ...totalProblems(listOf(embeds))];
}

/** The embed as Discord keeps it: rich, its texts trimmed. */
export function keptEmbed(embed: unknown): Json {
  return { ...objectOf(trimmed(embed)), type: 'rich' };
}

function oneEmbedProblems(raw: Json, path: Path): readonly Problem[] {
  const embed = objectOf(trimmed(raw));
  const fields = listOf(embed.fields);
  const problems = [
    ...textProblems(embed.title, [...path, 'title'], { max: EMBED.title }),
    ...textProblems(embed.description, [...path, 'description'], { max: EMBED.description }),
    ...textProblems(objectOf(embed.footer).text, [...path, 'footer', 'text'], { max: EMBED.footer }),
    ...textProblems(objectOf(embed.author).name, [...path, 'author', 'name'], { max: EMBED.author }),
    ...listProblems(embed.fields, [...path, 'fields'], { max: EMBED.fields }),
    ...fields.flatMap((field, position) => fieldProblems(objectOf(field), [...path, 'fields', position])),
  ];
  const isEmpty = !['title', 'description', 'footer', 'author', 'image', 'thumbnail'].some((key) => embed[key]);
  if (isEmpty && fields.length === 0)
    problems.push(...textProblems(undefined, [...path, 'description'], { min: 1, max: 0 }));
  return problems;
}

function fieldProblems(field: Json, path: Path): readonly Problem[] {
  return [
    ...textProblems(field.name, [...path, 'name'], { min: 1, max: EMBED.fieldName }),
    ...textProblems(field.value, [...path, 'value'], { min: 1, max: EMBED.fieldValue }),
  ];
}

function totalProblems(embeds: readonly unknown[]): readonly Problem[] {
  const total = embeds.map((embed) => textLength(objectOf(trimmed(embed)))).reduce((sum, length) => sum + length, 0);
  if (total <= EMBED.total) return [];
  return [
    { path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message: `Embed size exceeds maximum size of ${EMBED.total}` },
  ];
}

function textLength(embed: Json): number {
  const fields = listOf(embed.fields).map(objectOf);
  const texts = [embed.title, embed.description, objectOf(embed.footer).text, objectOf(embed.author).name];
  return [...texts, ...fields.flatMap((field) => [field.name, field.value])]
    .map((text) => lengthOf(textOf(text) ?? ''))
    .reduce((sum, length) => sum + length, 0);
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]));
}
