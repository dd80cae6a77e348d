import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { State } from './core/state.ts';

/** Files of one kind that are kept; an older library's come back for free, and the folder stays bounded. */
const KEPT_FILES = 16;

/** State in a folder, which is made when something is kept there. */
export function stateIn(folder: string): State {
  return {
    read: (name) => {
      try {
        return readFileSync(join(folder, name), 'utf8');
      } catch {
        return null;
      }
    },
    keep: (name, text) => {
      try {
        write(join(folder, name), text);
        forgetOldest(dirname(join(folder, name)));
      } catch {
        // A folder that cannot be written, or is being tidied by another process.
      }
    },
  };
}

/** Written beside and then renamed, so that no reader meets half a file. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const newestFirst = files.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((a, b) => b.at - a.at);
  for (const { path } of newestFirst.slice(KEPT_FILES)) rmSync(path, { force: true });
}
