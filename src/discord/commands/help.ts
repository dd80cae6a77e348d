import { type Command, shape } from '../command.ts';
import { helpScreen } from '../screens/help.ts';

export const helpCommand: Command = {
  data: shape('help', 'command.help'),
  audience: 'asker',
  run: (_options, view) => Promise.resolve(helpScreen(view)),
};
