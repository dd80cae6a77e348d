import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { type App, type AppOptions, createApp, type LiveEvent } from './app.ts';
import type { Config } from './config.ts';
import { REVISIONS_FILE } from './revisions/sqlite.ts';

/** Looks at a library and at what is kept of it, as a start would: what is found, and what to do where it is not well. */

export type Finding = {
  readonly name: string;
  readonly ok: boolean;
  readonly value: string;
  readonly remedy: string | null;
  /** Of a start that would end with it; absent where it would go on. */
  readonly exitCode?: number;
};

export type Examined = Config & Pick<AppOptions, 'onProgress'>;

/** `made` are the settings that are not left as they are by default. Never rejects. */
export async function examine(
  settings: Examined,
  made: readonly { readonly name: string; readonly value: string }[],
): Promise<readonly Finding[]> {
  const state = await stateFinding(settings);
  const events: LiveEvent[] = [];
  const library = await libraryFindings(settings, events).catch((error: Error) => [
    wrong('library', `${resolve(settings.corpus)}: ${error.message}`, 'mend what it says, or name another library'),
  ]);
  const changed = made.map(({ name, value }) => `${name}=${value}`);
  const kept = await ledgerFinding(settings);
  const set = fine('settings', changed.length > 0 ? changed.join(' ') : 'all as by default');
  return [...library, state, kept, ...(await discordFindings(settings)), set];
}

async function discordFindings({ discordToken: token, discordApiUrl: apiUrl, discordGuildId: guildId }: Examined) {
  if (token === null) return [fine('discord', 'DISCORD_TOKEN is not set: the playground runs, and no bot')];
  const [{ examineDiscord }, { REGISTERED: commands }] = await Promise.all([
    import('./discord/gateway/examine.ts'),
    import('./discord/commands.ts'),
  ]);
  return examineDiscord({ token, apiUrl, guildId, commands });
}

const DATABASES = { sqlite: 'SQLite', postgresql: 'PostgreSQL' } as const;

async function ledgerFinding({ databaseUrl, state }: Examined): Promise<Finding> {
  const { openLedger } = await import('./ledger/open-ledger.ts');
  try {
    const ledger = await openLedger({ url: databaseUrl, folder: state, now: Date.now });
    const { kind, schema } = await ledger.check().finally(() => ledger.close());
    return fine('ledger', `${DATABASES[kind]} can be used; version ${schema} of its tables`);
  } catch (error) {
    const [value = '', remedy = 'do what it says'] = messageOf(error).split(/; (?=[^;]*$)/u);
    return wrong('ledger', value, remedy);
  }
}

async function libraryFindings(settings: Examined, events: LiveEvent[]): Promise<Finding[]> {
  const app = await createApp({ ...settings, early: true, onEvent: (event) => events.push(event) });
  try {
    const { revision, counts, problems } = app.footnote.sources();
    const found = `${resolve(settings.corpus)}: ${counted(counts.documents, 'document')}, ${counted(counts.passages, 'passage')}, revision ${revision}`;
    const files = problems.map(({ path, reason, remedy }) => wrong('file', `${path}: ${reason}`, remedy));
    const meaning = await meaningFindings(app, settings);
    const revisions = revisionsFinding(app, settings);
    await app.keep();
    return [fine('library', found), ...files, snapshotFinding(app), ...meaning, revisions, ...eventFindings(events)];
  } finally {
    await app.close();
  }
}

function snapshotFinding({ snapshot, change }: App): Finding {
  const { added, changed, removed } = change;
  const nRead = added.length + changed.length + removed.length;
  if (snapshot?.state === 'used')
    return fine('snapshot', `${snapshot.path}: used; ${counted(nRead, 'document')} changed since`);
  const why = snapshot?.reason ? `cannot be used, as ${snapshot.reason}` : 'there was none';
  return fine('snapshot', `${snapshot?.path}: ${why}; everything was read, and a new one is kept`);
}

/** Waits for what a start would make in the background, and says how long that takes. */
async function meaningFindings(app: App, { embeddings }: Examined): Promise<Finding[]> {
  const began = performance.now();
  const failure = await app.settled().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const after = `${((performance.now() - began) / 1000).toFixed(1)} s after the words`;
  const { lexicon, documents } = app.lag();
  const remedy = `mend what it says (${failure}); until then passages are found by their words`;
  const { counts } = app.footnote.sources();
  return [
    lexicon ? wrong('dictionary', 'is not ready', remedy) : fine('dictionary', `ready ${after}`),
    documents > 0
      ? wrong('vectors', `lag behind by ${documents} of ${counted(counts.documents, 'document')}`, remedy)
      : fine(
          'vectors',
          embeddings === 'off'
            ? 'off'
            : `of all, ${counted(counts.documents, 'document')} (${embeddings}), ready ${after}`,
        ),
  ];
}

function revisionsFinding({ footnote }: App, { state, retentionDays }: Examined): Finding {
  const path = join(state, REVISIONS_FILE);
  const problem = footnote.sources().problems.find((one) => one.path === path);
  if (problem) return wrong('revisions', `${path}: ${problem.reason}`, problem.remedy);
  return fine(
    'revisions',
    `${path}: earlier texts are kept ${retentionDays === null ? 'for ever' : `for ${retentionDays} days`}`,
  );
}

const REMEDIES: Readonly<Record<string, string>> = {
  snapshot: 'make sure that the folder of FOOTNOTE_STATE can be written and has room',
  gold: 'mend questions.jsonl in the library: until then changes are served unchecked',
};

/** What could not be done on the way, and has no finding of its own. */
function eventFindings(events: readonly LiveEvent[]): Finding[] {
  return events.flatMap((event) => {
    const remedy = event.kind === 'failed' ? REMEDIES[event.what] : undefined;
    return event.kind === 'failed' && remedy ? [wrong(event.what, messageOf(event.error), remedy)] : [];
  });
}

async function stateFinding({ corpus, state }: Config): Promise<Finding> {
  const probe = join(state, `doctor-${process.pid}`);
  try {
    await mkdir(state, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    return wrong(
      'state',
      `${state} cannot be written (${messageOf(error)})`,
      'name a folder that can be with FOOTNOTE_STATE',
    );
  }
  const inside = resolve(state).slice(resolve(corpus).length);
  if (resolve(state).startsWith(resolve(corpus)) && /^[\\/][^.]/u.test(inside) && !inside.includes(`${sep}.`))
    return wrong(
      'state',
      `${state} lies in the library, and is read as part of it`,
      'name another folder with FOOTNOTE_STATE',
    );
  return fine('state', `${state} can be written`);
}

function fine(name: string, value: string): Finding {
  return { name, ok: true, value, remedy: null };
}

function wrong(name: string, value: string, remedy: string): Finding {
  return { name, ok: false, value, remedy };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
