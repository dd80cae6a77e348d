import type { Cite } from '../core/citation-style.ts';
import { citationBlock } from './plain.ts';

/** All that cites, of which the styles are loaded when the first citation is asked for. */
export const citing = {
  cited: (async (...args) => (await import('./cited.ts')).cited(...args)) as Cite,
  citationBlock,
};
