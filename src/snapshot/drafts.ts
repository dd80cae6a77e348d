import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Files that are not snapshots yet: each is one process's, and goes when that process is no more. */

const SUFFIX = '.draft';
/** A draft of another machine that was not touched for so long is nobody's. Writing takes minutes at most. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1000;

/** Those that this process is writing: after a restart in a container, another process may have had the same number. */
const own = new Set<string>();
let nDrafts = 0;

/** A name beside the path that no other writer uses. */
export function draftOf(path: string): string {
  const draft = `${path}.${hostname()}.${process.pid}.${nDrafts++}${SUFFIX}`;
  own.add(draft);
  return draft;
}

export function forgetDraft(draft: string): void {
  own.delete(draft);
}

export async function removeStaleDrafts(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  for (const name of await readdir(dirname(path)))
    if (name.startsWith(start) && name.endsWith(SUFFIX)) {
      const draft = join(dirname(path), name);
      if (!own.has(draft) && (await isStale(draft, name.slice(start.length, -SUFFIX.length))))
        await rm(draft, { force: true });
    }
}

/** `writer` is host, process and a number. */
async function isStale(draft: string, writer: string): Promise<boolean> {
  const [, host, pid] = /^(.*)\.(\d+)\.\d+$/u.exec(writer) ?? [];
  if (host === hostname()) return Number(pid) === process.pid || !isRunning(Number(pid));
  const { mtimeMs } = await stat(draft).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  return Date.now() - mtimeMs > STALE_AFTER_MS;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
