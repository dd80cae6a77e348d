import type { Reason } from '../core/model.ts';
import type { Fate } from '../core/revisions/history.ts';

/** Every fixed phrase that Footnote says in Discord. What is not here is quoted. */

export const PHRASES = {
  unsure: 'I am not sure that the library answers this. The closest passage is:',
  nothing: 'The library does not say.',
  nothingThere: 'nothing there says so.',
  nothingHelp: 'No passage answers this. Try other words, or look up a topic with `/topic`.',
  unknownWords: 'Nowhere in the library',
  nearestTopics: 'Nearest topics',
  showClosest: 'Show the closest passage',
  next: 'Next passage',
  previous: 'Previous passage',
  context: 'More context',
  lessContext: 'Less context',
  why: 'Why this passage?',
  questions: 'Your questions',
  passageNumber: 'passage',
  notSure: 'not sure:',
  notSaid: 'the library does not say',
  shownHere: '(shown here)',
  nextPage: 'Next page',
  previousPage: 'Previous page',
  editorsTitle: 'title by the editor',
  alsoIn: 'also in',
  cutHere: '(cut here; the whole text is in the document)',
  changed: 'The document has changed since this was posted, so this button no longer leads anywhere. Please ask again.',
  unknownDocument: 'The library has no such document or folder.',
  near: 'Near are',
  unknownCitation:
    'No passage of the library has this citation id. It may be mistyped, or older than what is remembered of the library.',
  expiredCitation: 'This passage was quoted once, but its text is no longer kept.',
  revision: 'Revision',
  revisions: 'Revisions:',
  standsNow: 'There now:',
  earlier: 'from an earlier revision',
  badCitation: 'That is not a citation id. One looks like this:',
  noneVerbatim: 'Something was found, but it could not be checked against its source, so it is not shown.',
  notVerbatim: 'This passage could not be checked against its source, so it is not shown.',
  quoteExact: 'Word for word',
  quoteExactNote: 'The source has these words in this order.',
  quoteDiffers: 'How your words ~~differ~~ from the **source**',
  quoteNear: 'This quotation is not in the library as it stands. The nearest sentence is:',
  quoteAbsent: 'This quotation is not in the library.',
  noTopic: 'No sentence of the library holds these words.',
  pressedTooOld: 'I do not know this button. Please ask again.',
  withheld: 'Discord does not show me the text of this reply. To go on, mention me in your message, or use `/ask`.',
  failed: 'Something went wrong here, and it has been noted. Please try again. Incident',
  askSomething:
    'Ask me something, and I quote the passage of the library that answers it, word for word, with its citation.',
  thanks: 'I only quote documents. Ask me something about them:',
} as const;

/** What became of a passage that was cited. */
export const FATES: Readonly<Record<Fate, string>> = {
  current: 'Unchanged',
  moved: 'The document has changed since, but not these words',
  changed: 'These words have changed since: ~~then~~ and **now**',
  removed: 'These words are no longer in the document',
  'document-removed': 'The document is no longer in the library',
  expired: 'It stood in',
};

/** From when on, given a moment in ISO 8601: the day on which it was noticed. */
export function sinceDay(moment: string): string {
  return `changed by ${dayOf(moment)}`;
}

/** When and why a text was dropped. */
export function droppedOn(moment: string): string {
  return `It was dropped on ${dayOf(moment)}: the library’s keeper holds earlier revisions for a time only.`;
}

/** The day of a moment in ISO 8601. */
export function dayOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}

/** What a part of the library is asked by, at the foot of a card, where a button reads it again. */
export const ONLY_IN = 'only in ';

/** How sure the answer is, in percent. */
export function sure(percent: number): string {
  return `${percent}% sure`;
}

/** What is said instead of an answer that never looked anything up. */
export function whyNothing(reason: Reason | null): string {
  switch (reason) {
    case 'empty-question':
      return PHRASES.askSomething;
    case 'small-talk':
      return PHRASES.thanks;
    case 'empty-library':
      return 'The library is empty. Its keeper can add documents; `/sources` lists them.';
    case 'unknown-document':
      return PHRASES.unknownDocument;
    case 'unknown-citation':
      return PHRASES.unknownCitation;
    case 'expired-citation':
      return PHRASES.expiredCitation;
    case 'no-match':
    case 'low-confidence':
    case 'near-match':
    case null:
      return PHRASES.nothing;
    default:
      return reason satisfies never;
  }
}
