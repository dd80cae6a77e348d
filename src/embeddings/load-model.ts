import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Loading, Network, Progress, Tokenizer } from '@huggingface/transformers';
import { filesMissing, type ModelSetting, notFetched, notInstalled, notReadable, packageFails } from './model-error.ts';

/**
 * Reads a model through `@huggingface/transformers`: from its folder, or once from the hub and then from the folder it was
 * kept in. Nothing is fetched for a model whose files are all there.
 */

export type ModelOptions = {
  /** `owner/name`, or the absolute path of a folder. */
  readonly model: string;
  /** Where fetched models are kept, each in `owner/name/`. */
  readonly folder: string;
  /** What asked for the model; for messages. */
  readonly setting: ModelSetting;
  /** Told while a file is fetched: what is done, and bytes of bytes (0 where the hub does not say how many). */
  readonly onProgress?: (what: string, nDone: number, nTotal: number) => void;
};

/** A model in use. `id`: name, number format and a hash of the files that its numbers depend on. */
export type Model = { readonly id: string; readonly tokenizer: Tokenizer; readonly network: Network };

/** The package's class for a network: of vectors, or of scores. */
export type NetworkKind = 'AutoModel' | 'AutoModelForSequenceClassification';

/** No model that is meant here reads more pieces at once; a passage has half as many. Some models fail on more than they can. */
export const MAX_PIECES = 512;

/** 8-bit weights where there are any: a quarter of the size. */
const WEIGHTS = [
  { dtype: 'q8', file: 'onnx/model_quantized.onnx' },
  { dtype: 'fp32', file: 'onnx/model.onnx' },
] as const;
const TOKENIZER = 'tokenizer.json';
const OTHER_FILES = ['config.json', TOKENIZER, 'tokenizer_config.json'];

/** Rejects with a `ModelError`. */
export async function loadModel(options: ModelOptions, kind: NetworkKind): Promise<Model> {
  const { model, folder } = options;
  const isFolder = isAbsolute(model);
  const home = isFolder ? model : join(folder, model);
  const missing = missingFiles(home);
  if (isFolder && missing.length > 0) throw filesMissing(options, home, missing);
  const library = await importPackage(options);
  // The package looks for a tokenizer's settings where this says, and for all else where `cache_dir` does.
  library.env.cacheDir = folder;
  library.env.logLevel = library.LogLevel.ERROR;
  const loading: Loading = {
    cache_dir: folder,
    local_files_only: isFolder,
    ...(missing.length > 0 && { progress_callback: telling(options) }),
  };
  const read = (dtype: 'q8' | 'fp32'): Promise<Network> =>
    library[kind].from_pretrained(model, { ...loading, dtype, device: 'cpu' });
  try {
    const tokenizer = await library.AutoTokenizer.from_pretrained(model, loading);
    const kept = weightsIn(home);
    const network = await (kept ? read(kept.dtype) : read('q8').catch(unlessMissing(() => read('fp32'))));
    return { id: await idOf(home), tokenizer, network };
  } catch (cause) {
    throw missing.length > 0 ? notFetched(options, { home, missing, cause }) : notReadable(options, home, cause);
  }
}

async function importPackage(options: ModelOptions): Promise<typeof import('@huggingface/transformers')> {
  try {
    return await import('@huggingface/transformers');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    const itself = cause instanceof Error && cause.message.includes("package '@huggingface/transformers'");
    throw code === 'ERR_MODULE_NOT_FOUND' && itself ? notInstalled(options, cause) : packageFails(options, cause);
  }
}

function weightsIn(home: string): (typeof WEIGHTS)[number] | null {
  return WEIGHTS.find(({ file }) => existsSync(join(home, file))) ?? null;
}

function missingFiles(home: string): string[] {
  const others = OTHER_FILES.filter((file) => !existsSync(join(home, file)));
  return weightsIn(home) ? others : [...others, WEIGHTS.map(({ file }) => file).join(' or ')];
}

function telling({ onProgress }: ModelOptions): (progress: Progress) => void {
  return ({ status, file, loaded, total }) => {
    if (status === 'progress') onProgress?.(`fetching ${file}`, loaded ?? 0, total ?? 0);
  };
}

/** The name is how the package tells a file that is not there from a hub that cannot be reached. */
function unlessMissing<T>(other: () => Promise<T>): (error: Error) => Promise<T> {
  return (error) => (error.name === 'ModelFileNotFoundError' ? other() : Promise.reject(error));
}

/** Large weights lie in further files, whose names begin like the first one's. */
async function idOf(home: string): Promise<string> {
  const { dtype, file } = weightsIn(home) ?? WEIGHTS[0];
  const weights = (await readdir(join(home, dirname(file)))).filter((name) => name.startsWith(basename(file))).sort();
  const hash = createHash('sha256');
  for (const name of [TOKENIZER, ...weights.map((weight) => join(dirname(file), weight))])
    for await (const chunk of createReadStream(join(home, name))) hash.update(chunk as Buffer);
  return `${basename(home)}-${dtype}-${hash.digest('hex').slice(0, 8)}`;
}
