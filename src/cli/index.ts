import { expectNoText } from './arguments.ts';
import { type Command, DONE, type OpenLibrary, type Terminal } from './command.ts';
import { CORPUS, JSON_OUTPUT } from './common-options.ts';
import { write } from './output.ts';
import { jsonLine, oneLine } from './visible.ts';
import { withLibrary } from './with-library.ts';

/** `footnote index`: loads and indexes the library, and says what came of it. */
export const indexCommand: Command = {
  name: 'index',
  summary: 'load and index the library, and say what was found, what has changed and how long it took',
  usage: '[OPTIONS]',
  options: {
    corpus: CORPUS,
    rebuild: { help: 'read every file anew, whatever the snapshot of an earlier run says' },
    json: JSON_OUTPUT,
  },
  examples: ['index --corpus notes/', 'index --rebuild'],
  notes: ['A snapshot is kept in the folder of FOOTNOTE_STATE, so that the next start reads only what has changed.'],
  async run(call) {
    const { args, terminal } = call;
    expectNoText(args, indexCommand, '--corpus names a library');
    const show = async (library: OpenLibrary): Promise<number> => {
      await write(terminal.stdout, args.flags.has('json') ? asJson(library) : await asText(library, terminal));
      return DONE;
    };
    return withLibrary(call, show, { rebuild: args.flags.has('rebuild') });
  },
};

function asJson({ footnote, corpus, timings, snapshot, change }: OpenLibrary): string {
  const { revision, counts, problems } = footnote.sources();
  return jsonLine({ corpus, revision, counts, snapshot, change, timings, problems });
}

async function asText(library: OpenLibrary, { stdout, colour }: Terminal): Promise<string> {
  const { footnote, corpus, timings } = library;
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
    ...changeRows(library),
    `  ${stages.join(', ')}`,
    ...problemRows(sources.problems, await pageOf(stdout, colour)),
  ];
  return `${rows.join('\n')}\n`;
}

/** Documents listed of each kind of change. */
const LISTED = 10;

function changeRows({ snapshot, change, changeText }: OpenLibrary): string[] {
  if (snapshot?.state === 'refused') return [`  read anew, as the snapshot cannot be used: ${snapshot.reason}`];
  if (snapshot?.state !== 'used') return [];
  const { added, changed, removed } = change;
  if (added.length + changed.length + removed.length === 0) return ['  nothing has changed since the snapshot'];
  return [
    `  since the snapshot: ${changeText}`,
    ...listed('+', added),
    ...listed('~', changed),
    ...listed('-', removed),
  ];
}

function listed(sign: string, documents: readonly string[]): string[] {
  const more = documents.length - LISTED;
  const rows = documents.slice(0, LISTED).map((document) => `    ${sign} ${oneLine(document)}`);
  return more > 0 ? [...rows, `    ${sign} and ${more} more`] : rows;
}
