import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** State that all tests share, so that a lexicon is compiled once and not for every test: it is bounded, and may go at any time. */
export const SHARED_STATE = join(tmpdir(), 'footnote-tests');
