import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { offline } from '../../src/discord/offline.ts';
import type { MessageBody } from '../../src/discord/payload/message.ts';
import type { Scene } from '../../src/discord/scene.ts';
import { createVitals } from '../../src/discord/vitals.ts';
import { createPlayground } from '../../src/http/playground.ts';
import { PRETEND_SERVER } from '../../src/http/pretend-server.ts';
import { readScene } from '../../src/http/scene-fields.ts';
import { buttonId } from '../support/card.ts';
import { SHARED_STATE } from '../support/shared-state.ts';

/** The playground with the real bot behind it: what the page tells of the scene is all that the bot needs to know. */

let app: App;
const failures: Error[] = [];

beforeAll(async () => {
  app = await createApp({ corpus: 'test/fixtures/library', state: SHARED_STATE });
});
afterAll(() => app.close());

type Shown = { readonly payload: MessageBody; readonly post: { readonly payload: MessageBody } | null };

async function reply(path: string, body: unknown): Promise<Shown> {
  const lag = () => ({ lexicon: false, documents: 0 });
  const condition = { version: '0', vitals: createVitals(() => 0), lag };
  const bot = offline(createDispatcher({ footnote: app.footnote, condition, now: () => 0 }));
  const playground = createPlayground(bot, { onError: (error) => failures.push(error) });
  const headers = { 'Content-Type': 'application/json', Host: '127.0.0.1' };
  const response = await playground.request(`http://127.0.0.1${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  expect(failures).toEqual([]);
  return (await response.json()) as Shown;
}

describe('the playground with the real bot', () => {
  it('gives the bot a whole scene', () => {
    const scene: Scene = readScene({});
    expect(scene).toMatchObject({ missing: [], isRestricted: false });
  });

  it('says whether all is well', async () => {
    const { payload } = await reply('/api/command', { name: 'doctor', scene: { canManage: true } });
    expect(JSON.stringify(payload)).toContain('I have all the permissions that I need');
  });

  it('posts the passage that was picked for somebody’s message', async () => {
    const target = {
      id: '20000000000000001',
      author: '10000000000000012',
      text: 'Why did she light the lamp at dusk?',
    };
    const found = await reply('/api/menu', { name: 'Find passages', target });
    const customId = buttonId(found.payload, 'Post as a reply');
    const { post } = await reply('/api/press', { customId, message: found.payload });
    expect(JSON.stringify(post?.payload)).toContain('The lighthouse keeper lit the lamp at dusk');
  });

  it('gives a copy to whoever presses a button of somebody else’s card', async () => {
    const [you, robin] = PRETEND_SERVER.users.map(({ id }) => ({ user: id }));
    const card = await reply('/api/command', { name: 'ask', options: { question: 'lamp' }, scene: you });
    const press = { customId: buttonId(card.payload, 'More context'), message: card.payload };
    expect(await reply('/api/press', { ...press, scene: you })).toMatchObject({ update: true });
    expect(await reply('/api/press', { ...press, scene: robin })).toMatchObject({ update: false, private: true });
  });
});
