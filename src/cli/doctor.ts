import { expectNoText } from './arguments.ts';
import { type Command, DONE, FAILED } from './command.ts';
import { CORPUS, JSON_OUTPUT } from './common-options.ts';
import { write } from './output.ts';
import { jsonLine, oneLine } from './visible.ts';

/** `footnote doctor`: whether all is well, and what to do where it is not. */

/** One thing that was looked at. */
export type Finding = {
  /** What was looked at, as `snapshot`. */
  readonly name: string;
  readonly ok: boolean;
  /** How it is. */
  readonly value: string;
  /** What to do; null where all is well. */
  readonly remedy: string | null;
  /** The exit code of a start that would end with it. */
  readonly exitCode?: number;
};

/** What the composition root gives: looks at everything, and rejects for nothing that a library or a setting may do. */
export type Examining = { examine(corpus: string | undefined): Promise<readonly Finding[]> };

export const doctorCommand: Command<Examining> = {
  name: 'doctor',
  summary: 'look whether all is well with the library, the settings and Discord, and say what to do where it is not',
  usage: '[OPTIONS]',
  options: { corpus: CORPUS, json: JSON_OUTPUT },
  examples: ['doctor', 'doctor --json --corpus notes/'],
  notes: [
    'With DISCORD_TOKEN, Discord is asked as well; nothing is changed there.',
    'The exit code is 0 when all is well, else that of a start, or 1 where a start would go on.',
  ],
  async run({ args, terminal }, { examine }) {
    expectNoText(args, doctorCommand, '--corpus names a library');
    const findings = await examine(args.texts.get('corpus'));
    const ok = findings.every((finding) => finding.ok);
    await write(terminal.stdout, args.flags.has('json') ? jsonLine({ ok, findings }) : findingsText(findings));
    return ok ? DONE : (findings.find(({ exitCode }) => exitCode !== undefined)?.exitCode ?? FAILED);
  },
};

function findingsText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ name }) => name.length));
  const rows = findings.flatMap(({ name, ok, value, remedy }) => [
    `${ok ? '  ' : '! '}${name.padEnd(width)}  ${oneLine(value)}`,
    ...(remedy === null ? [] : [`${' '.repeat(width + 4)}${oneLine(remedy)}`]),
  ]);
  const nWrong = findings.filter(({ ok }) => !ok).length;
  const last =
    nWrong === 0 ? 'All is well.' : `${nWrong} of ${findings.length} need a look; the line below each says what to do.`;
  return `${[...rows, '', last].join('\n')}\n`;
}
