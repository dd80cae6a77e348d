import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Command, choices, shape, textOption } from '../command.ts';
import { LIMITS } from '../payload/limits.ts';
import { notice } from '../reply.ts';
import { managed } from '../servers/managers.ts';
import { pin } from '../servers/pin-list.ts';

export const pinCommand: Command = {
  data: shape('pin', 'command.pin', {
    options: [
      textOption('question', 'command.pin.question', { max_length: LIMITS.embed.author }),
      textOption('id', 'command.pin.id', { max_length: LIMITS.choice.value, autocomplete: true }),
    ],
    permissions: PermissionFlagsBits.ManageGuild,
    inServers: true,
  }),
  audience: 'asker',
  run: async ({ question = '', id = '' }, view) => {
    const at = managed(view);
    return 'word' in at ? notice(at.word) : pin(view, at, { question, citation: id });
  },
  autocomplete: async ({ typed }, { footnote }) => {
    const found = await footnote.suggestSentences(typed, LIMITS.choice.count);
    return choices(found.map(({ text, citation }) => ({ name: text, value: citation })));
  },
};
