import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Before all tests: builds dist/, so that those which start the process start what is shipped, and makes the folder in which they
 * and what they start put what is temporary. Gives what removes it after the last test.
 */
export function setup(): () => void {
  execFileSync(process.execPath, ['scripts/prepare.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  // PostgreSQL, which does not run as root, has to pass through.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
