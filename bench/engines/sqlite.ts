import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { passagesIn } from '../records.ts';
import { type Engine, type EngineModule, type Place, peer } from './engine.ts';

/**
 * SQLite's FTS5 with its default tokenizer, in a file, through libsql. Any word of a question may be missing; BM25 orders. Its
 * memory lies outside JavaScript's: only the resident size of the process shows it.
 */

export const { build, load }: EngineModule = {
  build: (place) => {
    rmSync(fileIn(place), { force: true });
    const database = new Database(fileIn(place));
    database.exec('CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, text)');
    const insert = database.prepare('INSERT INTO passages VALUES (?, ?)');
    database.exec('BEGIN');
    for (const { id, text } of passagesIn(place.passages)) insert.run(id, text);
    database.exec('COMMIT');
    return Promise.resolve(engineOf(database));
  },
  load: (place) => Promise.resolve(engineOf(new Database(fileIn(place)))),
};

function engineOf(database: Database.Database): Engine {
  const found = database.prepare(
    'SELECT id AS document, text FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?',
  );
  const find = (match: string, limit: number): { document: string; text: string }[] =>
    match === '' ? [] : (found.all(match, limit) as { document: string; text: string }[]);
  const { n } = database.prepare('SELECT count(*) AS n FROM passages').get() as { n: number };
  return peer({
    nPassages: n,
    search: ({ text }, limit) => Promise.resolve(find(quotedWords(text).join(' OR '), limit)),
    suggest: {
      autocomplete: (typed, limit) => {
        const words = quotedWords(typed);
        return Promise.resolve(find(words.length === 0 ? '' : `${words.join(' ')}*`, limit).length);
      },
    },
    save: () => Promise.resolve(),
    close: () => Promise.resolve(void database.close()),
  });
}

/** In quotation marks a word is none of FTS5's operators. */
function quotedWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`);
}

function fileIn({ state }: Place): string {
  return join(state, 'passages.sqlite');
}
