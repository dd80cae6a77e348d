import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Bot, Reply } from './bot.ts';
import { drawMessage } from './draw-message.ts';
import { FieldError, readAutocomplete, readButton, readCommand, readMessage } from './request-fields.ts';

export type { Bot } from './bot.ts';

/**
 * The bot without Discord: one page, drawn as Discord draws it, over the same functions. It keeps nothing between
 * requests, and it answers only this computer's own browser: pages of other sites cannot reach it.
 */

export type PlaygroundOptions = {
  /** Told of every failure, with the id that the reader was shown. Default: nobody is told. */
  readonly onError?: (error: Error, incident: string) => void;
  /** Default: eight random hexadecimal digits. */
  readonly newIncident?: () => string;
};

/** Works from src/http and from dist/http alike. */
const PUBLIC_FOLDER = new URL('../../public/', import.meta.url);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** The largest message payload, with its answers and history, is well below this. */
const LARGEST_BODY = 64 * 1024;

/** The whole app; `app.request(...)` works without a socket. */
export function createPlayground(bot: Bot, options: PlaygroundOptions = {}): Hono {
  const app = new Hono();
  app.use(withHeaders, onlyThisComputer);
  app.use(
    '/api/*',
    bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => c.json({ error: 'body: is larger than 64 KB' }, 413) }),
  );

  app.get('/', (c) => staticFile(c, 'playground.html'));
  app.get('/:file{[a-z0-9-]+\\.(?:css|js|svg)}', (c) => staticFile(c, c.req.param('file')));

  app.get('/api/bot', (c) => c.json({ name: bot.name, commands: bot.commands }));
  app.post('/api/command', async (c) => {
    const { name, options } = readCommand(await jsonOf(c), bot.commands);
    return c.json(drawn(await asked(bot.command(name, options))));
  });
  app.post('/api/autocomplete', async (c) => {
    const { name, option, typed } = readAutocomplete(await jsonOf(c), bot.commands);
    return c.json({ choices: await asked(bot.autocomplete(name, option, typed)) });
  });
  app.post('/api/button', async (c) => {
    const { customId, message, turns } = readButton(await jsonOf(c));
    return c.json(drawn(await asked(bot.button(customId, message, { turns, whole: true }))));
  });
  app.post('/api/message', async (c) => {
    const { text, history } = readMessage(await jsonOf(c));
    return c.json(drawn(await asked(bot.message(text, history))));
  });

  app.notFound((c) => c.json({ error: `There is nothing at ${c.req.method} ${c.req.path}.` }, 404));
  app.onError((error, c) => failure(error, c, options));
  return app;
}

/** The exact payload, and the same payload drawn. */
function drawn(reply: Reply) {
  return { private: reply.private, update: reply.update === true, payload: reply.body, drawn: drawMessage(reply.body) };
}

/** Whatever the bot rejects with reaches the log as an Error. */
function asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answer.catch((cause: unknown) => {
    throw cause instanceof Error ? cause : new Error('The bot rejected with something that is not an Error', { cause });
  });
}

async function staticFile(c: Context, name: string): Promise<Response> {
  const text = await readFile(new URL(name, PUBLIC_FOLDER), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return c.notFound();
  return c.body(text, 200, { 'Content-Type': CONTENT_TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain' });
}

async function jsonOf(c: Context): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new FieldError('body', 'is not JSON');
  }
}

function failure(error: Error, c: Context, options: PlaygroundOptions): Response {
  if (error instanceof FieldError) return c.json({ error: error.message, field: error.field }, 400);
  const incident = (options.newIncident ?? (() => randomUUID().slice(0, 8)))();
  options.onError?.(error, incident);
  return c.json({ error: `Something went wrong on the bot’s side. Incident ${incident}.`, incident }, 500);
}

const withHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
};

/**
 * Refuses requests under a foreign host name (DNS rebinding) and writes from foreign pages. A JSON content type is
 * demanded as well: a foreign page can send that only after asking, and nobody answers it.
 */
const onlyThisComputer: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('Host') ?? new URL(c.req.url).host;
  if (!isLocal(host)) {
    return c.json({ error: 'The playground answers only under 127.0.0.1 or localhost.' }, 403);
  }
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const origin = c.req.header('Origin');
    const site = c.req.header('Sec-Fetch-Site') ?? 'same-origin';
    if ((origin !== undefined && !isOriginOf(origin, host)) || !['same-origin', 'none'].includes(site)) {
      return c.json({ error: 'The playground takes messages only from its own page.' }, 403);
    }
    const [type] = (c.req.header('Content-Type') ?? '').split(';');
    if (type?.trim().toLowerCase() !== 'application/json') {
      return c.json({ error: 'Content-Type: must be application/json' }, 415);
    }
  }
  return next();
};

function isLocal(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i.test(host);
}

function isOriginOf(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
