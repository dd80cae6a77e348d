import { en, type Phrases } from './en.ts';

/** British English: American English but for what is spelt or punctuated otherwise. */
export const enGB: Phrases = {
  ...en,
  topicMeant: 'Taken as ‘{topic}’.',
  'gaps.off':
    'No questions are kept. To keep those that were not answered well, turn on ‘Keep unanswered questions’ in `/settings`.',
  'relation.spelling': 'spelt almost alike',
  'feature.anaphora': 'it begins with ‘it’, ‘they’ or the like',
};
