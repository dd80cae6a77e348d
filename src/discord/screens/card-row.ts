import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { Pressed } from '../action.ts';
import { button, decodeAction, emojiButton } from '../payload/buttons.ts';
import { LIMITS } from '../payload/limits.ts';
import { customIdsOn, isEphemeral, pingsOn, type ReadMessage } from '../payload/read-screen.ts';
import type { Screen } from '../payload/screen.ts';
import type { Credit, Reply } from '../reply.ts';
import type { View } from '../scene.ts';
import { hushWord } from './channels.ts';
import { restrictedNote } from './permissions.ts';

/** What every card has beside its own buttons: asking on, sharing, deleting. All of it is read back from the buttons. */

/** Whose card it is, and how it came to be shown. */
type Standing = { readonly isPrivate: boolean; readonly owner: string; readonly by: Credit | null };

/** Marks the asking on of cards that only the asker sees. */
export const IN_PRIVATE = 'p';
const CREDITS = { shared: 's', posted: 'p' } as const satisfies Record<Credit, string>;

/** The reply with what all cards have; a card that takes the place of another stays whose it was, and keeps whom it pinged. */
export function finished(reply: Reply, view: View, pressed?: Pressed): Reply {
  const isTurned = reply.update === true && pressed !== undefined;
  const asked: Standing = { isPrivate: reply.private, owner: view.scene.user, by: reply.by ?? null };
  const standing = isTurned ? standingOf(pressed.message, view.scene.user) : asked;
  const screen = isTurned && !reply.screen.pings ? addressed(reply.screen, pingsOn(pressed.message)) : reply.screen;
  const posted: Standing = { ...asked, isPrivate: false, by: 'posted' };
  const { post } = reply;
  return {
    ...reply,
    screen: withCardRow(screen, standing, view),
    ...(post ? { post: { ...post, screen: withCardRow(post.screen, posted, view) } } : {}),
  };
}

/** The owner of a card of the bot; null where nothing on it says so, as on older ones. */
export function ownerOn(message: ReadMessage): string | null {
  return deletionOn(message)?.owner ?? null;
}

/** The screen with those mentioned above it whom it is to ping. */
export function addressed(screen: Screen, { users, roles }: ReturnType<typeof pingsOn>): Screen {
  const called = [...users.map((id) => `<@${id}>`), ...roles.map((id) => `<@&${id}>`)].join(' ');
  return called === '' ? screen : { ...above(called, screen), pings: { users, roles } };
}

/** The screen with a line above what stands above it. */
export function above(line: string, screen: Screen): Screen {
  return { ...screen, notice: screen.notice === undefined ? line : `${line}\n${screen.notice}` };
}

function standingOf(message: ReadMessage, owner: string): Standing {
  const actions = customIdsOn(message).map(decodeAction);
  const isMarked = actions.some(
    (action) => action?.kind === 'share' || (action?.kind === 'follow' && action.argument === IN_PRIVATE),
  );
  const isPrivate = isMarked || isEphemeral(message);
  return { isPrivate, owner, by: null, ...deletionOn(message) };
}

function deletionOn(message: ReadMessage): Pick<Standing, 'owner' | 'by'> | null {
  const action = customIdsOn(message)
    .map(decodeAction)
    .find((each) => each?.kind === 'remove');
  const [, owner, letter] = /^(\d+)([a-z]?)$/u.exec(action && 'argument' in action ? action.argument : '') ?? [];
  if (owner === undefined) return null;
  return { owner, by: (Object.keys(CREDITS) as Credit[]).find((credit) => CREDITS[credit] === letter) ?? null };
}

function withCardRow(screen: Screen, standing: Standing, view: View): Screen {
  if (screen.again === undefined) return screen;
  const { say } = view;
  const { isPrivate, owner, by } = standing;
  const isPicker = screen.again !== null && 'target' in screen.again && screen.again.target !== undefined;
  const unshared = isPrivate && !isPicker ? whyUnshared(view) : null;
  const credited = by && !isPrivate ? above(say(`${by}By`, { user: `<@${owner}>` }), screen) : screen;
  return {
    ...credited,
    foot: [...(screen.foot ?? []), ...(unshared === null ? [] : [unshared])],
    rows: joined(screen.rows ?? [], cardRow(screen, standing, view)),
  };
}

/** The last row takes the buttons in where it has room for them. */
function joined(rows: NonNullable<Screen['rows']>, buttons: NonNullable<Screen['rows']>[number]) {
  const last = rows.at(-1) ?? [];
  const isRoom = last.length + buttons.length <= LIMITS.row.buttons && last.every(({ type }) => type === BUTTON);
  return isRoom && last.length > 0 ? [...rows.slice(0, -1), [...last, ...buttons]] : [...rows, buttons];
}
const BUTTON = 2;

function cardRow(
  { again, asked = '' }: Screen,
  { isPrivate, owner, by }: Standing,
  view: View,
): APIComponentInMessageActionRow[] {
  if (again === undefined) return [];
  const { say } = view;
  if (again && 'passages' in again && again.target !== undefined)
    return [button(say('post'), { ...again, kind: 'post' })];
  const isAnswer = again !== null && !('page' in again) && asked !== '';
  const isShared = isPrivate && whyUnshared(view) === null && hushWord(view) === null;
  const argument = `${owner}${by === null ? '' : CREDITS[by]}`;
  return [
    ...(isAnswer ? [button(say('followUp'), { kind: 'follow', argument: isPrivate ? IN_PRIVATE : '' })] : []),
    ...(isShared && again ? [button(say('share'), { kind: 'share', of: again })] : []),
    ...(isPrivate ? [] : [emojiButton('🗑️', { kind: 'remove', argument })]),
  ];
}

/** Why nothing can be shown to others there; null where it can. */
function whyUnshared({ scene, say }: View): string | null {
  if (scene.isRestricted) return restrictedNote(say);
  return scene.server === null && scene.missing !== null ? say('nobodyElse') : null;
}
