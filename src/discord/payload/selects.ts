import {
  type APIChannelSelectComponent,
  type APIRoleSelectComponent,
  type APIStringSelectComponent,
  ChannelType,
  SelectMenuDefaultValueType as DefaultType,
} from 'discord-api-types/v10';
import { encodeAction, type PlainAction } from './buttons.ts';
import { LIMITS } from './limits.ts';
import { plainlyShortened } from './shortened.ts';

/** Menus from which several or none can be chosen, with what is chosen now. */

type Menu = { readonly action: PlainAction; readonly placeholder: string };

/** Channels, at most `most`, of those types. */
export function channelMenu(
  { action, placeholder }: Menu,
  chosen: readonly string[],
  { most, types }: { readonly most: number; readonly types: readonly ChannelType[] },
): APIChannelSelectComponent {
  return {
    type: 8,
    custom_id: encodeAction(action),
    placeholder,
    min_values: 0,
    max_values: most,
    channel_types: [...types],
    default_values: chosen.slice(0, most).map((id) => ({ id, type: DefaultType.Channel })),
  };
}

/** One role or none. */
export function roleMenu({ action, placeholder }: Menu, chosen: string | null): APIRoleSelectComponent {
  return {
    type: 6,
    custom_id: encodeAction(action),
    placeholder,
    min_values: 0,
    max_values: 1,
    default_values: chosen === null ? [] : [{ id: chosen, type: DefaultType.Role }],
  };
}

/** Any number of texts, those first that are chosen; at most as many as a menu holds. No menu where there are none. */
export function textMenu(
  { action, placeholder }: Menu,
  chosen: readonly string[],
  offered: readonly { readonly name: string; readonly value: string }[],
): readonly APIStringSelectComponent[] {
  const others = offered.filter(({ value }) => !chosen.includes(value));
  const named = chosen.map((value) => offered.find((choice) => choice.value === value) ?? { name: value, value });
  const options = [...named, ...others]
    .filter(({ value }) => value.length <= LIMITS.select.value)
    .slice(0, LIMITS.select.options)
    .map(({ name, value }) => ({
      label: plainlyShortened(name, LIMITS.select.label),
      value,
      default: chosen.includes(value),
    }));
  if (options.length === 0) return [];
  const menu = { type: 3 as const, custom_id: encodeAction(action), placeholder, options };
  return [{ ...menu, min_values: 0, max_values: options.length }];
}

/** Channels where messages are written, and forums. */
export const ANSWER_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
] as const;
/** Channels where something can be posted for all to read. */
export const POST_CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;
