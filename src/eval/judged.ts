import type { Answer, QuotedPassage, Status } from '../core/model.ts';
import type { GoldKind, GoldQuestion, Wanted } from './gold.ts';
import { type Judgement, judgeOf, spansIn, type TextOf } from './judge.ts';
import { hitAt, ndcgAt, precisionRecall, reciprocalRank, spanOverlap } from './metrics.ts';

/** One question of a run: what came, and every number that it alone decides. Plain data, from which reports are made and runs compared. */
export type Judged = {
  readonly id: string;
  readonly kind: GoldKind;
  readonly style: string | null;
  /** Why the library has no answer, as its first word: `unrelated`. */
  readonly reason: string | null;
  readonly question: string;
  /** Turns before the question. */
  readonly nTurns: number;
  readonly status: Status;
  readonly confidence: number;
  /** The first sentence is right; where only documents are marked, the first passage. */
  readonly right: boolean;
  /** It came out wrong: the first sentence is, an answer was given where there is none, or a list is not the wanted one. */
  readonly miss: boolean;
  /** Name of a metric to this question's value. */
  readonly values: Readonly<Record<string, number>>;
  /** The first three; for a topic all. */
  readonly passages: readonly JudgedPassage[];
  /** What would have been right, as the set marks it. */
  readonly wanted: readonly string[];
  /** Stage to milliseconds. */
  readonly timings: Readonly<Record<string, number>>;
};

export type JudgedPassage = Pick<QuotedPassage, 'document' | 'citation' | 'sentence'> & { readonly right: boolean };

/** Passages kept of an answer: what a reader is shown. */
const KEPT = 3;
/** Passages whose characters are held against marked spans. */
const SPAN_DEPTH = 5;

/** Judges an answer. Throws `GoldError` where the gold does not fit the library. */
export function judgedOf(gold: GoldQuestion, answer: Answer, textOf: TextOf): Judged {
  const judge = judgeOf(gold, textOf);
  const judged = answer.passages.map((passage) => ({ passage, judgement: judge(passage) }));
  const rights = judged.map(({ judgement }) => isRight(judgement));
  const values = valuesOf(gold, judged, textOf);
  const kept = gold.kind === 'topic' ? judged : judged.slice(0, KEPT);
  return {
    id: gold.id,
    kind: gold.kind,
    style: gold.style,
    reason: /^([\w-]+):/u.exec(gold.why ?? '')?.[1] ?? null,
    question: gold.question.text,
    nTurns: gold.question.history?.length ?? 0,
    status: answer.status,
    confidence: answer.confidence,
    right: rights[0] ?? false,
    miss: isMiss(gold.kind, { answered: answer.status === 'answered', right: rights[0] ?? false, values }),
    values,
    passages: kept.map(({ passage: { document, citation, sentence }, judgement }) => ({
      document,
      citation,
      sentence,
      right: isRight(judgement),
    })),
    wanted: wantedTexts(gold.wanted),
    timings: answer.timings,
  };
}

type JudgedAnswer = readonly { readonly passage: QuotedPassage; readonly judgement: Judgement }[];

function isRight({ sentence, passage }: Judgement): boolean {
  return sentence ?? passage;
}

function isMiss(
  kind: GoldKind,
  { answered, right, values }: Pick<Judged, 'right' | 'values'> & { answered: boolean },
): boolean {
  if (kind === 'unanswerable') return answered;
  if (kind === 'topic') return Object.values(values).some((value) => value < 1);
  return !right;
}

function valuesOf(gold: GoldQuestion, judged: JudgedAnswer, textOf: TextOf): Record<string, number> {
  const rights = judged.map(({ judgement }) => isRight(judgement));
  switch (gold.kind) {
    case 'unanswerable':
      return {};
    case 'topic':
      return topicValues(gold, judged);
    case 'quote':
      return { 'quote@1': hitAt(1, rights) };
    case 'followup':
      return gold.wanted.kind === 'documents'
        ? documentValues(gold.wanted, judged)
        : { 'followup sentence@1': hitAt(1, rights), 'followup MRR': reciprocalRank(rights) };
    case 'answerable':
      return {
        ...(gold.wanted.kind === 'documents' ? {} : sentenceValues(judged)),
        ...documentValues(gold.wanted, judged),
        ...spanValues(gold, judged, textOf),
      };
    default:
      return gold.kind satisfies never;
  }
}

function sentenceValues(judged: JudgedAnswer): Record<string, number> {
  const rights = judged.map(({ judgement }) => isRight(judgement));
  const passages = judged.map(({ judgement }) => judgement.passage);
  return {
    'sentence@1': hitAt(1, rights),
    'sentence@3': hitAt(3, rights),
    'passage@1': hitAt(1, passages),
    MRR: reciprocalRank(rights),
  };
}

/** Over distinct documents, each at its best passage. Where sentences are marked too, MRR is theirs. */
function documentValues(wanted: Wanted, judged: JudgedAnswer): Record<string, number> {
  if (wanted.kind !== 'documents' && wanted.kind !== 'short') return {};
  const marked = new Set(wanted.kind === 'documents' ? wanted.documents : [wanted.document]);
  const rights = [...new Set(judged.map(({ passage }) => passage.document))].map((document) => marked.has(document));
  return {
    'hit@1': hitAt(1, rights),
    'hit@5': hitAt(5, rights),
    'nDCG@10': ndcgAt(10, rights, marked.size),
    ...(wanted.kind === 'documents' ? { MRR: reciprocalRank(rights) } : {}),
  };
}

function spanValues(gold: GoldQuestion, judged: JudgedAnswer, textOf: TextOf): Record<string, number> {
  const { wanted } = gold;
  if (wanted.kind !== 'spans') return {};
  const shown = judged.slice(0, SPAN_DEPTH).map(({ passage }) => passage);
  const here = shown.filter(({ document }) => document === wanted.document);
  const lengthOf = (some: readonly QuotedPassage[]): number =>
    some.reduce((sum, { start, end }) => sum + end - start, 0);
  const { precision, recall, iou } = spanOverlap(here, spansIn(gold, textOf), lengthOf(shown) - lengthOf(here));
  return {
    [`span recall@${SPAN_DEPTH}`]: recall,
    [`span precision@${SPAN_DEPTH}`]: precision,
    [`span IoU@${SPAN_DEPTH}`]: iou,
    ...(shown.length > 0 ? { [`passage length@${SPAN_DEPTH}`]: lengthOf(shown) / shown.length } : {}),
  };
}

function topicValues({ wanted }: GoldQuestion, judged: JudgedAnswer): Record<string, number> {
  if (wanted.kind !== 'sentences') return {};
  const listed = judged.map(({ passage }) => passage.sentence);
  const { precision, recall } = precisionRecall(listed, wanted.sentences);
  return { 'topic precision': precision, 'topic recall': recall };
}

function wantedTexts(wanted: Wanted): readonly string[] {
  switch (wanted.kind) {
    case 'sentences':
      return wanted.sentences;
    case 'short':
      return wanted.answers;
    case 'documents':
      return wanted.documents;
    case 'spans':
      return wanted.spans.map(({ text }) => text);
    case 'nothing':
      return [];
    default:
      return wanted satisfies never;
  }
}
