import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, markdownToHtml, markdownToText, quotedText } from '../../src/http/discord-markdown.ts';

/** Every tag that a drawing may contain, with the only attributes that it may have. */
const ALLOWED = new RegExp(
  [
    '<br>|</?(?:strong|em|u|s|code|pre|blockquote)>',
    '</(?:small|span|a|time|button|ul|ol|li|h[345])>',
    '<h[345] class="md-heading">|<small class="md-subtext">|<span class="md-mention">',
    '<ul class="md-list">|<ol class="md-list" start="\\d+">|<li class="md-depth-[0-3]">',
    '<span class="md-spoiler" role="button" tabindex="0" aria-label="Spoiler, press to show">',
    '<a href="https?://[^"<>\\s]*" target="_blank" rel="noopener noreferrer nofollow">',
    '<time class="md-time" datetime="[^"<>]+" data-style="[RtTdDfF]">',
    '<button type="button" class="md-mention" data-command="[^"<>]*">',
  ].join('|'),
  'g',
);

/** Pieces from which hostile texts are made: markup, HTML and addresses. */
const PIECES = [
  ...['*', '**', '_', '__', '~~', '||', '`', '```', '> ', '>>> ', '# ', '-# ', '- ', '1. ', '\\', '\n', ' '],
  ...['[', '](', ')', '<', '>', '"', "'", '&', '&lt;', '<b>', '</a>', '<script>', '<img src=x onerror=alert(1)>'],
  ...[
    'javascript:',
    'https://',
    'http://a.example',
    'data:text/html,',
    '<t:1:R>',
    '<t:99999999999999999>',
    '<@12345678901234567>',
  ],
  ...[
    '</:12345678901234567>',
    '</ask:12345678901234567>',
    '<:x:12345678901234567>',
    '@everyone',
    'a',
    'é',
    '😀',
    '\u0000',
    '\u2028',
  ],
];

const hostileText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('markdownToHtml', () => {
  it.each([
    ['**b** *i* _i_ __u__ ~~s~~', '<strong>b</strong> <em>i</em> <em>i</em> <u>u</u> <s>s</s>'],
    ['***both***', '<em><strong>both</strong></em>'],
    ['a\nb', 'a<br>b'],
    ['`a <b> **c**`', '<code>a &#60;b&#62; **c**</code>'],
    ['```js\nlet a;\n```\nb', '<pre><code>let a;</code></pre>b'],
    ['> q\n> r\ns', '<blockquote>q<br>r</blockquote>s'],
    ['a > b', 'a &#62; b'],
    ['>>> q\nr', '<blockquote>q<br>r</blockquote>'],
    ['# A\n## B\n### C', '<h3 class="md-heading">A</h3><h4 class="md-heading">B</h4><h5 class="md-heading">C</h5>'],
    ['> a\n# B', '<blockquote>a</blockquote><h3 class="md-heading">B</h3>'],
    ['-# small\nbig', '<small class="md-subtext">small</small>big'],
    ['- a\n  - b', '<ul class="md-list"><li class="md-depth-0">a</li><li class="md-depth-1">b</li></ul>'],
    ['2. a\n3. b', '<ol class="md-list" start="2"><li class="md-depth-0">a</li><li class="md-depth-0">b</li></ol>'],
    ['**- a** b - c', '<strong>- a</strong> b - c'],
    ['**1. a**', '<strong>1. a</strong>'],
    ['**# a**', '<strong># a</strong>'],
    ['||x||', '<span class="md-spoiler" role="button" tabindex="0" aria-label="Spoiler, press to show">x</span>'],
    ['<@12345678901234567>', '<span class="md-mention">@user</span>'],
    ['<@&12345678901234567>', '<span class="md-mention">@role</span>'],
    ['<#12345678901234567>', '<span class="md-mention">#channel</span>'],
    ['<id:browse>', '&#60;id:browse&#62;'],
    ['<12345678901234567:browse>', '<span class="md-mention">#browse</span>'],
    ['@everyone @here', '<span class="md-mention">@everyone</span> <span class="md-mention">@here</span>'],
    ['</ask:12345678901234567>', '<button type="button" class="md-mention" data-command="ask">/ask</button>'],
    ['</:12345678901234567>', '&#60;/:12345678901234567&#62;'],
    ['<t:0:d>', '<time class="md-time" datetime="1970-01-01T00:00:00.000Z" data-style="d">1970-01-01 00:00 UTC</time>'],
    ['<t:99999999999999999>', '&#60;t:99999999999999999&#62;'],
    ['<:smile:12345678901234567> 😀', ':smile: 😀'],
    ['¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯'],
    ['\\*a\\* \\> \\# \\[b\\](c)', '*a* &#62; # [b](c)'],
  ])('draws %j', (markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(html);
  });

  it.each(['https://a.example/b', '<https://a.example/b>', '[https://a.example/b](https://a.example/b)'])(
    'links %s',
    (markdown) => {
      const html =
        '<a href="https://a.example/b" target="_blank" rel="noopener noreferrer nofollow">https://a.example/b</a>';
      expect(markdownToHtml(markdown)).toBe(html);
      expect(markdownToHtml(markdown, { links: false })).toBe('https://a.example/b');
    },
  );

  it.each([
    ['<script>alert(1)</script>', '&#60;script&#62;alert(1)&#60;/script&#62;'],
    ['<img src=x onerror="alert(1)">', '&#60;img src=x onerror=&#34;alert(1)&#34;&#62;'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](JaVaScRiPt:alert)', '[x](JaVaScRiPt:alert)'],
    ['[x](data:text/html,<b>)', '[x](data:text/html,&#60;b&#62;)'],
    ['<javascript:/alert>', '&#60;javascript:/alert&#62;'],
    ['[<b>](//evil.example)', '[&#60;b&#62;](//evil.example)'],
    ['`<b>`', '<code>&#60;b&#62;</code>'],
    ['&lt;b&gt;', '&#38;lt;b&#38;gt;'],
  ])('makes %j harmless', (markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(html);
  });

  it('keeps quotation marks of an address inside its attribute', () => {
    expect(markdownToHtml('[x](https://a.example/"onmouseover="alert)')).toContain(
      'href="https://a.example/%22onmouseover=%22alert"',
    );
    expect(markdownToHtml("[x](https://a.example/'a)")).toContain('href="https://a.example/&#39;a"');
  });

  it.each(['_', '*', '**', '||', '[', '`', '> ', '~~', '\\', '<'])('survives a message full of %j', (piece) => {
    expect(() => markdownToHtml(piece.repeat(6000 / piece.length))).not.toThrow();
  });

  it('draws what is longer than any message as plain text', () => {
    expect(markdownToHtml(`**a**\n${'<'.repeat(6000)}`)).toBe(`**a**<br>${'&#60;'.repeat(6000)}`);
  });

  it('never lets a text make a tag, an attribute or a script address', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const rest = markdownToHtml(text).replace(ALLOWED, '');
        expect(rest).not.toMatch(/[<>"']/);
      }),
      { numRuns: 2000 },
    );
  });

  it('closes what it opens', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const open: string[] = [];
        for (const [, end, name = ''] of markdownToHtml(text).matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
          if (end === '/') expect(open.pop()).toBe(name);
          else if (name !== 'br') open.push(name);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('markdownToText', () => {
  it('gives back what was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const seen = text.replace(/[^\S\n]/g, ' ').trim();
        const escaped = seen.replace(/[!-/:-@[-`{-~]/g, '\\$&');
        expect(markdownToText(escaped)).toBe(seen);
      }),
    );
  });

  it.each([
    ['# A\n- **b**\n> c', 'A\nb\nc'],
    ['[a](https://b.example) `c` ||d||', 'a c d'],
    ['<@12345678901234567> </ask:12345678901234567>', '@user /ask'],
  ])('reads %j', (markdown, text) => {
    expect(markdownToText(markdown)).toBe(text);
  });
});

describe('quotedText', () => {
  it.each([
    ['Title\n> one **two**\n-# cited', 'one two'],
    ['> a\n> b\nx\n> c', 'a\nb\nc'],
    ['no **quote**\n-# cut here', 'no quote'],
    ['', ''],
  ])('finds the quotation in %j', (markdown, text) => {
    expect(quotedText(markdown)).toBe(text);
  });
});

describe('escapeHtml', () => {
  it('escapes what HTML gives a meaning', () => {
    expect(escapeHtml(`<a href="x" b='y'>&</a>`)).toBe('&#60;a href=&#34;x&#34; b=&#39;y&#39;&#62;&#38;&#60;/a&#62;');
  });
});
