import type { Cite } from '../core/citation-style.ts';
import { openThread } from '../thread.ts';
import { markdownCitation, permalink, plainCitation } from './plain.ts';
import type { ReferenceQuestion } from './reference.ts';
import type { ReferenceAnswer } from './reference-thread.ts';

/**
 * A passage cited in any style. What needs a style's rules is made in a thread, which loads them when they are first asked for:
 * compiling the rules of Chicago takes most of a second, in which a bot would answer nobody.
 */

const referring = openThread<ReferenceQuestion, ReferenceAnswer>(new URL('./reference-thread.ts', import.meta.url), {
  does: 'writes references',
});

/** Rejects when the rules of a style cannot be read. */
export const cited: Cite = async (citable, style, { locale = 'en-US' } = {}) => {
  switch (style) {
    case 'plain':
      return plainCitation(citable);
    case 'markdown':
      return markdownCitation(citable);
    case 'permalink':
      return permalink(citable.passage);
    case 'apa':
    case 'mla':
    case 'chicago':
    case 'bibtex':
    case 'ris':
      return referring.ask({ citable, style, locale });
    default:
      return style satisfies never;
  }
};
