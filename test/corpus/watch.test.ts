import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Watcher, type WatchOptions, watchLibrary } from '../../src/corpus/watch.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Calls of `onChange`, awaited one by one. */
function calls(): { onChange: () => void; next: () => Promise<void>; count: () => number } {
  let nCalls = 0;
  let nAwaited = 0;
  let heard: () => void = () => undefined;
  return {
    onChange: () => {
      nCalls++;
      heard();
    },
    next: async () => {
      while (nCalls <= nAwaited)
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      nAwaited = nCalls;
    },
    count: () => nCalls,
  };
}

let watcher: Watcher | undefined;
afterEach(async () => {
  await watcher?.close();
  watcher = undefined;
});

async function watching(path: string, options: WatchOptions): Promise<void> {
  watcher = watchLibrary(path, { quietMs: 50, longestMs: 400, ...options });
  await watcher.ready;
}

function newLibrary(): string {
  const library = join(temporaryFolder(), 'library');
  mkdirSync(library);
  writeFileSync(join(library, 'a.md'), 'One.');
  return library;
}

describe('watchLibrary', () => {
  it('says that a file was changed, added and deleted', async () => {
    const library = newLibrary();
    const heard = calls();
    await watching(library, heard);
    writeFileSync(join(library, 'a.md'), 'Two.');
    await heard.next();
    mkdirSync(join(library, 'sub'));
    writeFileSync(join(library, 'sub/b.md'), 'Three.');
    await heard.next();
    rmSync(join(library, 'a.md'));
    await heard.next();
  });

  it('says what the owner of a single file says beside it, and nothing of other files there', async () => {
    const library = newLibrary();
    const heard = calls();
    await watching(join(library, 'a.md'), heard);
    writeFileSync(join(library, 'b.md'), 'Another library.');
    writeFileSync(join(library, 'aliases.yaml'), '- [EU, European Union]');
    await heard.next();
    writeFileSync(join(library, 'library.yaml'), 'a.md: {title: One}');
    await heard.next();
    expect(heard.count()).toBe(2);
  });

  it('says it once for many changes at once', async () => {
    const library = newLibrary();
    const heard = calls();
    await watching(library, heard);
    for (let n = 0; n < 50; n++) writeFileSync(join(library, `${n}.md`), 'One.');
    await heard.next();
    expect(heard.count()).toBe(1);
  });

  it('notices files that are written beside and renamed', async () => {
    const library = newLibrary();
    const heard = calls();
    await watching(library, heard);
    for (const text of ['Two.', 'Three.']) {
      writeFileSync(join(library, 'a.md.tmp'), text);
      renameSync(join(library, 'a.md.tmp'), join(library, 'a.md'));
      await heard.next();
    }
  });

  it('goes on when the folder is deleted and made again', async () => {
    const library = newLibrary();
    const heard = calls();
    await watching(library, heard);
    rmSync(library, { recursive: true });
    await heard.next();
    mkdirSync(library);
    writeFileSync(join(library, 'b.md'), 'One.');
    await heard.next();
    writeFileSync(join(library, 'b.md'), 'Two, and more.');
    await heard.next();
  });

  it('watches one file, and not its neighbours', async () => {
    const library = newLibrary();
    const heard = calls();
    await watching(join(library, 'a.md'), heard);
    writeFileSync(join(library, 'b.md'), 'Other.');
    writeFileSync(join(library, 'a.md'), 'Two.');
    await heard.next();
    expect(heard.count()).toBe(1);
  });

  it('is never called while it runs, and once more for changes meanwhile', async () => {
    const library = newLibrary();
    let nRunning = 0;
    let most = 0;
    const heard = calls();
    await watching(library, {
      onChange: async () => {
        most = Math.max(most, ++nRunning);
        if (heard.count() === 0) {
          writeFileSync(join(library, 'b.md'), 'Meanwhile.');
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        nRunning--;
        heard.onChange();
      },
    });
    writeFileSync(join(library, 'a.md'), 'Two.');
    await heard.next();
    await heard.next();
    expect(most).toBe(1);
  });

  it('hands errors of the change over and goes on', async () => {
    const library = newLibrary();
    const errors = calls();
    await watching(library, {
      onChange: () => {
        throw new Error('no');
      },
      onError: errors.onChange,
    });
    writeFileSync(join(library, 'a.md'), 'Two.');
    await errors.next();
    writeFileSync(join(library, 'a.md'), 'Three.');
    await errors.next();
  });
});
