import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../src/discord/say.ts';

/** What is in a phrase, as ICU MessageFormat reads it, and what of it no translation may change. */

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** An argument by its name, and how it is filled in: `count plural`. */
type Argument = { readonly name: string; readonly branches: readonly string[] };

/** Throws where it is no MessageFormat. */
export function elementsOf(phrase: string, locale: Locale): readonly Element[] {
  return new IntlMessageFormat(phrase, locale, undefined, { ignoreTag: true }).getAst();
}

/** The arguments of a phrase, those in branches too. */
export function argumentsOf(elements: readonly Element[]): readonly Argument[] {
  return elements.flatMap((element): Argument[] => {
    if (!('value' in element) || !isArgument(element)) return [];
    const branches = 'options' in element ? Object.entries(element.options) : [];
    const own = { name: element.value, branches: branches.map(([name]) => name) };
    return [own, ...branches.flatMap(([, { value }]) => argumentsOf(value))];
  });
}

/** The plural forms that whole numbers have in a language, and `other`, which MessageFormat wants in any. */
export function pluralForms(locale: Locale): readonly string[] {
  const rules = new Intl.PluralRules(locale);
  const forms = Array.from({ length: 200 }, (_, count) => rules.select(count));
  return [...new Set([...forms, 'other'])].sort();
}

/** What stays as it is in every language: code, marks of Markdown, emoji. */
export function fixedIn(phrase: string): readonly string[] {
  const found = phrase.match(/`[^`]*`|\*\*|~~|^-# |\p{Extended_Pictographic}/gmu) ?? [];
  return [...new Set(found)].sort();
}

/** A literal has a value too. */
function isArgument({ type }: Element): boolean {
  const LITERAL = 0;
  return type !== LITERAL;
}
