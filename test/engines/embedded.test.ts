import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/core/steps.ts';
import { createEmbeddedEngine, type EmbeddedEngine } from '../../src/engines/embedded.ts';
import { entriesOf, equally, testEngine } from './contract.ts';
import { changed, changes, found, over, restored, weighted } from './generations.ts';

testEngine({
  name: 'An engine that was restored and holds other libraries too',
  create: (entries, vectors) => {
    const engine = createEmbeddedEngine();
    atOnce(engine.add([{ passage: 'another', terms: ['cat', 'dog', 'common'], headingTerms: ['rare'] }]));
    atOnce(engine.add(entries));
    return over(
      restored(engine),
      entries.map(({ passage }) => passage),
      vectors,
    );
  },
});

const CATS = entriesOf(['cat', 'dog'], ['cat'], ['cat', 'bird', 'fish']);

describe('an engine behind several generations', () => {
  it('answers of each as if it held nothing else, whatever came and went', async () => {
    await fc.assert(
      fc.asyncProperty(changes, changes, weighted, async (some, more, wanted) => {
        const { held } = changed(some);
        const passages = held.map(({ passage }) => passage);
        // Those of the first library stay, those of the second come and go around them.
        const others = more.map((change) =>
          change.kind === 'add'
            ? { ...change, entries: change.entries.map((one) => ({ ...one, passage: `other ${one.passage}` })) }
            : change.kind === 'remove'
              ? { ...change, passages: change.passages.map((passage) => `other ${passage}`) }
              : change,
        );
        const { engine } = changed([...some, ...others]);
        const { engine: fresh } = changed([{ kind: 'add', entries: held }]);
        expect(await found(engine, passages, wanted)).toEqual(await found(fresh, passages, wanted));
      }),
      { numRuns: 300 },
    );
  });

  it('does not propose what was added until a generation holds it', async () => {
    const engine = createEmbeddedEngine();
    atOnce(engine.add(CATS.slice(0, 2)));
    const before = over(engine, ['p0', 'p1']);
    const expected = await before.search(equally('cat'), 50);
    atOnce(engine.add(CATS.slice(2)));
    expect(await before.search(equally('cat'), 50)).toEqual(expected);
    expect(await over(engine, ['p0', 'p1']).search(equally('cat'), 50)).toEqual(expected);
    expect(await over(engine, ['p0', 'p1', 'p2']).search(equally('cat'), 50)).toHaveLength(3);
  });

  it('does not propose what was removed, but to those who asked before', async () => {
    const engine = createEmbeddedEngine();
    atOnce(engine.add(CATS));
    const before = over(engine, ['p0', 'p1', 'p2']);
    const expected = await before.search(equally('cat'), 50);
    atOnce(engine.remove(['p0', 'p1', 'unknown']));
    const after = await over(engine, ['p0', 'p1', 'p2']).search(equally('cat'), 50);
    expect(after.map(({ passage }) => passage)).toEqual(['p2']);
    expect(engine.has('p1')).toBe(false);
    expect(await before.search(equally('cat'), 50)).toEqual(expected);
  });

  it('puts equal passages in the order of the generation, not in that of their coming', async () => {
    const engine = createEmbeddedEngine();
    atOnce(engine.add(entriesOf(['cat'], ['cat'], ['cat'], ['cat'])));
    const found = await over(engine, ['p2', 'p0', 'p3', 'p1']).search(equally('cat'), 3);
    expect(found.map(({ passage }) => passage)).toEqual(['p2', 'p0', 'p3']);
  });

  it('takes a passage that comes again as it then is', async () => {
    const engine = createEmbeddedEngine();
    atOnce(engine.add(CATS));
    atOnce(engine.add([{ passage: 'p1', terms: ['horse'], headingTerms: [] }]));
    const index = over(engine, ['p0', 'p1', 'p2']);
    expect((await index.search(equally('cat'), 50)).map(({ passage }) => passage)).toEqual(['p0', 'p2']);
    expect((await index.search(equally('horse'), 50)).map(({ passage }) => passage)).toEqual(['p1']);
  });

  it('passes over passages that a generation has and the engine does not', async () => {
    const engine = createEmbeddedEngine();
    atOnce(engine.add(CATS));
    const found = await over(engine, ['x', 'y', 'z', 'p1', 'u', 'p0']).search(equally('cat'), 50);
    expect(found.map(({ passage }) => passage)).toEqual(['p1', 'p0']);
  });

  it('stops between any two passages that it takes in', () => {
    const engine = createEmbeddedEngine();
    const steps = engine.add(CATS);
    steps.next();
    expect(CATS.map(({ passage }) => engine.has(passage))).toEqual([true, false, false]);
    atOnce(steps);
    expect(CATS.every(({ passage }) => engine.has(passage))).toBe(true);
  });

  it('dumps less once passages are gone', () => {
    const bytes = (engine: EmbeddedEngine): number =>
      [...engine.dump()].flatMap(({ chunks }) => [...chunks]).reduce((sum, { length }) => sum + length, 0);
    const engine = createEmbeddedEngine();
    const few = bytes(engine);
    atOnce(engine.add(CATS));
    expect(bytes(engine)).toBeGreaterThan(few + 20);
    atOnce(engine.remove(CATS.map(({ passage }) => passage)));
    expect(bytes(engine)).toBe(few);
  });

  it('stays as it was where a dump is not whole, or none', async () => {
    const engine = createEmbeddedEngine();
    atOnce(engine.add(CATS));
    const expected = await over(engine, ['p0', 'p1', 'p2']).search(equally('cat'), 50);
    const cut = engine.restore();
    for (const { name, chunks } of [...engine.dump()].slice(0, 2))
      for (const chunk of chunks) atOnce(cut.take(name, chunk));
    expect(() => cut.finish()).toThrow('The dump is not whole');
    expect(() => atOnce(engine.restore().take('recipes', new Uint8Array(1)))).toThrow('No engine dumps a section');
    expect(await over(engine, ['p0', 'p1', 'p2']).search(equally('cat'), 50)).toEqual(expected);
  });
});
