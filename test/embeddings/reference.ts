import { readFileSync } from 'node:fs';

/** What scripts/distil/reference.py wrote: the same model by another hand. */
export type Reference = {
  readonly text: string;
  readonly pieces: readonly string[];
  readonly vector: readonly number[];
};

export function reference(): Reference[] {
  const lines = readFileSync(new URL('reference.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Reference);
}
