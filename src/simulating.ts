import { citing } from './citations/lazy.ts';
import type { Simulated, SimulatedBody, SimulatedOption, SimulatedScene, Simulating } from './cli/simulated.ts';
import { readConfig } from './config.ts';
import type { Ledger } from './core/ledger.ts';
import type { Modal } from './discord/dialogs.ts';
import { createDispatcher } from './discord/dispatcher.ts';
import { OFFLINE_TARGET, type OfflineBot, offline } from './discord/offline.ts';
import { checkModal } from './discord/payload/check-modal.ts';
import { checkChoices } from './discord/payload/check-payload.ts';
import { faultsOf } from './discord/payload/faults.ts';
import type { MessageBody } from './discord/payload/message.ts';
import type { Scene } from './discord/scene.ts';
import type { Bot, OptionShape } from './http/bot.ts';
import { readAutocomplete, readCommand } from './http/command-fields.ts';
import { cites, quotedWords } from './http/message-text.ts';
import { PRETEND_SERVER } from './http/pretend-server.ts';
import { readMenu } from './http/request-fields.ts';
import { LOCALES, readScene } from './http/scene-fields.ts';
import { selectChoices } from './http/select-choices.ts';
import { openLedger } from './ledger/open-ledger.ts';

/** What `footnote simulate` drives: the bot as in the playground, in its server, with the same checks of what Discord lets pass. */
export function simulatingWith(open: () => Promise<Ledger>): Simulating {
  return {
    locales: Object.keys(LOCALES),
    faultsOf: (body) => ('title' in body ? checkModal(body as Modal) : faultsOf(body as MessageBody)),
    faultsOfChoices: (choices) => checkChoices(choices as Parameters<typeof checkChoices>[0]),
    simulated: async (footnote, where) => {
      const ledger = await open();
      const bot = offline(createDispatcher({ footnote, citing, ledger }));
      return { ...simulatedBy(bot, where), close: () => ledger.close() };
    },
  };
}

/** The same, with what is kept for servers where the settings say. */
export const simulating: Simulating = simulatingWith(() => {
  const { databaseUrl, state } = readConfig();
  return openLedger({ url: databaseUrl, folder: state, now: Date.now });
});

type Where = Parameters<Simulating['simulated']>[1];

/** The bot, to each of the people in the pretend server. */
function simulatedBy(bot: Bot & OfflineBot, where: Where): Omit<Simulated, 'close'> {
  const commands: Bot['commands'] = bot.commands;
  return {
    commands: commands.map((command) => ({
      name: command.name,
      isMenu: command.type === MENU,
      options: command.options?.map(optionOf) ?? [],
    })),
    users: PRETEND_SERVER.users.map(({ name }) => name),
    offered: (menu) => selectChoices(menu as Parameters<typeof selectChoices>[0]),
    quoted: (body) => (cites(body as MessageBody) ? quotedWords(body as MessageBody) : ''),
    command: async (name, options, by) => {
      const { fields, scene } = sceneFor(by, where);
      return bot.command(name, readCommand({ name, options, scene: fields }, commands).options, scene);
    },
    autocomplete: async (name, typing, by) => {
      const { fields, scene } = sceneFor(by, where);
      return bot.autocomplete(name, readAutocomplete({ name, ...typing, scene: fields }, commands).typing, scene);
    },
    menu: async (name, text, by) => {
      const { fields, scene } = sceneFor(by, where);
      const target = { id: OFFLINE_TARGET, author: scene.user, text };
      return bot.menu(name, readMenu({ name, target, scene: fields }, commands).target, scene);
    },
    message: async (text, history, by) => bot.message(text, history, sceneFor(by, where).scene),
    press: async (customId, { message, values = [], turns }, by) => {
      const { scene } = sceneFor(by, where);
      const pressed = { message: bodyOf(message), values, said: { turns, whole: true } };
      const dialog = await bot.modal(customId, pressed, scene);
      return dialog ? { dialog } : bot.press(customId, pressed, scene);
    },
    submit: async (customId, fields, { message, turns }, by) => {
      const pressed = { message: bodyOf(message), said: { turns, whole: true } };
      return bot.submit(customId, fields, pressed, sceneFor(by, where).scene);
    },
  };
}

/** It is one of the bodies that the bot gave, handed back. */
function bodyOf(body: SimulatedBody): MessageBody {
  return body as MessageBody;
}

/** "Application Commands", Application Command Types; Application Command Option Types. */
const MENU = 3;
const [FLAG, USER] = [5, 6];

function optionOf({ name, type, required = false, choices }: OptionShape): SimulatedOption {
  const known = choices?.map((choice) => ({ label: choice.name, value: String(choice.value) })) ?? CHOICES[type];
  return { name, required, ...(known ? { choices: known } : {}) };
}

const CHOICES: Readonly<Record<number, SimulatedOption['choices']>> = {
  [FLAG]: ['true', 'false'].map((value) => ({ label: value, value })),
  [USER]: PRETEND_SERVER.users.map(({ id, name }) => ({ label: name, value: id })),
};

/** Who that is and what may be done there: as the checks read it, and as the bot is told it. The first of the people manages. */
function sceneFor(by: string, { locale, scene }: Where): { readonly fields: object; readonly scene: Scene } {
  const [first] = PRETEND_SERVER.users;
  const user = PRETEND_SERVER.users.find(({ name }) => name === by)?.id;
  const canManage = user === first?.id && scene !== 'member';
  const fields = { locale, user, canManage, ...(scene === 'direct' ? { channel: null } : {}) };
  return { fields, scene: { ...readScene(fields), ...LACKS[scene] } };
}

/** What the bot is not allowed, and is in the pretend server. */
const LACKS: Readonly<Record<SimulatedScene, Partial<Scene>>> = {
  server: {},
  member: {},
  direct: {},
  silenced: { missing: ['SendMessages', 'SendMessagesInThreads'] },
  outside: { missing: null },
  restricted: { missing: null, isRestricted: true },
};
