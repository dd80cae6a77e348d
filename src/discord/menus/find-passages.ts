import { type Menu, menuShape } from '../menu.ts';
import { answerScreen } from '../screens/answer.ts';
import { answerFor } from '../screens/asking.ts';
import { COLOURS } from '../screens/colours.ts';

/** Looks up what a message asks, pinned answers first, for the asker to pick a passage that is then posted as a reply to it. */
export const findPassages: Menu = {
  data: menuShape('menu.findPassages'),
  run: async ({ id, text }, view) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return { colour: COLOURS.nothing, notice: view.say('nothingToLookUp') };
    return answerScreen(view, text, { ...(await answerFor(view, { text })), target: id });
  },
};
