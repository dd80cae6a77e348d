import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { citationBlock, markdownCitation, permalink, plainCitation } from '../../src/citations/plain.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { citableOf, KNOWN } from './citable-of.ts';

const full = citableOf(KNOWN.everything);

describe('a plain citation', () => {
  it('says author, title, section, paragraph, page, date, address and id, in this order', () => {
    expect(plainCitation(full)).toBe(
      '“Forty men dug the harbour by hand.” Ida Nordahl, “The harbour of Lindvik”, How it was dug, ¶ 5, p. 12, 1912-03-05, https://example.org/harbour, k3f9xq4-6v8-7s',
    );
  });

  it('leaves out what is not known, and marks a title that the document does not bear', () => {
    expect(plainCitation(citableOf({ titleFrom: 'derived' }))).toBe(
      '“Forty men dug the harbour by hand.” [The harbour of Lindvik], ¶ 5, k3f9xq4-6v8-7s',
    );
  });
});

describe('a Markdown citation', () => {
  it('is a block quote, and its title leads to the words', () => {
    const { url } = { url: 'https://example.org/a_(b)' };
    expect(markdownCitation(citableOf({ url, section: 'A *b*' }))).toBe(
      '> Forty men dug the harbour by hand.\n>\n> — [*The harbour of Lindvik*](<https://example.org/a_(b)#:~:text=Forty%20men%20dug%20the%20harbour%20by%20hand>), A \\*b\\*, ¶ 5, `k3f9xq4-6v8-7s`',
    );
  });

  it('shows any sentence as it stands, whatever Markdown would make of it', () => {
    fc.assert(
      fc.property(arbitraryText, (sentence) => {
        const line = sentence.replace(/\s+/gu, ' ').trim();
        // Markdown has no NUL, and an empty quotation no text.
        fc.pre(line !== '' && !line.includes('\0'));
        const { children } = fromMarkdown(markdownCitation(citableOf({ sentence })));
        const [quote] = children;
        if (children.length !== 1 || quote?.type !== 'blockquote') throw new Error('no single block quote');
        const [first] = quote.children;
        expect(quote.children).toHaveLength(2);
        expect(first).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: line }] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a permalink', () => {
  it('is the address with the words in it', () => {
    expect(permalink(citableOf({ url: 'https://example.org/a', sentence: 'It is old.' }).passage)).toBe(
      'https://example.org/a#:~:text=It%20is%20old',
    );
  });

  it('is the citation id where there is no address', () => {
    expect(permalink(citableOf({ url: 'a.txt' }).passage)).toBe('k3f9xq4-6v8-7s');
  });
});

describe('the text of a file with a passage', () => {
  it('holds the passage word for word, then where it stands', () => {
    const text = '  One.\n\n\tTwo *three*.\r\n';
    expect(citationBlock(citableOf({ text, sentence: 'One.', url: 'https://example.org/a', date: '1912' }))).toBe(
      `${text}\n\n---\n“The harbour of Lindvik”\n¶ 5\n1912\nhttps://example.org/a\nk3f9xq4-6v8-7s\nhttps://example.org/a#:~:text=One\n`,
    );
  });
});
