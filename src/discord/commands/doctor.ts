import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Command, shape } from '../command.ts';
import { checkupScreen } from '../screens/checkup.ts';

export const doctorCommand: Command = {
  data: shape('doctor', 'command.doctor', { permissions: PermissionFlagsBits.ManageGuild, inServers: true }),
  audience: 'asker',
  run: (_options, view) => checkupScreen(view),
};
