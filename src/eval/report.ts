import type { Status } from '../core/model.ts';
import { KINDS } from './gold.ts';
import { auroc, hitAt, mean, ndcgAt, precisionRecall, reciprocalRank } from './metrics.ts';
import { DEPTH, type Result } from './run.ts';

/** From judged answers to the numbers of a report. A number that no question bears on is left out, never made up. */

export type Outcomes = Readonly<Record<Status, number>>;

export type Report = {
  readonly questions: number;
  /** Name to value, 0 to 1, larger is better. */
  readonly metrics: Readonly<Record<string, number>>;
  /** How many questions each metric is the mean of. */
  readonly counts: Readonly<Record<string, number>>;
  /** Kind to how its answers came out; unanswerable ones also by the first word of their `why`. */
  readonly outcomes: Readonly<Record<string, Outcomes>>;
  /** Style of answerable questions to their metrics. */
  readonly styles: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Stage to mean milliseconds over the questions that went through it. */
  readonly timings: Readonly<Record<string, number>>;
};

/** One question that came out wrong. */
export type Miss = {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly status: Status;
  readonly got: readonly string[];
  readonly wanted: readonly string[];
};

export function reportOf(results: readonly Result[]): Report {
  const measured = measures(results);
  return {
    questions: results.length,
    metrics: means(measured),
    counts: Object.fromEntries(Object.entries(measured).map(([name, values]) => [name, values.length])),
    outcomes: outcomesOf(results),
    styles: stylesOf(results),
    timings: timingsOf(results),
  };
}

/** Questions whose first sentence is wrong, that should have stayed unanswered, or whose list of sentences is not the wanted one. */
export function missesOf(results: readonly Result[]): Miss[] {
  return results.filter(isMiss).map(({ gold, answer }) => ({
    id: gold.id,
    kind: gold.kind,
    question: gold.question.text,
    status: answer.status,
    got: (gold.kind === 'topic' ? answer.passages : answer.passages.slice(0, 1)).map(({ sentence }) => sentence),
    wanted: wantedTexts(gold),
  }));
}

/** Name to one value a question. */
type Measured = Record<string, number[]>;

function measures(results: readonly Result[]): Measured {
  const of = (kind: Result['gold']['kind']): Result[] => results.filter(({ gold }) => gold.kind === kind);
  const followups = of('followup');
  const topics = of('topic').flatMap(topicMeasure);
  const confidence = (some: readonly Result[]): number[] => some.map(({ answer }) => answer.confidence);
  const answerable = of('answerable');
  const unanswerable = of('unanswerable');
  const unrelated = unanswerable.filter(({ gold }) => gold.why?.startsWith('unrelated:'));
  const area = (negatives: readonly Result[]): number[] => {
    const value = auroc(confidence(answerable), confidence(negatives));
    return value === null ? [] : [value];
  };
  return {
    ...rankingMeasures(answerable),
    'quote@1': sentenceRights(of('quote')).map((rights) => hitAt(1, rights)),
    'topic precision': topics.map(({ precision }) => precision),
    'topic recall': topics.map(({ recall }) => recall),
    'followup sentence@1': sentenceRights(followups).map((rights) => hitAt(1, rights)),
    ...documentMeasures([...answerable, ...followups]),
    ...spanMeasures(answerable),
    AUROC: area(unanswerable),
    'AUROC unrelated': area(unrelated),
  };
}

/** `sentence@k` leaves out questions that mark whole documents; MRR then counts passages. */
function rankingMeasures(results: readonly Result[]): Measured {
  const sentences = sentenceRights(results);
  return {
    'sentence@1': sentences.map((rights) => hitAt(1, rights)),
    'sentence@3': sentences.map((rights) => hitAt(3, rights)),
    'passage@1': results.map((result) => hitAt(1, passageRights(result))),
    MRR: results.map((result) => reciprocalRank(rightsOf(result))),
  };
}

function documentMeasures(results: readonly Result[]): Measured {
  const marked = results.flatMap((result) =>
    result.gold.wanted.kind === 'documents'
      ? [{ rights: firstOfEach(result), nWanted: result.gold.wanted.documents.length }]
      : [],
  );
  return {
    'document@1': marked.map(({ rights }) => hitAt(1, rights)),
    'document@5': marked.map(({ rights }) => hitAt(5, rights)),
    [`nDCG@${DEPTH}`]: marked.map(({ rights, nWanted }) => ndcgAt(DEPTH, rights, nWanted)),
  };
}

function spanMeasures(results: readonly Result[]): Measured {
  const overlaps = results.flatMap(({ overlap }) => overlap ?? []);
  return {
    'span precision': overlaps.map(({ precision }) => precision),
    'span recall': overlaps.map(({ recall }) => recall),
    'span IoU': overlaps.map(({ iou }) => iou),
  };
}

/** A document counts once, at its best passage. */
function firstOfEach({ answer, judgements }: Result): boolean[] {
  const seen = new Set<string>();
  return judgements
    .filter((_, index) => {
      const document = answer.passages[index]?.document ?? '';
      return !seen.has(document) && seen.add(document);
    })
    .map(({ passage }) => passage);
}

function passageRights({ judgements }: Result): boolean[] {
  return judgements.map(({ passage }) => passage);
}

function rightsOf({ judgements }: Result): boolean[] {
  return judgements.map(({ sentence, passage }) => sentence ?? passage);
}

/** Of questions that mark sentences, whether each returned one is right. */
function sentenceRights(results: readonly Result[]): boolean[][] {
  return results.filter(({ gold }) => gold.wanted.kind !== 'documents').map(rightsOf);
}

function topicMeasure({ gold, answer }: Result) {
  const { wanted } = gold;
  if (wanted.kind !== 'sentences') return [];
  return [
    precisionRecall(
      answer.passages.map(({ sentence }) => sentence),
      wanted.sentences,
    ),
  ];
}

function means(measured: Measured): Record<string, number> {
  return Object.fromEntries(
    Object.entries(measured).flatMap(([name, values]) => {
      const value = mean(values);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function outcomesOf(results: readonly Result[]): Record<string, Outcomes> {
  const groups = new Map<string, Record<Status, number>>();
  for (const { gold, answer } of results)
    for (const name of groupsOf(gold)) {
      const group = groups.get(name) ?? { answered: 0, unsure: 0, nothing: 0 };
      group[answer.status]++;
      groups.set(name, group);
    }
  const order = (name: string): number => KINDS.findIndex((kind) => name.startsWith(kind));
  return Object.fromEntries([...groups].sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b, 'en')));
}

function groupsOf({ kind, why }: Result['gold']): string[] {
  const reason = /^([\w-]+):/u.exec(why ?? '')?.[1];
  return kind === 'unanswerable' && reason !== undefined ? [kind, `${kind} ${reason}`] : [kind];
}

function stylesOf(results: readonly Result[]): Record<string, Record<string, number>> {
  const answerable = results.filter(({ gold }) => gold.kind === 'answerable' && gold.style !== null);
  const styles = [...new Set(answerable.map(({ gold }) => gold.style ?? ''))];
  return Object.fromEntries(
    styles.map((style) => {
      const some = answerable.filter(({ gold }) => gold.style === style);
      return [style, { questions: some.length, ...means(rankingMeasures(some)) }];
    }),
  );
}

function timingsOf(results: readonly Result[]): Record<string, number> {
  const stages = new Set(results.flatMap(({ answer }) => Object.keys(answer.timings)));
  return means(
    Object.fromEntries(
      [...stages].map((stage) => [stage, results.flatMap(({ answer }) => answer.timings[stage] ?? [])]),
    ),
  );
}

function isMiss(result: Result): boolean {
  const { gold, answer } = result;
  if (gold.kind === 'unanswerable') return answer.status === 'answered';
  if (gold.kind !== 'topic') return hitAt(1, rightsOf(result)) === 0;
  return topicMeasure(result).some(({ precision, recall }) => precision < 1 || recall < 1);
}

function wantedTexts({ wanted }: Result['gold']): readonly string[] {
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
