import { expect, it } from 'vitest';
import { createHealth } from '../../src/http/health.ts';

it.each([
  [true, 200],
  [false, 503],
])(
  'where the bot is well (%s), /health answers %i with how it is; everything else is not there',
  async (ok, status) => {
    const app = createHealth(() => ({ ok, answers: 3 }));
    const answer = await app.request('/health');
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ ok, answers: 3 });
    expect((await app.request('/')).status).toBe(404);
    expect((await app.request('/health', { method: 'POST' })).status).toBe(404);
  },
);
