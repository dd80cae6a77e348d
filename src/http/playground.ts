import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Bot, Reply } from './bot.ts';
import { readAutocomplete, readCommand } from './command-fields.ts';
import { drawMessage } from './draw-message.ts';
import { drawModal } from './draw-modal.ts';
import { FieldError } from './field-checks.ts';
import { onlyThisComputer, withHeaders } from './guard.ts';
import type { MessageBody } from './message-body.ts';
import { PRETEND_SERVER } from './pretend-server.ts';
import { readMenu, readMessage, readPress, readSubmit } from './request-fields.ts';
import { LOCALES } from './scene-fields.ts';

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

/** A message with the text of its files, and the turns before it. */
const LARGEST_BODY = 1024 * 1024;

/** The whole app; `app.request(...)` works without a socket. */
export function createPlayground(bot: Bot, options: PlaygroundOptions = {}): Hono {
  const app = new Hono();
  app.use(withHeaders, onlyThisComputer);
  app.use(
    '/api/*',
    bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => c.json({ error: 'body: is larger than 1 MB' }, 413) }),
  );

  app.get('/', (c) => staticFile(c, 'playground.html'));
  app.get('/:file{[a-z0-9-]+\\.(?:css|js|svg)}', (c) => staticFile(c, c.req.param('file')));

  addRoutes(app, bot);
  app.notFound((c) => c.json({ error: `There is nothing at ${c.req.method} ${c.req.path}.` }, 404));
  app.onError((error, c) => failure(error, c, options));
  return app;
}

function addRoutes(app: Hono, bot: Bot): void {
  app.get('/api/bot', (c) =>
    c.json({ name: bot.name, commands: bot.commands, place: PRETEND_SERVER, locales: LOCALES }),
  );
  app.post('/api/command', async (c) => {
    const { name, options, scene } = readCommand(await jsonOf(c), bot.commands);
    return c.json(drawn(await asked(() => bot.command(name, options, scene))));
  });
  app.post('/api/autocomplete', async (c) => {
    const { name, typing, scene } = readAutocomplete(await jsonOf(c), bot.commands);
    return c.json({ choices: await asked(() => bot.autocomplete(name, typing, scene)) });
  });
  app.post('/api/press', async (c) => {
    const { customId, pressed, scene } = readPress(await jsonOf(c));
    const modal = await asked(() => bot.modal(customId, pressed, scene));
    if (modal !== null) return c.json({ modal: drawModal(modal), payload: modal });
    return c.json(drawn(await asked(() => bot.press(customId, pressed, scene))));
  });
  app.post('/api/submit', async (c) => {
    const { customId, fields, pressed, scene } = readSubmit(await jsonOf(c));
    return c.json(drawn(await asked(() => bot.submit(customId, fields, pressed, scene))));
  });
  app.post('/api/menu', async (c) => {
    const { name, target, scene } = readMenu(await jsonOf(c), bot.commands);
    return c.json(drawn(await asked(() => bot.menu(name, target, scene))));
  });
  app.post('/api/message', async (c) => {
    const { text, history, scene } = readMessage(await jsonOf(c));
    return c.json(drawn(await asked(() => bot.message(text, history, scene))));
  });
}

/** Each payload as it is, and the same payload drawn. */
function drawn({ body, private: isPrivate, update = false, remove = false, post }: Reply) {
  return {
    private: isPrivate,
    update,
    remove,
    ...both(body),
    post: post === undefined ? null : both(post),
  };
}

function both(payload: MessageBody) {
  return { payload, drawn: drawMessage(payload) };
}

/** Whatever the bot throws or rejects with reaches the log as an Error. */
async function asked<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    throw cause instanceof Error ? cause : new Error('The bot failed with something that is not an Error', { cause });
  }
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
