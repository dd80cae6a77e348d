import type { Screen } from './screen.ts';

/** What comes of something that reached the bot. */
export type Reply = {
  readonly screen: Screen;
  /** Whether the asker alone sees it. */
  readonly private: boolean;
  /** Takes the place of the message whose button was pressed. */
  readonly update?: boolean;
  /** The message whose button was pressed goes. */
  readonly remove?: boolean;
  /** Posted in the channel as well, as a reply to that message. */
  readonly post?: { readonly screen: Screen; readonly replyTo: string };
};

/** A word to the asker alone. */
export function aside(notice: string): Reply {
  return { screen: { colour: 0, notice }, private: true };
}
