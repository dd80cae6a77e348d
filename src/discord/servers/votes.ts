import { parseCitation } from '../../core/citation.ts';
import type { ReportKind } from '../../core/ledger.ts';
import type { Handler } from '../action.ts';
import { button, type PlainAction } from '../payload/buttons.ts';
import { askedOn } from '../payload/read-screen.ts';
import { aside } from '../reply.ts';
import type { View } from '../scene.ts';
import { noteGap } from '../screens/asking.ts';
import type { Managed } from './managers.ts';

/** What readers think of a passage: counted for the server, and not whose it was. */

/** A thumb, once for each reader and passage of a message. A thumb down on an answer is a question that was not answered well. */
export const voted: Handler<PlainAction> = async ({ argument }, { message }, view) => {
  const { say } = view;
  const [vote, citation] = parts(argument);
  if ((vote !== 'up' && vote !== 'down') || citation === null) return aside(say('pressedTooOld'));
  const at = counting(view);
  if ('word' in at) return aside(at.word);
  if (!isFirst(view, ['vote', message.id ?? '', citation])) return aside(say('countedBefore'));
  await at.ledger.vote(at.server, citation, vote);
  const text = askedOn(message);
  if (vote === 'down' && text !== '') await noteGap(view, { text, reason: 'disliked', nearest: [citation] });
  return aside(say(vote === 'up' ? 'votedUp' : 'votedDown'));
};

const KINDS: Readonly<Record<string, ReportKind>> = { outdated: 'outdated', spot: 'wrong-spot' };

/** Asks what is wrong with the passage, and counts it once for each reader. */
export const reported: Handler<PlainAction> = async ({ argument }, _pressed, view) => {
  const { say } = view;
  const at = counting(view);
  if ('word' in at) return aside(at.word);
  if (parseCitation(argument)) return { screen: reportScreen(view, argument), private: true };
  const [name = '', citation] = parts(argument);
  const kind = KINDS[name];
  if (!kind || citation === null) return aside(say('pressedTooOld'));
  const isNew = isFirst(view, ['report', kind, citation]);
  if (isNew) await at.ledger.report(at.server, { citation, kind });
  return { ...aside(say(isNew ? 'reported' : 'countedBefore')), update: true };
};

/** The server and its ledger where it wants such counts, or a word on why nothing is counted. */
function counting({ certainty, ledger, scene, settings, say }: View): Managed | { readonly word: string } {
  if (certainty === 'unknown') return { word: say('settingsUnknown') };
  if (!ledger || scene.server === null || !settings.feedback) return { word: say('feedbackOff') };
  return { ledger, server: scene.server };
}

function reportScreen({ say }: View, citation: string) {
  const to = (name: string, label: string) => button(label, { kind: 'report', argument: `${name}:${citation}` });
  return {
    colour: 0,
    notice: say('report.what', { citation: `\`${citation}\`` }),
    rows: [[to('outdated', say('report.outdated')), to('spot', say('report.spot'))]],
  };
}

function parts(argument: string): readonly [string, string | null] {
  const [name = '', citation = ''] = argument.split(':');
  return [name, parseCitation(citation) ? citation : null];
}

function isFirst({ counted, scene }: View, key: readonly string[]): boolean {
  return counted.first([scene.server, scene.user, ...key].join(' '));
}
