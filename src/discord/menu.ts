import type { RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { named } from './command.ts';
import type { PhraseKey } from './locales/en.ts';
import type { Screen } from './payload/screen.ts';
import type { View } from './scene.ts';

/** A command in the menu of a message. The asker alone sees what comes of it. */
export type Menu = {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(target: MenuTarget, view: View): Promise<Screen>;
};

/** The message on which it was used; `author` is an id. */
export type MenuTarget = { readonly id: string; readonly author: string; readonly text: string };

/** The shape of a message command; its name is a phrase, as Discord's client shows it. */
export function menuShape(name: PhraseKey): Menu['data'] {
  return { type: 3, ...named(name), integration_types: [0, 1], contexts: [0, 1, 2] };
}
