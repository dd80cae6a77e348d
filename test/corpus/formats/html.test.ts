import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../../src/corpus/formats/html.ts';
import { LIMITS } from '../../../src/corpus/limits.ts';
import { check } from '../../support/check.ts';

async function read(content: string) {
  const { documents } = await readHtmlFile(Buffer.from(content), LIMITS);
  const [document] = documents;
  if (!document) throw new Error('no document');
  return document;
}

const blocks = async (content: string): Promise<string[]> => {
  const { text, blocks: found } = await read(content);
  return found.map((block) =>
    block.kind === 'heading' ? `${block.level} ${block.text}` : text.slice(block.span.start, block.span.end),
  );
};

const PROSE = 'The harbour was dug by hand, and forty men worked for two winters, until the quay was done. '
  .repeat(4)
  .trim();

describe('the blocks of a page', () => {
  check(blocks, {
    'are headings and paragraphs, with white space as one space': [
      '<h2>A <b>b</b></h2><p>one\n  two</p>',
      ['2 A b', 'one two'],
    ],
    'do not need closing tags': ['<p>one<p>two<ul><li>three<li>four', ['one', 'two', 'three', 'four']],
    'are parted by two line breaks, not by one': ['one<br>two<br>\n<br>three', ['one two', 'three']],
    'are the rows of a table, its cells a tab apart': [
      '<table><caption>C</caption><tr><th>a<th>b c</tr><tr><td>d<td><p>e</p><p>f</p></tr></table>',
      ['C', 'a\tb c', 'd\te f'],
    ],
    'are what stands in tables that lay out a page': [
      '<table><tr><td><h1>A</h1>one<td><table><tr><td>b<td>c</table></table>',
      ['1 A', 'one', 'b\tc'],
    ],
    'leave out what nobody sees': [
      '<style>p{}</style><script>x</script><p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p><p>d<!-- e --></p>',
      ['d'],
    ],
    'read entities, also in XHTML': [
      '<?xml version="1.0"?><html><head><title/></head><body><p>a&nbsp;&amp;&#8217;b</p></body></html>',
      ['a &’b'],
    ],
    'are those of the main part, where the page names it': [
      `<nav>Menu</nav><div>Around</div><main><p>${PROSE}</p></main><footer>Foot</footer>`,
      [PROSE],
    ],
    'are those of the only article': [`<div>Around</div><article><h1>A</h1><p>${PROSE}</p></article>`, ['1 A', PROSE]],
    'are without menus and notices where the page does not name its main part': [
      `<html><body><div class="menu"><a href="a">Home</a> <a href="b">About</a></div><div id="c"><h2>A</h2><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></div><div class="sidebar"><a href="d">More</a></div></body></html>`,
      ['2 A', PROSE, PROSE, PROSE],
    ],
    'are those of the whole page where there is nothing around': ['<div>one</div><div>two</div>', ['one', 'two']],
    'are none in nothing': ['<html></html>', []],
  });
});

describe('what a page says of itself', () => {
  const said = async (content: string) => {
    const { title, metadata } = await read(content);
    return { title, ...metadata };
  };
  check(said, {
    'is its title, author, day, address and language': [
      '<html lang="en-GB"><title> A </title><meta name="author" content="B"><meta name="date" content="2020-01-02T03:04:05Z"><link rel="canonical" href="https://a.example/"></html>',
      { title: 'A', author: 'B', date: '2020-01-02', url: 'https://a.example/', language: 'en-GB' },
    ],
    'is nothing where it says nothing': ['<p>one', { title: undefined }],
    'is no author that is an address, and no address that runs': [
      '<meta property="article:author" content="https://f.example/b"><link rel="canonical" href="javascript:a">',
      { title: undefined },
    ],
  });
});

/** Text as another parser sees it, without white space. */
function seen(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (['script', 'style', 'head', 'template'].includes(node.nodeName)) return '';
  return 'childNodes' in node ? node.childNodes.map(seen).join('') : '';
}

const words = fc.constantFrom('one', 'two ', ' three', '\n', 'a &amp; b', '&lt;p&gt;', 'ö', '😀', '&nbsp;', '. ');
const inline = fc.letrec((tie) => ({
  node: fc.oneof(
    { weight: 4, arbitrary: words },
    fc
      .tuple(fc.constantFrom('b', 'i', 'a', 'span', 'sup', 'code'), tie('nodes'))
      .map(([name, inside]) => `<${name}>${inside}</${name}>`),
    fc.constantFrom('<br>', '<!-- x -->', '<script>var x</script>', '<style>p</style>'),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
})).nodes;
const block = fc.letrec((tie) => ({
  block: fc.oneof(
    fc
      .tuple(fc.constantFrom('p', 'h1', 'h3', 'pre', 'li', 'dt'), inline)
      .map(([name, inside]) => `<${name}>${inside}</${name}>`),
    fc
      .array(fc.array(inline, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
    fc
      .tuple(fc.constantFrom('div', 'section', 'blockquote', 'ul'), tie('blocks'))
      .map(([name, inside]) => `<${name}>${inside}</${name}>`),
    inline,
  ),
  blocks: fc.array(tie('block'), { maxLength: 4 }).map((parts) => parts.join('')),
})).blocks as fc.Arbitrary<string>;

describe('any page', () => {
  it('has the characters that another parser sees, and spans in order that do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(block, async (body) => {
        const page = `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`;
        const { text, blocks: found } = await read(page);
        expect(text.replace(/\s+/gu, '')).toBe(seen(parse(page)).replace(/\s+/gu, ''));
        let end = 0;
        for (const { span } of found) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
