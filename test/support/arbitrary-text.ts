/** Random texts of the kinds that break renderers: every script, invisible characters, line ends, and pieces of Markdown. */
import fc from 'fast-check';

/** Sentences of scripts with other rules for words, letters, direction and length in bytes. */
const scripts = [
  'The quick brown fox — “quoted”, isn’t it? ',
  'Съешь же ещё этих мягких французских булок. ',
  'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία. ',
  'אָלֶף־בֵּית עִבְרִית. ',
  'قال: «السلام عليكم»؟ ',
  'कर्तव्य का पालन करो। ',
  'ภาษาไทยไม่มีช่องว่างระหว่างคำ ',
  '吾輩は猫である。名前はまだ無い。',
  '인간은 태어날 때부터 자유로우며 ',
  'Việt Nam e\u0301e\u0302\u0323 ',
  '𝔊𝔬𝔱𝔥𝔦𝔠 𐍈 ',
  '👩🏽‍🚀🏳️‍🌈🇪🇺1️⃣*️⃣#️⃣ ☎️ ™ ',
];

/** Characters that are seen badly or not at all, and every way to end a line. */
// biome-ignore format: one kind a line
const invisible = [
  ...['\n', '\n\n', '\r\n', '\r', '\n  ', '  \n', '\t', '\f', '\v', ' ', '   ', '\u00a0', '\u2028', '\u3000'],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f', '\u202e', '\u2066', '\u2069'],
];

/** What Discord would turn into something else, at the start of a line or anywhere. */
// biome-ignore format: one kind a line
const markup = [
  ...['# ', '## ', '### ', '#### ', '-# ', '> ', '>>> ', '>', '- ', '* ', '+ ', '1. ', '12. ', '1.', '0. ', '- [ ] ', '#', '-'],
  ...['*', '**', '***', '_', '__', '___', '~~', '~~~', '||', '`', '``', '```', '```js\n', '\\', '\\\\', '¯\\_(ツ)_/¯'],
  ...['**bold**', '*it*', '_it_', '__under__', '~~gone~~', '||secret||', '`code`', '```\nblock\n```', 'snake_case_name_'],
  ...['[label](https://example.org)', '[label](<https://example.org> "title")', '](https://example.org)', '[1]', '(2)', '!['],
  ...['https://example.org/a_b_(c)_*d*?e=1&f=~~g~~.', 'http://x.y', '<https://a.b/c_d>', 'steam://run/1_2', 'discord://-/x_y'],
  ...['www.example.org', 'a_b@example.org', '<a_b@example.org>', 'mailto:a@b.c', '://', ':/', ':', '::', ':smile:', ':b:', '10:30'],
  ...['<@123456789012345678>', '<@!123456789012345678>', '<@&123456789012345678>', '<#123456789012345678>', '@everyone', '@here'],
  ...['<t:1700000000>', '<t:1700000000:R>', '<t:1700000000:s>', '<:smile:123456789012345678>', '<a:wave:123456789012345678>'],
  ...['</ask about:123456789012345678>', '<id:browse>', '<123456789012345678:guide>', ':+1::skin-tone-2:', '<', '>', '&lt;', '---'],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...markup) },
  { weight: 3, arbitrary: fc.constantFrom(...invisible) },
  { weight: 2, arbitrary: fc.constantFrom(...scripts) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'\\*_~`|<>[]()#@-+:.!/ \n\f19ab'), maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 2, mode: 'sentences' }) },
  { weight: 1, arbitrary: fc.nat(300).map((length) => 'supercalifragilistic'.repeat(20).slice(0, length)) },
);

/** A text of up to about 20 pieces, well-formed UTF-16, possibly empty. */
export const arbitraryText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

/** At most so many characters of a text, none of them torn apart. */
export function beginning(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}
