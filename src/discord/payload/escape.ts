/**
 * Makes plain text safe for the places where Discord renders Markdown, so that the reader sees exactly that text: message
 * content, embed descriptions, field values and Text Displays. Not for places that render none (footers, author names, button
 * labels, choices) nor for the label of a masked link: there the backslashes would be seen.
 *
 * Discord's clients parse with simple-markdown: a backslash before any character but `0-9A-Za-z` and white space shows that
 * character. Only what could be markup is escaped, because "Copy text" and push notifications show the backslashes.
 *
 * Beyond the power of any escape: Discord trims a message's ends, shows a tab as four spaces, a form feed as nothing and
 * CR LF as LF. Nor does an escape stop a ping, which the server decides: that is `allowed_mentions: {parse: []}`.
 */

/** What may stand before the mark that makes a line a heading or a list item. */
const LINE_START = String.raw`^\s*`;

/**
 * One character that needs a backslash, always one UTF-16 unit: `emphasise` relies on it. The character comes before its
 * lookbehind, or else the engine would look behind at every place of the text, which is quadratic in the white space.
 */
const MARKUP = new RegExp(
  [
    // Bold, italics, underline, strike, code, spoilers, quotes, masked links, every <…> token, @everyone, the shrug's arm.
    String.raw`[\\*_~\x60|<>[@]`,
    // The `(` of a masked link as well: in a label that a bracket of ours opens, simple-markdown heeds no backslash.
    String.raw`\((?<=\]\f*\()`,
    // Headings: a line that starts with `#` to `###` and a space.
    String.raw`#(?<=${LINE_START}#)(?=#*(?:\s|$))`,
    // List items and `-# ` subtext.
    String.raw`[-+](?<=${LINE_START}[-+])(?=[\s#]|$)`,
    // Numbered list items.
    String.raw`\.(?<=${LINE_START}\d[\d\f]*\.)(?=\s|$)`,
    // `https://`, which would link and swallow what follows; `:name:`, an emoji, or else a span in which escapes fail.
    String.raw`:(?=\f*\/|(?:[^\s:]|\f)*:)`,
  ].join('|'),
  'gmu',
);

/**
 * Markdown that Discord renders as exactly `text`. The text is taken to begin a line, as nothing is known of what precedes it.
 * Never shorter than `text`, never shrinks as `text` grows; every character keeps its order, backslashes are all that is added.
 * Keep any `:` or `/` of your own a space away from the result: `:name:` and `://` are found across that border too.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/**
 * Markdown that Discord renders as exactly `text` with the part [start, end), in UTF-16 units, in bold. White space at the
 * ends of the part stays outside the asterisks (it cannot look bold), a part of nothing else adds none, offsets beyond the
 * text are drawn in, and an offset within a surrogate pair moves outwards.
 */
export function emphasise(text: string, start: number, end: number): string {
  const escaped = escapeMarkdown(text);
  const [outerStart, outerEnd] = [Math.max(start, 0), Math.min(end, text.length)];
  if (text.slice(outerStart, outerEnd).trim() === '') return escaped;
  const first = splitsPair(text, outerStart) ? outerStart - 1 : outerStart;
  const last = splitsPair(text, outerEnd) ? outerEnd + 1 : outerEnd;
  const open = escapedOffset(text, last - text.slice(first, last).trimStart().length);
  const close = escapedOffset(text, first + text.slice(first, last).trimEnd().length);
  return `${escaped.slice(0, open)}**${escaped.slice(open, close)}**${escaped.slice(close)}`;
}

/** The text that one of the two above made this Markdown of. */
export function unescaped(markdown: string): string {
  // An asterisk of the text has its backslash, so that two without are ours.
  return markdown.replace(/\\([\s\S])|\*\*/gu, (_, character: string | undefined) => character ?? '');
}

/** Where the character at `offset` of the text stands in the escaped text, its backslash included. */
function escapedOffset(text: string, offset: number): number {
  let added = 0;
  for (const match of text.matchAll(MARKUP)) {
    if (match.index >= offset) break;
    added += 1;
  }
  return offset + added;
}

/** Whether the offset lies between the two halves of one character. */
function splitsPair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(offset - 1, 0), offset + 1));
}
