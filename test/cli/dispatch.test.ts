import { describe, expect, it } from 'vitest';
import { type Command, handing } from '../../src/cli/command.ts';
import { type CommandTable, dispatch } from '../../src/cli/dispatch.ts';
import { write } from '../../src/cli/output.ts';
import { fakeTerminal, OPENED } from './terminal.ts';

const echo: Command = {
  name: 'echo',
  summary: 'say it again',
  usage: '[WORD…] [OPTIONS]',
  options: { corpus: { value: 'PATH', help: 'the library' } },
  examples: ['echo hello'],
  run: async ({ args, terminal, open }) => {
    const { corpus } = await open();
    await write(terminal.stdout, `${args.positionals.join(' ')} ${corpus}`);
    return 7;
  },
};
const refuse = (): Promise<Command> => Promise.reject(new Error('loaded without need'));

async function dispatched(argv: readonly string[], table: CommandTable = { echo: async () => echo, other: refuse }) {
  const terminal = fakeTerminal();
  const code = await dispatch(argv, table, {
    terminal,
    packageRoot: '.',
    version: async () => '1.2.3',
    open: async (corpus) => ({
      corpus: corpus ?? 'default',
      ...OPENED,
      close: async () => {},
      footnote: null as never,
    }),
  });
  return { code, out: terminal.out(), err: terminal.err() };
}

describe('dispatch', () => {
  it('runs the named command alone, with its arguments and library, and passes on its exit code', async () => {
    expect(await dispatched(['echo', 'a', 'b'])).toEqual({ code: 7, out: 'a b default', err: '' });
    expect(await dispatched(['echo', 'a', '--corpus', 'notes'])).toMatchObject({ out: 'a notes' });
  });

  it('hands a command what only the composition root has', async () => {
    const needy: Command<{ n: number }> = { ...echo, run: async (_, { n }) => n };
    expect(await dispatched(['echo'], { echo: async () => handing(needy, { n: 5 }) })).toMatchObject({ code: 5 });
  });

  it.each([[[]], [['--help']], [['-h']], [['help']]])('lists every command for %j', async (argv) => {
    const { code, out } = await dispatched(argv, {
      echo: async () => echo,
      more: async () => ({ ...echo, name: 'more' }),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}echo {2}say it again$/mu);
    expect(out).toMatch(/^ {2}more {2}say it again$/mu);
  });

  it.each([[['echo', '--help']], [['help', 'echo']], [['echo', 'a', '-h']]])(
    'explains one command for %j',
    async (argv) => {
      const { code, out } = await dispatched(argv);
      expect(code).toBe(0);
      for (const part of ['Usage: footnote echo [WORD…]', '--corpus PATH', 'the library', '  footnote echo hello'])
        expect(out).toContain(part);
    },
  );

  it('says its version', async () => {
    expect(await dispatched(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it('names what exists, and what was probably meant, for an unknown command', async () => {
    await expect(dispatched(['ehco'])).rejects.toThrow(
      'there is no command "ehco" (did you mean "echo"?); there are echo, other and help',
    );
    await expect(dispatched(['verify'])).rejects.toThrow(
      'there is no command "verify"; there are echo, other and help',
    );
    await expect(dispatched(['help', 'ehco'])).rejects.toThrow('did you mean "echo"');
    await expect(dispatched(['constructor'])).rejects.toThrow('there is no command "constructor"');
  });

  it('wants the command before its options', async () => {
    await expect(dispatched(['--json', 'echo'])).rejects.toThrow('the command comes first, before --json');
  });
});
