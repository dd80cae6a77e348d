import type { Log } from '../../log.ts';
import type { Dispatcher } from '../dispatcher.ts';
import { inTime } from '../in-time.ts';
import { aside, type Reply } from '../reply.ts';
import type { Scene } from '../scene.ts';
import type { Vitals } from '../vitals.ts';
import type { Cooldown } from './cooldown.ts';
import { newIncident } from './failures.ts';
import { refusalOf } from './refusals.ts';
import { isGone, send, sendAnew, type Target } from './send.ts';
import { sceneOf, sceneOfMessage } from './where.ts';

export type Answering = {
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  readonly vitals: Vitals;
  readonly cooldown: Cooldown;
  /** When it was asked, by `performance.now()`, where it had to wait in line. */
  readonly askedAt?: number;
};

/**
 * The one catch: whoever asked gets what `work` makes of it, or a kind word and an incident id, and the log the rest. Nothing is
 * sent where it gives null.
 */
export async function answer(target: Target, answering: Answering, work: () => Promise<Reply | null>): Promise<void> {
  const { log, vitals } = answering;
  const { askedAt = performance.now() } = answering;
  let reply: Reply | null = null;
  try {
    reply = await inTime(work(), PATIENCE_MS, 'answer');
    if (!reply) return;
    await send(target, reply);
    vitals.answered(performance.now() - askedAt);
  } catch (error) {
    if (isGone(error)) return log.warn({ err: error }, 'an interaction was over before it could be answered');
    await apologise(target, { error, reply }, answering);
  }
}

/** An answer takes well below a second: what has not come by now hangs, and whoever asked should not look at dots for ever. */
export const PATIENCE_MS = 30_000;

type Failed = { readonly error: unknown; readonly reply: Reply | null };

async function apologise(target: Target, { error, reply }: Failed, answering: Answering): Promise<void> {
  const { dispatcher, log, vitals } = answering;
  const incident = newIncident();
  vitals.failed({ id: incident, kind: target.kind });
  log.error({ err: error, incident, kind: target.kind }, 'a reply failed');
  // What was answered before stays as it was, and nobody is written to who did not ask just now.
  if (target.kind === 'answer' || target.kind === 'direct') return;
  try {
    const say = await dispatcher.say(sceneAt(target));
    const refusal = refusalOf(error);
    const words = [say(refusal ?? 'failed'), `-# ${say('incident', { incident: `\`${incident}\`` })}`].join('\n');
    const instead = refusal !== null && target.kind === 'button' && reply?.update ? copyOf(reply, words) : aside(words);
    await send(target, instead).catch((again: unknown) => {
      if (target.kind !== 'command') throw again;
      return sendAnew(target.interaction, instead);
    });
  } catch (again) {
    log.error({ err: again, incident }, 'nor could that be said');
  }
}

/** What could not take the place of the message whose button was pressed, for whoever pressed it alone. */
function copyOf({ screen }: Reply, notice: string): Reply {
  return { screen: { ...screen, notice, pings: {} }, private: true };
}

function sceneAt(target: Exclude<Target, { kind: 'answer' | 'direct' }>): Scene {
  return target.kind === 'message' ? sceneOfMessage(target.message) : sceneOf(target.interaction);
}
