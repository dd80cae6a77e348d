import { describe, expect, it } from 'vitest';
import { indexCommand } from '../../src/cli/index.ts';
import { nearest } from '../../src/cli/nearest.ts';
import { sourcesCommand } from '../../src/cli/sources.ts';
import { footnoteAfter, footnoteOf } from '../support/library.ts';
import { run } from './terminal.ts';

const raw = '# Harbour\r\n\r\nDug by hand. \u001b[31mForty\u001b[0m men.\r\n\r\n## Trade\n\nThe tariff ended it.  ';
const footnote = footnoteOf(
  {
    'notes/harbour': `---\ntitle: The harbour\nauthor: I. Nordahl\nurl: https://example.org/h\n---\n${raw}`,
    other: 'Another text.',
  },
  [{ path: 'x.pdf', reason: 'files of type ".pdf" are not read', remedy: 'convert it' }],
);

describe('footnote sources', () => {
  it('lists documents with counts, sections and metadata, then problems with their remedies', async () => {
    const { code, out, err } = await run(sourcesCommand, [], { footnote, columns: 100 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^2 documents, \d sections, 3 paragraphs, \d sentences, \d passages; revision \w+\n/u);
    for (const row of [
      'The harbour\n  document: notes/harbour, revision ',
      '  holds: 2 paragraphs, ',
      '  author: I. Nordahl\n',
      '  url: https://example.org/h\n',
      '  section: Trade, 1 paragraph\n',
      'other (title taken from its first heading or its name)\n',
      '  section: (before the first heading), 1 paragraph\n',
      '1 problem:\n  x.pdf: files of type ".pdf" are not read; convert it\n',
    ])
      expect(out).toContain(row);
  });

  it('is the same as JSON', async () => {
    expect(JSON.parse((await run(sourcesCommand, ['--json'], { footnote })).out)).toEqual(footnote.sources());
  });

  it('prints the canonical text of a document exactly', async () => {
    expect((await run(sourcesCommand, ['--text', 'notes/harbour'], { footnote })).out).toBe(raw);
    expect(JSON.parse((await run(sourcesCommand, ['--text', 'other', '--json'], { footnote })).out)).toEqual({
      document: 'other',
      text: 'Another text.',
    });
  });

  it('makes control characters visible on a terminal', async () => {
    const { out } = await run(sourcesCommand, ['--text', 'notes/harbour'], { footnote, columns: 80 });
    expect(out).toBe(raw.replaceAll('\u001b', '␛'));
  });

  it('names near documents for one that is not there', async () => {
    const unknown = (name: string) => run(sourcesCommand, ['--text', name], { footnote });
    await expect(unknown('harbour')).rejects.toThrow('no document "harbour": near are notes/harbour');
    await expect(unknown('othre')).rejects.toThrow('near are other');
    await expect(unknown('zzzzzz')).rejects.toThrow('"footnote sources" lists them');
    await expect(unknown('harbour')).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('lists one document, or those of a folder', async () => {
    for (const name of ['notes/harbour', 'the harbour', 'notes', 'notes/']) {
      const { out } = await run(sourcesCommand, [name], { footnote });
      expect(out).toMatch(/^1 document, \d sections, 2 paragraphs/u);
      expect(out).not.toContain('Another text');
      expect(out).not.toContain('problem');
    }
    await expect(run(sourcesCommand, ['note'], { footnote })).rejects.toThrow('near are notes/, notes/harbour');
  });

  it('does one thing at a time', async () => {
    const argv = ['other', '--text', 'other'];
    await expect(run(sourcesCommand, argv, { footnote })).rejects.toThrow('are each asked for alone');
  });

  it('lists the revisions of a document with their dates, also of one that is gone', async () => {
    const later = await footnoteAfter([{ town: 'One.', old: 'Old.' }, { town: 'Two.' }, { town: 'One.' }]);
    const { out } = await run(sourcesCommand, ['--history', 'town'], { footnote: later });
    expect(out).toMatch(
      /^Revisions of town: 2 remembered, oldest first\n {2}\w{16} · first seen 2026-03-01 · current · town\n {2}\w{16} · first seen 2026-03-02 · superseded 2026-03-03 · town\n$/u,
    );
    expect((await run(sourcesCommand, ['--history', 'old'], { footnote: later })).out).toContain(
      'superseded 2026-03-02',
    );
    const { revisions } = JSON.parse(
      (await run(sourcesCommand, ['--history', 'town', '--json'], { footnote: later })).out,
    );
    expect(revisions).toEqual(later.history('town'));
    expect((await run(sourcesCommand, ['--history', 'other'], { footnote })).out).toContain(
      'nothing is remembered yet',
    );
    await expect(run(sourcesCommand, ['--history', 'othre'], { footnote })).rejects.toThrow('near are other');
  });
});

describe('footnote index', () => {
  it('says what was indexed, how long it took and what could not be read', async () => {
    const { code, out } = await run(indexCommand, [], { footnote });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Indexed corpus\n {2}2 documents, .*\n {2}revision \w+\n {2}load 1\.0 ms\n\n1 problem:\n {2}x\.pdf/u,
    );
    const { counts, revision, problems } = footnote.sources();
    expect(JSON.parse((await run(indexCommand, ['--json'], { footnote })).out)).toEqual({
      corpus: 'corpus',
      counts,
      revision,
      problems,
      timings: { load: 1 },
      snapshot: null,
      change: { added: [], changed: [], removed: [], passages: { added: 0, removed: 0 } },
    });
  });

  it('says what has changed since the snapshot, ten documents of each kind', async () => {
    const snapshot = { path: 'x.footnote', state: 'used', reason: null };
    const added = Array.from({ length: 12 }, (_, n) => `new-${n}`);
    const change = { added, changed: ['a\u001bb'], removed: ['old'], passages: { added: 30, removed: 4 } };
    const { out } = await run(indexCommand, [], {
      footnote,
      opened: { snapshot, change, changeText: '+12 ~1 -1 documents' },
    });
    expect(out).toContain('  since the snapshot: +12 ~1 -1 documents\n    + new-0\n');
    expect(out).toContain('    + new-9\n    + and 2 more\n    ~ a␛b\n    - old\n');
  });

  it('says that nothing has changed, or why all was read anew', async () => {
    const used = { path: 'x.footnote', state: 'used', reason: null };
    const refused = { ...used, state: 'refused', reason: 'it is cut short' };
    expect((await run(indexCommand, [], { footnote, opened: { snapshot: used } })).out).toContain(
      'nothing has changed',
    );
    expect((await run(indexCommand, [], { footnote, opened: { snapshot: refused } })).out).toContain('it is cut short');
  });
});

describe('nearest', () => {
  it.each([
    ['aks', ['ask', 'chat', 'topics'], ['ask']],
    ['topic', ['ask', 'topics', 'cite'], ['topics']],
    ['sorces', ['sources', 'start'], ['sources']],
    ['zzzz', ['ask', 'chat'], []],
    ['b', ['a/b', 'c'], ['c']],
  ])('%s may mean some of %j', (typed, names, expected) => {
    expect(nearest(typed, names)).toEqual(expected);
  });
});
