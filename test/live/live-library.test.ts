import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Answer } from '../../src/core/model.ts';
import { SHARED_STATE } from '../support/shared-state.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Opened, said, shelf } from './following.ts';

const HARBOUR = 'The tariff of 1912 ended the timber trade.\n\nHerring was the first export of the town.\n';
const SCHOOL = '# The school\n\nChildren learned arithmetic from a schoolmaster.\n';
const TRADE = { text: 'What ended the timber trade?' };

const sentence = async ({ footnote }: Opened, question: { text: string }): Promise<string | undefined> =>
  (await footnote.ask(question)).passages[0]?.sentence;

describe('a library that changes', () => {
  it('serves what was added, changed, renamed and deleted, and says what that was', async () => {
    const { open, write, remove, folder } = shelf({ 'harbour.md': HARBOUR });
    const app = await open();
    write({ 'bridge.md': 'The bridge fell in the spring of 1920.' });
    expect(await app.refresh()).toMatchObject({ added: ['bridge'], changed: [], removed: [] });
    expect(await sentence(app, { text: 'When did the bridge fall?' })).toContain('1920');

    write({ 'bridge.md': 'The bridge fell in the autumn of 1921.' });
    expect(await app.refresh()).toEqual({
      added: [],
      changed: ['bridge'],
      removed: [],
      passages: { added: 1, removed: 1 },
    });
    expect(await sentence(app, { text: 'When did the bridge fall?' })).toContain('1921');

    renameSync(join(folder, 'bridge.md'), join(folder, 'crossing.md'));
    expect(await app.refresh()).toMatchObject({ added: ['crossing'], removed: ['bridge'] });
    expect((await app.footnote.ask({ text: 'When did the bridge fall?' })).passages[0]?.document).toBe('crossing');

    remove('crossing.md');
    expect(await app.refresh()).toMatchObject({ added: [], changed: [], removed: ['crossing'] });
    expect((await app.footnote.ask({ text: 'When did the bridge fall?' })).status).toBe('nothing');
    expect(await sentence(app, TRADE)).toBe('The tariff of 1912 ended the timber trade.');
    expect(app.events.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'changed', 'changed']);
    expect(await app.refresh()).toBeNull();
  });

  it('serves another title that only the manifest gives', async () => {
    const { open, write } = shelf({ 'harbour.md': HARBOUR });
    const app = await open();
    write({ 'library.yaml': 'harbour.md: {title: The port of Lindvik}\n' });
    expect(await app.refresh()).toMatchObject({ changed: ['harbour'] });
    expect(app.footnote.sources().documents[0]?.title).toBe('The port of Lindvik');
    expect((await app.footnote.ask(TRADE)).passages[0]?.title).toBe('The port of Lindvik');
  });

  it('still finds a document of another title after the next change', async () => {
    const { open, write } = shelf({ 'harbour.md': HARBOUR });
    const app = await open();
    write({ 'library.yaml': 'harbour.md: {title: The port of Lindvik}\n' });
    await app.refresh();
    write({ 'school.md': SCHOOL });
    await app.refresh();
    const { status, passages } = await app.footnote.ask(TRADE);
    expect([status, passages[0]?.title]).toEqual(['answered', 'The port of Lindvik']);
  });

  it('serves other names that alone have changed', async () => {
    const { open, write } = shelf({ 'school.md': SCHOOL });
    const app = await open();
    const asked = { text: 'What did children learn from the dominie?' };
    const relations = async () =>
      (await app.footnote.ask(asked, { explain: true })).explain?.terms.flatMap(({ alternatives }) =>
        alternatives.map(({ relation }) => relation),
      );
    expect(await relations()).not.toContain('alias');
    write({ 'aliases.yaml': '- [schoolmaster, dominie]\n' });
    expect(await app.refresh()).toMatchObject({ added: [], changed: [], removed: [] });
    expect(await relations()).toContain('alias');
  });

  it('lists a bad file, and serves all else as before', async () => {
    const { open, write, remove } = shelf({ 'harbour.md': HARBOUR });
    const app = await open();
    const before = said(await app.footnote.ask(TRADE));
    write({ 'scan.pdf': 'This is no PDF.' });
    expect(await app.refresh()).toMatchObject({ added: [], changed: [], removed: [] });
    expect(app.footnote.sources().problems.map(({ path }) => path)).toEqual(['scan.pdf']);
    expect(said(await app.footnote.ask(TRADE))).toEqual(before);
    remove('scan.pdf');
    await app.refresh();
    expect(app.footnote.sources().problems).toEqual([]);
  });

  it.each(['emptied', 'deleted'])(
    'is served on as it was while its folder is %s, and again when it is back',
    async (how) => {
      const { open, write, folder } = shelf({ 'harbour.md': HARBOUR });
      const app = await open();
      rmSync(folder, { recursive: true });
      if (how === 'emptied') mkdirSync(folder);
      await expect(app.refresh()).rejects.toThrow(folder);
      expect(await sentence(app, TRADE)).toBe('The tariff of 1912 ended the timber trade.');
      write({ 'harbour.md': HARBOUR });
      expect(await app.refresh()).toBeNull();
      write({ 'harbour.md': HARBOUR.replace('1912', '1913') });
      await app.refresh();
      expect(await sentence(app, TRADE)).toBe('The tariff of 1913 ended the timber trade.');
    },
  );

  it('is found by its words at first, by its meaning when the vectors are there, and says how far they are', async () => {
    const { open, write } = shelf({ 'harbour.md': HARBOUR });
    const app = await open({ embeddings: 'bundled', state: SHARED_STATE });
    expect(app.lag()).toEqual({ lexicon: false, documents: 0 });
    write({ 'bank.md': '# The bank\n\nSavings were lent to fishermen who wanted a larger boat.' });
    await app.refresh();
    expect(app.lag()).toEqual({ lexicon: true, documents: 1 });
    const money = { text: 'Where could one borrow money?' };
    expect((await app.footnote.ask(money)).status).toBe('nothing');
    await app.settled();
    expect(app.lag()).toEqual({ lexicon: false, documents: 0 });
    expect((await app.footnote.ask(money)).passages[0]?.document).toBe('bank');
  });
});

/** Texts that answer the questions below in different words and places, so that halves of two would show. */
const TEXTS = [
  'The harbour was dug by hand in 1871. Forty men worked there, and the town paid them.',
  'The harbour was blasted in 1901.\n\nNobody paid the men who worked there. The keeper wrote a journal.',
  '# The keeper\n\nAda Holm, the keeper, wrote a journal for thirty years.\n\n# The harbour\n\nThe harbour froze in May.',
  'Der Hafen wurde 1871 von Hand gegraben. Die Stadt bezahlte die Männer.',
  'Herring was the first export. The town sold herring to men who paid in timber.',
];
const QUESTIONS = [
  'When was the harbour dug?',
  'Who wrote a journal?',
  'Who paid the men?',
  'What was the first export?',
];

const edits = fc.array(
  fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.option(fc.constantFrom(...TEXTS)) }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 4 },
);

describe('a question asked while the library changes', () => {
  it('is answered by one library alone, and in the end as by one that was just opened', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (rounds) => {
        const { open, write, remove, folder } = shelf({ 'first.md': TEXTS[0] ?? '', 'last.md': TEXTS[2] ?? '' });
        const app = await open();
        const states = [stateOf(app)];
        const answers: Answer[] = [];
        for (const round of rounds) {
          for (const { id, text } of round) {
            if (text === null) remove(`${id}.md`);
            else write({ [`${id}.md`]: text });
          }
          let isDone = false;
          const changing = app.refresh().finally(() => {
            isDone = true;
          });
          const asking = QUESTIONS.map(async (text) => {
            do {
              answers.push(await app.footnote.ask({ text }));
              await new Promise((resolve) => setImmediate(resolve));
            } while (!isDone);
          });
          await Promise.all([changing, ...asking]);
          states.push(stateOf(app));
        }
        for (const { passages } of answers)
          expect(
            states.some((state) =>
              passages.every(
                ({ document, revision, start, end, text }) =>
                  state.get(document)?.revision === revision && state.get(document)?.text.slice(start, end) === text,
              ),
            ),
          ).toBe(true);
        await app.settled();
        const fresh = await createApp({ corpus: folder, embeddings: 'off' });
        for (const text of QUESTIONS)
          expect(said(await app.footnote.ask({ text }))).toEqual(said(await fresh.footnote.ask({ text })));
        expect(app.footnote.sources()).toEqual(fresh.footnote.sources());
        await fresh.close();
        await app.close();
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('with vectors is in the end answered as by one that was just opened', async () => {
    const { open, write, remove, folder } = shelf({ 'a.md': TEXTS[0] ?? '', 'b.md': TEXTS[2] ?? '' });
    const state = temporaryFolder();
    const app = await open({ embeddings: 'bundled', state });
    write({ 'a.md': TEXTS[1] ?? '', 'c.md': TEXTS[4] ?? '' });
    await app.refresh();
    remove('b.md');
    write({ 'd.md': TEXTS[3] ?? '' });
    await app.refresh();
    await app.settled();
    const fresh = await createApp({ corpus: folder });
    for (const text of QUESTIONS)
      expect(said(await app.footnote.ask({ text }))).toEqual(said(await fresh.footnote.ask({ text })));
    await fresh.close();
  });
});

/** Revision and text of each document as it is served now. */
function stateOf({ footnote }: Opened): Map<string, { readonly revision: string; readonly text: string }> {
  return new Map(
    footnote
      .sources()
      .documents.map(({ document, revision }) => [document, { revision, text: footnote.text(document) ?? '' }]),
  );
}
