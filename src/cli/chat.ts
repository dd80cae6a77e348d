import { createInterface } from 'node:readline';
import type { Footnote } from '../core/footnote.ts';
import type { Answer, Turn } from '../core/model.ts';
import { shown } from './answering.ts';
import { expectNoText } from './arguments.ts';
import { type Command, DONE, type Terminal } from './command.ts';
import { CORPUS } from './common-options.ts';
import { write } from './output.ts';
import type { Asked } from './render.ts';
import { verbatimOnly } from './verbatim.ts';
import { oneLine } from './visible.ts';
import { noteProblems, withLibrary } from './with-library.ts';

/** `footnote chat`: question after question, each understood after the ones before it. */
export const chatCommand: Command = {
  name: 'chat',
  summary: 'ask question after question; follow-ups are understood',
  usage: '[OPTIONS]',
  options: { corpus: CORPUS },
  examples: ['chat'],
  notes: [
    'Type /help in the chat for what else it can do. Ctrl-D or /quit ends it. Questions may also be piped in, a line each.',
  ],
  async run(call) {
    expectNoText(call.args, chatCommand, '"footnote ask" takes a question');
    return withLibrary(call, async (library) => {
      await noteProblems(library, call.terminal);
      await converse(library.footnote, call.terminal);
      return DONE;
    });
  },
};

/** Turns kept; older ones no longer bear on a question. */
const MAX_TURNS = 20;
const WAYS = { topics: '/topic WORD', sources: '/sources' };
const HELP = `A message is a question. Besides:
  /topic WORD      every sentence on a topic
  /quote TEXT      the sentence that a half-remembered quotation means
  /cite ID         the passage behind a citation
  /sources         what the library holds
  /quit            the end (also Ctrl-D)
`;

async function converse(footnote: Footnote, terminal: Terminal): Promise<void> {
  const { stdin, stdout } = terminal;
  const live = Boolean(stdin.isTTY && stdout.isTTY);
  const lines = createInterface({ input: stdin, ...(live ? { output: stdout } : {}), terminal: live, prompt: '> ' });
  const history: Turn[] = [];
  if (live) await write(stdout, HELP);
  if (live) lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (/^\/(?:quit|exit)$/u.test(typed)) break;
    if (typed !== '') await write(stdout, `${await reply(typed, history, footnote, terminal)}\n`);
    if (live) lines.prompt();
  }
  lines.close();
  if (live) await write(stdout, '\n');
}

async function reply(typed: string, history: Turn[], footnote: Footnote, terminal: Terminal): Promise<string> {
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/su.exec(typed) ?? [];
  const show = async (answer: Answer, kind: Asked['kind'], said: string): Promise<string> =>
    shown(await verbatimOnly(answer, footnote, terminal.stderr), { kind, typed: said, ways: WAYS }, terminal);
  if (!typed.startsWith('/')) {
    const answer = await footnote.ask({ text: typed, history: [...history] });
    history.push({ role: 'user', text: typed }, { role: 'agent', text: answer.passages[0]?.sentence ?? '' });
    history.splice(0, history.length - MAX_TURNS);
    return show(answer, 'question', typed);
  }
  switch (name) {
    case 'topic':
      return show(footnote.topic(rest), 'topic', rest);
    case 'quote':
      return show(await footnote.quote(rest), 'quotation', rest);
    case 'cite':
      return show(footnote.cite(rest), 'citation', rest);
    case 'sources': {
      const [{ pageOf }, { sourcesText }] = await Promise.all([import('./page.ts'), import('./render-sources.ts')]);
      return sourcesText(footnote.sources(), await pageOf(terminal.stdout, terminal.colour));
    }
    case 'help':
      return HELP;
    default:
      return `There is no /${oneLine(name)} here.\n${HELP}`;
  }
}
