import { makeGroupNames } from './groups.ts';
import type { Library } from './library.ts';
import { makeSections } from './quotes/sections.ts';
import type { Steps } from './steps.ts';
import { makeTopics } from './topics/derive.ts';

/** Makes everything that is suggested while somebody types, before anybody does: in a large library the first letter would wait. */
export function* makeSuggestions(library: Library): Steps<void> {
  yield* makeTopics(library);
  yield* makeGroupNames(library);
  yield* makeSections(library);
}
