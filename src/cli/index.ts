import { usage } from './arguments.ts';
import { type Command, DONE } from './command.ts';
import { CORPUS, JSON_OUTPUT } from './common-options.ts';
import { write } from './output.ts';
import { jsonLine, oneLine } from './visible.ts';

/** `footnote index`: loads and indexes the library, and says what came of it. */
export const indexCommand: Command = {
  name: 'index',
  summary: 'load and index the library, and say what was found and how long it took',
  usage: '[OPTIONS]',
  options: { corpus: CORPUS, json: JSON_OUTPUT },
  examples: ['index --corpus notes/'],
  async run({ args, terminal, open }) {
    if (args.positionals.length > 0)
      throw usage(indexCommand, `"${args.positionals.join(' ')}" is not expected here (--corpus names a library)`);
    const { footnote, corpus, timings, close } = await open();
    const sources = footnote.sources();
    const { revision, counts, problems } = sources;
    if (args.flags.has('json')) await write(terminal.stdout, jsonLine({ corpus, revision, counts, timings, problems }));
    else {
      const [{ pageOf }, rows] = await Promise.all([import('./page.ts'), import('./render-sources.ts')]);
      const page = await pageOf(terminal.stdout, terminal.colour);
      const stages = Object.entries(timings).map(([stage, ms]) => `${stage} ${ms.toFixed(1)} ms`);
      const all = [
        `Indexed ${oneLine(corpus)}`,
        `  ${rows.countsOf(sources)}`,
        `  revision ${revision}`,
        `  ${stages.join(', ')}`,
        ...rows.problemRows(problems, page),
      ];
      await write(terminal.stdout, `${all.join('\n')}\n`);
    }
    await close();
    return DONE;
  },
};
