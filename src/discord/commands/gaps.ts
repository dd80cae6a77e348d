import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Command, shape } from '../command.ts';
import { notice } from '../reply.ts';
import { gapsScreen } from '../servers/gap-list.ts';
import { managed } from '../servers/managers.ts';

export const gapsCommand: Command = {
  data: shape('gaps', 'command.gaps', { permissions: PermissionFlagsBits.ManageGuild, inServers: true }),
  audience: 'asker',
  run: async (_options, view) => {
    const at = managed(view);
    return 'word' in at ? notice(at.word) : gapsScreen(view, at, 0);
  },
};
