import type { Log } from '../log.ts';
import type { Dispatcher } from './dispatcher.ts';
import { failure } from './failures.ts';
import { aside, type Reply } from './reply.ts';
import { sayIn } from './say.ts';
import { isGone, refusalOf, send, type Target } from './send.ts';
import { sceneOfMessage } from './where.ts';

export type Answering = { readonly dispatcher: Dispatcher; readonly log: Log };

/**
 * The one catch: whoever asked gets what `work` makes of it, or a kind word and an incident id, and the log the rest. Nothing is
 * sent where it gives null.
 */
export async function answer(target: Target, { log }: Answering, work: () => Promise<Reply | null>): Promise<void> {
  try {
    const reply = await work();
    if (reply) await send(target, reply);
  } catch (error) {
    if (isGone(error)) return log.warn({ err: error }, 'an interaction was over before it could be answered');
    await apologise(target, error, log);
  }
}

async function apologise(target: Target, error: unknown, log: Log): Promise<void> {
  const say = sayIn(localeOf(target));
  const refusal = refusalOf(error);
  const { incident, reply: words } = failure(say);
  log.error({ err: error, incident, kind: target.kind }, 'a reply failed');
  // What was answered before stays as it was, and nobody is written to who did not ask just now.
  if (target.kind === 'answer' || target.kind === 'direct') return;
  const kind = refusal === null ? words : aside(say(refusal));
  await send(target, kind).catch((again: unknown) => log.error({ err: again, incident }, 'nor could that be said'));
}

function localeOf(target: Target): string {
  switch (target.kind) {
    case 'command':
    case 'button':
      return target.interaction.locale;
    case 'message':
    case 'answer':
      return sceneOfMessage(target.message).locale;
    case 'direct':
      return 'en-US';
    default:
      return target satisfies never;
  }
}
