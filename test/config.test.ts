import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, settingsMade } from '../src/config.ts';

describe('the settings of the models', () => {
  it('are the bundled vectors, no reranker and a folder in the state folder, when nothing is said', () => {
    expect(readConfig({ FOOTNOTE_STATE: '/kept' })).toMatchObject({
      embeddings: 'bundled',
      reranker: 'off',
      models: resolve('/kept/models'),
    });
  });

  it.each<[string, string]>([
    ['bundled', 'bundled'],
    ['off', 'off'],
    ['Xenova/all-MiniLM-L6-v2', 'Xenova/all-MiniLM-L6-v2'],
    ['onnx-community/bge-small-en-v1.5-ONNX', 'onnx-community/bge-small-en-v1.5-ONNX'],
    ['/models/minilm', resolve('/models/minilm')],
    ['./models/minilm', resolve('models/minilm')],
    ['../minilm', resolve('../minilm')],
  ])('take %s', (value, read) => {
    expect(readConfig({ FOOTNOTE_EMBEDDINGS: value }).embeddings).toBe(read);
  });

  it.each(['minilm', 'Bundled', '~/models', 'a/b/c', 'owner/', 'https://example.org/model', 'a b/c'])(
    'refuse %s, saying what to write instead',
    (value) => {
      expect(() => readConfig({ FOOTNOTE_EMBEDDINGS: value })).toThrow(ConfigError);
      expect(() => readConfig({ FOOTNOTE_EMBEDDINGS: value })).toThrow(
        /FOOTNOTE_EMBEDDINGS .* is neither bundled nor off nor a model: write its name as owner\/name/u,
      );
    },
  );

  it('know no bundled reranker', () => {
    expect(() => readConfig({ FOOTNOTE_RERANKER: 'bundled' })).toThrow(
      /FOOTNOTE_RERANKER .*is neither off nor a model/u,
    );
    expect(readConfig({ FOOTNOTE_RERANKER: 'Xenova/ms-marco-MiniLM-L-6-v2' }).reranker).toContain('ms-marco');
  });
});

describe('what becomes of a change that answers the gold questions worse', () => {
  it('is that it is refused, unless that is off; anything else is named', () => {
    expect(readConfig({}).gold).toBe('refuse');
    expect(readConfig({ FOOTNOTE_GOLD: 'off' }).gold).toBe('off');
    expect(() => readConfig({ FOOTNOTE_GOLD: 'maybe' })).toThrow('FOOTNOTE_GOLD "maybe" is none of refuse, off');
  });
});

describe('the database', () => {
  it('is a file, unless a PostgreSQL database is named', () => {
    expect(readConfig({}).databaseUrl).toBeNull();
    expect(readConfig({ DATABASE_URL: '' }).databaseUrl).toBeNull();
    for (const url of ['postgres://me:pass@db.example:5432/bot', 'postgresql:///bot?host=/run/postgresql'])
      expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it.each([
    'mysql://me:pass@db.example/bot',
    'me:pass@db.example',
    'postgres:pass',
    'postgres://',
    ' postgres://a:pass@b',
  ])('cannot be %s, which is not repeated: it may hold a password', (url) => {
    const read = () => readConfig({ DATABASE_URL: url });
    expect(read).toThrow('DATABASE_URL is not the address of a PostgreSQL database: it has to begin postgres://');
    expect(read).not.toThrow('pass');
  });
});

describe('the address of a database', () => {
  it.each([
    'postgres://me:hunter2@[/bot',
    'postgres://me:hunter2@localhost:99999/bot',
    'postgres://me:hunter/2@db.example/bot',
  ])('that cannot be read is refused with how to write it, and not repeated: %s', (url) => {
    const read = () => readConfig({ DATABASE_URL: url });
    expect(read).toThrow(
      'DATABASE_URL cannot be read: write postgres://USER:PASSWORD@HOST:PORT/DATABASE, with %40 for',
    );
    expect(read).not.toThrow('hunter');
  });

  it.each([
    'postgres://me:hunter%402@db.example/bot',
    'postgres://me:pass@/bot?host=/run/postgresql',
    'postgres://%2Frun%2Fpostgresql/bot',
  ])('may be any that PostgreSQL has: %s', (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });
});

describe('the settings that are made', () => {
  it('are listed with their values, but for the secrets', () => {
    const secrets = { DISCORD_TOKEN: 'a.b.c', DATABASE_URL: 'postgres://me:pass@db.example/bot' };
    expect(settingsMade({ ...secrets, PORT: '', FOOTNOTE_GOLD: 'off', PATH: '/bin' })).toEqual([
      { name: 'DISCORD_TOKEN', value: '…' },
      { name: 'DATABASE_URL', value: '…' },
      { name: 'FOOTNOTE_GOLD', value: 'off' },
    ]);
  });
});

describe('how long revisions are kept', () => {
  it.each<[string | undefined, number | null]>([
    [undefined, null],
    ['', null],
    ['forever', null],
    ['0', 0],
    ['30', 30],
  ])('%s', (value, days) => {
    expect(readConfig(value === undefined ? {} : { FOOTNOTE_REVISIONS: value }).retentionDays).toBe(days);
  });

  it.each(['never', '-1', '1.5', '30 days', '9999999'])('cannot be %s', (value) => {
    expect(() => readConfig({ FOOTNOTE_REVISIONS: value })).toThrow(
      `FOOTNOTE_REVISIONS "${value}" is neither forever nor a number of days`,
    );
  });
});

describe('the address of Discord’s API', () => {
  it.each([
    ['http://127.0.0.1:4000/api', 'http://127.0.0.1:4000/api'],
    ['http://127.0.0.1:4000/api/', 'http://127.0.0.1:4000/api'],
    ['http://127.0.0.1:4000/api/v10', 'http://127.0.0.1:4000/api'],
    ['http://127.0.0.1:4000/api/v10/', 'http://127.0.0.1:4000/api'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ])('%s is read as %s, as the client adds the version', (url, read) => {
    expect(readConfig({ DISCORD_API_URL: url }).discordApiUrl).toBe(read);
  });
});
