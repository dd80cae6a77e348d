/**
 * Measures Footnote on the hand-written questions on the article (test/gold/article.jsonl): never learned from, only looked at.
 * `npx tsx scripts/measure.ts [--misses]`
 */
import { readFileSync } from 'node:fs';
import { createApp } from '../src/app.ts';
import type { Answer, Question } from '../src/core/model.ts';
import { auroc, calibrationError, mean, spread } from './statistics.ts';

type Gold = {
  readonly id: string;
  readonly kind: 'answerable' | 'unanswerable' | 'followup' | 'topic' | 'quote';
  readonly question?: string;
  readonly turns?: readonly string[];
  readonly query?: string;
  readonly answers?: readonly string[];
  readonly why?: string;
  readonly style?: string;
};
type Asked = { readonly gold: Gold; readonly answer: Answer };

const gold = readFileSync('test/gold/article.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Gold);
const { footnote } = await createApp({ corpus: 'corpus', state: process.env['FOOTNOTE_STATE'] ?? '.footnote' });

const answerable = await askAll('answerable');
const unanswerable = await askAll('unanswerable');
const followups = await askAll('followup');
share('answerable, sentence@1', answerable, 1);
share('answerable, sentence@3', answerable, 3);
share('follow-ups, sentence@1', followups, 1);
share('follow-ups, sentence@3', followups, 3);
topics();
abstention();
if (process.argv.includes('--misses')) misses();

async function askAll(kind: Gold['kind']): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const entry of gold.filter((g) => g.kind === kind))
    asked.push({ gold: entry, answer: await footnote.ask(questionOf(entry)) });
  return asked;
}

function questionOf({ question, turns = [] }: Gold): Question {
  if (question !== undefined) return { text: question };
  return { text: turns.at(-1) ?? '', history: turns.slice(0, -1).map((text) => ({ role: 'user', text })) };
}

/** A sentence counts when it is a marked one, or is two adjacent sentences that hold one. */
function isRight({ gold: { answers = [] }, answer }: Asked, top: number): boolean {
  return answer.passages.slice(0, top).some(({ sentence }) => answers.some((marked) => sentence.includes(marked)));
}

function share(name: string, asked: readonly Asked[], top: number): void {
  const right = asked.map((one) => (isRight(one, top) ? 1 : 0));
  console.log(`${name}: ${mean(right).toFixed(3)} ± ${spread(right).toFixed(3)} (n ${asked.length})`);
}

function topics(): void {
  let [found, shown, marked] = [0, 0, 0];
  for (const { query = '', answers = [] } of gold.filter(({ kind }) => kind === 'topic')) {
    const sentences = footnote.topic(query).passages.map(({ sentence }) => sentence);
    const right = sentences.filter((sentence) => answers.includes(sentence)).length;
    if (process.argv.includes('--misses') && (right < sentences.length || right < answers.length))
      console.log(
        `  ${query}: missing ${JSON.stringify(answers.filter((a) => !sentences.includes(a)))} wrong ${JSON.stringify(sentences.filter((s) => !answers.includes(s)))}`,
      );
    found += right;
    shown += sentences.length;
    marked += answers.length;
  }
  console.log(`topics: recall ${(found / marked).toFixed(3)} precision ${(found / shown).toFixed(3)} (${marked} sentences)`);
}

function abstention(): void {
  const rows = [...answerable, ...unanswerable].map((one) => ({
    label: one.gold.kind === 'answerable',
    right: isRight(one, 1),
    p: one.answer.confidence,
    why: one.gold.why ?? '',
  }));
  const against = (why: string) => auroc(rows.filter((row) => row.label || row.why.startsWith(why)));
  console.log(
    `AUROC answerable against all ${auroc(rows).toFixed(3)}, unrelated ${against('unrelated').toFixed(3)}, same subject ${against('same-subject').toFixed(3)}, shared words ${against('shared-words').toFixed(3)}`,
  );
  console.log(`calibration error ${calibrationError(rows.map(({ p, right }) => ({ p, label: right }))).toFixed(3)}`);
  outcomes('answerable, first sentence right', answerable.filter((one) => isRight(one, 1)));
  outcomes('answerable, first sentence wrong', answerable.filter((one) => !isRight(one, 1)));
  for (const why of ['unrelated', 'same-subject', 'shared-words'])
    outcomes(`unanswerable, ${why}`, unanswerable.filter(({ gold: { why: said = '' } }) => said.startsWith(why)));
}

function outcomes(name: string, asked: readonly Asked[]): void {
  const count = (status: Answer['status']) => asked.filter(({ answer }) => answer.status === status).length;
  console.log(`${name}: ${count('answered')} answered, ${count('unsure')} unsure, ${count('nothing')} nothing`);
}

function misses(): void {
  for (const one of [...answerable, ...followups].filter((asked) => !isRight(asked, 1)))
    console.log(
      `${one.gold.id} ${isRight(one, 3) ? 'in three' : 'MISSED'} ${one.answer.confidence.toFixed(2)} [${one.gold.question ?? one.gold.turns?.join(' | ')}]\n    got:  ${one.answer.passages[0]?.sentence}\n    want: ${one.gold.answers?.join(' / ')}`,
    );
}
