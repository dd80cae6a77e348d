import { describe, expect, it } from 'vitest';
import { createPlayground } from '../../src/http/playground.ts';
import { scriptedBot } from './scripted-bot.ts';

describe('what Discord would refuse', () => {
  const long = 'x'.repeat(2001);
  it.each([
    ['/api/command', '{', 'body: is not JSON'],
    ['/api/command', [], 'body: must be an object, got a list'],
    ['/api/command', { options: {} }, 'name: must be a string, got nothing'],
    ['/api/command', { name: 'fly' }, 'name: there is no command "fly"; the commands are ask, topic, secret, help'],
    ['/api/command', { name: 'ask', options: 'x' }, 'options: must be an object, got a string'],
    ['/api/command', { name: 'ask' }, 'options.question: must be a string, got nothing'],
    ['/api/command', { name: 'ask', options: { question: 7 } }, 'options.question: must be a string, got a number'],
    ['/api/command', { name: 'ask', options: { question: ' ' } }, 'options.question: must not be empty'],
    [
      '/api/command',
      { name: 'ask', options: { question: 'x'.repeat(301) } },
      'options.question: is 301 characters long, at most 300 are allowed',
    ],
    [
      '/api/command',
      { name: 'ask', options: { question: 'x', top: '1' } },
      'options.top: /ask has no option "top"; it has question',
    ],
    ['/api/command', { name: 'help', options: { a: 'b' } }, 'options.a: /help has no option "a"; it has none'],
    [
      '/api/command',
      '{"name":"help","options":{"__proto__":"x"}}',
      'options.__proto__: /help has no option "__proto__"; it has none',
    ],
    [
      '/api/autocomplete',
      { name: 'topic', option: 'colour', typed: '' },
      'option: /topic has no option "colour"; it has topic, limit',
    ],
    ['/api/autocomplete', { name: 'topic', option: 'limit', typed: '' }, 'option: "limit" of /topic has no choices'],
    ['/api/autocomplete', { name: 'topic', option: 'topic' }, 'typed: must be a string, got nothing'],
    ['/api/button', { message: {} }, 'customId: must be a string, got nothing'],
    [
      '/api/button',
      { customId: 'x'.repeat(101), message: {} },
      'customId: is 101 characters long, at most 100 are allowed',
    ],
    ['/api/button', { customId: 'a' }, 'message: must be an object, got nothing'],
    ['/api/button', { customId: 'a', message: { content: 1 } }, 'message.content: must be a string, got a number'],
    ['/api/button', { customId: 'a', message: { embeds: {} } }, 'message.embeds: must be a list, got an object'],
    [
      '/api/button',
      { customId: 'a', message: { components: [null] } },
      'message.components[0]: must be an object, got null',
    ],
    ['/api/button', { customId: 'a', message: {}, turns: 'x' }, 'turns: must be a list, got a string'],
    ['/api/message', { text: '' }, 'text: must not be empty'],
    ['/api/message', { text: long }, 'text: is 2001 characters long, at most 2000 are allowed'],
    ['/api/message', { text: 'a', history: {} }, 'history: must be a list, got an object'],
    [
      '/api/message',
      { text: 'a', history: Array(51).fill({ role: 'user', text: 'a' }) },
      'history: has more than 50 turns',
    ],
    [
      '/api/message',
      { text: 'a', history: [{ role: 'bot', text: 'a' }] },
      'history[0].role: must be "user" or "agent"',
    ],
    ['/api/message', { text: 'a', history: [{ role: 'user' }] }, 'history[0].text: must be a string, got nothing'],
  ])('%s with %j is a 400', async (path, body, error) => {
    const bot = scriptedBot();
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const headers = { 'Content-Type': 'application/json' };
    const response = await createPlayground(bot).request(path, { method: 'POST', headers, body: text });
    expect({ status: response.status, ...((await response.json()) as object) }).toEqual({
      status: 400,
      error,
      field: error.split(':')[0],
    });
    expect(bot.calls).toEqual([]);
  });
});
