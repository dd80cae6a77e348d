import { type Command, shape } from '../command.ts';
import { forgetScreen } from '../servers/privacy.ts';

export const forgetMeCommand: Command = {
  data: shape('forget-me', 'command.forgetMe'),
  audience: 'asker',
  run: (_options, view) => Promise.resolve(forgetScreen(view)),
};
