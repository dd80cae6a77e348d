import type { APIButtonComponentWithCustomId, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import { GAP_DAYS, type ServerSettings } from '../../core/ledger.ts';
import { documentChoices } from '../command.ts';
import type { PhraseKey } from '../locales/en.ts';
import { button, encodeAction, type PlainAction } from '../payload/buttons.ts';
import { LIMITS } from '../payload/limits.ts';
import { pageNote } from '../payload/pages.ts';
import { footLines } from '../payload/read-screen.ts';
import type { Screen } from '../payload/screen.ts';
import { ANSWER_CHANNELS, channelMenu, POST_CHANNELS, roleMenu, textMenu } from '../payload/selects.ts';
import { LOCALES, nameOf } from '../say.ts';
import type { View } from '../scene.ts';
import { COLOURS } from '../screens/colours.ts';

/**
 * The panel of a server's settings: two pages of menus and buttons, each with what is set now. It keeps nothing: whatever is chosen
 * is saved at once, and the panel is drawn anew from what was saved.
 */

const PANEL_PAGES = 2;
/** Stands for the reader's own language. */
export const OWN_LANGUAGE = 'own';
/** Commands whose answers may be for everybody, so that each can be made private; held against the commands by a test. */
export const PUBLIC_COMMANDS = ['ask', 'topic', 'quote', 'cite', 'verify'] as const;

/** `notice` says what came of a change that could not be made. */
export function settingsScreen(view: View, page: number, notice?: string): Screen {
  const { say, language } = view;
  const place = Math.min(Math.max(page, 0), PANEL_PAGES - 1);
  const rows = (place === 0 ? answering(view) : keeping(view)).filter(({ row }) => row.length > 0);
  return {
    colour: COLOURS.neutral,
    ...(notice === undefined ? {} : { notice }),
    title: say('settings.title'),
    text: say('settings.saved'),
    foot: footLines(pageNote(place, PANEL_PAGES, say).join(''), { language }),
    labels: rows.map(({ label }) => label),
    rows: rows.map(({ row }) => row),
  };
}

type Row = { readonly label: string; readonly row: readonly APIComponentInMessageActionRow[] };

/** Where and how it answers. */
function answering(view: View): Row[] {
  const { settings, say, library } = view;
  const privately = PUBLIC_COMMANDS.filter((name) => (settings.privacyOf[name] ?? settings.privacy) === 'private');
  const commands = PUBLIC_COMMANDS.map((name) => ({ name: `/${say(`name.${name}`)}`, value: name }));
  const isPrivate = settings.privacy === 'private';
  return [
    labelled(view, 'channels', (menu) => [
      channelMenu(menu, settings.channels, { most: LIMITS.select.values, types: ANSWER_CHANNELS }),
    ]),
    labelled(view, 'privacyOf', (menu) => textMenu(menu, privately, commands)),
    labelled(view, 'documents', (menu) => textMenu(menu, settings.documents, documentChoices('', library))),
    labelled(view, 'language', (menu) => [languageMenu(view, menu)]),
    {
      label: say('settings.privacy'),
      row: [
        toggle(say('settings.private'), { argument: `privacy:${isPrivate ? 'public' : 'private'}`, isOn: isPrivate }),
        turn(say('nextPage'), 1),
      ],
    },
  ];
}

/** What is suggested, kept and passed on. */
function keeping(view: View): Row[] {
  const { settings, say, library } = view;
  const { digestChannel: digest, feedback, gaps } = settings;
  const topics = library.suggestTopics('', LIMITS.select.options).map(({ name }) => ({ name, value: name }));
  return [
    labelled(view, 'topics', (menu) => textMenu(menu, settings.topics, topics)),
    labelled(view, 'digestChannel', (menu) => [
      channelMenu(menu, digest === null ? [] : [digest], { most: 1, types: POST_CHANNELS }),
    ]),
    labelled(view, 'humanRole', (menu) => [roleMenu(menu, settings.humanRole)]),
    {
      label: say('settings.gapsKept', { days: GAP_DAYS }),
      row: [
        toggle(say('settings.feedback'), { argument: `feedback:${feedback ? 'off' : 'on'}`, isOn: feedback }),
        toggle(say('settings.gaps'), { argument: `gaps:${gaps ? 'off' : 'on'}`, isOn: gaps }),
        turn(say('previousPage'), 0),
      ],
    },
  ];
}

/** What stands above each menu, and in it where nothing is chosen. */
const MENUS = {
  channels: ['settings.channels', 'settings.channels.none'],
  privacyOf: ['settings.privacyOf', 'settings.privacyOf.none'],
  documents: ['settings.documents', 'settings.documents.none'],
  language: ['settings.language', 'settings.language.none'],
  topics: ['settings.topics', 'settings.topics.none'],
  digestChannel: ['settings.digestChannel', 'settings.digestChannel.none'],
  humanRole: ['settings.humanRole', 'settings.humanRole.none'],
} as const satisfies Partial<Record<keyof ServerSettings, readonly PhraseKey[]>>;

type MenuParts = { readonly action: PlainAction; readonly placeholder: string };

function labelled({ say }: View, name: keyof typeof MENUS, row: (menu: MenuParts) => Row['row']): Row {
  const [label, none] = MENUS[name];
  return { label: say(label), row: row({ action: { kind: 'settings', argument: name }, placeholder: say(none) }) };
}

function languageMenu({ settings, say }: View, menu: MenuParts) {
  const own = { name: say('settings.ownLanguage'), value: OWN_LANGUAGE };
  const languages = LOCALES.map((locale) => ({ name: nameOf(locale), value: locale }));
  const options = [own, ...languages].map(({ name, value }) => ({
    label: name,
    value,
    default: value === (settings.language ?? OWN_LANGUAGE),
  }));
  return { type: 3 as const, custom_id: encodeAction(menu.action), placeholder: menu.placeholder, options };
}

/** Green where it is on; a press turns it the other way. */
function toggle(
  label: string,
  { argument, isOn }: { readonly argument: string; readonly isOn: boolean },
): APIButtonComponentWithCustomId {
  return { ...button(`${isOn ? '✅' : '⬜'} ${label}`, { kind: 'settings', argument }), style: isOn ? 3 : 2 };
}

function turn(label: string, page: number): APIButtonComponentWithCustomId {
  return button(label, { kind: 'settings', argument: `page:${page}` });
}
