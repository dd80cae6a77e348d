import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog, type Log } from '../src/log.ts';

/** What stands in the log, and above all what does not. */

function logging(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: createLog({ logLevel: 'info' }, { write: (line) => void lines.push(line) }), lines };
}

const WROTE = 'Who ended the timber trade?';
const URL = 'https://discord.com/api/v10/webhooks/123/aW50ZXJhY3Rpb24/messages/@original';
const SENT = { files: [], body: { content: WROTE } };
const REFUSED = new DiscordAPIError({ code: 200000, message: 'Blocked' }, 200000, 400, 'PATCH', URL, SENT);

describe('the log of a failure', () => {
  it.each([
    ['that Discord refused', REFUSED],
    ['in which Discord broke', new HTTPError(500, 'Internal Server Error', 'PATCH', URL, SENT)],
    ['that another one caused', new Error('nor could that be said', { cause: REFUSED })],
  ])('%s holds neither what was written nor what lets others answer', (_, err) => {
    const { log, lines } = logging();
    log.error({ err, incident: '1a2b3c4d' }, 'a reply failed');
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain(WROTE);
    expect(lines[0]).not.toContain('aW50ZXJhY3Rpb24');
    expect(lines[0]).toContain('/webhooks/123/…/messages/@original');
    expect(lines[0]).toContain('1a2b3c4d');
  });

  it('says what went wrong and where', () => {
    const { log, lines } = logging();
    log.warn({ err: REFUSED }, 'a reply failed');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'a reply failed',
      err: { type: 'DiscordAPIError', message: 'Blocked', code: 200000, status: 400, method: 'PATCH' },
    });
    expect(lines[0]).toContain('log.test.ts');
  });

  it('holds no token', () => {
    const { log, lines } = logging();
    log.info({ token: 'AAAA.BBBB.CCCC', config: { token: 'AAAA.BBBB.CCCC' } }, 'started');
    expect(lines[0]).not.toContain('AAAA');
  });

  it('takes what is no error as it is', () => {
    const { log, lines } = logging();
    log.error({ err: 'a reason' }, 'failed');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: 'a reason' });
  });
});
