import { expectNoText } from './arguments.ts';
import { type Command, DONE, type OpenLibrary, type Terminal } from './command.ts';
import { CORPUS, JSON_OUTPUT } from './common-options.ts';
import { write } from './output.ts';
import { jsonLine, oneLine } from './visible.ts';
import { withLibrary } from './with-library.ts';

/** `footnote index`: loads and indexes the library, and says what came of it. */
export const indexCommand: Command = {
  name: 'index',
  summary: 'load and index the library, and say what was found and how long it took',
  usage: '[OPTIONS]',
  options: { corpus: CORPUS, json: JSON_OUTPUT },
  examples: ['index --corpus notes/'],
  async run(call) {
    const { args, terminal } = call;
    expectNoText(args, indexCommand, '--corpus names a library');
    return withLibrary(call, async (library) => {
      await write(terminal.stdout, args.flags.has('json') ? asJson(library) : await asText(library, terminal));
      return DONE;
    });
  },
};

function asJson({ footnote, corpus, timings }: OpenLibrary): string {
  const { revision, counts, problems } = footnote.sources();
  return jsonLine({ corpus, revision, counts, timings, problems });
}

async function asText({ footnote, corpus, timings }: OpenLibrary, { stdout, colour }: Terminal): Promise<string> {
  const [{ pageOf }, { countsOf, problemRows }] = await Promise.all([
    import('./page.ts'),
    import('./render-sources.ts'),
  ]);
  const sources = footnote.sources();
  const stages = Object.entries(timings).map(([stage, ms]) => `${stage} ${ms.toFixed(1)} ms`);
  const rows = [
    `Indexed ${oneLine(corpus)}`,
    `  ${countsOf(sources)}`,
    `  revision ${sources.revision}`,
    `  ${stages.join(', ')}`,
    ...problemRows(sources.problems, await pageOf(stdout, colour)),
  ];
  return `${rows.join('\n')}\n`;
}
