import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyOrama, count, create, insert, load as restore, save, search } from '@orama/orama';
import { passagesIn } from '../records.ts';
import { type Engine, type EngineModule, type Place, peer } from './engine.ts';

/** Orama with its default settings, which find a word by its beginning too. */

const empty = (): AnyOrama => create({ schema: { text: 'string' } });

export const { build, load }: EngineModule = {
  build: async (place) => {
    const index = empty();
    for (const passage of passagesIn(place.passages)) await insert(index, passage);
    return engineOf(index, place);
  },
  load: (place) => {
    const index = empty();
    restore(index, JSON.parse(readFileSync(fileIn(place), 'utf8')));
    return Promise.resolve(engineOf(index, place));
  },
};

function engineOf(index: AnyOrama, place: Place): Engine {
  const find = async (term: string, limit: number): Promise<{ document: string; text: string }[]> => {
    const { hits } = await search(index, { term, limit });
    return hits.map(({ id, document }) => ({ document: id, text: document.text }));
  };
  return peer({
    nPassages: count(index),
    search: ({ text }, limit) => find(text, limit),
    suggest: { autocomplete: async (typed, limit) => (await find(typed, limit)).length },
    save: () => Promise.resolve(writeFileSync(fileIn(place), JSON.stringify(save(index)))),
    close: () => Promise.resolve(),
  });
}

function fileIn({ state }: Place): string {
  return join(state, 'orama.json');
}
