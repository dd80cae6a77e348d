import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type App, type AppOptions, createApp } from '../src/app.ts';
import type { Answer } from '../src/core/model.ts';
import { SHARED_STATE } from './support/shared-state.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const TOWN = `# The school

Children learned reading and arithmetic from a schoolmaster who was paid in herring.

# The bank

Savings were lent to fishermen who wanted a larger boat.
`;
const MONEY = { text: 'Where could one borrow money?' };

/** A folder with one document. */
function town(text = TOWN): string {
  const corpus = temporaryFolder();
  writeFileSync(join(corpus, 'town.md'), text);
  return corpus;
}

async function withApp<Result>(options: AppOptions, use: (app: App) => Promise<Result>): Promise<Result> {
  const app = await createApp(options);
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}

/** The answer to one question after a start, and what was told of meanwhile. */
async function started(options: AppOptions) {
  const told: string[] = [];
  const onProgress = (what: string, nDone: number, nTotal: number): void =>
    void told.push(`${what} ${nDone}/${nTotal}`);
  const answer: Answer = await withApp({ ...options, onProgress }, ({ footnote }) => footnote.ask(MONEY));
  return { answer, told };
}

/** The one file of vectors of the one library in this state folder. */
function vectorFile(state: string): string {
  const [library = '', ...libraries] = readdirSync(join(state, 'embeddings'));
  const [name = '', ...others] = readdirSync(join(state, 'embeddings', library));
  expect([...libraries, ...others]).toEqual([]);
  return join(state, 'embeddings', library, name);
}

describe('sentence vectors', () => {
  it('are the bundled ones where nothing is said, and find what is said in other words', async () => {
    const { answer } = await started({ corpus: town(), state: SHARED_STATE });
    expect(answer.passages[0]?.section).toBe('The bank');
    expect(answer.timings).toHaveProperty('embed');
  });

  it('can be off: then only words count, and nothing is kept of them', async () => {
    const state = temporaryFolder();
    const { answer, told } = await started({ corpus: town(), state, embeddings: 'off' });
    expect(answer).toMatchObject({ status: 'nothing', reason: 'no-match' });
    expect(answer.timings).not.toHaveProperty('embed');
    expect(told).toEqual(['reading the library 1/1', 'indexing the library 1/1']);
    expect(readdirSync(state)).not.toContain('embeddings');
    await withApp({ corpus: town(), state, embeddings: 'off' }, async ({ footnote }) => {
      const { status, passages } = await footnote.ask({ text: 'Who learned reading and arithmetic?' });
      expect(status).toBe('answered');
      expect(passages.every((passage) => footnote.isVerbatim(passage))).toBe(true);
    });
  });

  it('are kept in the state folder, so that the second start embeds nothing and answers the same', async () => {
    const options = { corpus: town(), state: temporaryFolder() };
    // A file written a moment ago would be looked into again.
    utimesSync(join(options.corpus, 'town.md'), 1, 1);
    const first = await started(options);
    expect(first.told.at(-1)).toMatch(/^embedding the library (\d+)\/\1$/u);
    const kept = readFileSync(vectorFile(options.state));
    const second = await started(options);
    expect(second.told.filter((line) => !line.startsWith('embedding'))).toEqual([]);
    expect(readFileSync(vectorFile(options.state))).toEqual(kept);
    expect({ ...second.answer, timings: {} }).toEqual({ ...first.answer, timings: {} });
  });

  it('are not made anew of a document that was not edited', async () => {
    const [corpus, state] = [town(), temporaryFolder()];
    writeFileSync(join(corpus, 'harbour.md'), 'The harbour froze. It stayed so until May.');
    await started({ corpus, state });
    const first = readFileSync(vectorFile(state));
    writeFileSync(join(corpus, 'harbour.md'), 'The harbour froze. It stayed so until June.');
    await started({ corpus, state });
    const second = readFileSync(vectorFile(state));
    expect(second.subarray(0, first.length)).toEqual(first);
    // A passage, two sentences and a run with the library's new word; not the five of the town.
    expect(second.length).toBeGreaterThan(first.length);
  });

  it('answer the same without a state folder', async () => {
    const corpus = town();
    const [kept, bare] = [await started({ corpus, state: SHARED_STATE }), await started({ corpus })];
    expect({ ...bare.answer, timings: {} }).toEqual({ ...kept.answer, timings: {} });
  });
});

describe('the owner’s other names', () => {
  it('are read from aliases.yaml beside the documents, and looked for', async () => {
    const corpus = town();
    const asked = { text: 'What did the dominie get?' };
    const matched = () =>
      withApp({ corpus, embeddings: 'off' }, async ({ footnote }) => {
        const { explain } = await footnote.ask(asked, { explain: true });
        return explain?.terms.flatMap(({ alternatives }) => alternatives.map(({ relation }) => relation)) ?? [];
      });
    expect(await matched()).not.toContain('alias');
    writeFileSync(join(corpus, 'aliases.yaml'), '- [schoolmaster, dominie]\n');
    expect(await matched()).toContain('alias');
  });
});

describe('a start', () => {
  it('says how long each part of it took', async () => {
    await withApp({ corpus: town(), state: SHARED_STATE }, async ({ timings }) => {
      expect(Object.keys(timings)).toEqual(['models', 'snapshot', 'words', 'meaning']);
      expect(Object.values(timings).every((ms) => ms >= 0)).toBe(true);
    });
  });

  it('fails where a model cannot be had, naming the setting', async () => {
    const options = { corpus: town(), state: SHARED_STATE };
    const missing = join(temporaryFolder(), 'none');
    await expect(createApp({ ...options, embeddings: missing })).rejects.toThrow(/FOOTNOTE_EMBEDDINGS/u);
    await expect(createApp({ ...options, reranker: missing })).rejects.toThrow(/FOOTNOTE_RERANKER/u);
  });
});
