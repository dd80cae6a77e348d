import type { APIEmbed } from 'discord-api-types/v10';
import type { Footnote } from '../core/footnote.ts';
import type { Answer } from '../core/model.ts';
import { questionsField } from './asked-questions.ts';
import { type ButtonAction, button, type CardPassage, cardPassages } from './buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { helpBody } from './help.ts';
import { LIMITS } from './limits.ts';
import { body, footer, type MessageBody } from './message.ts';
import { PHRASES, whyNothing } from './phrases.ts';
import { author, COLOURS, outcomeOf, passageCard, shortened } from './render.ts';

/** The answer to a question as a message: the best passage on a card, or an honest word and what would help. */
export function answerBody(footnote: Footnote, asked: string, answer: Answer): MessageBody {
  if (answer.reason === 'empty-question' || answer.reason === 'small-talk')
    return helpBody(footnote, whyNothing(answer.reason));
  const shown = answer.passages.filter((passage) => footnote.isVerbatim(passage));
  const [first] = shown;
  const passages = cardPassages(shown);
  if (answer.status === 'nothing') return body(nothingFound(asked, answer, passages));
  if (!first) return noneVerbatim(asked);
  return body(
    passageCard(footnote, first, {
      asked,
      passages,
      index: 0,
      outcome: outcomeOf(answer),
      field: questionsField(answer.questions ?? [], passages, 0),
      withContext: false,
      within: answer.within ?? null,
    }),
  );
}

function nothingFound(asked: string, answer: Answer, passages: readonly CardPassage[]) {
  const embed: APIEmbed = {
    color: COLOURS.nothing,
    ...author(asked),
    description:
      answer.reason === 'empty-library'
        ? whyNothing(answer.reason)
        : `**${nothingSaid(answer)}** ${PHRASES.nothingHelp}`,
    fields: [
      ...listField(PHRASES.unknownWords, answer.unknownWords),
      ...listField(PHRASES.nearestTopics, answer.topics),
    ],
    ...footer(null, answer.within),
  };
  const closest: ButtonAction = { kind: 'passage', index: 0, passages, outcome: outcomeOf(answer) };
  const isAny = answer.reason === 'low-confidence' && passages.length > 0;
  return { embed, buttons: isAny ? [button(PHRASES.showClosest, closest)] : [] };
}

/** That the library does not say, or the part of it that was asked. */
function nothingSaid({ reason, within }: Answer): string {
  if (within === undefined) return whyNothing(reason);
  return `${shortened(escapeMarkdown, within, LIMITS.choice.value)}: ${PHRASES.nothingThere}`;
}

/** What is said where something was found and none of it checks against its source. */
export function noneVerbatim(asked: string): MessageBody {
  return body({ embed: { color: COLOURS.nothing, ...author(asked), description: PHRASES.noneVerbatim } });
}

/** A field that lists words, or none; as many as fit. */
export function listField(name: string, words: readonly string[]): { name: string; value: string }[] {
  if (words.length === 0) return [];
  return [{ name, value: shortened(escapeMarkdown, words.join(', '), LIMITS.embed.fieldValue) }];
}
