import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/core/around.ts';
import { citationOf } from '../../../src/core/citation.ts';
import type { Library } from '../../../src/core/library.ts';
import { buildLibrary } from '../../../src/core/library-builder.ts';
import type { DiffPart, ReadDocument } from '../../../src/core/model.ts';
import { cite, readPassage } from '../../../src/core/reading.ts';
import { isVerbatimAnywhere } from '../../../src/core/revisions/locate.ts';
import type { RevisionStore } from '../../../src/core/revisions/revision-store.ts';
import { createRevisionList } from '../../revisions/in-memory.ts';
import { documentOf } from '../library-of.ts';

/** Citations of documents that were edited, moved, renamed, deleted and restored. */

const HERRING = 'Herring was the first export of the town. It went to Hull in barrels.';
const TIMBER = 'The tariff of 1912 ended the timber trade, which had paid for the church.';
const LAMP = 'The keeper lit the lamp at dusk. He wrote a journal for thirty years.';
const TOWN = `# Trade\n\n${HERRING}\n\n${TIMBER}\n\n# The lighthouse\n\n${LAMP}\n`;

type Contents = Readonly<Record<string, string>>;
const documentsOf = (contents: Contents): ReadDocument[] =>
  Object.entries(contents).map(([id, content]) => documentOf(id, content));

/** A library that has seen each of these contents, one a day, and holds the last. */
async function having(
  ...states: readonly Contents[]
): Promise<{ library: Library; revisions: RevisionStore; clock: () => number }> {
  const revisions = createRevisionList();
  for (const [day, contents] of states.entries()) await revisions.keep(documentsOf(contents), dayOf(day));
  return { library: buildLibrary(documentsOf(states.at(-1) ?? {})), revisions, clock: () => 0 };
}

const dayOf = (day: number): string => `2026-03-0${day + 1}T08:00:00.000Z`;

/** The citation of these words of a document. */
function citing(words: string, content: string, id = 'town'): string {
  const { text, revision } = documentOf(id, content);
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the document`);
  return citationOf({ document: id, revision }, { start, end: start + words.length });
}

/** What is said of TIMBER, cited from TOWN, after the library has gone through these states. */
async function told(...states: readonly Contents[]) {
  const shelves = await having({ town: TOWN }, ...states);
  const answer = cite(citing(TIMBER, TOWN), shelves);
  const [cited, now] = answer.passages;
  for (const passage of answer.passages) expect(isVerbatimAnywhere(shelves, passage)).toBe(true);
  return { ...answer, cited, now, shelves };
}

describe('a citation', () => {
  it('of a document that has not changed says so', async () => {
    const { history, cited, now } = await told();
    expect(history).toMatchObject({ state: 'current', since: null, now: cited?.citation, diff: [] });
    expect(now).toBeUndefined();
  });

  it('of a changed document gives the words as they were, with their own section, paragraph and revision', async () => {
    const { status, cited, history } = await told({ town: '# Elsewhere\n\nAnother text altogether.' });
    expect(status).toBe('answered');
    expect(cited).toMatchObject({ text: TIMBER, section: 'Trade', paragraph: 2, citation: citing(TIMBER, TOWN) });
    expect(cited?.revision).toBe(documentOf('town', TOWN).revision);
    expect(history).toMatchObject({ state: 'removed', since: dayOf(1), now: null, diff: [] });
  });

  it('leads to the same words where they stand now', async () => {
    const edited = TOWN.replace(HERRING, `A new beginning was made. ${HERRING}`);
    const { history, now } = await told({ town: edited });
    expect(history).toMatchObject({ state: 'moved', now: citing(TIMBER, edited), diff: [] });
    expect(now).toMatchObject({ text: TIMBER, section: 'Trade' });
  });

  it('follows a paragraph that was moved into another section', async () => {
    const moved = `# Trade\n\n${HERRING}\n\n# The lighthouse\n\n${LAMP}\n\n${TIMBER}\n`;
    const { history, now } = await told({ town: moved });
    expect(history?.state).toBe('moved');
    expect(now).toMatchObject({ text: TIMBER, section: 'The lighthouse', paragraph: 3 });
  });

  it('leads to the nearest of the same words, and not into the middle of a word', async () => {
    const cited = citing('church', TOWN);
    const shelves = await having({ town: TOWN }, { town: `${TOWN}\nThe churches and the church.\n` });
    expect(cite(cited, shelves).history).toMatchObject({
      now: citing('church', `${TOWN}\nThe churches and the church.\n`),
    });
    const other = await having({ town: TOWN }, { town: 'All the churches stand.' });
    expect(cite(cited, other).history?.state).not.toBe('moved');
  });

  it('shows what has changed, word by word', async () => {
    const edited = TOWN.replace('1912', '1913').replace('the timber trade', 'the trade in timber');
    const { history, now } = await told({ town: edited });
    expect(history).toMatchObject({ state: 'changed', since: dayOf(1) });
    expect(now?.text).toBe('The tariff of 1913 ended the trade in timber, which had paid for the church.');
    expect(history?.now).toBe(now?.citation);
    const replaced = history?.diff.filter(({ op }) => op !== 'equal') as readonly DiffPart[];
    expect(replaced[0]).toEqual({ op: 'replace', quoted: '1912', source: '1913' });
    expect(spelled(history?.diff, 'quoted')).toBe(TIMBER);
    expect(spelled(history?.diff, 'source')).toBe(now?.text);
  });

  it('overlooks no change of a mark or a capital', async () => {
    const { history } = await told({ town: TOWN.replace('trade, which', 'trade; Which') });
    expect(history?.diff.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'replace', quoted: 'trade, which', source: 'trade; Which' },
    ]);
  });

  it('calls words the same that were broken into lines elsewhere', async () => {
    const { history, now } = await told({ town: TOWN.replace('ended the', 'ended\nthe') });
    expect(history).toMatchObject({ state: 'moved', diff: [] });
    expect(now?.text).toBe(TIMBER.replace('ended the', 'ended\nthe'));
  });

  it('of several sentences shows one that is new between them and one that is gone', async () => {
    const cited = citing(`${HERRING}\n\n${TIMBER}`, TOWN);
    const edited = TOWN.replace(' It went to Hull in barrels.', '').replace(
      TIMBER,
      `${TIMBER} Nobody had expected it.`,
    );
    const { history, passages } = cite(cited, await having({ town: TOWN }, { town: edited }));
    expect(history?.state).toBe('changed');
    expect(passages[1]?.text).toBe(`Herring was the first export of the town.\n\n${TIMBER}`);
    expect(history?.diff).toContainEqual({ op: 'delete', quoted: 'It went to Hull in barrels.', source: '' });
  });

  it('of a document that is gone says that it is gone', async () => {
    const { history, cited } = await told({ other: 'Another text.' }, { other: 'Yet another text.' });
    expect(history).toMatchObject({ state: 'document-removed', document: 'town', since: dayOf(1), now: null });
    expect(cited?.text).toBe(TIMBER);
  });

  it('of a document that was renamed leads to it under its new name', async () => {
    const { history, now } = await told({ 'old/town': TOWN });
    expect(history).toMatchObject({ state: 'moved', document: 'town', now: citing(TIMBER, TOWN, 'old/town') });
    expect(now).toMatchObject({ document: 'old/town', text: TIMBER });
  });

  it('of a text that was restored is current again', async () => {
    const { history, shelves } = await told({ town: LAMP }, { town: TOWN });
    expect(history).toMatchObject({ state: 'current', since: null });
    expect(cite(citing(LAMP, LAMP), shelves).history).toMatchObject({ state: 'moved', since: dayOf(2) });
  });

  it('whose text was dropped says when, and quotes nothing', async () => {
    const { library, revisions } = await having({ town: TOWN }, { town: LAMP });
    const dropped: RevisionStore = {
      ...revisions,
      find: (id) => revisions.find(id).map((found) => ({ ...found, kept: null, expiredAt: dayOf(5) })),
    };
    expect(cite(citing(TIMBER, TOWN), { library, revisions: dropped, clock: () => 0 })).toMatchObject({
      status: 'nothing',
      reason: 'expired-citation',
      passages: [],
      history: { state: 'expired', document: 'town', since: dayOf(1), expired: dayOf(5), now: null },
    });
  });

  it('that was mistyped, or leads beyond the text, is unknown', async () => {
    const shelves = await having({ town: TOWN }, { town: LAMP });
    const { revision, text } = documentOf('town', TOWN);
    const beyond = citationOf({ document: 'town', revision }, { start: 0, end: text.length + 1 });
    for (const id of ['k3f9xq4-6v8-7s', beyond])
      expect(cite(id, shelves)).toMatchObject({ status: 'nothing', reason: 'unknown-citation' });
  });

  it('ends with its document where nothing is remembered', async () => {
    const { library } = await having({ town: LAMP });
    expect(cite(citing(TIMBER, TOWN), { library, revisions: null, clock: () => 0 }).reason).toBe('unknown-citation');
  });
});

describe('a passage of an earlier revision', () => {
  it('can be read, with the sentence of its button, and read around', async () => {
    const shelves = await having({ town: TOWN }, { town: LAMP });
    const id = citing(HERRING, TOWN);
    const start = documentOf('town', TOWN).text.indexOf('It went');
    const sentence = { start, end: start + 'It went to Hull in barrels.'.length };
    expect(readPassage(id, sentence, shelves)?.sentence).toBe('It went to Hull in barrels.');
    expect(contextOf(id, 1, shelves)).toEqual({
      before: '',
      passage: HERRING,
      after: `\n\n${TIMBER}`,
      isWhole: true,
    });
  });

  it('shows the sentence that has most of the words of a question, and the first where none has any', async () => {
    const shelves = await having({ town: TOWN }, { town: LAMP });
    const sentenceFor = (question: string) => readPassage(citing(HERRING, TOWN), question, shelves)?.sentence;
    expect(sentenceFor('Where did the barrels go?')).toBe('It went to Hull in barrels.');
    expect(sentenceFor('What was exported from the town?')).toBe('Herring was the first export of the town.');
    expect(sentenceFor('Who lit the lamp?')).toBe('Herring was the first export of the town.');
  });

  it('is not verbatim with another character, place or revision', async () => {
    const shelves = await having({ town: TOWN }, { town: LAMP });
    const passage = readPassage(citing(HERRING, TOWN), '', shelves);
    if (!passage) throw new Error('the passage cannot be read');
    expect(isVerbatimAnywhere(shelves, passage)).toBe(true);
    for (const spoilt of [
      { ...passage, text: passage.text.replace('Hull', 'Dull') },
      { ...passage, start: passage.start + 1, end: passage.end + 1 },
      { ...passage, revision: documentOf('town', LAMP).revision },
      { ...passage, document: 'other' },
    ])
      expect(isVerbatimAnywhere(shelves, spoilt)).toBe(false);
  });
});

describe('whatever happens to a library', () => {
  const paragraph = fc.constantFrom(HERRING, TIMBER, LAMP, 'A new pier was built.', 'It rained.', '# A heading');
  const contents = fc.dictionary(
    fc.constantFrom('a', 'b', 'folder/c'),
    fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n\n')),
    { maxKeys: 3, noNullPrototype: true },
  );

  it('each citation ever given leads to exactly the text that it was given for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(contents, { minLength: 1, maxLength: 6 }), async (states) => {
        const given = states.flatMap((state) =>
          [...buildLibrary(documentsOf(state)).passages].flatMap(({ document, span }) => {
            const { text, revision } = documentOf(document, state[document] ?? '');
            return { id: citationOf({ document, revision }, span), text: text.slice(span.start, span.end) };
          }),
        );
        const shelves = await having(...states);
        for (const { id, text } of given) {
          const { passages, history } = cite(id, shelves);
          expect(passages[0]).toMatchObject({ text, citation: id });
          for (const passage of passages) expect(isVerbatimAnywhere(shelves, passage)).toBe(true);
          expect(history?.state === 'moved').toBe(
            passages[1]?.text.replace(/\s+/gu, ' ') === text.replace(/\s+/gu, ' '),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** One side of a difference, as its words read. */
function spelled(diff: readonly DiffPart[] = [], side: 'quoted' | 'source'): string {
  return diff
    .map((part) => part[side])
    .filter((words) => words !== '')
    .join(' ');
}
