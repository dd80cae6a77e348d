import { Hono } from 'hono';

/** For whoever watches over the process: one address that says whether the bot can be reached, and how it is. Nothing is asked of it. */

export type Health = {
  /** Whether readers are answered: 200, else 503. */
  readonly ok: boolean;
  readonly [part: string]: unknown;
};

/** `GET /health`; everything else is not there. */
export function createHealth(look: () => Health): Hono {
  const app = new Hono();
  app.get('/health', (context) => {
    const health = look();
    return context.json(health, health.ok ? 200 : 503, { 'Cache-Control': 'no-store' });
  });
  return app;
}
