import type { Scene } from './bot.ts';
import { flagOf, objectOf, oneOf } from './field-checks.ts';
import { PRETEND_SERVER } from './pretend-server.ts';

/** Reads who asks, where, and in which language; nobody can be but in the pretend server. */

/** The languages that the page offers, by their own names. All but Azerbaijani are Discord's own locales. */
export const LOCALES: Readonly<Record<string, string>> = {
  'en-US': 'English (US)',
  'en-GB': 'English (UK)',
  de: 'Deutsch',
  'es-ES': 'Español (España)',
  'es-419': 'Español (Latinoamérica)',
  fr: 'Français',
  tr: 'Türkçe',
  ru: 'Русский',
  az: 'Azərbaycanca',
};

/** `{locale, user, channel, canManage}`; each may be left out. A `channel` of null is a direct message, where nobody manages. */
export function readScene(value: unknown): Scene {
  const { locale = 'en-US', user, channel, canManage = false } = objectOf(value ?? {}, 'scene');
  const read = {
    locale: oneOf(locale, 'scene.locale', Object.keys(LOCALES)),
    user: memberOf(user, 'user'),
    missing: [],
    isRestricted: false,
  };
  const manages = flagOf(canManage, 'scene.canManage');
  if (channel === null) return { ...read, server: null, channel: null, canManage: false, canModerate: false };
  const id = memberOf(channel, 'channel');
  const channelName = PRETEND_SERVER.channels.find((each) => each.id === id)?.name;
  const rights = { canManage: manages, canModerate: manages };
  return { ...read, ...rights, server: PRETEND_SERVER.id, channel: id, channelName };
}

/** The first of the pretend server, where none is named. */
function memberOf(value: unknown, field: 'user' | 'channel'): string {
  const ids = PRETEND_SERVER[`${field}s`].map(({ id }) => id);
  return oneOf(value ?? ids[0], `scene.${field}`, ids);
}
