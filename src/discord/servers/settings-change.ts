import { LedgerError, type Privacy, type ServerSettings } from '../../core/ledger.ts';
import { type Handler, turned } from '../action.ts';
import type { PlainAction } from '../payload/buttons.ts';
import { encodeAction } from '../payload/buttons.ts';
import { offeredOn } from '../payload/read-screen.ts';
import type { Screen } from '../payload/screen.ts';
import { aside } from '../reply.ts';
import { sayIn } from '../say.ts';
import type { View } from '../scene.ts';
import { type Managed, managed } from './managers.ts';
import { OWN_LANGUAGE, PUBLIC_COMMANDS, settingsScreen } from './settings-panel.ts';

/** What a menu or button of the panel was used for: changes the server's settings, and draws the panel anew. */

export const settingsPressed: Handler<PlainAction> = async ({ kind, argument }, pressed, view) => {
  const at = managed(view);
  if ('word' in at) return aside(at.word);
  const [name = '', value = ''] = argument.split(':');
  if (name === 'page') return turned(settingsScreen(view, Number(value)), pressed);
  const { message, values } = pressed;
  const offered = offeredOn(message, encodeAction({ kind, argument }));
  const change = CHANGES[name];
  if (!change) return aside(view.say('pressedTooOld'));
  const changes = change({ value, values, offered }, view.settings);
  return turned(await changedScreen(view, at, { changes, page: PAGES[name] ?? 0 }), pressed);
};

/** The panel after the change, or as it was with a word on why it could not be made. */
export async function changedScreen(
  view: View,
  { ledger, server }: Managed,
  { changes, page }: { readonly changes: Partial<ServerSettings>; readonly page: number },
): Promise<Screen> {
  try {
    const settings = await ledger.change(server, changes);
    const say = view.language === null ? sayIn(settings.language ?? view.scene.locale, view.scene.locale) : view.say;
    return settingsScreen({ ...view, settings, say }, page);
  } catch (error) {
    if (!(error instanceof LedgerError) || error.kind !== 'full') throw error;
    return settingsScreen(view, page, view.say('settings.full'));
  }
}

type Chosen = { readonly value: string; readonly values: readonly string[]; readonly offered: readonly string[] };
type Change = (chosen: Chosen, settings: ServerSettings) => Partial<ServerSettings>;

const CHANGES: Readonly<Record<string, Change>> = {
  channels: ({ values }) => ({ channels: values }),
  privacy: ({ value }) => ({ privacy: value === 'private' ? 'private' : 'public' }),
  privacyOf: ({ values }, { privacy }) => ({ privacyOf: exceptions(values, privacy) }),
  documents: (chosen, { documents }) => ({ documents: together(chosen, documents) }),
  topics: (chosen, { topics }) => ({ topics: together(chosen, topics) }),
  language: ({ values: [language = OWN_LANGUAGE] }) => ({ language: language === OWN_LANGUAGE ? null : language }),
  feedback: ({ value }) => ({ feedback: value === 'on' }),
  gaps: ({ value }) => ({ gaps: value === 'on' }),
  digestChannel: ({ values: [channel = null] }) => ({ digestChannel: channel }),
  humanRole: ({ values: [role = null] }) => ({ humanRole: role }),
};

/** On which page of the panel each stands, where not on the first. */
export const PAGES: Readonly<Record<string, number>> = {
  topics: 1,
  feedback: 1,
  gaps: 1,
  digestChannel: 1,
  humanRole: 1,
};

function exceptions(privately: readonly string[], usual: Privacy): Record<string, Privacy> {
  const chosen = PUBLIC_COMMANDS.map((name) => [name, privately.includes(name) ? 'private' : 'public'] as const);
  return Object.fromEntries(chosen.filter(([, privacy]) => privacy !== usual));
}

/** What was chosen, and what was before and had no place in the menu. */
function together({ values, offered }: Chosen, before: readonly string[]): string[] {
  return [...before.filter((name) => !offered.includes(name)), ...values];
}
