import type { APIEmbed } from 'discord-api-types/v10';
import type { Footnote } from '../core/footnote.ts';
import type { Answer } from '../core/model.ts';
import { button, citationsThatFit } from './buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { helpBody } from './help.ts';
import { LIMITS } from './limits.ts';
import { body, type MessageBody } from './message.ts';
import { PHRASES, whyNothing } from './phrases.ts';
import { author, COLOURS, passageCard, shortened } from './render.ts';

/** The answer to a question as a message: the best passage on a card, or an honest word and what would help. */
export function answerBody(footnote: Footnote, asked: string, answer: Answer): MessageBody {
  const passages = answer.passages.filter((passage) => footnote.isVerbatim(passage));
  const [first] = passages;
  if (answer.reason === 'empty-question' || answer.reason === 'small-talk')
    return helpBody(footnote, whyNothing(answer.reason));
  if (answer.status === 'nothing' || !first)
    return body(
      nothingFound(
        asked,
        answer,
        passages.map(({ citation }) => citation),
      ),
    );
  return body({
    content: answer.status === 'unsure' ? PHRASES.unsure : '',
    ...passageCard(footnote, first, {
      asked,
      citations: passages.map(({ citation }) => citation),
      index: 0,
      colour: COLOURS[answer.status],
      withContext: false,
    }),
  });
}

function nothingFound(asked: string, answer: Answer, citations: readonly string[]) {
  const embed: APIEmbed = {
    color: COLOURS.nothing,
    ...author(asked),
    description:
      answer.reason === 'empty-library'
        ? whyNothing(answer.reason)
        : `**${whyNothing(answer.reason)}** ${PHRASES.nothingHelp}`,
    fields: [
      ...listField(PHRASES.unknownWords, answer.unknownWords),
      ...listField(PHRASES.nearestTopics, answer.topics),
    ],
  };
  const list = answer.reason === 'low-confidence' ? citationsThatFit(citations) : [];
  return {
    embed,
    buttons: list.length > 0 ? [button(PHRASES.showClosest, { kind: 'passage', index: 0, citations: list })] : [],
  };
}

/** A field that lists words, or none; as many as fit. */
export function listField(name: string, words: readonly string[]): { name: string; value: string }[] {
  if (words.length === 0) return [];
  return [{ name, value: shortened(escapeMarkdown, words.join(', '), LIMITS.embed.fieldValue) }];
}
