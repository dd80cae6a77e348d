import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, comparisonText, expectedOf, isWorse, readExpected } from '../eval/expected.ts';
import { readGold } from '../eval/gold.ts';
import { missesOf, type Report, reportOf } from '../eval/report.ts';
import { type Result, runGold } from '../eval/run.ts';
import { usage } from './arguments.ts';
import { type Call, type Command, DONE, FAILED } from './command.ts';
import { CORPUS } from './common-options.ts';
import { write } from './output.ts';
import { pageOf } from './page.ts';
import { missesText, reportText } from './render-report.ts';
import { UsageError } from './usage-error.ts';
import { jsonLine } from './visible.ts';
import { noteProblems, withLibrary } from './with-library.ts';

/** `footnote eval`: asks a gold set and reports how good the answers are. */
export const evalCommand: Command = {
  name: 'eval',
  summary: 'ask a set of questions with known answers and report the quality',
  usage: '[FILE] [OPTIONS]',
  options: {
    corpus: CORPUS,
    json: { help: 'print the report as JSON on one line' },
    misses: { help: 'also list the questions that came out wrong' },
    check: {
      value: 'EXPECTED',
      help: 'compare with the numbers of a JSON file; exit code 1 when one is worse or missing',
    },
    update: { value: 'EXPECTED', help: 'write the numbers that were reached to a JSON file' },
  },
  examples: ['eval', 'eval questions.jsonl --corpus notes/ --misses', 'eval --check test/gold/expected.json'],
  notes: [
    'Without a FILE it is the questions.jsonl of the library, else the set that comes with Footnote (test/gold/article.jsonl).',
  ],
  async run(call) {
    if (call.args.positionals.length > 1) throw usage(evalCommand, 'one FILE at a time can be evaluated');
    return withLibrary(call, async (library) => {
      await noteProblems(library, call.terminal);
      const questions = readGold(await readNamed(await goldFile(call, library.corpus)));
      const results = await runGold(questions, library.footnote, progressOn(call, questions.length));
      const report = reportOf(results);
      await write(call.terminal.stdout, await printed(report, results, call));
      await update(report, call);
      return check(report, call);
    });
  },
};

const LIBRARY_GOLD = 'questions.jsonl';
const PACKAGE_GOLD = join('test', 'gold', 'article.jsonl');

async function goldFile({ args, packageRoot }: Call, corpus: string): Promise<string> {
  const [named] = args.positionals;
  if (named !== undefined) return named;
  const own = join(corpus, LIBRARY_GOLD);
  return (await stat(own).catch(() => null))?.isFile() ? own : join(packageRoot, PACKAGE_GOLD);
}

async function readNamed(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new UsageError(`"${file}" cannot be read (${code}): name a file that is there`, { cause });
  }
}

async function printed(report: Report, results: readonly Result[], { args, terminal }: Call): Promise<string> {
  const misses = args.flags.has('misses') ? missesOf(results) : null;
  if (args.flags.has('json')) return jsonLine(misses ? { ...report, misses } : report);
  const page = await pageOf(terminal.stdout, terminal.colour);
  return misses ? `${reportText(report, page)}\n${missesText(misses, page)}` : reportText(report, page);
}

async function update(report: Report, { args, terminal }: Call): Promise<void> {
  const file = args.texts.get('update');
  if (file === undefined) return;
  await writeFile(file, `${JSON.stringify(expectedOf(report), null, 2)}\n`);
  await write(terminal.stderr, `footnote: the numbers are written to ${file}\n`);
}

/** Differences go to stderr, so that stdout stays the report. Resolves to the exit code. */
async function check(report: Report, { args, terminal }: Call): Promise<number> {
  const file = args.texts.get('check');
  if (file === undefined) return DONE;
  const differing = compare(report, readExpected(await readNamed(file))).filter(({ verdict }) => verdict !== 'equal');
  const said = differing.length > 0 ? differing.map(comparisonText) : ['every number is as expected'];
  await write(terminal.stderr, said.map((line) => `${line}\n`).join(''));
  return differing.some(isWorse) ? FAILED : DONE;
}

function progressOn({ terminal: { stderr } }: Call, nQuestions: number): (nDone: number) => void {
  if (!stderr.isTTY) return () => {};
  return (nDone) => {
    if (nDone === nQuestions || nDone % 20 === 0)
      stderr.write(`\r${nDone} of ${nQuestions} questions${nDone === nQuestions ? '\n' : ''}`);
  };
}
