import type { Footnote } from '../core/footnote.ts';
import type { Answer, Question } from '../core/model.ts';
import { answerJson } from './answer-json.ts';
import { usage } from './arguments.ts';
import { type Call, type Command, DONE, type Terminal } from './command.ts';
import { topOf } from './common-options.ts';
import { expectDocuments } from './named-document.ts';
import { write } from './output.ts';
import type { Asked } from './render.ts';
import { verbatimOnly } from './verbatim.ts';
import { noteProblems, withLibrary } from './with-library.ts';

/** What `ask`, `topics`, `quote`, `verify` and `cite` share: a text from the arguments or stdin, an answer, JSON or rows for a reader. */

export type Answering = {
  readonly command: Pick<Command, 'name' | 'options'>;
  readonly kind: Asked['kind'];
  readonly answer: (footnote: Footnote, question: Question, top: number | undefined) => Answer | Promise<Answer>;
  /** What to print in the place of the answer; null to print the answer. */
  readonly instead?: (answer: Answer, footnote: Footnote) => Promise<string | null>;
};

/** How a reader asks further from the command line. */
const WAYS = { topics: 'footnote topics WORD', sources: 'footnote sources' };

/** One text answered, or each line of `--batch`. Resolves to the exit code. */
export async function runAnswering(call: Call, { command, kind, answer, instead }: Answering): Promise<number> {
  const { args, terminal } = call;
  const top = topOf(args, command);
  const document = args.texts.get('document');
  const within = document === undefined ? {} : { within: document };
  const file = args.texts.get('batch');
  if (file !== undefined && args.positionals.length > 0)
    throw usage(command, `--batch already says what to answer, besides "${args.positionals.join(' ')}"`);
  const typed = file === undefined ? await typedText(call, command) : '';
  return withLibrary(call, async (library) => {
    await noteProblems(library, terminal);
    const checked = async (asked: Question): Promise<Answer> => {
      const question = { ...asked, ...within };
      if (question.within !== undefined) expectDocuments(question.within, library.footnote);
      return verbatimOnly(await answer(library.footnote, question, top), library.footnote, terminal.stderr);
    };
    if (file !== undefined) {
      const { runBatch } = await import('./batch.ts');
      return runBatch({ file, terminal, answer: checked });
    }
    const found = await checked({ text: typed });
    const other = (await instead?.(found, library.footnote)) ?? null;
    if (other === null) await print(found, { kind, typed, ways: WAYS }, call);
    else await write(terminal.stdout, other);
    return DONE;
  });
}

/** The arguments joined, else all of stdin. Throws `UsageError` where nothing was typed and nobody would type more. */
async function typedText({ args, terminal }: Call, command: Pick<Command, 'name'>): Promise<string> {
  if (args.positionals.length > 0) return args.positionals.join(' ');
  if (terminal.stdin.isTTY) throw usage(command, `"footnote ${command.name}" was given nothing to look up`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of terminal.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function print(answer: Answer, asked: Asked, { args, terminal }: Call): Promise<void> {
  await write(terminal.stdout, args.flags.has('json') ? answerJson(answer) : await shown(answer, asked, terminal));
}

/** The answer for a reader. */
export async function shown(answer: Answer, asked: Asked, { stdout, colour }: Terminal): Promise<string> {
  const [{ pageOf }, { answerText }] = await Promise.all([import('./page.ts'), import('./render.ts')]);
  return answerText(answer, asked, await pageOf(stdout, colour));
}
