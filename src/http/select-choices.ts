import { type Component, type SelectOption, TYPE } from './message-body.ts';
import { PRETEND_SERVER } from './pretend-server.ts';

/** What a menu offers: its own options, or the people, roles or channels of the pretend server. */
export function selectChoices(menu: Component): readonly SelectOption[] {
  const chosen = (menu.default_values ?? []).map(({ id }) => id);
  const members = (list: 'users' | 'channels' | 'roles', mark: string): readonly SelectOption[] =>
    PRETEND_SERVER[list].map(({ id, name }) => ({ label: `${mark}${name}`, value: id, default: chosen.includes(id) }));
  switch (menu.type) {
    case TYPE.userSelect:
      return members('users', '');
    case TYPE.roleSelect:
      return members('roles', '@');
    case TYPE.mentionableSelect:
      return [...members('users', ''), ...members('roles', '@')];
    case TYPE.channelSelect:
      return members('channels', '#');
    case TYPE.textSelect:
      return Array.isArray(menu.options) ? menu.options : [];
    default:
      return [];
  }
}
