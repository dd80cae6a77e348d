import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openEmbedder } from '../../src/embeddings/open-embedder.ts';
import { openReranker } from '../../src/embeddings/open-reranker.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What needs no optional package; the models themselves are in transformers.test.ts. */

const folder = temporaryFolder();

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('@huggingface/transformers');
    return true;
  } catch {
    return false;
  }
}

/** What opening a model comes to in a process of its own: the test runner puts something in the place of optional packages. */
function failure(model: string): unknown {
  const script = `
    import { openEmbedder } from ${JSON.stringify(pathToFileURL(resolve('dist/embeddings/open-embedder.js')).href)};
    const told = ({ name, exitCode, message }) => console.log(JSON.stringify({ name, exitCode, message }));
    await openEmbedder(${JSON.stringify(model)}, { folder: ${JSON.stringify(folder)} }).then(() => told({}), told);`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

describe('FOOTNOTE_EMBEDDINGS', () => {
  it('off is no embedder, and bundled the one that comes along', async () => {
    expect(await openEmbedder('off', { folder })).toBeNull();
    const embedder = await openEmbedder('bundled', { folder });
    expect(embedder?.id).toMatch(/^minilm-static-/u);
    expect(await embedder?.embed(['gas'], 'question')).toEqual(await embedder?.embed(['gas'], 'passage'));
  });

  it.skipIf(isInstalled())('says how to install the package that a model needs', () => {
    expect(failure('Xenova/all-MiniLM-L6-v2')).toEqual({
      name: 'ModelError',
      exitCode: 2,
      message:
        'FOOTNOTE_EMBEDDINGS asks for the model "Xenova/all-MiniLM-L6-v2", which needs a package that is not installed: run "npm install --no-save --save-optional @huggingface/transformers@4.3.1" beside Footnote’s package.json (with ONNXRUNTIME_NODE_INSTALL=skip in the environment nothing is downloaded for graphics cards), or set FOOTNOTE_EMBEDDINGS=bundled',
    });
  });

  it('names the files that a folder lacks', async () => {
    const model = join(temporaryFolder(), 'model');
    await expect(openEmbedder(model, { folder })).rejects.toThrow(
      `FOOTNOTE_EMBEDDINGS asks for the model "${model}", which lacks config.json, tokenizer.json, tokenizer_config.json, onnx/model_quantized.onnx or onnx/model.onnx: put what is missing into ${model}, or set FOOTNOTE_EMBEDDINGS=bundled`,
    );
    cpSync('test/fixtures/models/sentences', model, { recursive: true });
    rmSync(join(model, 'tokenizer.json'));
    await expect(openEmbedder(model, { folder })).rejects.toThrow('which lacks tokenizer.json: put');
  });
});

describe('FOOTNOTE_RERANKER', () => {
  it('off is no reranker, and a model that cannot be had is said to be asked for by it', async () => {
    expect(await openReranker('off', { folder })).toBeNull();
    await expect(openReranker(join(folder, 'none'), { folder })).rejects.toThrow(
      /^FOOTNOTE_RERANKER asks for .* or set FOOTNOTE_RERANKER=off$/u,
    );
  });
});
