import { describe, expect, it } from 'vitest';
import type { Component } from '../../src/http/message-body.ts';
import { createPlayground } from '../../src/http/playground.ts';
import { scriptedBot } from './scripted-bot.ts';

/** Options of `/tune`, each with what is wrong in them. */
function tuned(cases: readonly (readonly [options: object, error: string])[]): [string, unknown, string][] {
  return cases.map(([options, error]) => ['/api/command', { name: 'tune', options }, error]);
}

function menuOf(menu: Partial<Component>) {
  const options = [
    { label: 'one', value: '1' },
    { label: 'two', value: '2' },
  ];
  const row = { type: 1, components: [{ type: 3, custom_id: 'a', options, ...menu }] };
  return { components: [{ type: 17, components: [row] }] };
}

describe('what Discord would refuse', () => {
  const long = 'x'.repeat(2001);
  it.each([
    ['/api/command', '{', 'body: is not JSON'],
    ['/api/command', [], 'body: must be an object, got a list'],
    ['/api/command', { options: {} }, 'name: must be a string, got nothing'],
    [
      '/api/command',
      { name: 'fly' },
      'name: there is no command "fly"; the commands are ask, topic, secret, help, card, tune, settings',
    ],
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
    [
      '/api/autocomplete',
      { name: 'topic', option: 'topic', typed: '', options: { limit: '' } },
      'options.limit: must not be empty',
    ],
    ...tuned([
      [{}, 'options.style: must be a string, got nothing'],
      [{ style: 'APA' }, 'options.style: "APA" is none of apa, plain'],
      [{ style: 'apa', private: 'yes' }, 'options.private: "yes" is none of true, false'],
      [{ style: 'apa', private: true }, 'options.private: must be a string, got a boolean'],
      [{ style: 'apa', top: '1.5' }, 'options.top: "1.5" is not a whole number'],
      [{ style: 'apa', top: '1e1' }, 'options.top: "1e1" is not a whole number'],
      [{ style: 'apa', top: '0' }, 'options.top: is 0, at least 1 is needed'],
      [{ style: 'apa', top: '6' }, 'options.top: is 6, at most 5 is allowed'],
      [{ style: 'apa', who: '1' }, 'options.who: "1" is none of 10000000000000011, 10000000000000012'],
      [
        { style: 'apa', where: '1' },
        'options.where: "1" is none of 10000000000000021, 10000000000000022, 10000000000000023',
      ],
      [{ style: 'apa', role: '1' }, 'options.role: "1" is none of 10000000000000031, 10000000000000032'],
    ]),
    ['/api/command', { name: 'settings' }, 'name: "settings" is offered only to those who may manage the server'],
    [
      '/api/command',
      { name: 'settings', scene: { channel: null, canManage: true } },
      'name: "settings" is not offered in direct messages',
    ],
    [
      '/api/command',
      { name: 'Find passages' },
      'name: there is no command "Find passages"; the commands are ask, topic, secret, help, card, tune, settings',
    ],
    ['/api/message', { text: 'a', scene: 1 }, 'scene: must be an object, got a number'],
    [
      '/api/message',
      { text: 'a', scene: { locale: 'xx' } },
      'scene.locale: "xx" is none of en-US, en-GB, de, es-ES, es-419, fr, tr, ru, az',
    ],
    [
      '/api/message',
      { text: 'a', scene: { user: '7' } },
      'scene.user: "7" is none of 10000000000000011, 10000000000000012',
    ],
    [
      '/api/message',
      { text: 'a', scene: { canManage: 'yes' } },
      'scene.canManage: must be true or false, got a string',
    ],
    ['/api/press', { message: {} }, 'customId: must be a string, got nothing'],
    [
      '/api/press',
      { customId: 'x'.repeat(101), message: {} },
      'customId: is 101 characters long, at most 100 are allowed',
    ],
    ['/api/press', { customId: 'a' }, 'message: must be an object, got nothing'],
    ['/api/press', { customId: 'a', message: { content: 1 } }, 'message.content: must be a string, got a number'],
    ['/api/press', { customId: 'a', message: { embeds: {} } }, 'message.embeds: must be a list, got an object'],
    [
      '/api/press',
      { customId: 'a', message: { components: [null] } },
      'message.components[0]: must be an object, got null',
    ],
    ['/api/press', { customId: 'a', message: { files: 1 } }, 'message.files: must be a list, got a number'],
    [
      '/api/press',
      { customId: 'a', message: { files: [{ name: 'x'.repeat(256), text: '' }] } },
      'message.files[0].name: is 256 characters long, at most 255 are allowed',
    ],
    [
      '/api/press',
      { customId: 'a', message: { files: [{ name: 'a' }] } },
      'message.files[0].text: must be a string, got nothing',
    ],
    [
      '/api/press',
      { customId: 'a', message: { files: Array(11).fill({ name: 'a', text: '' }) } },
      'message.files: has more than 10 files',
    ],
    ['/api/press', { customId: 'a', message: {}, turns: 'x' }, 'turns: must be a list, got a string'],
    ['/api/press', { customId: 'v1:jump', message: {} }, 'customId: the message has no button and no menu "v1:jump"'],
    ['/api/press', { customId: 'a', message: menuOf({ disabled: true }) }, 'customId: "a" is disabled'],
    ['/api/press', { customId: 'a', message: menuOf({}) }, 'values: must be a list, got nothing'],
    ['/api/press', { customId: 'a', message: menuOf({}), values: ['3'] }, 'values[0]: "3" is none of 1, 2'],
    ['/api/press', { customId: 'a', message: menuOf({}), values: [] }, 'values: has 0 entries, 1 to 1 are allowed'],
    [
      '/api/press',
      { customId: 'a', message: menuOf({}), values: ['1', '2'] },
      'values: has 2 entries, 1 to 1 are allowed',
    ],
    [
      '/api/press',
      { customId: 'a', message: menuOf({ max_values: 2 }), values: ['1', '1'] },
      'values: names a value twice',
    ],
    [
      '/api/press',
      { customId: 'a', message: menuOf({}), values: Array(26).fill('1') },
      'values: has more than 25 values',
    ],
    [
      '/api/press',
      { customId: 'a', message: menuOf({ type: 6 }), values: ['1'] },
      'values[0]: "1" is none of 10000000000000031, 10000000000000032',
    ],
    ['/api/submit', { customId: '', fields: {}, message: {} }, 'customId: must not be empty'],
    ['/api/submit', { customId: 'a', message: {} }, 'fields: must be an object, got nothing'],
    ['/api/submit', { customId: 'a', fields: { q: 1 }, message: {} }, 'fields.q: must be a string, got a number'],
    [
      '/api/submit',
      { customId: 'a', fields: { q: 'x'.repeat(4001) }, message: {} },
      'fields.q: is 4001 characters long, at most 4000 are allowed',
    ],
    [
      '/api/submit',
      { customId: 'a', fields: { a: '', b: '', c: '', d: '', e: '', f: '' }, message: {} },
      'fields: has more than 5 entries',
    ],
    ['/api/submit', { customId: 'a', fields: {} }, 'message: must be an object, got nothing'],
    [
      '/api/menu',
      { name: 'ask', target: {} },
      'name: there is no command "ask"; the commands are Find passages, Check quotes',
    ],
    [
      '/api/menu',
      { name: 'Check quotes', target: {} },
      'name: "Check quotes" is offered only to those who may manage the server',
    ],
    ['/api/menu', { name: 'Find passages' }, 'target: must be an object, got nothing'],
    ['/api/menu', { name: 'Find passages', target: { id: '1' } }, 'target.id: "1" is not an id of 17 to 20 digits'],
    [
      '/api/menu',
      {
        name: 'Find passages',
        target: { id: '20000000000000001', author: '10000000000000011', text: 'x'.repeat(8001) },
      },
      'target.text: is 8001 characters long, at most 8000 are allowed',
    ],
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

describe('what Discord would let pass', () => {
  it.each([
    ['/api/command', { name: 'tune', options: { style: 'plain', private: 'false', top: '5' } }],
    ['/api/command', { name: 'tune', options: { style: 'apa', who: '10000000000000012', where: '10000000000000023' } }],
    ['/api/command', { name: 'settings', scene: { canManage: true } }],
    ['/api/press', { customId: 'a', message: menuOf({}), values: ['2'] }],
    ['/api/press', { customId: 'a', message: menuOf({ min_values: 0 }), values: [] }],
    ['/api/press', { customId: 'a', message: menuOf({ type: 8, max_values: 2 }), values: ['10000000000000021'] }],
    ['/api/press', { customId: 'a', message: { components: [{ type: 9, accessory: { type: 2, custom_id: 'a' } }] } }],
  ])('%s with %j reaches the bot', async (path, body) => {
    const bot = scriptedBot();
    const headers = { 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    expect((await createPlayground(bot).request(path, init)).status).toBe(200);
    expect(bot.calls).toHaveLength(1);
  });
});
