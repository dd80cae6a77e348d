import { describe, expect, it } from 'vitest';
import { contextOf, neighboursOf } from '../../src/core/around.ts';
import { citationOf } from '../../src/core/citation.ts';
import { readAgain } from '../../src/core/passages/analysed-passage.ts';
import { createRevisionList } from '../revisions/in-memory.ts';
import { libraryOf } from './library-of.ts';

const opening = `Opening words stand here. ${'They are followed by many more of them. '.repeat(18).trim()}`;
const long = Array.from({ length: 30 }, (_, n) => `Sentence number ${n + 10} of the long paragraph is here.`).join(' ');
const closing = `Closing words stand here. ${'They follow many others of the kind. '.repeat(18).trim()}`;
const BOOK = `# First\n\n${opening}\n\n${long}\n\n${closing}\n\n# Second\n\n${opening}`;
const library = libraryOf({ book: BOOK });
const shelves = { library, revisions: null };
const document = library.documents[0];
if (!document) throw new Error('the library lost its document');
const { text } = document;
const ids = [...library.passages].map(({ id }) => id);
const citing = (words: string): string => {
  const start = text.indexOf(words);
  return citationOf({ document: document.id, revision: document.revision }, { start, end: start + words.length });
};

describe('contextOf', () => {
  it('is empty before the first paragraph of a section and after the last', () => {
    expect(contextOf(ids[0] ?? '', 1, shelves)?.before).toBe('');
    expect(contextOf(ids.at(-2) ?? '', 1, shelves)?.after).toBe('');
    expect(contextOf(ids.at(-1) ?? '', 1, shelves)).toEqual({ before: '', passage: opening, after: '', isWhole: true });
  });

  it('gives the paragraph before and the one after, with the space between', () => {
    expect(contextOf(ids[0] ?? '', 1, shelves)).toMatchObject({ after: `\n\n${long}`, isWhole: false });
    expect(contextOf(ids.at(-2) ?? '', 1, shelves)?.before.endsWith(`${long.slice(-20)}\n\n`)).toBe(true);
  });

  it('gives as many paragraphs as are asked for, and says when that is all', () => {
    const sections = libraryOf({ a: '# One\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\n# Two\n\nF.' });
    const [held] = sections.documents;
    const place = { document: 'a', revision: held?.revision ?? '' };
    const id = citationOf(place, { start: held?.text.indexOf('C.') ?? 0, end: (held?.text.indexOf('C.') ?? 0) + 2 });
    const around = (reach: number | 'section'): unknown => contextOf(id, reach, { library: sections, revisions: null });
    expect(around(1)).toEqual({ before: 'B.\n\n', passage: 'C.', after: '\n\nD.', isWhole: false });
    const whole = { before: 'A.\n\nB.\n\n', passage: 'C.', after: '\n\nD.\n\nE.', isWhole: true };
    for (const reach of [2, 3, 1e6, 'section'] as const) expect(around(reach)).toEqual(whole);
  });

  it('gives the rest of a paragraph that is cut into several passages', () => {
    const parts = ids.slice(1, -2).map((id) => contextOf(id, 1, shelves));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(`${part?.before}${part?.passage}${part?.after}`).toContain(long);
  });

  it('reads on without a gap, at any reach', () => {
    for (const id of ids)
      for (const reach of [1, 2, 'section'] as const) {
        const context = contextOf(id, reach, shelves);
        expect(text).toContain(`${context?.before}${context?.passage}${context?.after}`);
      }
  });

  it('gives all of a section of a megabyte, now and in an earlier revision', async () => {
    const words = Array.from(
      { length: 12_000 },
      (_, n) => `Paragraph ${n} tells of the herring and of the sea again.\n\nAnd more.`,
    );
    const huge = libraryOf({ book: `# All\n\n${words.join('\n\n')}\n\n# Next\n\nNothing.` });
    const revisions = createRevisionList();
    await revisions.keep(huge.analysed.map(readAgain), '2026-03-01T08:00:00.000Z');
    const middle = huge.passages.at(Math.floor(huge.passages.length / 2));
    const now = contextOf(middle?.id ?? '', 'section', { library: huge, revisions: null });
    expect(`${now?.before}${now?.passage}${now?.after}`).toBe(words.join('\n\n'));
    expect(contextOf(middle?.id ?? '', 'section', { library, revisions })).toEqual(now);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('does not take a reach of %d paragraphs', (reach) => {
    expect(() => contextOf(ids[0] ?? '', reach, shelves)).toThrow(`reach ${reach}`);
  });

  it('is null for an unknown id', () => {
    expect(contextOf('k3f9xq4-6v8-7s', 1, shelves)).toBeNull();
  });
});

describe('neighboursOf', () => {
  it('reads a document on from its first passage to its last, and back', () => {
    const read: string[] = [];
    for (let id: string | null = ids[0] ?? null; id !== null; id = neighboursOf(id, shelves).next) read.push(id);
    expect(read).toEqual(ids);
    for (const [place, id] of ids.entries()) expect(neighboursOf(id, shelves).previous).toBe(ids[place - 1] ?? null);
  });

  it('passes over the passages that hold the cited words', () => {
    expect(neighboursOf(citing('Sentence number 12 of'), shelves)).toEqual({ previous: ids[0], next: ids[2] });
    expect(neighboursOf(citing(`${opening}\n\n${long}`), shelves)).toEqual({ previous: null, next: ids.at(-2) });
  });

  it('stays in the revision that was cited', async () => {
    const revisions = createRevisionList();
    await revisions.keep(library.analysed.map(readAgain), '2026-03-01T08:00:00.000Z');
    const changed = { library: libraryOf({ book: 'Other words.' }), revisions };
    expect(neighboursOf(ids[1] ?? '', changed)).toEqual({ previous: ids[0], next: ids[2] });
  });

  it('has none for an unknown id', () => {
    expect(neighboursOf('k3f9xq4-6v8-7s', shelves)).toEqual({ previous: null, next: null });
  });
});
