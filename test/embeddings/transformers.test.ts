import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from '@huggingface/transformers';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { embedTexts } from '../../src/core/embed-library.ts';
import type { Embedder } from '../../src/core/embedder.ts';
import { VECTOR_SCALE } from '../../src/core/embedder.ts';
import type { Reranker } from '../../src/core/reranker.ts';
import { openEmbedder } from '../../src/embeddings/open-embedder.ts';
import { openReranker } from '../../src/embeddings/open-reranker.ts';
import { keyOf, openVectorStore } from '../../src/embeddings/vector-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type ModelHub, openModelHub } from './model-hub.ts';

/** The models through the real package, which `npm test` does without: `npm run test:transformers`. */

const MODELS = resolve('test/fixtures/models');
const folder = temporaryFolder();
const opened: (Embedder | Reranker)[] = [];
afterAll(async () => {
  for (const model of opened) await model.close();
});

type Line = { readonly as: string; readonly text: string } & (
  | { readonly vector: readonly number[] }
  | { readonly pair: string; readonly score: number }
);

/** What the models give by other programs; scripts/tiny-models writes it. */
const reference = readFileSync(join(MODELS, 'reference.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const expected = (as: string) => reference.flatMap((line) => (line.as === as && 'vector' in line ? [line] : []));

async function embedderOf(model: string): Promise<Embedder> {
  const embedder = await openEmbedder(model, { folder });
  if (!embedder) throw new Error('no embedder');
  opened.push(embedder);
  return embedder;
}

/** A copy of a model under another name. */
function copyOf(name: string, as: string): string {
  const place = join(temporaryFolder(), as);
  cpSync(join(MODELS, name), place, { recursive: true });
  return place;
}

function expectSame(vector: Int8Array | undefined, numbers: readonly number[]): void {
  expect(vector).toHaveLength(numbers.length);
  for (const [i, number] of numbers.entries())
    expect(Math.abs((vector?.[i] ?? 0) - number * VECTOR_SCALE)).toBeLessThanOrEqual(1);
}

describe('vectors of a model', () => {
  it('are the means of the pieces', async () => {
    const embedder = await embedderOf(join(MODELS, 'sentences'));
    const lines = expected('mean');
    const vectors = await embedder.embed(lines.map(({ text }) => text));
    for (const [i, { vector }] of lines.entries()) expectSame(vectors[i], vector);
    expect([lines.length > 5, embedder.dimensions]).toEqual([true, lines[0]?.vector.length]);
  });

  it('are the first piece’s, and a question’s has its opening, where the model was trained so', async () => {
    const embedder = await embedderOf(copyOf('sentences', 'bge-small-en-tiny'));
    for (const { text, vector } of expected('first')) expectSame((await embedder.embed([text]))[0], vector);
    for (const { text, vector } of expected('question'))
      expectSame((await embedder.embed([text], 'question'))[0], vector);
  });

  it('are the model’s own where it makes one of a text', async () => {
    const embedder = await embedderOf(join(MODELS, 'pooled'));
    for (const { text, vector } of expected('pooled')) expectSame((await embedder.embed([text]))[0], vector);
    expect(embedder.dimensions).toBe(8);
  });

  it('are the same alone and in company', async () => {
    const embedder = await embedderOf(join(MODELS, 'sentences'));
    const texts = expected('mean').map(({ text }) => text);
    const together = await embedder.embed(texts);
    for (const [i, text] of texts.entries()) expect([...(await embedder.embed([text]))].at(0)).toEqual(together[i]);
  });

  it('are zeros of texts in which the model knows nothing', async () => {
    const embedder = await embedderOf(join(MODELS, 'sentences'));
    for (const vector of await embedder.embed(['', ' \n', '🙂 ꙮ'])) expect(vector).toEqual(new Int8Array(16));
  });

  it('are kept: a restart embeds nothing', async () => {
    const state = temporaryFolder();
    const texts = expected('mean').map(({ text }) => text);
    const embedder = await embedderOf(join(MODELS, 'sentences'));
    const { values } = await embedTexts(texts, embedder);
    const store = await openVectorStore(state, embedder);
    await store.keep(keyOf(texts), values);
    await store.close();
    const again = await openVectorStore(state, await embedderOf(join(MODELS, 'sentences')));
    expect(await again.find(keyOf(texts))).toEqual(values);
  });
});

describe('the id of a model', () => {
  it('tells apart weights, tokenizers, names and ways of use', async () => {
    const one = await embedderOf(join(MODELS, 'sentences'));
    const same = await embedderOf(copyOf('sentences', 'sentences'));
    const renamed = await embedderOf(copyOf('sentences', 'bge-small-en'));
    const changed = copyOf('sentences', 'sentences');
    const tokenizer = join(changed, 'tokenizer.json');
    writeFileSync(tokenizer, readFileSync(tokenizer, 'utf8').replace('"trade"', '"trode"'));
    const other = await embedderOf(changed);
    expect(one.id).toMatch(/^sentences-q8-[\da-f]{8}-[\da-f]{4}$/u);
    expect(same.id).toBe(one.id);
    expect(new Set([one.id, renamed.id, other.id]).size).toBe(3);
    expect(renamed.id.slice(-4)).not.toBe(one.id.slice(-4));
  });
});

describe('a cross-encoder', () => {
  it('gives the scores of pairs, larger for what it finds better', async () => {
    const reranker = await openReranker(join(MODELS, 'pairs'), { folder });
    if (reranker) opened.push(reranker);
    const pairs = reference.flatMap((line) => ('pair' in line ? [line] : []));
    for (const { text, pair, score } of pairs) expect((await reranker?.score(text, [pair]))?.[0]).toBeCloseTo(score, 3);
    const [first, second] = pairs;
    const both = await reranker?.score(first?.text ?? '', [first?.pair ?? '', second?.pair ?? '']);
    expect(both?.[0]).toBeGreaterThan(both?.[1] ?? Number.NaN);
    expect(both).toHaveLength(2);
    expect(reranker?.id).toMatch(/^pairs-fp32-/u);
  });

  it('is no embedder, nor an embedder one', async () => {
    await expect(openEmbedder(join(MODELS, 'pairs'), { folder })).rejects.toThrow(
      /does not fit: it gives no vectors .* or set FOOTNOTE_EMBEDDINGS=bundled$/u,
    );
    await expect(openReranker(join(MODELS, 'sentences'), { folder })).rejects.toThrow(
      /does not fit: it gives 0 scores for a passage, not one: .* or set FOOTNOTE_RERANKER=off$/u,
    );
  });
});

describe('a model that is damaged', () => {
  it('is named with its folder', async () => {
    const model = copyOf('sentences', 'cut');
    writeFileSync(join(model, 'onnx', 'model_quantized.onnx'), 'not a model');
    await expect(openEmbedder(model, { folder })).rejects.toThrow(`cannot be read from ${model} (`);
  });
});

describe('a model of the hub', () => {
  const hubs: ModelHub[] = [];
  const usual = env.remoteHost;
  afterEach(async () => {
    env.remoteHost = usual;
    for (const hub of hubs.splice(0)) await hub.close();
  });
  async function withHub(): Promise<ModelHub> {
    const hub = await openModelHub(MODELS);
    hubs.push(hub);
    env.remoteHost = hub.url;
    return hub;
  }

  it('is fetched once, with progress, and then read from its folder without a request', async () => {
    const hub = await withHub();
    const models = temporaryFolder();
    const heard: [string, number, number][] = [];
    const onProgress = (...told: [string, number, number]): void => void heard.push(told);
    const fetched = await openEmbedder('tiny/sentences', { folder: models, onProgress });
    expect(readdirSync(join(models, 'tiny/sentences/onnx'))).toEqual(['model_quantized.onnx']);
    const weights = heard.filter(([what]) => what === 'fetching onnx/model_quantized.onnx');
    const size = readFileSync(join(MODELS, 'sentences/onnx/model_quantized.onnx')).length;
    expect(weights.at(-1)?.slice(1)).toEqual([size, size]);
    expect(hub.asked.length).toBeGreaterThan(3);

    hub.asked.length = 0;
    heard.length = 0;
    const again = await openEmbedder('tiny/sentences', { folder: models, onProgress });
    expect(again?.id).toBe(fetched?.id);
    expect(await again?.embed(['peace'])).toEqual(await (await embedderOf(join(MODELS, 'sentences'))).embed(['peace']));
    expect([hub.asked, heard]).toEqual([[], []]);
    await fetched?.close();
    await again?.close();
  });

  it('comes with its 32-bit weights where it has no 8-bit ones', async () => {
    await withHub();
    const models = temporaryFolder();
    const reranker = await openReranker('tiny/pairs', { folder: models });
    expect(readdirSync(join(models, 'tiny/pairs/onnx'))).toEqual(['model.onnx']);
    await reranker?.close();
  });

  it('that nobody has is said to be a wrong name or a missing network, with what to put where', async () => {
    await withHub();
    const models = temporaryFolder();
    await expect(openEmbedder('tiny/unheard-of', { folder: models })).rejects.toThrow(
      /"tiny\/unheard-of", which could not be fetched \(.*\): check its name and the network, or put config\.json, .* into .*unheard-of by hand, or set FOOTNOTE_EMBEDDINGS=bundled$/u,
    );
  });

  it('is said not to be reachable without a network', async () => {
    const hub = await withHub();
    await hub.close();
    hubs.length = 0;
    await expect(openEmbedder('tiny/sentences', { folder: temporaryFolder() })).rejects.toThrow(
      /could not be fetched \(.*ECONNREFUSED.*\): check its name and the network/u,
    );
  });

  it('that was left half fetched is completed', async () => {
    const hub = await withHub();
    const models = temporaryFolder();
    await (await openEmbedder('tiny/sentences', { folder: models }))?.close();
    rmSync(join(models, 'tiny/sentences/tokenizer.json'));
    hub.asked.length = 0;
    await (await openEmbedder('tiny/sentences', { folder: models }))?.close();
    expect(hub.asked).toEqual(['/tiny/sentences/resolve/main/tokenizer.json']);
  });
});
