import { Message, type PartialMessage } from 'discord.js';
import { OnceEach } from '../once-each.ts';
import { pingsOn } from '../payload/read-screen.ts';
import { aside, openly } from '../reply.ts';
import type { Scene } from '../scene.ts';
import { addressed } from '../screens/card-row.ts';
import { deletedCard } from '../screens/delete.ts';
import { permissionNames } from '../screens/permissions.ts';
import { answerTo, isFollowed, type Written } from './answer-to.ts';
import { type Answering, answer } from './answering.ts';
import { type Heard, heard, historyOf, readMessage } from './chat.ts';
import { InOrder } from './in-order.ts';
import { isClosed, send } from './send.ts';
import { tooSoon } from './too-soon.ts';
import { sceneOfMessage } from './where.ts';

/**
 * Messages: what is said to the bot is answered, and the answer follows its question, which may be edited or deleted. Which
 * answer that is says the reference of the reply, so that it is found after a restart.
 */
export type Chatting = {
  said(message: Message): Promise<void>;
  /** `before` is null where it is not known. */
  edited(before: Message | PartialMessage | null, after: Message | PartialMessage): Promise<void>;
  deleted(message: Written): Promise<void>;
  /** Whether a message is young enough for its answer to follow it. */
  isFollowed(message: Pick<Written, 'createdTimestamp'>): boolean;
};

/** Told again after a day: permissions and channels may have changed, and people forget. */
const TOLD_FOR_MS = 24 * 60 * 60 * 1000;

/** A channel where too much is waiting is told so once in a while. */
const BUSY_FOR_MS = 20_000;

export function createChatting(options: Answering): Chatting {
  const told = new OnceEach(TOLD_FOR_MS);
  const busy = new OnceEach(BUSY_FOR_MS);
  const inChannel = new InOrder();
  /** What happens to one message happens in turn: an edit finds the answer that was still being made. */
  const pending = new Map<string, Promise<void>>();
  const inTurn = async (id: string, work: () => Promise<void>): Promise<void> => {
    const turn = (pending.get(id) ?? Promise.resolve())
      .then(work)
      .catch((error: unknown) => options.log.error({ err: error }, 'a message could not be looked at'));
    pending.set(id, turn);
    await turn;
    if (pending.get(id) === turn) pending.delete(id);
  };
  return {
    said: async (message) => {
      const question = heard(message, message.client.user.id);
      if (!question) return;
      const askedAt = performance.now();
      const respondNow = () => respond(message, question, { ...options, told, askedAt });
      await inTurn(message.id, async () => {
        const done = inChannel.add(message.channelId, respondNow);
        await (done ?? turnAway(message, question, { ...options, told: busy }));
      });
    },
    edited: async (before, after) => {
      const question = editedQuestion(before, after);
      if (question) await inTurn(after.id, () => respondAgain(question.message, question.text, options));
    },
    deleted: async (message) => {
      if (mayHaveBeenAnswered(message)) await inTurn(message.id, () => withdraw(message, options));
    },
    isFollowed,
  };
}

type Telling = Answering & { readonly told: OnceEach };

async function respond(message: Message, said: Heard, options: Telling): Promise<void> {
  const { dispatcher, told, cooldown } = options;
  const at = sceneOfMessage(message);
  const here = `${message.channelId} ${message.author.id}`;
  if (at.missing && at.missing.length > 0) {
    if (said.kind === 'question' && told.first(`missing ${here}`)) await tellInPrivate(message, at, options);
    return;
  }
  await answer({ kind: 'message', message }, options, async () => {
    if (said.kind === 'withheld')
      return told.first(`withheld ${here}`) ? openly((await dispatcher.say(at))('withheld')) : null;
    const scene = await dispatcher.withSettings(at);
    const instead = await dispatcher.elsewhere(scene);
    if (instead) return told.first(`elsewhere ${here}`) ? instead : null;
    const early = await cooldown.answer(scene.user, scene.server);
    if (early) return early.isNews ? { ...tooSoon(early, await dispatcher.say(scene)), private: false } : null;
    if (message.channel.isSendable()) await message.channel.sendTyping().catch(() => undefined);
    return dispatcher.message(said.text, await historyOf(message, message.client.user.id), scene);
  });
}

/** The line of questions in the channel is full. */
async function turnAway(message: Message, said: Heard, options: Telling): Promise<void> {
  const at = sceneOfMessage(message);
  if (said.kind !== 'question' || at.missing?.length !== 0) return;
  await answer({ kind: 'message', message }, options, async () => {
    const scene = await options.dispatcher.withSettings(at);
    if (await options.dispatcher.elsewhere(scene)) return null;
    return options.told.first(message.channelId) ? openly((await options.dispatcher.say(scene))('busy')) : null;
  });
}

/** Where the bot may not post, whoever asked learns in private what is missing. */
async function tellInPrivate(message: Message, scene: Scene, { dispatcher, log }: Answering): Promise<void> {
  const say = await dispatcher.say(scene);
  const permissions = permissionNames(scene.missing ?? [], say);
  const words = aside(say('mayNotPostIn', { channel: `<#${message.channelId}>`, permissions }));
  try {
    await send({ kind: 'direct', user: message.author }, words);
  } catch (error) {
    const what = isClosed(error) ? 'takes no direct messages' : 'could not be told';
    log.warn(
      { err: error, channel: message.channelId, missing: scene.missing },
      `whoever asked where I may not post ${what}`,
    );
  }
}

type Edited = { readonly message: Message; readonly text: string };

/** The question as it now stands; null where nothing was changed, or it was not, or is no longer, meant for the bot. */
function editedQuestion(before: Message | PartialMessage | null, after: Message | PartialMessage): Edited | null {
  if (after.partial || !isFollowed(after)) return null;
  // Discord also tells of previews that it adds to a message that nobody edited.
  const isEdited = before && !before.partial ? before.content !== after.content : after.editedTimestamp !== null;
  if (!isEdited) return null;
  const question = heard(after, after.client.user.id);
  return question?.kind === 'question' ? { message: after, text: question.text } : null;
}

async function respondAgain(message: Message, text: string, options: Answering): Promise<void> {
  const earlier = await answerTo(message, options.log);
  if (!earlier) return;
  await answer({ kind: 'answer', message: earlier }, options, async () => {
    const scene = sceneOfMessage(message);
    if (await options.cooldown.press(scene.user)) return null;
    const reply = await options.dispatcher.message(text, await historyOf(message, message.client.user.id), scene);
    return { ...reply, screen: addressed(reply.screen, pingsOn(readMessage(earlier))) };
  });
}

/** Of a message from before the start nothing is known but its place and age. */
function mayHaveBeenAnswered(message: Written): boolean {
  if (!isFollowed(message)) return false;
  return !(message instanceof Message) || message.partial || heard(message, message.client.user.id) !== null;
}

async function withdraw(message: Written, options: Answering): Promise<void> {
  const earlier = await answerTo(message, options.log);
  if (!earlier) return;
  await answer({ kind: 'answer', message: earlier }, options, async () =>
    deletedCard(readMessage(earlier), await options.dispatcher.say(sceneOfMessage(earlier))),
  );
}
