import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Parts of the program whose work is kept in the state: what another version of them made must not be gone on with. */
const MAKERS = ['src/core', 'src/corpus', 'src/engines', 'src/snapshot', 'src/lexicon', 'src/embeddings'];

/** State that all tests share, so that a lexicon is compiled once and not for every test: it is bounded, and may go at any time. */
export const SHARED_STATE = join(tmpdir(), `footnote-tests-${hashOfMakers()}`);

function hashOfMakers(): string {
  const hash = createHash('sha256');
  for (const folder of MAKERS)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.m?[jt]s$/u.test(name)) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}
