import { type Menu, menuShape } from '../menu.ts';
import { verificationScreen } from '../screens/verification.ts';

/** Checks what a message quotes, for the asker alone. */
export const checkQuotes: Menu = {
  data: menuShape('menu.checkQuotes'),
  run: async ({ text }, view) => verificationScreen(view, text),
};
