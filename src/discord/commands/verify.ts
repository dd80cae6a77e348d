import { type Command, privateOption, shape, textOption } from '../command.ts';
import { LIMITS } from '../payload/limits.ts';
import { verificationScreen } from '../screens/verification.ts';

export const verifyCommand: Command = {
  data: shape('verify', 'command.verify', {
    options: [textOption('text', 'command.verify.text', { max_length: LIMITS.command.stringLength }), privateOption()],
  }),
  audience: 'everybody',
  run: async ({ text = '' }, view) => verificationScreen(view, text),
};
