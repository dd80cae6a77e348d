import { en, type Phrases } from './en.ts';

/** British English: American English but for what is said or spelt otherwise. */
export const enGB: Phrases = {
  ...en,
  'relation.spelling': 'spelt almost alike',
};
