import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { atOnce, inSlices } from '../../src/core/steps.ts';
import { INDEX_SECTIONS } from '../../src/engines/dump.ts';
import { createEmbeddedEngine, type EmbeddedEngine } from '../../src/engines/embedded.ts';
import { readSnapshot } from '../../src/snapshot/read.ts';
import { writeSnapshot } from '../../src/snapshot/write.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = join(temporaryFolder(), 'library.snapshot');
const slicing = { sliceMs: 5, now: () => performance.now(), pause: () => pause() };
const PASSAGES = Array.from({ length: 5000 }, (_, place) => `p${place}`);

function found(engine: EmbeddedEngine) {
  const positions = new Map(PASSAGES.map((passage, position) => [passage, position]));
  const index = atOnce(engine.over({ positionOf: (passage) => positions.get(passage), nearest: null }));
  return index.search(
    ['w3', 'w50', 'w4000'].map((term) => ({ term, weight: 1 })),
    50,
  );
}

describe('the embedded engine in a snapshot', () => {
  it('proposes the same after a restart', async () => {
    const engine = createEmbeddedEngine();
    atOnce(
      engine.add(
        PASSAGES.map((passage, place) => ({
          passage,
          terms: [`w${place}`, `w${place % 10}`, `w${place % 97}`, 'everywhere'],
          headingTerms: [`w${place % 13}`],
        })),
      ),
    );
    await writeSnapshot(path, {}, engine.dump());
    const restored = createEmbeddedEngine();
    const restoration = restored.restore();
    const reading = await readSnapshot(path, async ({ chunks }) => {
      for (const name of INDEX_SECTIONS)
        for await (const chunk of chunks(name)) await inSlices(restoration.take(name, chunk), slicing);
      restoration.finish();
    });
    expect(reading.kind).toBe('read');
    const expected = await found(engine);
    expect(expected).toHaveLength(50);
    expect(await found(restored)).toEqual(expected);
  });
});
