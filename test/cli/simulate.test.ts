import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type Command, handing } from '../../src/cli/command.ts';
import { simulateCommand } from '../../src/cli/simulate.ts';
import type { MessageBody } from '../../src/discord/payload/message.ts';
import { sayIn } from '../../src/discord/say.ts';
import { described, titleOf } from '../support/card.ts';
import { footnoteOf } from '../support/library.ts';
import { offlineBot } from '../support/offline-bot.ts';
import { run } from './terminal.ts';

const footnote = footnoteOf({ harbour: 'The tariff of 1912 ended the timber trade.\n\nHerring was the first export.' });

function simulate(faults: readonly string[] = []): Command {
  return handing(simulateCommand, {
    simulated: async (library, locale) => {
      const bot = offlineBot(library);
      return {
        commands: [
          { name: 'ask', options: [{ name: 'question', required: true }, { name: 'language' }] },
          { name: 'verify', options: [{ name: 'text', required: true }] },
        ],
        command: (name, options) => bot.command(name, options, { locale }),
        autocomplete: (name, { option, typed }) => bot.autocomplete(name, option, typed),
        close: async () => undefined,
        menu: () => Promise.reject(new Error('no message commands here')),
        message: (text) => bot.message(text, [], { locale }),
        press: (customId, message) => bot.pressId(message as MessageBody, customId),
      };
    },
    faultsOf: () => faults,
  });
}

const ASK = ['ask', 'question=What ended the timber trade?'];

describe('footnote simulate', () => {
  it('prints what Discord would be sent', async () => {
    const { code, out } = await run(simulate(), ASK, { footnote });
    expect(code).toBe(0);
    expect(described(JSON.parse(out))).toContain('**The tariff of 1912 ended the timber trade.**');
  });

  it('presses a button of the reply, and marks what only the asker sees', async () => {
    const { code, out } = await run(simulate(), [...ASK, '--press', 'why this'], { footnote });
    expect(code).toBe(0);
    const body = JSON.parse(out);
    expect(body.flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
    expect(titleOf(body)).toBe(sayIn('en-US')('why'));
  });

  it('names the buttons that there are', async () => {
    await expect(run(simulate(), [...ASK, '--press', 'Buy'], { footnote })).rejects.toThrow(
      `the reply has no button "Buy": it has "${sayIn('en-US')('why')}"`,
    );
  });

  it('fails with what Discord would refuse', async () => {
    const { code, err } = await run(simulate(['content: 2001 found']), ASK, { footnote });
    expect(code).toBe(1);
    expect(err).toContain('Discord would refuse this: content: 2001 found');
  });

  it('names files as the parts that go beside the JSON', async () => {
    const quoted = Array.from({ length: 12 }, (_, place) => `“the moon of ${place} cheeses is round”`).join(' ');
    const { code, out } = await run(simulate(), ['verify', `text=${quoted}`], { footnote });
    const payload = JSON.parse(out);
    expect(code).toBe(0);
    expect(payload.attachments).toEqual([{ id: 0, filename: 'quotations.txt' }]);
    expect(payload['files[0]']).toContain('the moon of 11 cheeses is round');
    expect(payload).not.toHaveProperty('files');
  });
});
