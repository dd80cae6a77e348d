import { describe } from 'vitest';
import { conventionOf } from '../../src/embeddings/conventions.ts';
import { pooled } from '../../src/embeddings/pooling.ts';
import { check } from '../support/check.ts';

const PLAIN = { pooling: 'mean', question: '', passage: '' } as const;
const REPRESENT = 'Represent this sentence for searching relevant passages: ';

describe('how a model is used', () => {
  check(conventionOf, {
    'is the mean of the text as it is, for most': ['Xenova/all-MiniLM-L6-v2', PLAIN],
    'is told by the name of the model, not of its owner': ['bge-small-en/all-MiniLM-L6-v2', PLAIN],
    'is told by the name of its folder': [
      '/models/BGE-small-en-v1.5',
      { ...PLAIN, pooling: 'first', question: REPRESENT },
    ],
    'is the first piece for BGE in other languages': ['Xenova/bge-m3', { ...PLAIN, pooling: 'first' }],
    'is two openings for E5': ['Xenova/multilingual-e5-small', { ...PLAIN, question: 'query: ', passage: 'passage: ' }],
    'is two others for Nomic': [
      'nomic-ai/nomic-embed-text-v1.5',
      { ...PLAIN, question: 'search_query: ', passage: 'search_document: ' },
    ],
    'changed between releases of Arctic': [
      'Snowflake/snowflake-arctic-embed-m-v2.0',
      { ...PLAIN, pooling: 'first', question: 'query: ' },
    ],
    'changed between releases of GTE': ['Alibaba-NLP/gte-base-en-v1.5', { ...PLAIN, pooling: 'first' }],
    'was the mean in the first of them': ['Xenova/gte-small', PLAIN],
  });
});

describe('a text of pieces', () => {
  const pieces = { dims: [1, 3, 2], data: Float32Array.of(1, 2, 3, 4, 5, 9) };
  check((pooling: 'mean' | 'first') => [...pooled(pieces, pooling)], {
    'has their mean': ['mean', [3, 5]],
    'has its first one': ['first', [1, 2]],
  });
  check((dims: readonly number[]) => [...pooled({ dims, data: new Float32Array() }, 'mean')], {
    'has zeros when it has none': [
      [1, 0, 2],
      [0, 0],
    ],
  });
});
