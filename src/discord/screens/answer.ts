import type { Answer, QuotedPassage, Reason } from '../../core/model.ts';
import { button, type CardPassage, cardPassages, type PassageAction } from '../payload/buttons.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { isolated } from '../payload/isolate.ts';
import { LIMITS } from '../payload/limits.ts';
import { footLines } from '../payload/read-screen.ts';
import type { Field, Screen } from '../payload/screen.ts';
import { shortened } from '../payload/shortened.ts';
import type { Say } from '../say.ts';
import type { View } from '../scene.ts';
import { feedbackRow } from '../servers/feedback.ts';
import { questionsField } from './asked-questions.ts';
import { COLOURS } from './colours.ts';
import { helpScreen } from './help.ts';
import { outcomeOf, passageScreen } from './passage-card.ts';

export type Answered = Answer & {
  /** What the server's managers pinned for the question; it comes first. */
  readonly pinned?: readonly QuotedPassage[];
  /** The message for which it was looked up, where that is to be replied to. */
  readonly target?: string;
};

/** The answer to a question: the best passage on a card, or an honest word and what would help. */
export function answerScreen(view: View, asked: string, answer: Answered): Screen {
  const { footnote, say } = view;
  if (answer.reason === 'empty-question' || answer.reason === 'small-talk')
    return helpScreen(view, whyNothing(answer.reason, say));
  const { pinned = [] } = answer;
  const shown = shownOf(answer, footnote);
  const [first] = shown;
  const passages = cardPassages(shown, answer.target);
  if (answer.status === 'nothing' && pinned.length === 0) return nothingFound(view, asked, { answer, passages });
  if (!first) return noneVerbatim(view, asked);
  return passageScreen(view, first, {
    asked,
    passages,
    index: 0,
    outcome: outcomeOf(answer),
    field: questionsField(answer.questions ?? [], { passages, index: 0, say }),
    within: answer.within ?? null,
    target: answer.target,
    pinned: pinned.length,
  });
}

/** Beside what is pinned, what only comes near is not shown. */
function shownOf({ pinned = [], passages, status }: Answered, footnote: View['footnote']): QuotedPassage[] {
  const found = passages.filter((passage) => footnote.isVerbatim(passage));
  if (pinned.length === 0) return found;
  const isNew = ({ citation }: QuotedPassage): boolean => !pinned.some((pin) => pin.citation === citation);
  return [...pinned, ...(status === 'nothing' ? [] : found.filter(isNew))];
}

type Found = { readonly answer: Answered; readonly passages: readonly CardPassage[] };

function nothingFound(view: View, asked: string, { answer, passages }: Found): Screen {
  const { say, language } = view;
  const closest: PassageAction = {
    kind: 'passage',
    index: 0,
    passages,
    outcome: outcomeOf(answer),
    target: answer.target,
  };
  const questions = questionsField(answer.questions ?? [], { passages, index: 0, say });
  const isAny = answer.reason === 'low-confidence' && passages.length > 0;
  return {
    colour: COLOURS.nothing,
    asked,
    text:
      answer.reason === 'empty-library' ? say('emptyLibrary') : `**${nothingSaid(answer, say)}** ${say('nothingHelp')}`,
    fields: [
      ...(questions ? [questions] : []),
      ...listField(say('unknownWords'), answer.unknownWords),
      ...listField(say('nearestTopics'), answer.topics),
    ],
    foot: footLines(null, { within: answer.within, language }),
    rows: [isAny ? [button(say('showClosest'), closest)] : [], feedbackRow(view, null, asked)].filter(
      (row) => row.length > 0,
    ),
    again: { kind: 'again', argument: '' },
  };
}

/** That the library does not say, or the part of it that was asked. */
function nothingSaid({ reason, within }: Answer, say: Say): string {
  if (within === undefined) return whyNothing(reason, say);
  return say('nothingThere', { name: shortened(escapeMarkdown, isolated(within), LIMITS.choice.value) });
}

/** What is said where something was found and none of it checks against its source. */
export function noneVerbatim({ say }: View, asked: string): Screen {
  return { colour: COLOURS.nothing, asked, text: say('noneVerbatim') };
}

/** A field that lists words, or none; as many as fit. */
export function listField(name: string, words: readonly string[]): Field[] {
  if (words.length === 0) return [];
  return [{ name, value: shortened(escapeMarkdown, words.map(isolated).join(', '), LIMITS.embed.fieldValue) }];
}

/** What is said instead of an answer that never looked anything up. */
export function whyNothing(reason: Reason | null, say: Say): string {
  switch (reason) {
    case 'empty-question':
      return say('askSomething');
    case 'small-talk':
      return say('thanks');
    case 'empty-library':
      return say('emptyLibrary');
    case 'unknown-document':
      return say('unknownDocument');
    case 'unknown-citation':
      return say('unknownCitation');
    case 'expired-citation':
      return say('expiredCitation');
    case 'no-match':
    case 'low-confidence':
    case 'near-match':
    case null:
      return say('nothing');
    default:
      return reason satisfies never;
  }
}
