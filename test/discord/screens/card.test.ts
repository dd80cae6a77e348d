import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFootnote } from '../../../src/core/create-footnote.ts';
import type { Footnote } from '../../../src/core/footnote.ts';
import { buildLibrary } from '../../../src/core/library-builder.ts';
import { textBlocks } from '../../../src/corpus/formats/text.ts';
import { checkChoices, checkPayload } from '../../../src/discord/payload/check-payload.ts';
import type { MessageBody } from '../../../src/discord/payload/message.ts';
import { passageOn } from '../../../src/discord/payload/read-screen.ts';
import { indexLibrary } from '../../../src/engines/index-library.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { buttonsOf, described, menuOf } from '../../support/card.ts';
import { renderedText } from '../../support/discord-text.ts';
import { offlineBot, type TestedBot } from '../../support/offline-bot.ts';
import { RUNS } from '../../support/runs.ts';

/** Whatever a document and a question hold: Discord would take the payload, and the reader would see the source's characters. */

/** Ten thousand runs take minutes. */
const PATIENCE_MS = 20 * 60_000;

function footnoteOf(text: string): Footnote {
  const document = {
    id: 'd',
    revision: 'r',
    title: 'T',
    titleFrom: 'derived',
    language: 'en',
    languageFrom: 'derived',
    metadata: {},
    text,
    pages: [],
    blocks: textBlocks(text),
  } as const;
  const library = buildLibrary([document]);
  return createFootnote({
    library,
    index: indexLibrary(library),
    embedder: null,
    reranker: null,
    clock: () => 0,
    problems: [],
  });
}

/** What each button and choice of a message leads to but its deletion, and each of the first of those. */
async function everyPress(bot: TestedBot, message: MessageBody): Promise<MessageBody[]> {
  const [first, ...others] = await pressed(bot, message);
  return first ? [first, ...others, ...(await pressed(bot, first))] : [];
}

async function pressed(bot: TestedBot, message: MessageBody): Promise<MessageBody[]> {
  const presses = buttonsOf(message).map(({ id }) => bot.pressId(message, id));
  const choices = menuOf(message)?.options.map(({ value }) => bot.choose(message, value)) ?? [];
  const replies = await Promise.all([...presses, ...choices]);
  return replies.filter(({ remove }) => remove !== true).map(({ body }) => body);
}

/** Discord trims the ends, and shows CR LF as LF, a tab as spaces, a form feed not at all: nothing can be done about these. */
const asDiscordShows = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replaceAll('\t', '    ').replaceAll('\f', '').trim();

describe('any document and any question', () => {
  it(
    'make a card that Discord takes and that shows the source as it is',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(arbitraryText, { minLength: 1, maxLength: 4 }),
          arbitraryText,
          async (paragraphs, question) => {
            const text = paragraphs.join('\n\n');
            const footnote = footnoteOf(text);
            const bot = offlineBot(footnote);
            for (const [name, option] of [
              ['ask', 'question'],
              ['quote', 'text'],
              ['topic', 'topic'],
              ['cite', 'id'],
            ] as const) {
              const { body } = await bot.command(name, { [option]: question.slice(0, 6000) });
              expect(checkPayload(body)).toEqual([]);
            }
            expect(checkChoices([...(await bot.autocomplete('quote', 'text', question.slice(0, 100)))])).toEqual([]);
            expect(checkChoices([...(await bot.autocomplete('topic', 'topic', question.slice(0, 100)))])).toEqual([]);
            const fitting = `${question} ${text.slice(0, 200)}`;
            const answer = await bot.message(fitting, []);
            for (const body of [answer.body, ...(await everyPress(bot, answer.body))])
              expect(checkPayload(body)).toEqual([]);
            const { passages } = await footnote.ask({ text: fitting });
            for (const passage of passages) {
              const { body } = await bot.command('cite', { id: passage.citation });
              expect(checkPayload(body)).toEqual([]);
              expect(asDiscordShows(renderedText(described(body)))).toBe(asDiscordShows(passage.text));
              expect(passageOn(body)).toBe(passage.text);
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});
