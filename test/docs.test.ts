import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictures } from '../scripts/pictures/screens.ts';
import { MAX_TOP } from '../src/cli/common-options.ts';
import { DEFAULT_PORT, VARIABLES } from '../src/config.ts';
import { MAX_CANDIDATES } from '../src/core/ask.ts';
import { DEFAULT_TOP } from '../src/core/create-footnote.ts';
import { GAP_DAYS, MAX_COUNTED, MAX_GAP_LENGTH, MAX_GAPS, MAX_PINS } from '../src/core/ledger.ts';
import { MAX_PASSAGE_LENGTH } from '../src/core/passages/passages.ts';
import { MAX_QUESTION_LENGTH } from '../src/core/query/analyse.ts';
import { MAX_SENTENCE_LENGTH } from '../src/core/text/sentences.ts';
import { EXTENSIONS } from '../src/corpus/formats/recognise.ts';
import { LIMITS as FILE_LIMITS, WORKER_HEAP_MB } from '../src/corpus/limits.ts';
import { COMMANDS as SLASH_COMMANDS } from '../src/discord/commands.ts';
import { type Rate, SERVER_ANSWERS, USER_ANSWERS, USER_PRESSES } from '../src/discord/gateway/cooldown.ts';
import { EXIT } from '../src/discord/gateway/failures.ts';
import { MAX_WAITING } from '../src/discord/gateway/in-order.ts';
import { PERMISSIONS } from '../src/discord/links.ts';
import { en } from '../src/discord/locales/en.ts';
import { LIMITS } from '../src/discord/payload/limits.ts';
import { MAX_RECENT } from '../src/discord/recent.ts';
import { MAX_CARD_PASSAGES } from '../src/discord/screens/passage-card.ts';
import { INSTALL } from '../src/embeddings/model-error.ts';
import { MIGRATIONS } from '../src/ledger/migrations.ts';

/** What the documents say exists, and what exists is documented. */

const read = (path: string): string => readFileSync(path, 'utf8');
const readme = read('README.md');
const packageJson = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

/** The first cells of a Markdown table under a heading, without code marks. */
function firstCells(markdown: string, heading: string): string[] {
  const section = markdown.split(/^#{2,4} /mu).find((part) => part.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => (row.split('|')[1] ?? '').replaceAll('`', '').trim());
}

function cells(markdown: string, heading: string): [string, string][] {
  const section = markdown.split(/^#{2,4} /mu).find((part) => part.startsWith(heading)) ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  return rows.map((row) => [(row.split('|')[1] ?? '').trim(), (row.split('|')[2] ?? '').trim()]);
}

describe('the README', () => {
  it('lists every command of the terminal and no other', () => {
    const source = read('src/cli.ts');
    const table = /const COMMANDS[^{]*\{([\s\S]*?)\n\};/u.exec(source)?.[1] ?? '';
    const real = [...table.matchAll(/^ {2}(\w+):/gmu)].map((match) => match[1]);
    expect(real.length).toBeGreaterThan(5);
    expect(
      firstCells(readme, 'In the terminal')
        .map((cell) => cell.replace(/^footnote (\w+).*$/u, '$1'))
        .sort(),
    ).toEqual([...real].sort());
  });

  it('lists every slash command and no other', () => {
    expect(firstCells(readme, 'In Discord').map((cell) => cell.replace(/^\/([\w-]+).*$/u, '$1'))).toEqual(
      SLASH_COMMANDS.map(({ data }) => data.name),
    );
  });

  it('lists every button and menu of a card and no other', () => {
    const { next, previous, jump, context, section, lessContext, why, followUp, share, report } = en;
    const reading = [next, previous, jump, context, section, lessContext, why, followUp, share, '🗑️'];
    const labels = [...reading, '👍', '👎', report, en['human.ask']];
    const listed = firstCells(readme, 'Buttons').flatMap((cell) => cell.replaceAll('*', '').split(', '));
    expect(listed).toEqual(labels.map((label) => label.replace(/ \(.*$/u, '')));
  });

  it('lists every setting and no other, as does .env.example', () => {
    expect(firstCells(readme, 'Settings')).toEqual(VARIABLES);
    expect([...read('.env.example').matchAll(/^([A-Z_]+)=/gmu)].map((match) => match[1])).toEqual(VARIABLES);
    expect(read('.env.example')).toContain(`Default: ${DEFAULT_PORT}`);
  });

  it('states the limits that the code has', () => {
    const limits: [string, number][] = [
      ['a question', MAX_QUESTION_LENGTH],
      ['a passage', MAX_PASSAGE_LENGTH],
      ['a sentence', MAX_SENTENCE_LENGTH],
      ['candidates', MAX_CANDIDATES],
      ['passages of an answer', MAX_TOP],
      ['passages of an answer, unless told otherwise', DEFAULT_TOP],
      ['passages that one card leads to', MAX_CARD_PASSAGES],
      ['suggestions while typing', LIMITS.choice.count],
      ['the question as the card shows it', LIMITS.embed.author],
    ];
    expect(cells(readme, 'Limits').map(([name, value]) => [name, Number.parseInt(value.replace(',', ''), 10)])).toEqual(
      limits,
    );
  });

  it('states how often one may ask as the code has it', () => {
    const rate = ({ times, seconds }: Rate): string => `${times} in ${seconds} seconds`;
    expect(cells(readme, 'Manners')).toEqual([
      ['answers to a user', rate(USER_ANSWERS)],
      ['answers in a server', rate(SERVER_ANSWERS)],
      ['presses of a user', rate(USER_PRESSES)],
      ['messages waiting in a channel', String(MAX_WAITING)],
    ]);
  });

  it('states the limits of files that the code has', () => {
    const limits: [string, number][] = [
      ['a file', FILE_LIMITS.fileBytes / 1e6],
      ['the text of a document', FILE_LIMITS.textLength / 1e6],
      ['a line of JSON Lines', FILE_LIMITS.lineLength / 1e6],
      ['parts of an archive (.docx, .epub)', FILE_LIMITS.zipEntries],
      ['what an archive unpacks to', FILE_LIMITS.unpackedBytes / 1e6],
      ['what a part of over 1 MB unpacks to', FILE_LIMITS.unpackedRatio],
      ['elements, quotations or lists inside one another', FILE_LIMITS.depth],
      ['time to read a file', FILE_LIMITS.readMs / 1000],
      ['memory to read a file', WORKER_HEAP_MB],
    ];
    const listed = cells(readme, 'What is refused');
    expect(listed.map(([name, value]) => [name, Number.parseInt(value.replace(',', ''), 10)])).toEqual(limits);
  });

  it('lists every type of file that is read and no other', () => {
    const types = firstCells(readme, 'Your own library').flatMap((cell) => cell.split(', '));
    expect(types.sort()).toEqual(Object.keys(EXTENSIONS).sort());
  });

  it('states the exit codes and permissions that the code has', () => {
    const codes = cells(readme, 'Exit codes').map(([code]) => Number(code));
    expect(codes).toEqual([0, 1, 2, EXIT.token, EXIT.intents, EXIT.sharding]);
    for (const permission of Object.keys(PERMISSIONS))
      expect(readme).toContain(permission.replace(/([a-z])([A-Z])/gu, '$1 $2'));
  });
});

describe('docs/privacy.md', () => {
  it('states how long and how much is kept as the code has it', () => {
    const counts = [
      `${GAP_DAYS} days, at most ${MAX_GAPS.toLocaleString('en')} a server, at most ${MAX_GAP_LENGTH.toLocaleString('en')} characters`,
      `at most ${MAX_PINS} |`,
      `at most ${MAX_COUNTED.toLocaleString('en')} passages`,
      `for the last ${MAX_RECENT.toLocaleString('en')} times`,
      `The settings of the ${MAX_RECENT.toLocaleString('en')} servers`,
      `before version ${Object.keys(MIGRATIONS).indexOf('0002-presence') + 1} of the tables`,
    ];
    expect(counts.filter((count) => !read('docs/privacy.md').includes(count))).toEqual([]);
  });
});

describe('the optional package', () => {
  it('is installed by one command, in the version of package.json, here, in the message and in CI', () => {
    const name = '@huggingface/transformers';
    expect(INSTALL).toMatch(new RegExp(` ${name}@${packageJson.peerDependencies[name]}$`, 'u'));
    for (const path of ['docs/models.md', '.ci/run']) expect(read(path)).toContain(INSTALL);
  });
});

describe('every document', () => {
  const documents = [
    ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
    ...['docs/benchmarks.md', 'docs/evaluation.md', 'docs/models.md', 'docs/privacy.md', 'docs/screens.md'],
  ];

  it.each(documents)('%s links only to files that exist', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)]
      .map((match) => match[1] ?? '')
      .filter((link) => !/^https?:/u.test(link));
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });

  it.each(documents)('%s names only npm scripts that exist', (path) => {
    const named = [...read(path).matchAll(/npm (?:run )?([a-z:]+)/gu)]
      .map((match) => match[1] ?? '')
      .filter((name) => !['ci', 'install'].includes(name));
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it('shows every picture somewhere, and of screens those that are taken', () => {
    const shown = documents.flatMap((path) =>
      [...read(path).matchAll(/!\[[^\]]+\]\((?:docs\/)?images\/([^)]+)\)/gu)].map((match) => match[1] ?? ''),
    );
    const kept = readdirSync('docs/images');
    expect([...new Set(shown)].sort()).toEqual(kept.sort());
    const taken = pictures('').map(({ name }) => `${name}.png`);
    expect(taken.sort()).toEqual(kept.filter((name) => name.endsWith('.png')));
  });

  it('the table of dependencies is that of package.json', () => {
    const listed = firstCells(read('ARCHITECTURE.md'), 'Dependencies').flatMap((cell) => cell.split(', '));
    const { dependencies, peerDependencies } = packageJson;
    expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
  });

  it('every dependency has an exact version', () => {
    for (const version of Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});
