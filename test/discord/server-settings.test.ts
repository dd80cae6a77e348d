import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Ledger, type ServerSettings } from '../../src/core/ledger.ts';
import { MAX_RECENT } from '../../src/discord/recent.ts';
import { settingsReader } from '../../src/discord/server-settings.ts';

/** What holds of a server's settings while they cannot be read. */

const german: ServerSettings = { ...DEFAULT_SETTINGS, language: 'de' };
const french: ServerSettings = { ...DEFAULT_SETTINGS, language: 'fr' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A ledger whose reads a test answers, in whatever order it likes, or lets hang. */
function slowLedger() {
  const reads: ((settings: ServerSettings) => void)[] = [];
  const told: unknown[] = [];
  const ledger: Pick<Ledger, 'settings' | 'change' | 'left'> = {
    settings: () => new Promise((resolve) => void reads.push(resolve)),
    change: async () => french,
    left: async () => true,
  };
  const reader = settingsReader(ledger as Ledger, (error) => void told.push(error));
  const late = async (server = 'server') => {
    const read = reader.of(server);
    await vi.advanceTimersByTimeAsync(1000);
    return read;
  };
  const read = (settings: ServerSettings, server = 'server') => {
    const read = reader.of(server);
    reads.at(-1)?.(settings);
    return read;
  };
  return { reader, reads, told, late, read };
}

describe('settings that cannot be read in time', () => {
  it('are unknown where they never were, and this is told', async () => {
    const { late, told } = slowLedger();
    expect(await late()).toEqual({
      settings: { ...DEFAULT_SETTINGS, privacy: 'private', feedback: false },
      certainty: 'unknown',
    });
    expect(String(told)).toContain('could not be read within 1000 ms');
  });

  it('are those that were read last, of this server and no other', async () => {
    const { read, late } = slowLedger();
    expect(await read(german)).toEqual({ settings: german, certainty: 'read' });
    expect(await late()).toEqual({ settings: german, certainty: 'remembered' });
    expect(await late('other')).toMatchObject({ certainty: 'unknown' });
  });

  it('are those that came too late for whoever asked', async () => {
    const { late, reads } = slowLedger();
    await late();
    reads[0]?.(german);
    expect(await late()).toEqual({ settings: german, certainty: 'remembered' });
  });

  it('are those of the last change, whatever was asked before it and came after', async () => {
    const { late, read, reads, reader } = slowLedger();
    await read(german);
    await late();
    await reader.ledger?.change('server', { language: 'fr' });
    reads[1]?.(german);
    expect(await late()).toEqual({ settings: french, certainty: 'remembered' });
    expect(await read(german)).toEqual({ settings: german, certainty: 'read' });
    expect(await late()).toEqual({ settings: german, certainty: 'remembered' });
  });

  it('are unknown once the bot has left the server', async () => {
    const { late, read, reader } = slowLedger();
    await read(german);
    await reader.ledger?.left('bot', 'server');
    expect(await late()).toMatchObject({ certainty: 'unknown' });
  });

  it('are remembered of so many servers; the one that asked longest ago gives way', async () => {
    const { late, read } = slowLedger();
    for (let n = 0; n < MAX_RECENT; n++) await read(german, `${n}`);
    await read(german, '0');
    await read(german, 'one more');
    expect(await late('0')).toMatchObject({ certainty: 'remembered' });
    expect(await late('1')).toMatchObject({ certainty: 'unknown' });
    expect(await late('2')).toMatchObject({ certainty: 'remembered' });
  });
});

it('where nothing is kept, and in direct messages, the defaults are the settings', async () => {
  const { reader } = slowLedger();
  const read = { settings: DEFAULT_SETTINGS, certainty: 'read' };
  expect([await reader.of(null), await settingsReader(null, () => undefined).of('server')]).toEqual([read, read]);
});
