/**
 * How a family of models was trained to be used, where that is not by the mean of a text's pieces and the text as it is.
 * The files of a model do not say it reliably, so it is known here by the model's name; each line is from the model card.
 */
export type Convention = {
  /** A text's vector: the mean over its pieces, or that of the piece which opens it. */
  readonly pooling: 'mean' | 'first';
  /** Written before a question, and before a passage. */
  readonly question: string;
  readonly passage: string;
};

/** `model`: a name or a folder; its last part decides. */
export function conventionOf(model: string): Convention {
  const name = model.split(/[\\/]/u).at(-1)?.toLowerCase() ?? '';
  return { ...PLAIN, ...FAMILIES.find(([family]) => family.test(name))?.[1] };
}

const PLAIN: Convention = { pooling: 'mean', question: '', passage: '' };
const REPRESENT = 'Represent this sentence for searching relevant passages: ';

/** The first that matches counts. */
const FAMILIES: readonly (readonly [family: RegExp, convention: Partial<Convention>])[] = [
  [/^bge-(?:small|base|large)-en/u, { pooling: 'first', question: REPRESENT }],
  [/^bge-/u, { pooling: 'first' }],
  [/^snowflake-arctic-embed-.*v2/u, { pooling: 'first', question: 'query: ' }],
  [/^snowflake-arctic-embed/u, { pooling: 'first', question: REPRESENT }],
  [/^mxbai-embed/u, { pooling: 'first', question: REPRESENT }],
  [/^gte-(?:modernbert|.*v1\.5)/u, { pooling: 'first' }],
  [/^(?:multilingual-)?e5-(?:small|base|large)(?!.*instruct)/u, { question: 'query: ', passage: 'passage: ' }],
  [/^nomic-embed-text/u, { question: 'search_query: ', passage: 'search_document: ' }],
];
