import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { passagesIn } from '../records.ts';
import { type Engine, type EngineModule, type Place, peer } from './engine.ts';

/**
 * FlexSearch with its default encoder. `tokenize: 'forward'` indexes every beginning of every word, which is how it completes what
 * is typed; `suggest` lets a passage be found that lacks a word of the question, without which questions find next to nothing.
 */

type Found = { readonly id: string; readonly doc: { readonly text: string } };
type SearchOptions = {
  readonly limit: number;
  readonly suggest?: boolean;
  readonly enrich: true;
  readonly merge: true;
};
type Index = {
  readonly reg: { readonly size: number };
  add(document: object): unknown;
  search(text: string, options: SearchOptions): Found[];
  export(keep: (key: string, data: string | undefined) => void): Promise<void>;
  import(key: string, data: string): unknown;
};

// Its own types lack parts of this, and would be merged with any that were declared for it.
const { Document } = createRequire(import.meta.url)('flexsearch') as { Document: new (options: object) => Index };

const create = (): Index => new Document({ tokenize: 'forward', document: { id: 'id', store: true, index: 'text' } });

export const { build, load }: EngineModule = {
  build: (place) => {
    const index = create();
    let nPassages = 0;
    for (const passage of passagesIn(place.passages)) {
      index.add(passage);
      nPassages++;
    }
    return Promise.resolve(engineOf(index, nPassages, place));
  },
  load: async (place) => {
    const index = create();
    const prefix = 'flexsearch-';
    for (const name of readdirSync(place.state).filter((name) => name.startsWith(prefix)))
      await index.import(name.slice(prefix.length), readFileSync(join(place.state, name), 'utf8'));
    return engineOf(index, index.reg.size, place);
  },
};

function engineOf(index: Index, nPassages: number, { state }: Place): Engine {
  return peer({
    nPassages,
    search: ({ text }, limit) =>
      Promise.resolve(
        index
          .search(text, { limit, suggest: true, enrich: true, merge: true })
          .map(({ id, doc }) => ({ document: id, text: doc.text })),
      ),
    suggest: {
      autocomplete: (typed, limit) => Promise.resolve(index.search(typed, { limit, enrich: true, merge: true }).length),
    },
    save: async () => {
      await index.export((key, data) => writeFileSync(join(state, `flexsearch-${key}`), data ?? ''));
    },
    close: () => Promise.resolve(),
  });
}
