import { type Command, shape } from '../command.ts';
import { privacyScreen } from '../servers/privacy.ts';

export const privacyCommand: Command = {
  data: shape('privacy', 'command.privacy'),
  audience: 'asker',
  run: (_options, view) => Promise.resolve(privacyScreen(view)),
};
