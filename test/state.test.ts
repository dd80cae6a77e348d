import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateIn } from '../src/state.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();

describe('state in a folder', () => {
  it('gives back what was kept, and null for the rest', () => {
    stateIn(folder).keep('a/b.txt', 'é\r\n');
    expect(stateIn(folder).read('a/b.txt')).toBe('é\r\n');
    expect(stateIn(folder).read('a/c.txt')).toBeNull();
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
  });

  it('forgets the oldest of each kind, so that the folder stays bounded', () => {
    const state = stateIn(folder);
    for (let n = 0; n < 40; n++) {
      state.keep(`many/${n}.txt`, `${n}`);
      utimesSync(join(folder, 'many', `${n}.txt`), n, n);
    }
    expect(readdirSync(join(folder, 'many')).length).toBeLessThan(20);
    expect(state.read('many/39.txt')).toBe('39');
    expect(state.read('many/0.txt')).toBeNull();
    expect(state.read('a/b.txt')).not.toBeNull();
  });

  it('that cannot be written loses nothing but time', () => {
    const state = stateIn('/dev/null/state');
    expect(() => state.keep('a.txt', 'a')).not.toThrow();
    expect(state.read('a.txt')).toBeNull();
  });
});
