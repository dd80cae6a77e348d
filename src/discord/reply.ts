import type { Screen } from './payload/screen.ts';

/** What comes of something that reached the bot. */
export type Reply = {
  readonly screen: Screen;
  /** Whether the asker alone sees it. */
  readonly private: boolean;
  /** Takes the place of the message whose button was pressed. */
  readonly update?: boolean;
  /** The message whose button was pressed goes. */
  readonly remove?: boolean;
  /** Posted for everybody before that, as a reply to that message; null where it can only follow what was pressed. */
  readonly post?: Post;
  /** How it came to be shown to everybody, where not by being asked for. */
  readonly by?: Credit;
};

export type Post = {
  readonly screen: Screen;
  readonly replyTo: string | null;
  /** Called where Discord says that it did not post it. Never rejects. */
  readonly refused?: () => Promise<void>;
};

/** A word to the asker alone. */
export function aside(word: string): Reply {
  return { screen: notice(word), private: true };
}

/** A word to everybody. */
export function openly(word: string): Reply {
  return { screen: notice(word), private: false };
}

/** A word and nothing else. */
export function notice(word: string): Screen {
  return { colour: 0, notice: word };
}

/** Who shared a card or posted it as a reply is named on it. */
export type Credit = 'shared' | 'posted';
