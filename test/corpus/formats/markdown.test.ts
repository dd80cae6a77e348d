import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/corpus/formats/markdown.ts';
import { documentText } from '../../core/arbitrary-document.ts';
import { check } from '../../support/check.ts';

/** Each block as its characters in the text; headings as their level and what is read. */
const blocks = (content: string): string[] => {
  const file = readMarkdown(content);
  return file.blocks.map((block) =>
    block.kind === 'heading' ? `${block.level} ${block.text}` : file.text.slice(block.span.start, block.span.end),
  );
};

describe('blocks of Markdown', () => {
  check(blocks, {
    'are headings and paragraphs in reading order': [
      '# A\n\none\ntwo\n## B\nthree',
      ['1 A', 'one\ntwo', '2 B', 'three'],
    ],
    'keep the marks of a paragraph': ['a **b** [c](d) \\* &amp;', ['a **b** [c](d) \\* &amp;']],
    'leave the marks of a heading out': ['## **A** _b_ [c](d) \\* `e` &amp; ##', ['2 A b c * e &']],
    'leave HTML and pictures of a heading out': ['# <b>A</b> ![picture](b.png)', ['1 A']],
    'know headings by their underline, whatever ends the lines': [
      'A\n===\n\nB\r---\r\rC\r\n---',
      ['1 A', '2 B', '2 C'],
    ],
    'make one line of a heading over several': ['> A\n> b\n> ===', ['1 A b']],
    'keep empty headings': ['#\n\none', ['1 ', 'one']],
    'are the items of lists': ['- one\n- two\n  1. three', ['one', 'two', 'three']],
    'are the paragraphs of quotations': ['> one\n>\n> two', ['one', 'two']],
    'are code blocks': ['```js\ncode\n```', ['```js\ncode\n```']],
    'leave out rules, HTML and definitions': ['one\n\n---\n\n<div>two</div>\n\n[a]: b', ['one']],
    'take a table for a paragraph': ['| a |\n|---|\n| b |', ['| a |\n|---|\n| b |']],
    'stand right after tabs, characters of two units, and line ends of two': [
      '-\t😀 a\r\n\r\n\tb\r\n\r\nc',
      ['😀 a', 'b', 'c'],
    ],
    'stand right after a byte-order mark': ['\ufeff# A\n\none', ['1 A', 'one']],
    'stand right after a byte-order mark behind the front matter': ['---\ntitle: A\n---\n\ufeffone', ['one']],
    'are none in nothing': ['', []],
  });
});

describe('front matter', () => {
  const read = (content: string) => {
    const { text, title, titleFrom, metadata } = readMarkdown(content);
    return { text, title, titleFrom, metadata };
  };

  check(read, {
    'gives title and metadata, and is no part of the text': [
      '---\ntitle: A\nauthor: B\nurl: https://a.example/b\naliases: [c, d]\n---\n\none',
      {
        text: '\none',
        title: 'A',
        titleFrom: 'source',
        metadata: { author: 'B', url: 'https://a.example/b', aliases: ['c', 'd'] },
      },
    ],
    'may say that an editor gave the title': [
      '---\ntitle: A\ntitleFrom: editor\n---\none',
      { text: 'one', title: 'A', titleFrom: 'editor', metadata: {} },
    ],
    'may be absent': ['one', { text: 'one', title: undefined, titleFrom: undefined, metadata: {} }],
    'may be empty': [
      '---\n---\none\n\n---\n',
      { text: 'one\n\n---\n', title: undefined, titleFrom: undefined, metadata: {} },
    ],
    'may end the file': ['---\ntitle: A\n---', { text: '', title: 'A', titleFrom: 'source', metadata: {} }],
    'may have Windows line ends and spaces after its marks': [
      '--- \r\ntitle: A\r\n---  \r\none',
      { text: 'one', title: 'A', titleFrom: 'source', metadata: {} },
    ],
    'keeps dates and numbers as they are written': [
      '---\ntitle: 2020\ndate: 2020-01-02\n---\none',
      { text: 'one', title: '2020', titleFrom: 'source', metadata: { date: '2020-01-02' } },
    ],
    'leaves white space around values out': [
      '---\ntitle: "  A "\n---\none',
      { text: 'one', title: 'A', titleFrom: 'source', metadata: {} },
    ],
    'is only what stands on the first line': [
      'one\n\n---\ntitle: A\n---\n',
      { text: 'one\n\n---\ntitle: A\n---\n', title: undefined, titleFrom: undefined, metadata: {} },
    ],
  });

  it.each([
    ['an unknown key, by its name', 'autor: B', /front matter is wrong: autor "autor": is none of the fields title, /u],
    ['the name of an object property for a key', '__proto__: B', /__proto__ "__proto__": is none of the fields/u],
    ['an empty title', 'title:', /title "": /u],
    ['a blank title', 'title: " "', /title " ?": /u],
    ['an address that is none, by its value', 'url: example', /url "example": must be an address/u],
    ['an address that runs a script', 'url: javascript:alert(1)', /url "javascript:alert\(1\)": /u],
    ['a digest that is none', 'seedSha256: abc', /seedSha256 "abc": must be 64 hexadecimal digits/u],
    ['a list where a word belongs', 'author: [a, b]', /author \["a","b"\]: /u],
    ['a word where a list belongs', 'aliases: a', /aliases "a": /u],
    ['an unknown origin of the title', 'titleFrom: derived', /titleFrom "derived": /u],
    ['a text instead of fields', 'just words', /front matter is wrong: "just words": must be fields and their values/u],
    ['broken YAML', 'title: "A', /quote/u],
    ['every mistake at once', 'url: a\nlanguage: b', /url .*language |language .*url /u],
  ])('refuses %s', (_, yaml, message) => {
    expect(() => readMarkdown(`---\n${yaml}\n---\none`)).toThrow(message);
  });
});

describe('any Markdown', () => {
  it('has blocks in order that do not overlap and lie in the text', () => {
    fc.assert(
      fc.property(documentText, (content) => {
        const { text, blocks: found } = readMarkdown(content.startsWith('---') ? `\n${content}` : content);
        let end = 0;
        for (const { span } of found) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
