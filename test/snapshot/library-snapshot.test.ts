import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFootnote } from '../../src/core/create-footnote.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import { entriesOf } from '../../src/core/index-entries.ts';
import type { Library } from '../../src/core/library.ts';
import { LibraryBuilder } from '../../src/core/library-builder.ts';
import { atOnce } from '../../src/core/steps.ts';
import { createEmbeddedEngine, type EmbeddedEngine } from '../../src/engines/embedded.ts';
import { type KeptLibrary, readLibrary, writeLibrary } from '../../src/snapshot/library-snapshot.ts';
import type { Reading } from '../../src/snapshot/read.ts';
import { writeSnapshot } from '../../src/snapshot/write.ts';
import { described } from '../core/described.ts';
import { documentOf } from '../core/library-of.ts';
import { type Opened, said, shelf } from '../live/following.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const path = join(folder, 'library.footnote');
const SETTINGS = 'these settings';

/** Several scripts, one and two bytes a letter, a lone half of a pair, other line ends, headings, names, and nothing. */
const TEXTS = [
  'The State Oil Company (SOC) sells gas. Azerbaijangas is sold.',
  '# Colour\n\nThe World Health Organization, or WHO, met in Baku.\n\n## Sky\n\nGas colours the sky.',
  'Нефть продаётся в Баку. Газ тоже.',
  '石油在巴库出售。天然气也是。',
  'Savings were lent 🐟 to fishermen. \ud83d alone.',
  'Öl wird verkauft.\r\nGas auch.',
  '',
];
const QUESTIONS = ['Who sells gas?', 'What met in Baku?', 'Где продаётся нефть?', 'Who was lent savings?'];

type Made = { readonly kept: KeptLibrary<string>; readonly engine: EmbeddedEngine };

function made(texts: readonly string[]): Made {
  const [builder, engine] = [new LibraryBuilder(), createEmbeddedEngine()];
  const documents = texts.map((text, place) => {
    const analysed = atOnce(builder.analyse(documentOf(`${place}`, text)));
    atOnce(engine.add(entriesOf(analysed, builder.terms)));
    return analysed;
  });
  const files = texts.map((_, place) => `${place}.md`);
  const problems = [{ path: 'x.pdf', reason: 'it is damaged', remedy: 'mend it' }];
  const aliases = [{ name: 'WHO', others: ['World Health Organization'] }] as unknown as KeptLibrary<string>['aliases'];
  return { engine, kept: { files, documents, words: atOnce(builder.words()), aliases, problems } };
}

function read(settings = SETTINGS, engine = createEmbeddedEngine()): Promise<Reading<KeptLibrary<string>>> {
  const slowly = async <T>(steps: Generator<void, T>): Promise<T> => atOnce(steps);
  return readLibrary<string>(path, { settings, engine, slowly, onProgress: () => undefined });
}

const libraryOf = ({ words, documents }: KeptLibrary<string>): Library =>
  atOnce(atOnce(LibraryBuilder.from(words, documents)).build(documents));

function footnoteOver(library: Library, engine: EmbeddedEngine): Footnote {
  const places = new Map([...library.passages].map(({ id }, place) => [id, place]));
  const index = atOnce(engine.over({ positionOf: (passage) => places.get(passage), nearest: null }));
  return createFootnote({ library, index, embedder: null, reranker: null, clock: () => 0, problems: [] });
}

describe('a library as a snapshot', () => {
  it('comes back as it was, and answers the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...TEXTS), { maxLength: 6 }), async (texts) => {
        const { kept, engine } = made(texts);
        await writeLibrary(path, SETTINGS, kept, engine);
        const restored = createEmbeddedEngine();
        const reading = await read(SETTINGS, restored);
        if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
        expect(reading.value).toEqual(kept);
        const [before, after] = [libraryOf(kept), libraryOf(reading.value)];
        expect(described(after)).toEqual(described(before));
        const [asked, askedAgain] = [footnoteOver(before, engine), footnoteOver(after, restored)];
        for (const text of QUESTIONS) expect(await askedAgain.ask({ text })).toEqual(await asked.ask({ text }));
      }),
      { numRuns: 40 },
    );
  });

  it('is refused where it is of other settings or of another version, and none where there is none', async () => {
    const { kept, engine } = made(TEXTS);
    await writeLibrary(path, SETTINGS, kept, engine);
    expect(await read('others')).toMatchObject({ kind: 'refused', reason: expect.stringContaining('settings') });
    await writeSnapshot(path, { analysis: 0, settings: SETTINGS, documents: 0 }, []);
    expect(await read()).toMatchObject({ kind: 'refused', reason: expect.stringContaining('version') });
    rmSync(path);
    expect(await read()).toEqual({ kind: 'none' });
  });

  it('is refused wherever it is damaged or cut', async () => {
    const { kept, engine } = made(TEXTS);
    await writeLibrary(path, SETTINGS, kept, engine);
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ by;
        writeFileSync(path, damaged);
        expect((await read()).kind).toBe('refused');
        writeFileSync(path, whole.subarray(0, at));
        expect((await read()).kind).toBe('refused');
      }),
    );
  });
});

const HARBOUR = { 'harbour.md': 'The tariff of 1912 ended the timber trade.\n' };
const FILES = { ...HARBOUR, 'school.md': 'The schoolmaster was paid in butter.\n', 'mill.md': 'The mill burned.\n' };
const TRADE = { text: 'What ended the timber trade?' };

const readingLines = ({ told }: Opened): string[] => told.filter((line) => line.startsWith('reading'));

function snapshotIn(state: string): string {
  const [name = ''] = readdirSync(join(state, 'snapshots'));
  return join(state, 'snapshots', name);
}

describe('a start', () => {
  it('reads no file that stayed as it was while nothing ran, and takes up what was edited, added and deleted', async () => {
    const { open, write, remove } = shelf(FILES);
    const state = temporaryFolder();
    const first = await open({ state });
    expect(first.snapshot?.state).toBe('none');
    expect(readingLines(first).at(-1)).toBe('reading the library 3/3');
    await first.close();

    const second = await open({ state });
    expect(second.snapshot?.state).toBe('used');
    expect(second.told).toEqual([]);
    expect(second.change).toMatchObject({ added: [], changed: [], removed: [] });
    await second.close();

    write({ 'harbour.md': 'The storm of 1913 ended the timber trade.\n', 'quay.md': 'The quay was built.\n' });
    remove('mill.md');
    const third = await open({ state });
    expect(readingLines(third)).toEqual(['reading the library 1/2', 'reading the library 2/2']);
    expect(third.change).toMatchObject({ added: ['quay'], changed: ['harbour'], removed: ['mill'] });
    const fresh = await open();
    expect(said(await third.footnote.ask(TRADE))).toEqual(said(await fresh.footnote.ask(TRADE)));
    expect(third.footnote.sources()).toEqual(fresh.footnote.sources());
  });

  it.each<[string, (path: string) => void]>([
    [
      'damaged',
      (at) =>
        writeFileSync(
          at,
          readFileSync(at).map((byte, place) => (place === 200 ? byte ^ 1 : byte)),
        ),
    ],
    ['cut short', (at) => truncateSync(at, 300)],
    ['something else', (at) => writeFileSync(at, 'This is no snapshot, but a letter to somebody.')],
  ])('after its snapshot was %s reads everything again with word of its progress, and says why', async (_, harm) => {
    const { open } = shelf(FILES);
    const state = temporaryFolder();
    const first = await open({ state });
    const before = said(await first.footnote.ask(TRADE));
    await first.close();
    harm(snapshotIn(state));
    const second = await open({ state });
    expect(second.snapshot).toMatchObject({ state: 'refused', reason: expect.stringMatching(/^it/u) });
    expect(second.events).toMatchObject([{ kind: 'rebuilt', why: second.snapshot?.reason }]);
    expect(second.told).toContain('reading the library 3/3');
    expect(second.told).toContain('indexing the library 3/3');
    expect(said(await second.footnote.ask(TRADE))).toEqual(before);
    await second.close();
    expect((await open({ state })).snapshot?.state).toBe('used');
  });

  it('that is told to does not look at the snapshot', async () => {
    const { open } = shelf(FILES);
    const state = temporaryFolder();
    await (await open({ state })).close();
    const again = await open({ state, rebuild: true });
    expect(again.snapshot?.state).toBe('rebuilt');
    expect(again.told).toContain('reading the library 3/3');
  });

  it('after a kill at any moment of keeping goes on from a whole snapshot to what the files say', async () => {
    const { open, folder: corpus } = shelf(FILES);
    const state = temporaryFolder();
    await (await open({ state })).close();
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = spawn(process.execPath, ['test/snapshot/killed-library-writer.mjs', corpus, state]);
      const errors = once(writer.stderr, 'data').then(([text]) => String(text));
      await Promise.race([once(writer.stdout, 'data'), errors.then((text) => Promise.reject(new Error(text)))]);
      await wait((kill / KILLS) * LATEST_MS);
      writer.kill('SIGKILL');
      await once(writer, 'close');
      const [app, fresh] = [await open({ state, early: true }), await open({ early: true })];
      expect(app.snapshot?.state).toBe('used');
      expect(app.footnote.sources()).toEqual(fresh.footnote.sources());
      expect(app.footnote.text('tide')).toBe(fresh.footnote.text('tide'));
      for (const one of [app, fresh]) await one.close();
    }
  }, 60_000);
});

const KILLS = 5;
/** A change and its keeping take about as long. */
const LATEST_MS = 25;
