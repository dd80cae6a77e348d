import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/http/bot.ts';
import { drawMessage } from '../../src/http/draw-message.ts';
import { drawModal } from '../../src/http/draw-modal.ts';
import { createPlayground } from '../../src/http/playground.ts';
import { PRETEND_SERVER } from '../../src/http/pretend-server.ts';
import { scriptedBot } from './scripted-bot.ts';
import { button, followUpDialog } from './scripted-screens.ts';

type Json = Record<string, unknown>;

/** Who asks where a request does not say. */
const SCENE: Scene = {
  locale: 'en-US',
  user: PRETEND_SERVER.users[0]?.id ?? '',
  server: PRETEND_SERVER.id,
  channel: PRETEND_SERVER.channels[0]?.id ?? '',
  channelName: 'general',
  canManage: false,
  canModerate: false,
  missing: [],
  isRestricted: false,
};

const MORE = button('More', 'v1:more', 1);

const JSON_TYPE = { 'Content-Type': 'application/json' };

function post(
  app: ReturnType<typeof createPlayground>,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return app.request(path, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: text });
}

async function reply(path: string, body: unknown) {
  const bot = scriptedBot();
  const response = await post(createPlayground(bot), path, body);
  return { status: response.status, json: (await response.json()) as Json, calls: bot.calls, scenes: bot.scenes };
}

describe('the page', () => {
  it('is served at / with its files', async () => {
    const app = createPlayground(scriptedBot());
    const page = await app.request('/');
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).toContain('/playground.js');
    for (const file of files) expect([file, (await app.request(file)).status]).toEqual([file, 200]);
  });

  it('serves every module that a module imports', async () => {
    const app = createPlayground(scriptedBot());
    const seen = new Set(['playground.js']);
    for (const file of seen) {
      const response = await app.request(`/${file}`);
      expect([file, response.status, response.headers.get('Content-Type')]).toEqual([
        file,
        200,
        'text/javascript; charset=utf-8',
      ]);
      for (const [, next] of (await response.text()).matchAll(/from '\.\/([^']+)'/g)) seen.add(next ?? '');
    }
    expect(seen.size).toBeGreaterThan(4);
  });

  it.each([
    '/nothing.js',
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/playground.html',
    '/api/nothing',
  ])('answers 404 for %s', async (path) => {
    expect((await createPlayground(scriptedBot()).request(path)).status).toBe(404);
  });

  it('forbids inline scripts, foreign resources, framing and sniffing everywhere', async () => {
    const app = createPlayground(scriptedBot());
    for (const path of ['/', '/playground.js', '/api/bot', '/nothing', 'http://evil.example/']) {
      const { headers } = await app.request(path);
      const policy = headers.get('Content-Security-Policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });
});

describe('the bot behind it', () => {
  it('tells its name and commands, and where it pretends to be', async () => {
    const bot = scriptedBot();
    const response = await createPlayground(bot).request('/api/bot');
    expect(await response.json()).toMatchObject({
      name: 'Footnote',
      commands: JSON.parse(JSON.stringify(bot.commands)),
      place: { channels: [{ name: 'general' }, { name: 'library' }, { name: 'staff' }] },
      locales: { de: 'Deutsch', az: 'Azərbaycanca' },
    });
  });

  it('runs a command and gives the exact payload with its drawing', async () => {
    const { status, json, calls } = await reply('/api/command', { name: 'ask', options: { question: 'Which way?' } });
    expect(status).toBe(200);
    expect(calls).toEqual([['command', 'ask', { question: 'Which way?' }]]);
    expect(json).toMatchObject({ private: false, update: false });
    const expected = await scriptedBot().command('ask', { question: 'Which way?' }, SCENE);
    expect(json.payload).toEqual(JSON.parse(JSON.stringify(expected.body)));
    expect(json.drawn).toEqual(drawMessage(expected.body));
  });

  it('says when a reply is private', async () => {
    const { json } = await reply('/api/command', { name: 'secret' });
    expect(json).toMatchObject({ private: true, update: false });
  });

  it('gives the choices for what was typed, knowing the other options', async () => {
    const body = { name: 'topic', option: 'topic', typed: 'wav', options: { limit: '3' } };
    const { json, calls } = await reply('/api/autocomplete', body);
    expect(json).toEqual({
      choices: [
        { name: 'Wave', value: 'topic:Wave' },
        { name: 'Waveney', value: 'topic:Waveney' },
      ],
    });
    expect(calls).toEqual([['autocomplete', 'topic', { option: 'topic', typed: 'wav', options: { limit: '3' } }]]);
  });

  it('hands a button its message and the turns before it, and says when that message is replaced', async () => {
    const message = { embeds: [{ title: 'T', description: 'old' }], components: [{ type: 1, components: [MORE] }] };
    const turns = [{ role: 'user', text: 'Which way?' }];
    const { json, calls } = await reply('/api/press', { customId: 'v1:more', message, turns });
    expect(calls).toEqual([['press', 'v1:more', { message, said: { turns, whole: true } }]]);
    expect(json).toMatchObject({
      update: true,
      payload: { embeds: [{ title: 'T' }] },
      drawn: { quoted: 'Before. The river runs north. After.' },
    });
  });

  it('hands a menu what was chosen, and the message exactly as it was shown', async () => {
    const { payload } = (await reply('/api/command', { name: 'card' })).json;
    const { json, calls } = await reply('/api/press', { customId: 'v1:jump', message: payload, values: ['1'] });
    expect(calls).toEqual([
      ['press', 'v1:jump', { message: payload, values: ['1'], said: { turns: [], whole: true } }],
    ]);
    expect(JSON.stringify(json.payload)).toContain('### Chosen: 1');
  });

  it('opens a dialog instead where the bot says so, and hands over what was filled in', async () => {
    const message = { components: [{ type: 1, components: [button('Follow', 'v1:follow', 1)] }] };
    const opened = await reply('/api/press', { customId: 'v1:follow', message });
    expect(opened.json).toEqual({
      modal: drawModal(followUpDialog()),
      payload: JSON.parse(JSON.stringify(followUpDialog())),
    });
    expect(opened.calls).toEqual([]);
    const fields = { question: 'Why?', where: '' };
    const sent = await reply('/api/submit', { customId: 'v1:follow:send', fields, message });
    expect(sent.calls).toEqual([['submit', 'v1:follow:send', fields, { message, said: { turns: [], whole: true } }]]);
    expect(sent.json).toMatchObject({ update: true, private: false });
  });

  it('uses a message command on a message', async () => {
    const target = { id: '20000000000000001', author: PRETEND_SERVER.bot, text: 'a **b**' };
    const { json, calls } = await reply('/api/menu', { name: 'Find passages', target });
    expect(calls).toEqual([['menu', 'Find passages', target]]);
    expect(json).toMatchObject({ private: true, payload: { content: 'Looked at “a **b**”' } });
  });

  it('says when a message is deleted, and what is posted for everybody besides', async () => {
    const message = {
      components: [{ type: 1, components: [button('x', 'v1:delete', 4), button('y', 'v1:share', 3)] }],
    };
    const deleted = await reply('/api/press', { customId: 'v1:delete', message });
    expect(deleted.json).toMatchObject({ remove: true, post: null });
    const shared = await reply('/api/press', { customId: 'v1:share', message });
    const post = { content: 'Shared by you.' };
    expect(shared.json).toMatchObject({
      remove: false,
      private: true,
      post: { payload: post, drawn: drawMessage(post) },
    });
  });

  it('tells the bot who asks, where, and in which language', async () => {
    const channel = PRETEND_SERVER.channels[1]?.id;
    const user = PRETEND_SERVER.users[1]?.id;
    const server = { locale: 'de', user, channel, canManage: true };
    const inServer = await reply('/api/message', { text: 'Why?', scene: server });
    const place = { server: PRETEND_SERVER.id, channelName: 'library' };
    expect(inServer.scenes).toEqual([{ ...SCENE, ...server, ...place, canModerate: true }]);
    const direct = await reply('/api/message', { text: 'Why?', scene: { ...server, channel: null } });
    const { channelName: _, ...nowhere } = { ...SCENE, server: null, channel: null };
    expect(direct.scenes).toEqual([{ ...nowhere, locale: 'de', user }]);
    expect((await reply('/api/message', { text: 'Why?' })).scenes).toEqual([SCENE]);
  });

  it('passes a message with the turns before it', async () => {
    const history = [
      { role: 'user', text: 'Which way?' },
      { role: 'agent', text: 'North.' },
    ];
    const { json, calls } = await reply('/api/message', { text: 'Why?', history });
    expect(calls).toEqual([['message', 'Why?', history]]);
    expect(json.drawn).toMatchObject({ quoted: 'Why? (after 2 turns)' });
  });

  it('takes a message without history', async () => {
    const { calls } = await reply('/api/message', { text: 'Why?' });
    expect(calls).toEqual([['message', 'Why?', []]]);
  });
});

describe('a body that cannot be read', () => {
  it('refuses bodies above 1 MB', async () => {
    const { status, json } = await reply('/api/message', { text: 'x'.repeat(1_100_000) });
    expect([status, json]).toEqual([413, { error: 'body: is larger than 1 MB' }]);
  });

  it('refuses what is not sent as JSON', async () => {
    const response = await createPlayground(scriptedBot()).request('/api/message', {
      method: 'POST',
      body: '{"text":"a"}',
    });
    expect(response.status).toBe(415);
  });
});

describe('other websites', () => {
  const question = { text: 'Why?' };

  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example', '127.0.0.2', ''])(
    'cannot reach it as host "%s"',
    async (host) => {
      const bot = scriptedBot();
      const app = createPlayground(bot);
      expect((await app.request('/', { headers: { Host: host } })).status).toBe(403);
      expect((await post(app, '/api/message', question, { Host: host })).status).toBe(403);
      expect(bot.calls).toEqual([]);
    },
  );

  it.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST', '[::1]:3000'])('do not hinder host "%s"', async (host) => {
    const response = await post(createPlayground(scriptedBot()), '/api/message', question, { Host: host });
    expect(response.status).toBe(200);
  });

  it.each([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost:4000' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])('cannot write with %j', async (headers) => {
    const bot = scriptedBot();
    const response = await post(createPlayground(bot), '/api/message', question, {
      Host: 'localhost:3000',
      ...headers,
    });
    expect(response.status).toBe(403);
    expect(bot.calls).toEqual([]);
  });

  it('are told apart from the page itself', async () => {
    const headers = { Host: 'localhost:3000', Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-origin' };
    expect((await post(createPlayground(scriptedBot()), '/api/message', question, headers)).status).toBe(200);
  });

  it('get no permission by a preflight', async () => {
    const response = await createPlayground(scriptedBot()).request('/api/message', {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.status).toBe(403);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('a failure of the bot', () => {
  it.each([new Error('password is hunter2'), 'a string'])(
    'is a 500 with an incident and nothing else: %s',
    async (failure) => {
      const told: unknown[] = [];
      const app = createPlayground(scriptedBot({ failure }), {
        onError: (error, incident) => told.push(error.cause ?? error, incident),
        newIncident: () => 'abcd1234',
      });
      const response = await post(app, '/api/command', { name: 'secret' });
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({
        error: 'Something went wrong on the bot’s side. Incident abcd1234.',
        incident: 'abcd1234',
      });
      expect(told).toEqual([failure, 'abcd1234']);
    },
  );

  it('has an incident too where the bot throws at once', async () => {
    const app = createPlayground(scriptedBot({ failure: new Error('x') }));
    const message = { components: [{ type: 1, components: [button('x', 'v1:fail', 1)] }] };
    expect((await post(app, '/api/press', { customId: 'v1:fail', message })).status).toBe(500);
  });

  it('has a new incident id each time', async () => {
    const app = createPlayground(scriptedBot({ failure: new Error('x') }));
    const fail = async () => ((await (await post(app, '/api/command', { name: 'secret' })).json()) as Json).incident;
    const [first, second] = [await fail(), await fail()];
    expect(first).toMatch(/^[0-9a-f]{8}$/);
    expect(second).not.toBe(first);
  });
});
