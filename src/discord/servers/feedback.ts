import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';
import { button, emojiButton } from '../payload/buttons.ts';
import { askedLine } from '../payload/screen.ts';
import type { View } from '../scene.ts';

/** What readers of a card can say of it: thumbs and a report on the passage that it shows, and that a human should answer. */
export function feedbackRow(
  { ledger, settings, scene, say }: View,
  citation: string | null,
  asked: string,
): APIComponentInMessageActionRow[] {
  if (!ledger || scene.server === null) return [];
  const isRated = settings.feedback && citation !== null;
  return [
    ...(isRated ? [emojiButton('👍', { kind: 'vote', argument: `up:${citation}` })] : []),
    ...(isRated ? [emojiButton('👎', { kind: 'vote', argument: `down:${citation}` })] : []),
    ...(isRated ? [button(say('report'), { kind: 'report', argument: citation })] : []),
    ...(settings.humanRole !== null && askedLine(asked) !== ''
      ? [button(say('human.ask'), { kind: 'human', argument: '' })]
      : []),
  ];
}
