import { describe, expect, it } from 'vitest';
import { createPlayground } from '../../src/http/playground.ts';
import { button } from './scripted-screens.ts';

describe('a bot without scenes', () => {
  it('is asked by the playground with what it knows', async () => {
    const calls: unknown[] = [];
    const said = async (...given: unknown[]) => {
      calls.push(given);
      return { body: {}, private: false };
    };
    const app = createPlayground({
      name: 'Earlier',
      commands: [{ name: 'ask', description: 'Ask.' }],
      command: said,
      autocomplete: async () => [],
      button: said,
      message: said,
    });
    const post = (path: string, body: object) =>
      app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const message = { components: [{ type: 1, components: [button('a', 'a', 1)] }] };
    await post('/api/command', { name: 'ask' });
    await post('/api/press', { customId: 'a', message });
    await post('/api/message', { text: 'Why?' });
    expect(calls).toEqual([
      ['ask', {}],
      ['a', message, { turns: [], whole: true }],
      ['Why?', []],
    ]);
  });
});
