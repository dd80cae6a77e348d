import type { QuotedPassage } from './model.ts';

/**
 * The document's own address, made to lead to the quoted words: a text fragment, which browsers scroll to and mark
 * (https://wicg.github.io/scroll-to-text-fragment/), or the page of a document that has pages.
 */

/** Discord's limit for the address of a link button, in UTF-16 units (https://docs.discord.com/developers/components/reference#button). */
export const MAX_LINK_LENGTH = 512;
/** Longer texts are named by their first and last words, as by the fragments that Chromium makes (text-fragments-polyfill, MAX_EXACT_MATCH_LENGTH). */
const MAX_WHOLE_LENGTH = 300;
/** How many words stand for the beginning, and as many for the end: the most that fit; fewer than three could lead elsewhere. */
const NS_WORDS = [8, 6, 5, 4, 3];
const DIRECTIVE = ':~:text=';

type Pointed = Pick<QuotedPassage, 'url' | 'page' | 'sentence'>;

/**
 * The link to the sentence in at most 512 characters. Without fragment where none fits; null where the document has no
 * http(s) address or the address alone is longer. What its hash said stays.
 */
export function sourceLink({ url, page, sentence }: Pointed): string | null {
  const address = url === null ? null : webAddress(url);
  if (address === null || address.href.length > MAX_LINK_LENGTH) return null;
  const links = hasPages(address, page) ? pageLinks(address, page) : textLinks(address, sentence);
  for (const link of links) if (link.length <= MAX_LINK_LENGTH) return link;
  return address.href;
}

/** Null unless it is http(s). A text fragment that it has already is taken off. */
function webAddress(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  address.hash = address.hash.replace(/:~:.*$/su, '');
  return address;
}

function hasPages({ pathname }: URL, page: number | null): boolean {
  return page !== null || /\.pdf$/iu.test(pathname);
}

/** PDF viewers know no text fragments, but pages (RFC 8118, section 3). */
function pageLinks({ href, hash }: URL, page: number | null): string[] {
  return page === null || hash !== '' ? [] : [`${href.replace(/#$/u, '')}#page=${page}`];
}

/** The fragments that name the sentence, the surest first. */
function* textLinks({ href, hash }: URL, sentence: string): Generator<string> {
  const base = `${hash === '' ? `${href.replace(/#$/u, '')}#` : href}${DIRECTIVE}`;
  // A fragment of one part leads to words of one paragraph, one of two parts from paragraph to paragraph.
  const paragraphs = sentence.split(/\n\s*\n/u).map((text) => fromWordToWord(text.replace(/\s+/gu, ' ')));
  const [from, ...others] = paragraphs.filter((text) => text !== '');
  // Half a surrogate pair has no UTF-8.
  if (from === undefined || /\p{Surrogate}/u.test(sentence)) return;
  const to = others.at(-1) ?? from;
  if (others.length === 0 && from.length <= MAX_WHOLE_LENGTH) yield base + encoded(from);
  // Scripts without spaces are parted by Unicode's dictionaries.
  for (const parted of [wordsBySpaces, wordsOf])
    for (const n of NS_WORDS) {
      const [first, last] = [parted(from)[n - 1], parted(to).at(-n)];
      if (first && last && (others.length > 0 || first.end <= last.start))
        yield `${base}${encoded(from.slice(0, first.end))},${encoded(to.slice(last.start))}`;
    }
}

/** From the first word to the end of the last: what stands around them may be marks that the page does not show. */
function fromWordToWord(text: string): string {
  const words = wordsOf(text);
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

type Word = { readonly start: number; readonly end: number };

function wordsBySpaces(text: string): Word[] {
  return [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });

function wordsOf(text: string): Word[] {
  return [...SEGMENTER.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** `-`, `,` and `&` mean something in a text fragment; the others would end a link in Markdown. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*_~]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
