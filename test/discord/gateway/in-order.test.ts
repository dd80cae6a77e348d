import { describe, expect, it } from 'vitest';
import { InOrder, MAX_WAITING } from '../../../src/discord/gateway/in-order.ts';

/** Work that lasts until it is let go. */
function held() {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { until, release };
}

describe('what is handed over for one key', () => {
  it('is done in order, one at a time, and others do not wait for it', async () => {
    const order = new InOrder();
    const did: string[] = [];
    const first = held();
    const slow = order.add('a', async () => {
      await first.until;
      did.push('a1');
    });
    const next = order.add('a', async () => void did.push('a2'));
    await order.add('b', async () => void did.push('b1'));
    first.release();
    await Promise.all([slow, next]);
    expect(did).toEqual(['b1', 'a1', 'a2']);
  });

  it('rejects as the work does, and what comes after is done', async () => {
    const order = new InOrder();
    await expect(order.add('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(order.add('a', () => Promise.resolve())).resolves.toBeUndefined();
  });

  it('is refused where too much is under way, until something of it is done', async () => {
    const order = new InOrder();
    const first = held();
    const line = Array.from({ length: MAX_WAITING }, () => order.add('a', () => first.until));
    expect(line).not.toContain(null);
    expect(order.add('a', () => Promise.resolve())).toBeNull();
    expect(order.add('b', () => Promise.resolve())).not.toBeNull();
    first.release();
    await Promise.all(line);
    await new Promise((done) => setImmediate(done));
    expect(order.add('a', () => Promise.resolve())).not.toBeNull();
  });
});
