import type { ModelOptions } from './load-model.ts';

/** A model that was asked for and cannot be had: the message names the setting, what is wrong and what to do. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  /** As for any other setting that cannot be used. */
  readonly exitCode = 2;
}

/** What a setting can say to do without the model. */
const OTHERWISE = { FOOTNOTE_EMBEDDINGS: 'bundled', FOOTNOTE_RERANKER: 'off' } as const;

export type ModelSetting = keyof typeof OTHERWISE;

/**
 * How the package is installed, in the release that this code was tested with; package.json names the same. Without
 * `--save-optional` npm takes an optional peer for installed, and without `--no-save` it writes into package.json.
 */
export const INSTALL = 'npm install --no-save --save-optional @huggingface/transformers@4.3.1';

export function notInstalled(options: ModelOptions, cause: unknown): ModelError {
  return modelError(options, {
    fault: 'needs a package that is not installed',
    remedy: `run "${INSTALL}" beside Footnote’s package.json (with ONNXRUNTIME_NODE_INSTALL=skip in the environment nothing is downloaded for graphics cards)`,
    cause,
  });
}

export function packageFails(options: ModelOptions, cause: unknown): ModelError {
  const fault = `needs a package that is installed and cannot be loaded (${saying(cause)})`;
  return modelError(options, { fault, remedy: `run "${INSTALL}" again`, cause });
}

export function filesMissing(options: ModelOptions, home: string, missing: readonly string[]): ModelError {
  return modelError(options, { fault: `lacks ${missing.join(', ')}`, remedy: `put what is missing into ${home}` });
}

/** `missing`: what of the model was not in its folder `home` before it was fetched. */
export function notFetched(
  options: ModelOptions,
  { home, missing, cause }: { home: string; missing: readonly string[]; cause: unknown },
): ModelError {
  return modelError(options, {
    fault: `could not be fetched (${saying(cause)})`,
    remedy: `check its name and the network, or put ${missing.join(', ')} into ${home} by hand`,
    cause,
  });
}

export function notReadable(options: ModelOptions, home: string, cause: unknown): ModelError {
  const fault = `cannot be read from ${home} (${saying(cause)})`;
  return modelError(options, { fault, remedy: 'put its files there again', cause });
}

/** `why`: a sentence’s end about what the model gives. `cause`: what happened when it was tried. */
export function notSuitable(options: ModelOptions, why: string, cause?: unknown): ModelError {
  const fault = `does not fit: ${why}${cause === undefined ? '' : ` (${saying(cause)})`}`;
  return modelError(options, { fault, remedy: 'name another model', cause });
}

type Trouble = { readonly fault: string; readonly remedy: string; readonly cause?: unknown };

function modelError({ model, setting }: ModelOptions, { fault, remedy, cause }: Trouble): ModelError {
  const way = `${remedy}, or set ${setting}=${OTHERWISE[setting]}`;
  return new ModelError(`${setting} asks for the model "${model}", which ${fault}: ${way}`, { cause });
}

/** A failed request keeps what happened in its cause. */
function saying(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
