import type { SignName } from '../../core/answer/signs.ts';
import type { Answer, ExplainedPassage, Explanation, Feature, Question, QuotedPassage } from '../../core/model.ts';
import type { FeatureName } from '../../core/rank/features.ts';
import { en, type PhraseKey } from '../locales/en.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { isolated } from '../payload/isolate.ts';
import { LIMITS } from '../payload/limits.ts';
import type { Conversation } from '../payload/message.ts';
import { footLines } from '../payload/read-screen.ts';
import { askedLine, type Field, type Screen } from '../payload/screen.ts';
import { shortened } from '../payload/shortened.ts';
import type { Say } from '../say.ts';
import type { View } from '../scene.ts';
import { COLOURS } from './colours.ts';
import { MAX_CARD_PASSAGES, outcomeOf, whereOf } from './passage-card.ts';

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
export async function explanationScreen(view: View, passage: QuotedPassage, asked: Asked): Promise<Screen> {
  const { footnote, say, language } = view;
  const { question, answer } = await askedAgain(footnote, passage, questionOf(asked));
  const explanation = answer.explain;
  const place = explanation?.passages.findIndex(({ citation }) => citation === passage.citation) ?? -1;
  if (!explanation || place < 0) return { colour: COLOURS.neutral, notice: say('why.gone') };
  const seen = { ...view, passage, answer, explanation, place };
  return {
    colour: COLOURS.neutral,
    asked: question.text,
    title: say('why'),
    text: [placed(passage, say), ...standing(seen), ...notes(asked, say)].join('\n'),
    fields: [...wordFields(seen), kindField(seen), ...countedField(seen), runnerUpField(seen), confidenceField(seen)],
    foot: footLines(null, { within: asked.within, language }),
  };
}

type Seen = View & {
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
  return last?.role === 'user' && askedLine(last.text) === asked;
}

/** Of several questions in one message, the one that the passage is for is asked alone. */
async function askedAgain(
  footnote: View['footnote'],
  { citation, sentenceStart }: QuotedPassage,
  question: Question,
): Promise<{ question: Question; answer: Answer }> {
  const options = { top: MAX_CARD_PASSAGES, explain: true };
  const answer = await footnote.ask(question, options);
  const parts = answer.questions?.filter((one) => one.citation === citation) ?? [];
  const part = parts.find(({ sentence }) => sentence?.start === sentenceStart) ?? parts[0];
  if (!part) return { question, answer };
  const alone = { ...question, text: part.text, history: part.history };
  return { question: alone, answer: await footnote.ask(alone, options) };
}

function notes(asked: Asked, say: Say): string[] {
  return [
    ...(asked.said?.whole === false ? [say('why.withoutTurns')] : []),
    ...(asked.asked.endsWith('…') && !isInFull(asked) ? [say('why.cut')] : []),
  ];
}

function placed(passage: QuotedPassage, say: Say): string {
  const place = whereOf(passage, say);
  return `${shortened(escapeMarkdown, place, LIMITS.embed.title)} · \`${passage.citation}\``;
}

/** Scores are logarithms of likelihood (docs/evaluation.md), so a difference is a ratio. */
function ratio(better: ExplainedPassage, worse: ExplainedPassage): number {
  return Math.exp(better.score - worse.score);
}

function standing({ explanation: { passages }, place, say }: Seen): string[] {
  const [first] = passages;
  const here = passages[place];
  return first && here && place > 0
    ? [say('why.notFirst', { number: place + 1, times: times(ratio(first, here), say) })]
    : [];
}

function wordFields({ explanation, place, say }: Seen): Field[] {
  const matched = explanation.passages[place]?.matched ?? [];
  const isCarried = (word: string): boolean => explanation.terms.some((term) => term.word === word && term.carried);
  const found = matched.map(({ word, written, relation }) => {
    const isSame = written.toLowerCase() === word.toLowerCase();
    return `${isSame ? isolated(word) : `${isolated(word)} → ${isolated(written)}`}${aside(relation !== 'exact' && say(`relation.${relation}`), isCarried(word) && say('why.carried'))}`;
  });
  const missing = explanation.terms
    .filter((term) => !matched.some(({ word }) => word === term.word))
    .map(
      ({ word, carried, alternatives }) =>
        `${isolated(word)}${aside(alternatives.length === 0 && say('why.nowhere'), carried && say('why.carried'))}`,
    );
  const list = (words: readonly string[]): string => shortened(escapeMarkdown, words.join(', '), MAX_WORDS);
  return [
    { name: say('why.found'), value: found.length > 0 ? list(found) : say('why.noneFound') },
    ...(missing.length > 0 ? [{ name: say('why.missing'), value: list(missing) }] : []),
  ];
}

function aside(...remarks: readonly (string | false)[]): string {
  const said = remarks.filter((remark) => typeof remark === 'string');
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

function kindField({ explanation: { answerType }, say }: Seen): Field {
  return { name: say('why.kind'), value: say(`answerType.${answerType}`) };
}

/** Points that each feature brought or cost, most telling first, without those that hardly counted. */
function sharesOf(features: readonly Feature[]): { name: string; points: number }[] {
  return features
    .map(({ name, value, weight }) => ({ name, points: value * weight }))
    .filter(({ points }) => Math.abs(points) >= NEGLIGIBLE)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function countedField({ explanation, place, say }: Seen): Field[] {
  const rows = sharesOf(explanation.passages[place]?.features ?? [])
    .slice(0, MAX_COUNTED)
    .map(
      ({ name, points }) => `\`${points > 0 ? '+' : '−'}${decimal(Math.abs(points), 1, say)}\` ${labelOf(name, say)}`,
    );
  return rows.length > 0 ? [{ name: say('why.counted'), value: rows.join('\n') }] : [];
}

function runnerUpField(seen: Seen): Field {
  const { footnote, explanation, place, say } = seen;
  const [here, next] = explanation.passages.slice(place);
  const other = next && footnote.read(next.citation, '');
  if (!here || !next || !other) return { name: say('why.runnerUp'), value: say('why.noRunnerUp') };
  const [apart] = sharesOf(
    here.features.map(({ name, value, weight }) => {
      const behindBy = next.features.find((feature) => feature.name === name)?.value ?? 0;
      return { name, value: value - behindBy, weight };
    }),
  ).filter(({ points }) => points > 0);
  const lines = [
    placed(other, say),
    behind(ratio(here, next), say),
    ...(apart ? [say('why.aheadBy', { feature: labelOf(apart.name, say) })] : []),
  ];
  return { name: say('why.runnerUp'), value: lines.join('\n') };
}

function confidenceField({ answer, explanation, place, say }: Seen): Field {
  const shares = sharesOf(explanation.confidence);
  const { percent } = outcomeOf(answer);
  const listed = (key: 'why.speaksFor' | 'why.speaksAgainst', chosen: typeof shares): string[] =>
    chosen.length > 0 ? [say(key, { list: chosen.map(({ name }) => labelOf(name, say)).join('; ') })] : [];
  const lines = [
    say(place === 0 ? 'why.sureOfThis' : 'why.sureOfFirst', { percent }),
    ...listed(
      'why.speaksFor',
      shares.filter(({ points }) => points > 0),
    ),
    ...listed(
      'why.speaksAgainst',
      shares.filter(({ points }) => points < 0),
    ),
  ];
  return { name: say('why.confidence'), value: lines.join('\n') };
}

/** The key of a label; a feature or sign without one does not compile. */
function keyOf(name: FeatureName | SignName): PhraseKey {
  return `feature.${name}`;
}

/** What a feature or sign looks at; its own name where it has no label, as one of a later version. */
function labelOf(name: string, say: Say): string {
  const key = keyOf(name as FeatureName);
  return Object.hasOwn(en, key) ? say(key) : name;
}

/** Twice as likely is close, ten times is far; plain round numbers. */
const CLOSE = 2;
const FAR = 10;
/** More exact than this would be no more telling. */
const MOST_TIMES = 1000;

function behind(ratio: number, say: Say): string {
  const key = ratio < CLOSE ? 'why.closeBehind' : ratio < FAR ? 'why.behind' : 'why.farBehind';
  return say(key, { times: times(ratio, say) });
}

function times(ratio: number, say: Say): string {
  if (ratio > MOST_TIMES) return say('why.manyTimes', { ratio: MOST_TIMES });
  const digits = ratio < FAR ? 1 : 0;
  if (Number(ratio.toFixed(1)) === 1) return say('why.justAsHigh');
  return say('why.times', { ratio: decimal(ratio, digits, say) });
}

/** A number as the language writes it, with so many places. */
function decimal(value: number, digits: number, say: Say): string {
  return Number(value.toFixed(digits)).toLocaleString(say.locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
