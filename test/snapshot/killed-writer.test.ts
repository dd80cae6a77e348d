import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readSnapshot, type Snapshot } from '../../src/snapshot/read.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const KILLS = 30;
/** Some writes take as long, so that kills come at every point of one. */
const LATEST_MS = 12;

/** The number of a snapshot, all of whose bytes have been looked at. */
async function numberOf(snapshot: Snapshot): Promise<number> {
  const { number } = snapshot.header as { number: number };
  for (const name of ['a', 'b']) {
    let nChunks = 0;
    for await (const chunk of snapshot.chunks(name)) {
      expect(chunk.length).toBe(10_000 + nChunks++);
      expect(chunk.every((byte) => byte === number % 251)).toBe(true);
    }
    expect(nChunks).toBe(40);
  }
  return number;
}

describe('a writer that is killed', () => {
  it('leaves one whole version, the last that it said to be written or the next', async () => {
    const path = join(folder, 'library.snapshot');
    let last = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = spawn(process.execPath, ['test/snapshot/killed-writer.mjs', path, String(last + 1)]);
      let said = '';
      writer.stdout.on('data', (text: Buffer) => {
        said += text.toString();
      });
      const errors = once(writer.stderr, 'data').then(([text]) => String(text));
      await Promise.race([once(writer.stdout, 'data'), errors.then((text) => Promise.reject(new Error(text)))]);
      await wait((kill / KILLS) * LATEST_MS);
      writer.kill('SIGKILL');
      await once(writer, 'close');
      const done = Number(said.trimEnd().split('\n').at(-1));
      const reading = await readSnapshot(path, numberOf);
      if (reading.kind !== 'read') throw new Error(`after ${done}: ${JSON.stringify(reading)}`);
      expect([done, done + 1]).toContain(reading.value);
      last = reading.value;
    }
  }, 60_000);
});
