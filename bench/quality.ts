import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BorderError, createChild } from './child.ts';
import { contestant, WITHOUT_TURNS } from './contestants.ts';
import { CACHE, setFiles } from './places.ts';
import { qualityOf, questionsOf } from './questions.ts';
import type { Recorder } from './results.ts';

/** Footnote and its peers on the public sets: the same documents, the same questions, one measure beside the other. */

export const SETS = ['squad-train', 'scifact', 'mtrag-un'];
const WITH_TURNS = 'mtrag-un';
/** squad-train alone has more; their order in the set is drawn by chance. */
const QUESTIONS = 1000;
/** Passages that are asked for, so that ten different documents are among them. */
const PASSAGES = 30;

export type QualityOptions = {
  readonly names: readonly string[];
  readonly heap: number;
  readonly limit: number;
  readonly record: Recorder;
};

export async function quality({ names: all, heap, limit, record }: QualityOptions): Promise<void> {
  const names = all.filter((name) => contestant(name).only === undefined);
  for (const set of SETS) {
    const { documents } = setFiles(set);
    const questions = questionsOf(set, QUESTIONS);
    const asked = set === WITH_TURNS && names.includes('footnote, vectors') ? [...names, WITHOUT_TURNS] : names;
    for (const name of asked) {
      const tell = { part: 'quality', engine: name, on: set, n: questions.length, heap } as const;
      const state = join(CACHE, 'state', 'quality');
      rmSync(state, { recursive: true, force: true });
      mkdirSync(state, { recursive: true });
      const child = createChild({ heap, limit });
      try {
        await child.ask('build', { name, place: { library: documents, passages: documents, state } });
        const answers = await child.ask('search', { questions, limit: PASSAGES });
        for (const [measure, value] of Object.entries(qualityOf(answers)))
          record({ ...tell, measure, value, unit: 'share' });
      } catch (error) {
        if (!(error instanceof BorderError)) throw error;
        record({ ...tell, measure: 'nDCG@10', value: null, unit: 'share', border: error.message });
      }
      await child.end();
    }
  }
}
