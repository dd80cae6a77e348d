import { DEFAULT_SETTINGS, type Ledger, type ServerSettings } from '../../src/core/ledger.ts';

/** A ledger that knows the settings of all servers and nothing else. */
export function ledgerWith(settings: Partial<ServerSettings>): Ledger {
  const ledger: Pick<Ledger, 'settings'> = { settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }) };
  return ledger as Ledger;
}
