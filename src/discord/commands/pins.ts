import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Command, shape } from '../command.ts';
import { notice } from '../reply.ts';
import { managed } from '../servers/managers.ts';
import { pinsScreen } from '../servers/pin-list.ts';

export const pinsCommand: Command = {
  data: shape('pins', 'command.pins', { permissions: PermissionFlagsBits.ManageGuild, inServers: true }),
  audience: 'asker',
  run: async (_options, view) => {
    const at = managed(view);
    return 'word' in at ? notice(at.word) : pinsScreen(view, at, 0);
  },
};
