import type { MiddlewareHandler } from 'hono';

/** What keeps other websites out, and what a page of this server may load. */

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

/** Puts the headers on every answer, errors too. */
export const withHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
};

/**
 * Refuses requests under a foreign host name (DNS rebinding) and writes from foreign pages. A JSON content type is
 * demanded as well: a foreign page can send that only after asking, and nobody answers it.
 */
export const onlyThisComputer: MiddlewareHandler = async (c, next) => {
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
