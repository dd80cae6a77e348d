import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LockError, lockBot } from '../src/lock.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const TOKEN = 'Ym90.old.secret';

describe('the lock of a bot', () => {
  it('is held by one at a time, and can be taken once it is let go', () => {
    const folder = temporaryFolder();
    const release = lockBot(folder, TOKEN);
    expect(() => lockBot(folder, TOKEN)).toThrow(LockError);
    expect(() => lockBot(folder, TOKEN)).toThrow(folder);
    release();
    lockBot(folder, TOKEN)();
  });

  it('is the same when the token is made anew, and another for another bot or folder', () => {
    const folder = temporaryFolder();
    const held = [lockBot(folder, TOKEN), lockBot(folder, 'b3RoZXI.old.secret'), lockBot(temporaryFolder(), TOKEN)];
    expect(() => lockBot(folder, 'Ym90.new.secret')).toThrow(LockError);
    for (const release of held) release();
  });

  it('tells a folder that cannot be used from a bot that runs', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => lockBot(join(file, 'state'), TOKEN)).toThrow();
    expect(() => lockBot(join(file, 'state'), TOKEN)).not.toThrow(LockError);
  });
});
