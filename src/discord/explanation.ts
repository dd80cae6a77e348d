import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Footnote } from '../core/footnote.ts';
import type { Answer, ExplainedPassage, Explanation, Feature, Question, QuotedPassage } from '../core/model.ts';
import { escapeMarkdown } from './escape.ts';
import { ANSWER_TYPES, behind, labelOf, notFirst, RELATIONS, sureOf, WHY } from './explanation-phrases.ts';
import { LIMITS } from './limits.ts';
import { body, type Conversation, footer, type MessageBody } from './message.ts';
import { PHRASES } from './phrases.ts';
import { author, COLOURS, MAX_CARD_PASSAGES, outcomeOf, placeOf, shortened } from './render.ts';

/** Why a card shows its passage: the question is asked once more, and what decided is said in plain words. */

/** Features shown. More would be a table, not a reason. */
const MAX_COUNTED = 4;
/** In points; less would be shown as 0.0. */
const NEGLIGIBLE = 0.05;
/** Longest list of words, so that all fields together keep within the limit of an embed. */
const MAX_WORDS = 600;

/** The question as it stands on the card, and what was said up to there where that can be known. */
type Asked = {
  readonly asked: string;
  readonly said: Conversation | undefined;
  /** The part of the library that was asked; null for all of it. */
  readonly within: string | null;
};

/** Why `passage`, which the caller has checked, answers the question. Says so kindly where it no longer does. */
export async function explanationBody(footnote: Footnote, passage: QuotedPassage, asked: Asked): Promise<MessageBody> {
  const { question, answer } = await askedAgain(footnote, passage, questionOf(asked));
  const explanation = answer.explain;
  const place = explanation?.passages.findIndex(({ citation }) => citation === passage.citation) ?? -1;
  if (!explanation || place < 0) return body({ content: WHY.gone });
  const view = { footnote, passage, answer, explanation, place };
  const embed: APIEmbed = {
    color: COLOURS.neutral,
    ...author(question.text),
    title: PHRASES.why,
    description: [placed(passage), ...standing(view), ...notes(asked)].join('\n'),
    ...footer(null, asked.within),
    fields: [...wordFields(view), kindField(view), ...countedField(view), runnerUpField(view), confidenceField(view)],
  };
  return body({ embed });
}

type View = {
  readonly footnote: Footnote;
  readonly passage: QuotedPassage;
  readonly answer: Answer;
  readonly explanation: Explanation;
  /** Where the passage stands in the explanation, from 0. */
  readonly place: number;
};

/** The question in full where the turns still have it, else as the card shows it. */
function questionOf({ asked, said, within }: Asked): Question {
  const turns = said?.turns ?? [];
  const text = isInFull({ asked, said }) ? (turns.at(-1)?.text ?? asked) : asked;
  return { text, history: turns.slice(0, -1), ...(within === null ? {} : { within }) };
}

/** Whether the last turn is the question of the card: its author may have edited it since. */
function isInFull({ asked, said }: Omit<Asked, 'within'>): boolean {
  const last = said?.turns.at(-1);
  return last?.role === 'user' && author(last.text).author?.name === asked;
}

/** Of several questions in one message, the one that the passage is for is asked alone, after the ones before it. */
async function askedAgain(
  footnote: Footnote,
  { citation }: QuotedPassage,
  question: Question,
): Promise<{ question: Question; answer: Answer }> {
  const options = { top: MAX_CARD_PASSAGES, explain: true };
  const answer = await footnote.ask(question, options);
  const parts = answer.questions ?? [];
  const place = parts.findIndex((part) => part.citation === citation);
  const part = parts[place];
  if (!part) return { question, answer };
  const earlier = parts.slice(0, place).map(({ text }) => ({ role: 'user' as const, text }));
  const alone = { ...question, text: part.text, history: [...(question.history ?? []), ...earlier] };
  return { question: alone, answer: await footnote.ask(alone, options) };
}

function notes(asked: Asked): string[] {
  return [
    ...(asked.said?.whole === false ? [WHY.withoutTurns] : []),
    ...(asked.asked.endsWith('…') && !isInFull(asked) ? [WHY.cut] : []),
  ];
}

function placed(passage: QuotedPassage): string {
  const place = `${passage.title} · ${placeOf(passage)}`;
  return `${shortened(escapeMarkdown, place, LIMITS.embed.title)} · \`${passage.citation}\``;
}

/** Scores are logarithms of likelihood (docs/evaluation.md), so a difference is a ratio. */
function ratio(better: ExplainedPassage, worse: ExplainedPassage): number {
  return Math.exp(better.score - worse.score);
}

function standing({ explanation: { passages }, place }: View): string[] {
  const [first] = passages;
  const here = passages[place];
  return first && here && place > 0 ? [notFirst(place + 1, ratio(first, here))] : [];
}

function wordFields({ explanation, place }: View): APIEmbedField[] {
  const matched = explanation.passages[place]?.matched ?? [];
  const isCarried = (word: string): boolean => explanation.terms.some((term) => term.word === word && term.carried);
  const found = matched.map(({ word, written, relation }) => {
    const isSame = written.toLowerCase() === word.toLowerCase();
    return `${isSame ? word : `${word} → ${written}`}${aside(RELATIONS[relation], isCarried(word) && WHY.carried)}`;
  });
  const missing = explanation.terms
    .filter((term) => !matched.some(({ word }) => word === term.word))
    .map(
      ({ word, carried, alternatives }) =>
        `${word}${aside(alternatives.length === 0 && WHY.nowhere, carried && WHY.carried)}`,
    );
  const list = (words: readonly string[]): string => shortened(escapeMarkdown, words.join(', '), MAX_WORDS);
  return [
    { name: WHY.found, value: found.length > 0 ? list(found) : WHY.noneFound },
    ...(missing.length > 0 ? [{ name: WHY.missing, value: list(missing) }] : []),
  ];
}

function aside(...remarks: readonly (string | false | null)[]): string {
  const said = remarks.filter((remark) => typeof remark === 'string');
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

function kindField({ explanation: { answerType } }: View): APIEmbedField {
  return { name: WHY.kind, value: ANSWER_TYPES[answerType] };
}

/** Points that each feature brought or cost, most telling first, without those that hardly counted. */
function sharesOf(features: readonly Feature[]): { name: string; points: number }[] {
  return features
    .map(({ name, value, weight }) => ({ name, points: value * weight }))
    .filter(({ points }) => Math.abs(points) >= NEGLIGIBLE)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function countedField({ explanation, place }: View): APIEmbedField[] {
  const rows = sharesOf(explanation.passages[place]?.features ?? [])
    .slice(0, MAX_COUNTED)
    .map(({ name, points }) => `\`${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}\` ${labelOf(name)}`);
  return rows.length > 0 ? [{ name: WHY.counted, value: rows.join('\n') }] : [];
}

function runnerUpField({ footnote, explanation: { passages }, place }: View): APIEmbedField {
  const [here, next] = passages.slice(place);
  const other = next && footnote.read(next.citation, '');
  if (!here || !next || !other) return { name: WHY.runnerUp, value: WHY.noRunnerUp };
  const [apart] = sharesOf(
    here.features.map(({ name, value, weight }) => {
      const behindBy = next.features.find((feature) => feature.name === name)?.value ?? 0;
      return { name, value: value - behindBy, weight };
    }),
  ).filter(({ points }) => points > 0);
  const lines = [
    placed(other),
    behind(ratio(here, next)),
    ...(apart ? [`${WHY.aheadBy} ${labelOf(apart.name)}.`] : []),
  ];
  return { name: WHY.runnerUp, value: lines.join('\n') };
}

function confidenceField({ answer, explanation, place }: View): APIEmbedField {
  const shares = sharesOf(explanation.confidence);
  const listed = (opening: string, chosen: typeof shares): string[] =>
    chosen.length > 0 ? [`${opening} ${chosen.map(({ name }) => labelOf(name)).join('; ')}.`] : [];
  const lines = [
    sureOf(outcomeOf(answer).percent, place === 0),
    ...listed(
      WHY.speaksFor,
      shares.filter(({ points }) => points > 0),
    ),
    ...listed(
      WHY.speaksAgainst,
      shares.filter(({ points }) => points < 0),
    ),
  ];
  return { name: WHY.confidence, value: lines.join('\n') };
}
