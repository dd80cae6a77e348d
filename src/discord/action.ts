import type { ButtonAction, Shareable } from './payload/buttons.ts';
import type { Conversation } from './payload/message.ts';
import type { ReadMessage } from './payload/read-screen.ts';
import type { Reply } from './reply.ts';
import type { View } from './scene.ts';

/** A press on a button or a choice from a menu of a message of the bot. */
export type Pressed = {
  readonly message: ReadMessage;
  /** What was chosen from a menu. */
  readonly values: readonly string[];
  /** What led to the message, for buttons that look back; absent where nothing did. */
  readonly said?: Conversation | undefined;
  /** Whether whoever pressed it also asked for the message. */
  readonly isOwn: boolean;
};

/** What a button or menu does. */
export type Handler<Action extends ButtonAction> = (action: Action, pressed: Pressed, view: View) => Promise<Reply>;

/** One handler for each kind of action; a kind without one does not compile. */
export type Handlers<Action extends Shareable> = Readonly<Record<Action['kind'], Handler<Action>>>;

/** Where a press belongs to somebody else's message, the one who pressed gets a copy and the original stays as it is. */
export function turned(screen: Reply['screen'], { isOwn }: Pressed): Reply {
  return isOwn ? { screen, private: false, update: true } : { screen, private: true };
}
