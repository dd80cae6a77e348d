import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareRuns, type RunComparison } from '../eval/compare-runs.ts';
import { compare, comparisonText, expectedOf, isWorse, readExpected } from '../eval/expected.ts';
import { readGold } from '../eval/gold.ts';
import { missesOf, type Report, reportOf } from '../eval/report.ts';
import { reportRandom } from '../eval/resample.ts';
import { runGold } from '../eval/run.ts';
import { isRun, type Run, readRun, runText, THRESHOLDS } from '../eval/run-file.ts';
import { usage } from './arguments.ts';
import { type Call, type Command, DONE, FAILED, type OpenLibrary } from './command.ts';
import { CORPUS } from './common-options.ts';
import { write } from './output.ts';
import { pageOf } from './page.ts';
import { createProgress } from './progress.ts';
import { comparisonOf } from './render-comparison.ts';
import { missesText, reportText } from './render-report.ts';
import { UsageError } from './usage-error.ts';
import { jsonLine } from './visible.ts';
import { noteProblems, withLibrary } from './with-library.ts';

/** `footnote eval`: asks a gold set, reports how good the answers are, and compares them with those of an earlier run. */
export const evalCommand: Command = {
  name: 'eval',
  summary: 'ask a set of questions with known answers and report the quality',
  usage: '[FILE] [OPTIONS]',
  options: {
    corpus: CORPUS,
    json: { help: 'print the report as JSON on one line' },
    misses: { help: 'also list the questions that came out wrong' },
    save: { value: 'RUN', help: 'write the run to a JSON file: the report, and each question with what came' },
    compare: { value: 'BEFORE', help: 'compare with a saved run: what moved, which questions were won and lost' },
    html: { value: 'PAGE', help: 'write the report with its plots as one HTML file' },
    check: {
      value: 'EXPECTED',
      help: 'compare with the numbers of a JSON file; exit code 1 when one is worse or missing',
    },
    update: { value: 'EXPECTED', help: 'write the numbers that were reached to a JSON file' },
  },
  examples: [
    'eval',
    'eval questions.jsonl --corpus notes/ --misses',
    'eval --save before.json',
    'eval --compare before.json --html report.html',
    'eval --compare before.json after.json',
    'eval --check test/gold/expected.json',
  ],
  notes: [
    'Without a FILE it is the questions.jsonl of the library, else the set that comes with Footnote (test/gold/article.jsonl). A FILE that --save wrote is reported without being asked again.',
    'Intervals are 95% bootstrap intervals over the questions; p is how likely a difference as large is when the two runs are exchanged at random, question by question.',
  ],
  async run(call) {
    if (call.args.positionals.length > 1) throw usage(evalCommand, 'one FILE at a time can be evaluated');
    const before = await earlierRun(call);
    const run = await runOf(call);
    const report = reportOf(run.questions, reportRandom());
    const comparison = before && compareRuns(before.questions, run.questions, reportRandom());
    await write(call.terminal.stdout, await printed({ run, report, comparison }, call));
    await writeFiles({ run, report, comparison }, call);
    return check(report, call);
  },
};

type Evaluated = { readonly run: Run; readonly report: Report; readonly comparison: RunComparison | null };

/** Read before anything is asked, so that a wrong name costs no waiting. */
async function earlierRun({ args }: Call): Promise<Run | null> {
  const file = args.texts.get('compare');
  return file === undefined ? null : readRun(await readNamed(file));
}

/** A saved run as it is, without a library; else the gold set is asked. */
async function runOf(call: Call): Promise<Run> {
  const [named] = call.args.positionals;
  const content = named === undefined ? null : await readNamed(named);
  if (content !== null && isRun(content)) return readRun(content);
  return withLibrary(call, async (library) => {
    await noteProblems(library, call.terminal);
    if (named !== undefined && content !== null) return asked({ set: named, content }, library, call);
    const own = join(library.corpus, LIBRARY_GOLD);
    const hasOwn = (await stat(own).catch(() => null))?.isFile() ?? false;
    const file = hasOwn ? own : join(call.packageRoot, PACKAGE_GOLD);
    return asked({ set: hasOwn ? own : PACKAGE_GOLD, content: await readNamed(file) }, library, call);
  });
}

async function asked(
  { set, content }: { readonly set: string; readonly content: string },
  library: OpenLibrary,
  { terminal }: Call,
): Promise<Run> {
  const gold = readGold(content);
  const { revision, counts } = library.footnote.sources();
  const progress = createProgress(terminal.stderr, () => performance.now());
  return {
    set,
    made: new Date().toISOString(),
    library: { documents: counts.documents, passages: counts.passages, revision },
    thresholds: THRESHOLDS,
    questions: await runGold(gold, library.footnote, (nDone) => progress('asking', nDone, gold.length)),
  };
}

const LIBRARY_GOLD = 'questions.jsonl';
const PACKAGE_GOLD = join('test', 'gold', 'article.jsonl');

async function readNamed(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new UsageError(`"${file}" cannot be read (${code}): name a file that is there`, { cause });
  }
}

async function printed({ run, report, comparison }: Evaluated, { args, terminal }: Call): Promise<string> {
  const misses = args.flags.has('misses') ? missesOf(run.questions) : null;
  if (args.flags.has('json'))
    return jsonLine({ ...report, ...(misses ? { misses } : {}), ...(comparison ? { comparison } : {}) });
  const page = await pageOf(terminal.stdout, terminal.colour);
  const parts = [reportText(report, page), misses && missesText(misses, page)];
  return [...parts, comparison && comparisonOf(comparison, page)].filter((part) => part).join('\n');
}

/** What was asked for besides the report, each noted on stderr. */
async function writeFiles({ run, report, comparison }: Evaluated, { args, terminal }: Call): Promise<void> {
  const wanted: Readonly<Record<string, () => string | Promise<string>>> = {
    save: () => runText(run, report),
    html: async () => (await import('../eval/html/page.ts')).htmlPage({ run, report, comparison }),
    update: () => `${JSON.stringify(expectedOf(report), null, 2)}\n`,
  };
  for (const [option, content] of Object.entries(wanted)) {
    const file = args.texts.get(option);
    if (file === undefined) continue;
    await writeFile(file, await content()).catch((cause: Error) => {
      throw new UsageError(`"${file}" cannot be written (${cause.message}): name a file in a folder that is there`, {
        cause,
      });
    });
    await write(terminal.stderr, `footnote: ${WRITTEN[option]} ${file}\n`);
  }
}

const WRITTEN: Readonly<Record<string, string>> = {
  save: 'the run is saved in',
  html: 'the report is written to',
  update: 'the numbers are written to',
};

/** Differences go to stderr, so that stdout stays the report. Resolves to the exit code. */
async function check(report: Report, { args, terminal }: Call): Promise<number> {
  const file = args.texts.get('check');
  if (file === undefined) return DONE;
  const differing = compare(report, readExpected(await readNamed(file))).filter(({ verdict }) => verdict !== 'equal');
  const said = differing.length > 0 ? differing.map(comparisonText) : ['every number is as expected'];
  await write(terminal.stderr, said.map((line) => `${line}\n`).join(''));
  return differing.some(isWorse) ? FAILED : DONE;
}
