import type { Span } from '../model.ts';
import { textAt } from '../span.ts';
import { plainWord } from './terms.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * Names in running text, found by their capitals alone: `Human Rights Watch`, `Ursula von der Leyen`, `NATO`.
 * A word that only opens a sentence is no name.
 */

const PARTICLE = /^(?:of|von|van|der|den|de|da|di|du|la|le|el|al|bin|ibn|for|the|and)$/u;
/** A word with a capital, or initials. */
const CAPITAL = /^(?:\p{Lu}[\p{L}\p{M}\p{N}’']*|\p{Lu}(?:\.\p{Lu})+\.?)$/u;

export type Name = { readonly text: string; readonly words: readonly string[] };

/** The names of one sentence in a language, possessives removed; `isPlain` tells words that the library also writes small. */
export function namesIn(sentence: string, isPlain: (plain: string) => boolean, language = 'en'): Name[] {
  const names: Name[] = [];
  let run: Word[] = [];
  const flush = (): void => {
    const name = nameOf(sentence, run);
    if (name) names.push(name);
    run = [];
  };
  for (const [index, word] of wordsOf(sentence, { language }).entries()) {
    const last = run.at(-1);
    if (last && !/^[ \u00a0-]$/u.test(textBetween(sentence, last.span, word.span))) flush();
    const opens = index === 0 && isPlain(plainWord(word.text));
    if (CAPITAL.test(word.text) && !opens) {
      run.push(word);
      if (/['’]s?$/u.test(word.text)) flush();
    } else if (run.length > 0 && PARTICLE.test(word.text)) run.push(word);
    else flush();
  }
  flush();
  return names;
}

function nameOf(sentence: string, run: readonly Word[]): Name | null {
  const words = [...run];
  while (words.length > 0 && PARTICLE.test(words.at(-1)?.text ?? '')) words.pop();
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const text = sentence.slice(first.span.start, last.span.end).replace(/['’]s?$/u, '');
  return text.length < 2 ? null : { text, words: words.map((word) => word.text.replace(/['’]s?$/u, '')) };
}

function textBetween(text: string, before: Span, after: Span): string {
  return textAt({ id: 'sentence', text }, { start: before.end, end: after.start });
}

/** First letters of the words that wear a capital, in small letters; empty for fewer than two. */
export function initialsOf(words: readonly string[]): string {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length < 2 ? '' : plainWord(capitals.map((word) => word.charAt(0)).join(''));
}
