import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf, parseCitation } from '../../src/core/citation.ts';
import type { Document } from '../../src/core/model.ts';
import type { KeptRevision, RevisionStore } from '../../src/core/revisions/revision-store.ts';
import { arbitraryDocument } from '../core/arbitrary-document.ts';
import { documentOf } from '../core/library-of.ts';

/** What every store of revisions must keep to. */

/** The days on which something is kept. */
export const DAY = Array.from({ length: 9 }, (_, n) => `2026-01-0${n + 1}T12:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];

export function testRevisionStore(name: string, create: () => RevisionStore): void {
  describe(`${name} keeps the contract of revision stores`, () => {
    for (const [text, test] of Object.entries(CONTRACT))
      it(text, async () => {
        const store = create();
        try {
          await test(store);
          expect(store.problem()).toBeNull();
        } finally {
          store.close();
        }
      });
  });
}

/** What the store finds under a citation id of this document. */
export function found(store: RevisionStore, { id, revision }: Document): readonly KeptRevision[] {
  const parsed = parseCitation(citationOf({ document: id, revision }, { start: 0, end: 1 }));
  if (!parsed) throw new Error('a citation id cannot be read');
  return store.find(parsed);
}

const first = documentOf(
  'town',
  '---\ntitle: The town\nauthor: A. Author\n---\n# Trade\n\nHerring was the first export.\n',
);
const second = documentOf('town', '---\ntitle: The town\n---\n# Trade\n\nTimber was the first export.\n');
const other = documentOf('notes/other', 'Herring went to Hull.', 'txt');

const CONTRACT: Readonly<Record<string, (store: RevisionStore) => Promise<void>>> = {
  'finds nothing and no history before anything was kept': async (store) => {
    expect(found(store, first)).toEqual([]);
    expect(store.history('town')).toEqual([]);
  },

  'finds a document as it was kept, and since when': async (store) => {
    await store.keep([first, other], DAY[0]);
    expect(found(store, first)).toEqual([
      {
        document: 'town',
        revision: first.revision,
        title: 'The town',
        firstSeen: DAY[0],
        supersededAt: null,
        expiredAt: null,
        kept: first,
      },
    ]);
    expect(found(store, other)[0]?.kept).toEqual(other);
    expect(found(store, second)).toEqual([]);
  },

  'supersedes a revision when another takes its place, and finds both': async (store) => {
    await store.keep([first, other], DAY[0]);
    await store.keep([second, other], DAY[1]);
    expect(found(store, first)).toMatchObject([{ firstSeen: DAY[0], supersededAt: DAY[1], kept: first }]);
    expect(found(store, second)).toMatchObject([{ firstSeen: DAY[1], supersededAt: null, kept: second }]);
    expect(found(store, other)).toMatchObject([{ firstSeen: DAY[0], supersededAt: null }]);
  },

  'supersedes a document that is gone, once and for all': async (store) => {
    await store.keep([first, other], DAY[0]);
    await store.keep([other], DAY[1]);
    await store.keep([other, second], DAY[2]);
    expect(found(store, first)).toMatchObject([{ supersededAt: DAY[1], kept: first }]);
  },

  'makes a revision that comes back current again, and no second one of it': async (store) => {
    await store.keep([first], DAY[0]);
    await store.keep([second], DAY[1]);
    await store.keep([first], DAY[2]);
    expect(
      store.history('town').map(({ revision, firstSeen, supersededAt }) => [revision, firstSeen, supersededAt]),
    ).toEqual([
      [first.revision, DAY[0], null],
      [second.revision, DAY[1], DAY[2]],
    ]);
    expect(found(store, first)).toHaveLength(1);
  },

  'changes nothing when the same is kept again': async (store) => {
    await store.keep([first, other], DAY[0]);
    const before = store.history('town');
    await store.keep([first, other], DAY[0]);
    await store.keep([first, other], DAY[1]);
    expect(store.history('town')).toEqual(before);
  },

  'takes a new title of the same text': async (store) => {
    await store.keep([first], DAY[0]);
    const renamed = { ...first, title: 'The old town', metadata: { author: 'B. Author' } };
    await store.keep([renamed], DAY[1]);
    expect(found(store, first)).toMatchObject([{ title: 'The old town', firstSeen: DAY[0], kept: renamed }]);
    expect(store.history('town')).toHaveLength(1);
  },

  'tells documents of one text apart': async (store) => {
    const copy = { ...first, id: 'copy' };
    await store.keep([first, copy], DAY[0]);
    await store.keep([copy], DAY[1]);
    expect(found(store, first)).toMatchObject([{ document: 'town', supersededAt: DAY[1], kept: first }]);
    expect(found(store, copy)).toMatchObject([{ document: 'copy', supersededAt: null, kept: copy }]);
  },

  'keeps what is asked at once in the order in which it was asked': async (store) => {
    await Promise.all([store.keep([first], DAY[0]), store.keep([second], DAY[1]), store.keep([other], DAY[2])]);
    expect(store.history('town').map(({ supersededAt }) => supersededAt)).toEqual([DAY[1], DAY[2]]);
  },

  'keeps every id, title and text, character for character': async (store) => {
    const odd = ['\ud800half', 'a\u0000b', 'é', '"quoted"', '政策', '../x', ''];
    const documents = odd.map((id) => ({ ...first, id, title: id, text: `${id}\r\n\udc00 ${id}`, blocks: [] }));
    await store.keep(documents, DAY[0]);
    for (const document of documents) expect(found(store, document)[0]?.kept).toEqual(document);
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        await store.keep([document], DAY[1]);
        expect(found(store, document)[0]?.kept).toEqual(document);
      }),
      { numRuns: 50 },
    );
  },
};
