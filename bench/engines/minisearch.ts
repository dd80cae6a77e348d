import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch, { type Options } from 'minisearch';
import { type PassageRecord, passagesIn } from '../records.ts';
import { type Engine, type EngineModule, type Place, peer } from './engine.ts';

/** Plain MiniSearch with its default settings, the text stored so that a result can be shown. */

const OPTIONS: Options<PassageRecord> = { fields: ['text'], storeFields: ['text'] };

export const { build, load }: EngineModule = {
  build: (place) => {
    const index = new MiniSearch<PassageRecord>(OPTIONS);
    for (const passage of passagesIn(place.passages)) index.add(passage);
    return Promise.resolve(engineOf(index, place));
  },
  load: (place) =>
    Promise.resolve(engineOf(MiniSearch.loadJSON<PassageRecord>(readFileSync(fileIn(place), 'utf8'), OPTIONS), place)),
};

function engineOf(index: MiniSearch<PassageRecord>, place: Place): Engine {
  return peer({
    nPassages: index.documentCount,
    search: ({ text }, limit) =>
      Promise.resolve(
        index
          .search(text)
          .slice(0, limit)
          .map((found) => ({ document: String(found.id), text: String(found.text) })),
      ),
    suggest: { autocomplete: (typed, limit) => Promise.resolve(index.autoSuggest(typed).slice(0, limit).length) },
    save: () => Promise.resolve(writeFileSync(fileIn(place), JSON.stringify(index))),
    close: () => Promise.resolve(),
  });
}

function fileIn({ state }: Place): string {
  return join(state, 'minisearch.json');
}
