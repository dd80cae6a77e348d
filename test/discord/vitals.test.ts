import { describe, expect, it } from 'vitest';
import { createVitals, type Gateway, MAX_TIMES, SILENT_MS } from '../../src/discord/vitals.ts';

const READY: Gateway = {
  isReady: true,
  latency: 40,
  shards: ['Ready'],
  heartbeatAt: null,
  missingIn: () => [],
  allowsExternalApps: () => true,
};

function watched() {
  let time = 5_000;
  const vitals = createVitals(() => time);
  return {
    vitals,
    pass: (ms: number): void => {
      time += ms;
    },
  };
}

describe('answer times', () => {
  it.each([
    ['none', [], null, null],
    ['one', [30], 30, 30],
    ['two', [50, 10], 10, 50],
    ['many', Array.from({ length: 100 }, (_, place) => 100 - place), 50, 95],
  ])('of %s give the middle one and the slowest twentieth', (_, times, p50, p95) => {
    const { vitals } = watched();
    for (const ms of times) vitals.answered(ms);
    expect(vitals.signs()).toMatchObject({ answers: times.length, p50, p95 });
  });

  it('are those of the last answers, while all are counted', () => {
    const { vitals } = watched();
    for (let count = 0; count < MAX_TIMES; count++) vitals.answered(9000);
    for (let count = 0; count < MAX_TIMES; count++) vitals.answered(7);
    expect(vitals.signs()).toMatchObject({ answers: 2 * MAX_TIMES, p50: 7, p95: 7 });
  });
});

it('the last incident is kept with its time', () => {
  const { vitals, pass } = watched();
  expect(vitals.signs().lastIncident).toBeNull();
  vitals.failed({ id: 'aaaa', kind: 'command' });
  pass(10);
  vitals.failed({ id: 'bbbb', kind: 'button' });
  pass(10);
  expect(vitals.signs()).toMatchObject({ lastIncident: { id: 'bbbb', kind: 'button', at: 5_010 }, uptime: 20 });
});

describe('the connection', () => {
  it('is not alive before there is one, nor while it is not ready', () => {
    const { vitals } = watched();
    expect(vitals.signs()).toMatchObject({ gateway: null, eventAge: null, isAlive: false });
    vitals.heard();
    vitals.connected(() => ({ ...READY, isReady: false }));
    expect(vitals.signs().isAlive).toBe(false);
  });

  it('is alive as long as an event or a heartbeat was heard of lately, though a quiet server sends no events', () => {
    const { vitals, pass } = watched();
    let gateway = READY;
    vitals.connected(() => gateway);
    vitals.heard();
    pass(SILENT_MS);
    expect(vitals.signs()).toMatchObject({ isAlive: true, eventAge: SILENT_MS });
    pass(1);
    expect(vitals.signs().isAlive).toBe(false);
    gateway = { ...READY, heartbeatAt: 5_000 + SILENT_MS };
    expect(vitals.signs().isAlive).toBe(true);
    pass(SILENT_MS);
    expect(vitals.signs().isAlive).toBe(false);
  });
});
