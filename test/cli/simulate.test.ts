import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type Command, handing } from '../../src/cli/command.ts';
import { simulateCommand } from '../../src/cli/simulate.ts';
import type { MessageBody } from '../../src/discord/payload/message.ts';
import { sayIn } from '../../src/discord/say.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { simulatingWith } from '../../src/simulating.ts';
import { buttonsOf, described, everythingIn, menuOf, noticeIn, titleOf } from '../support/card.ts';
import { footnoteOf } from '../support/library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { payloadsIn } from './simulated-walk.ts';
import { run } from './terminal.ts';

const footnote = footnoteOf({
  harbour: 'The tariff of 1912 ended the timber trade.\n\nHerring was the first export.',
  mill: 'The mill sawed timber in winter.',
  ferry: 'The ferry carried coal and timber.',
});
const say = sayIn('en-US');
const simulating = simulatingWith(() => openLedger({ url: null, folder: temporaryFolder(), now: () => 0 }));
const simulate: Command = handing(simulateCommand, async () => simulating);

async function payloads(...argv: readonly string[]): Promise<readonly MessageBody[]> {
  const ran = await run(simulate, argv, { footnote });
  expect(ran).toMatchObject({ code: 0 });
  return payloadsIn(ran.out);
}

async function last(...argv: readonly string[]): Promise<MessageBody | undefined> {
  return (await payloads(...argv)).at(-1);
}

const refused = (...argv: readonly string[]) => expect(run(simulate, argv, { footnote })).rejects;

const ASK = ['ask', 'question=What ended the timber trade?'];
const EPHEMERAL = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

describe('footnote simulate', () => {
  it('prints what Discord would be sent', async () => {
    expect(described(await last(...ASK))).toContain('**The tariff of 1912 ended the timber trade.**');
  });

  it('prints a mention as the message with content that it is answered with', async () => {
    const message = await last('message', 'text=What ended the timber trade?');
    expect(message).toMatchObject({ content: expect.stringContaining('tariff') });
    expect(message?.flags).toBeUndefined();
  });

  it('fails with what Discord would refuse, after all of it was printed', async () => {
    const strict = handing(simulateCommand, async () => ({
      ...simulating,
      faultsOf: (body: object) => (titleOf(body) === say('why') ? ['content: 2001 found'] : []),
    }));
    const { code, err, out } = await run(strict, [...ASK, '--press', 'Why', '--press', 'Next'], { footnote });
    expect({ code, err }).toEqual({ code: 1, err: 'footnote: Discord would refuse this: content: 2001 found\n' });
    expect(payloadsIn(out)).toHaveLength(3);
  });

  it('checks choices as well', async () => {
    const strict = handing(simulateCommand, async () => ({ ...simulating, faultsOfChoices: () => ['26 found'] }));
    const { code } = await run(strict, ['topic', 'topic=t', '--autocomplete', 'topic'], { footnote });
    expect(code).toBe(1);
  });

  it('names files as the parts that go beside the JSON', async () => {
    const quoted = Array.from({ length: 12 }, (_, place) => `“the moon of ${place} cheeses is round”`).join(' ');
    const payload = await last('verify', `text=${quoted}`);
    expect(payload).toMatchObject({
      attachments: [{ id: 0, filename: 'quotations.txt' }],
      'files[0]': expect.stringContaining('the moon of 11 cheeses is round'),
    });
    expect(payload).not.toHaveProperty('files');
  });

  it('prints the choices for what is being typed', async () => {
    const { out } = await run(simulate, ['topic', 'topic=herr', '--autocomplete', 'topic'], { footnote });
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ value: expect.stringMatching(/herring/iu) }));
  });

  it('speaks the language of the reader', async () => {
    expect(buttonsOf(await last(...ASK, '--locale', 'de')).map(({ label }) => label)).toContain(sayIn('de')('why'));
  });
});

describe('the steps of a simulation', () => {
  it('are printed in order, and what only the asker sees is marked', async () => {
    const [card, why, ...rest] = await payloads(...ASK, '--press', 'why this');
    expect(titleOf(card)).toBe('');
    expect(why?.flags).toBe(EPHEMERAL);
    expect(titleOf(why)).toBe(say('why'));
    expect(rest).toEqual([]);
  });

  it('go to the newest message that has such a button', async () => {
    const [, , next] = await payloads(...ASK, '--press', 'Why', '--press', 'Next');
    expect(buttonsOf(next).map(({ label }) => label)).toContain('Next passage (3 of 3)');
  });

  it('press what has an emoji alone, and say when the message is deleted', async () => {
    const { code, err, out } = await run(simulate, [...ASK, '--press', '🗑️'], { footnote });
    expect({ code, err }).toEqual({ code: 0, err: 'footnote: the message is deleted\n' });
    expect(payloadsIn(out)).toHaveLength(1);
    await refused(...ASK, '--press', '🗑️', '--press', 'Next').toThrow('there is no button "Next"');
  });

  it('choose from the only menu, by the beginning of a label or by value', async () => {
    for (const chosen of ['2.', '1'])
      expect(await last(...ASK, '--choose', chosen)).toEqual(await last(...ASK, '--press', 'Next'));
    expect(menuOf(await last(...ASK, '--press', 'Cite', '--choose', 'bibtex'))?.options).toContainEqual(
      expect.objectContaining({ value: 'bibtex', default: true }),
    );
  });

  it('choose several, or none, from the menu that is named by the line above it or the words in it', async () => {
    const chosen = await last('settings', '--choose', 'Channels where=general,#staff');
    expect(defaults(chosen)).toEqual(['10000000000000021', '10000000000000023']);
    expect(defaults(await last('settings', '--choose', 'Everywhere=library', '--choose', 'Everywhere='))).toEqual([]);
  });

  it('fill in the dialog that a button opens, and send it', async () => {
    const [, dialog, answer] = await payloads(...ASK, '--press', 'Ask a follow', '--fill', 'question=And herring?');
    expect(dialog).toMatchObject({ title: say('followUp'), custom_id: expect.any(String) });
    expect(described(answer)).toContain('Herring');
  });

  it('reply to an answer, as a follow-up', async () => {
    const [answer, follow] = await payloads('message', 'text=What ended the timber trade?', '--reply', 'And when?');
    expect(described(follow)).toBe(described(answer));
    expect(described(await last('message', 'text=And when?'))).not.toContain('tariff');
  });

  it('are done by somebody else, who gets a copy of what is not theirs', async () => {
    expect((await last(...ASK, '--press', 'Next'))?.flags).toBe(MessageFlags.IsComponentsV2);
    expect((await last(...ASK, '--as', 'robin', '--press', 'Next'))?.flags).toBe(EPHEMERAL);
    expect(noticeIn(await last(...ASK, '--as', 'Robin', '--press', '🗑️'))).toBe(say('deleteNotYours'));
    await refused(...ASK, 'private=true', '--as', 'Robin', '--press', 'Next').toThrow('there is no button "Next"');
  });

  it('show what is posted for everybody besides', async () => {
    const [, done, posted] = await payloads('Find passages', 'text=What ended the timber trade?', '--press', 'Post');
    expect(noticeIn(done)).toContain('https://discord.com/channels/');
    expect(described(posted)).toContain('The tariff of 1912');
    expect(posted?.flags).toBeUndefined();
  });
});

describe('the scene of a simulation', () => {
  const found = ['Find passages', 'text=What ended the timber trade?', '--press', 'Post', '--scene'];

  it('is one where the bot may or may not write', async () => {
    expect(everythingIn(await last(...found, 'silenced'))).toContain('**Send Messages**');
    expect(everythingIn(await last(...found, 'restricted'))).toContain('**Use External Apps**');
    expect(described(await last(...found, 'outside'))).toContain('The tariff of 1912');
  });

  it('is one where commands are offered or not', async () => {
    await refused('settings', '--scene', 'member').toThrow('"settings" is offered only to those who may manage');
    await refused('settings', '--scene', 'direct').toThrow('"settings" is not offered in direct messages');
  });
});

describe('what makes no sense to a simulation', () => {
  it.each([
    [[], 'a command is needed: "ask", "topic"'],
    [['vouch'], 'there is no command "vouch": there are "ask", "topic"'],
    [['ask'], 'ask needs question="…"'],
    [['ask', 'quetsion=x'], '"quetsion=x" is not an option of ask: write question="…"'],
    [[...ASK, 'private=maybe'], 'private of ask cannot be "maybe": there are "true", "false"'],
    [[...ASK, 'reply_to=Sam'], 'reply_to of ask cannot be "Sam": there are "You", "Robin"'],
    [['ask', 'question='], 'options.question: must not be empty'],
    [['topic', 'topic=t', '--autocomplete', 'language'], '"language" of /topic has no choices'],
    [['topic', 'topic=t', '--autocomplete', 'topic', '--press', 'Next'], 'there is nothing to --press'],
    [[...ASK, '--locale', 'xx'], '--locale "xx" is none of en-US, en-GB'],
    [[...ASK, '--scene', 'moon'], '--scene "moon" is none of server, member'],
    [[...ASK, '--as', 'Sam'], 'there is nobody called "Sam": there are "You", "Robin"'],
    [[...ASK, '--press', 'Buy'], 'there is no button "Buy": there are the buttons "'],
    [[...ASK, '--choose', 'Colour=red'], `there is no menu "Colour": there are the menus "${say('jump')}"`],
    [[...ASK, '--choose', '9'], `the menu "${say('jump')}" does not offer "9": it has "1. `],
    [[...ASK, '--choose', '1.,2.'], `the menu "${say('jump')}" takes 1 of its values, not 2`],
    [['settings', '--choose', 'general'], 'there are several menus, so write MENU=VALUE'],
    [['help', '--choose', 'x'], 'there is no menu'],
    [[...ASK, '--fill', 'question=x'], 'no dialog is open'],
    [[...ASK, '--press', 'Ask', '--fill', 'answer=x'], 'fills no field of the dialog: write --fill "'],
    [[...ASK, '--press', 'Ask', '--fill', 'question='], 'the dialog cannot be sent without'],
    [[...ASK, '--press', 'Ask', '--fill', `question=${'x'.repeat(4001)}`], 'takes 0 to 4000 characters, not 4001'],
    [['privacy', '--reply', 'x'], 'there is no message to reply to'],
  ])('is refused with what there is: %j', async (argv, fault) => {
    await refused(...argv).toThrow(fault);
  });
});

/** What is chosen in the first menu of channels. */
function defaults(message: MessageBody | undefined): readonly string[] {
  const rows = (message?.components ?? []).flatMap((part) =>
    part.type === ComponentType.ActionRow ? part.components : [],
  );
  const menu = rows.find((part) => part.type === ComponentType.ChannelSelect);
  return menu && 'default_values' in menu ? (menu.default_values ?? []).map(({ id }) => id) : ['no menu'];
}
