import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { OWNER_FILES } from './owner-files.ts';

/** Says when files of a library have changed and been left alone for a while. What changed is for the reader to find out. */

export type Watcher = {
  /** Once changes from now on are noticed. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
};

export type WatchOptions = {
  /** Called after changes, never again before it has ended; changes meanwhile lead to one more call. Its errors go to `onError`. */
  readonly onChange: () => Promise<void> | void;
  readonly onError?: (error: unknown) => void;
  /** Milliseconds without an event after which changes count as whole, and how long is waited at most. */
  readonly quietMs?: number;
  readonly longestMs?: number;
};

/** Editors write a file in some steps within 100 ms. */
const QUIET_MS = 300;
/** A library that is written to without pause is served all the same. */
const LONGEST_MS = 2000;

/** Watches a folder with its subfolders, or one file and what its owner says beside it. It may be deleted and made again. */
export function watchLibrary(path: string, options: WatchOptions): Watcher {
  const { onChange, onError = () => undefined, quietMs = QUIET_MS, longestMs = LONGEST_MS } = options;
  const changes = settled({ onChange, onError, quietMs, longestMs });
  const opened = open(existsSync(path) ? realpathSync(path) : resolve(path), changes.note, onError);
  return {
    ready: opened.then(({ ready }) => ready),
    close: async () => {
      changes.stop();
      await (await opened).close();
    },
  };
}

type Opened = { readonly ready: Promise<void>; close(): Promise<void> };

/** The folder above is watched, as a watch on what is deleted ends; of what else lies there nothing is looked at. */
async function open(path: string, note: () => void, onError: (error: unknown) => void): Promise<Opened> {
  const { watch } = await import('chokidar');
  const above = existingAbove(path);
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  const watched = [path, ...(isFile ? OWNER_FILES.map((name) => join(dirname(path), name)) : [])];
  const watcher = watch(above, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (entry) => !watched.some((one) => isOnTheWay(resolve(entry), one)),
  });
  watcher.on('all', (_, entry) => {
    if (watched.some((one) => isWithin(resolve(entry), one))) note();
  });
  watcher.on('error', onError);
  const ready = new Promise<void>((done) => watcher.once('ready', () => done()));
  return { ready, close: () => watcher.close() };
}

function existingAbove(path: string): string {
  const above = dirname(path);
  return existsSync(above) || above === path ? above : existingAbove(above);
}

/** The library itself, what lies in it, and the folders that lead to it; nothing that is hidden. */
function isOnTheWay(entry: string, path: string): boolean {
  return isWithin(entry, path) ? !entry.slice(path.length).includes(`${sep}.`) : isWithin(path, entry);
}

function isWithin(entry: string, folder: string): boolean {
  return entry === folder || entry.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

type Settled = { note(): void; stop(): void };

/** Gathers events until they have stopped coming, or for as long as is waited at most. */
function settled({ onChange, onError, quietMs, longestMs }: Required<WatchOptions>): Settled {
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isDue = false;
  let isStopped = false;
  const clear = (): void => {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
  };
  const run = async (): Promise<void> => {
    clear();
    if (isStopped) return;
    if (isRunning) {
      isDue = true;
      return;
    }
    isRunning = true;
    try {
      await onChange();
    } catch (error) {
      onError(error);
    }
    isRunning = false;
    if (isDue) {
      isDue = false;
      await run();
    }
  };
  return {
    note: () => {
      if (isStopped) return;
      clearTimeout(quiet);
      quiet = setTimeout(() => void run(), quietMs);
      longest ??= setTimeout(() => void run(), longestMs);
    },
    stop: () => {
      isStopped = true;
      clear();
    },
  };
}
