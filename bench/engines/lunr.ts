import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import { passagesIn } from '../records.ts';
import { type Engine, type EngineModule, type Place, peer } from './engine.ts';

/** lunr with its default pipeline. It stores no text, so that a map beside it does. */

type Saved = { readonly index: object; readonly texts: readonly (readonly [string, string])[] };

export const { build, load }: EngineModule = {
  build: (place) => {
    const texts = new Map<string, string>();
    const builder = new lunr.Builder();
    builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
    builder.searchPipeline.add(lunr.stemmer);
    builder.ref('id');
    builder.field('text');
    for (const passage of passagesIn(place.passages)) {
      builder.add(passage);
      texts.set(passage.id, passage.text);
    }
    return Promise.resolve(engineOf(builder.build(), texts, place));
  },
  load: (place) => {
    const { index, texts } = JSON.parse(readFileSync(fileIn(place), 'utf8')) as Saved;
    return Promise.resolve(engineOf(lunr.Index.load(index), new Map(texts), place));
  },
};

/** Words are handed over as terms, because lunr reads ":", "~", "+" and others of a question as its query language. */
function engineOf(index: lunr.Index, texts: ReadonlyMap<string, string>, place: Place): Engine {
  const WILDCARD = lunr.Query.wildcard.TRAILING;
  const find = (text: string, limit: number, wildcard?: number): { document: string; text: string }[] =>
    index
      .query((query) => {
        for (const token of lunr.tokenizer(text))
          query.term(token, wildcard === undefined ? {} : { wildcard, usePipeline: false });
      })
      .slice(0, limit)
      .map(({ ref }) => ({ document: ref, text: texts.get(ref) ?? '' }));
  return peer({
    nPassages: texts.size,
    search: ({ text }, limit) => Promise.resolve(find(text, limit)),
    suggest: {
      autocomplete: (typed, limit) => {
        try {
          return Promise.resolve(find(typed, limit, WILDCARD).length);
        } catch (error) {
          // lunr 2.3.9 mixes up words with digits when it packs its index, and fails on some beginnings of numbers.
          if (!(error instanceof TypeError)) throw error;
          return Promise.resolve(0);
        }
      },
    },
    save: () => Promise.resolve(writeFileSync(fileIn(place), JSON.stringify({ index, texts: [...texts] }))),
    close: () => Promise.resolve(),
  });
}

function fileIn({ state }: Place): string {
  return join(state, 'lunr.json');
}
