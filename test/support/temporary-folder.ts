import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder, in that of the run, which removes it with all others. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'footnote-'));
}
