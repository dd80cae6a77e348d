/**
 * Writes the numbers of docs/evaluation.md anew: each block between `<!-- numbers: NAME -->` and `<!-- /numbers -->` comes from a
 * gold set or from what another script prints. `npm run evaluation` runs all of them, `npm run evaluation -- gold scifact` some.
 *
 * Each set is asked of its own library by `footnote eval` in a new process, so that weights learned before are those measured.
 * The runs and their pages with plots stay in FOOTNOTE_STATE/evaluation, for `footnote eval --compare`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockNames, fillBlocks } from '../src/eval/blocks.ts';
import { reportMarkdown } from '../src/eval/markdown.ts';
import { reportOf } from '../src/eval/report.ts';
import { reportRandom } from '../src/eval/resample.ts';
import { readRun } from '../src/eval/run-file.ts';

const DATA = process.env.FOOTNOTE_DATA ?? '../shared/data';
const RUNS = join(process.env.FOOTNOTE_STATE ?? '.footnote', 'evaluation');
const DOCUMENT = 'docs/evaluation.md';
const TSX = ['--import', 'tsx'];

/** Gold sets, each with its library. */
const SETS: Readonly<Record<string, { readonly questions: string; readonly corpus: string }>> = {
  gold: { questions: 'test/gold/article.jsonl', corpus: 'corpus' },
  'squad-train': publicSet('squad-train'),
  'squad2-part': publicSet('squad2-part'),
  scifact: publicSet('scifact'),
  'mtrag-un': publicSet('mtrag-un'),
  spans: publicSet('spans', 'corpus'),
};

/** A script, and the lines or the table (by its first head) of what it prints that a block shows; all where nothing is said. */
type Shown = { readonly script: string; readonly lines?: RegExp; readonly table?: string };
const SCRIPTS: Readonly<Record<string, Shown>> = {
  ranking: { script: 'scripts/learn.ts', lines: /^ranking,|\(n \d+\): passage@1/u },
  confidence: { script: 'scripts/learn.ts', lines: /^(?:confidence,|UNSURE_FROM)/u },
  ablation: { script: 'scripts/ablate.ts', table: 'ranked without' },
  relations: { script: 'scripts/ablate.ts', table: 'understood without' },
  pairs: { script: 'scripts/pairs.ts' },
  quotations: { script: 'scripts/quotations.ts' },
  embeddings: { script: 'scripts/embeddings.ts' },
};

const known = [...Object.keys(SCRIPTS), ...Object.keys(SETS)];
const markdown = readFileSync(DOCUMENT, 'utf8');
const inDocument = blockNames(markdown);
const named = process.argv.slice(2);
for (const name of [...named, ...inDocument])
  if (!known.includes(name)) throw new Error(`there is no set or script "${name}": there are ${known.join(', ')}`);
for (const name of named)
  if (!inDocument.includes(name))
    throw new Error(`${DOCUMENT} has no block "${name}": it has ${inDocument.join(', ')}`);

const printed = new Map<string, string>();
// Scripts first: learning may change the weights that the sets are asked with.
for (const name of known.filter((name) => (named.length > 0 ? named : inDocument).includes(name))) {
  console.error(name);
  const content = name in SETS ? asked(name) : shown(name);
  writeFileSync(DOCUMENT, fillBlocks(readFileSync(DOCUMENT, 'utf8'), new Map([[name, content]])));
}

function publicSet(name: string, corpus = 'corpus.jsonl'): { questions: string; corpus: string } {
  return { questions: join(DATA, name, 'questions.jsonl'), corpus: join(DATA, name, corpus) };
}

/** The tables of a set's report. */
function asked(name: string): string {
  const { questions, corpus } = SETS[name] ?? { questions: '', corpus: '' };
  if (!existsSync(questions)) throw new Error(`${questions} is not there: FOOTNOTE_DATA names the folder of the sets`);
  mkdirSync(RUNS, { recursive: true });
  const saved = join(RUNS, `${name}.json`);
  const page = join(RUNS, `${name}.html`);
  run(['src/cli.ts', 'eval', questions, '--corpus', corpus, '--save', saved, '--html', page]);
  const result = readRun(readFileSync(saved, 'utf8'));
  return reportMarkdown(result, reportOf(result.questions, reportRandom()));
}

/** What a script prints; tables stand as they are, lines as they were printed. A script runs once for all its blocks. */
function shown(name: string): string {
  const { script, lines = /^/u, table } = SCRIPTS[name] ?? { script: '' };
  const output = printed.get(script) ?? run([script]);
  printed.set(script, output);
  const chosen = table
    ? output.split('\n\n').filter((part) => part.startsWith(`| ${table} |`))
    : output.split('\n').filter((line) => lines.test(line));
  const text = chosen.join('\n').trim();
  if (text === '') throw new Error(`${script} prints nothing that belongs to the block "${name}"`);
  return text.startsWith('|')
    ? text
    : `\`\`\`\n${chosen
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n')}\n\`\`\``;
}

/** What a TypeScript file prints, run in a process of its own; what it says on stderr is let through. */
function run(args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [...TSX, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return stdout;
}
