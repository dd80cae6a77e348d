import { GAP_DAYS } from '../../core/ledger.ts';
import { type Handler, turned } from '../action.ts';
import { button, type PlainAction } from '../payload/buttons.ts';
import { LIMITS } from '../payload/limits.ts';
import { footLines } from '../payload/read-screen.ts';
import type { Screen } from '../payload/screen.ts';
import { aside, notice, type Reply } from '../reply.ts';
import type { View } from '../scene.ts';
import { COLOURS } from '../screens/colours.ts';
import { assertRead } from '../server-settings.ts';

/** What is kept of a reader and their server, and what a reader can do about it; docs/privacy.md says the same at length. */

export function privacyScreen(view: View): Screen {
  const { say, ledger, language } = view;
  const lines = ledger ? [...keptLines(view), say('privacy.never')] : [say('keepsNothing')];
  return {
    colour: COLOURS.neutral,
    title: say('privacy.title'),
    text: lines.map((line) => `• ${line}`).join('\n'),
    foot: footLines(null, { language }),
    rows: ledger
      ? [
          [
            button(say('privacy.forget'), { kind: 'privacy', argument: 'forget' }),
            button(say('privacy.export'), { kind: 'privacy', argument: 'export' }),
          ],
        ]
      : [],
  };
}

function keptLines({ say, scene, settings, certainty }: View): string[] {
  if (scene.server === null) return [say('privacy.direct')];
  assertRead({ certainty });
  const { feedback, gaps, digestChannel } = settings;
  return [
    say('privacy.settings'),
    ...(feedback ? [say('privacy.counts')] : []),
    gaps ? say('privacy.gapsOn', { days: GAP_DAYS }) : say('privacy.gapsOff'),
    ...(gaps && digestChannel !== null ? [say('privacy.digest', { channel: `<#${digestChannel}>` })] : []),
  ];
}

/** Asks once more before anything is removed. */
export function forgetScreen({ say, ledger }: View): Screen {
  if (!ledger) return notice(say('keepsNothing'));
  const remove = {
    ...button(say('privacy.forgetNow'), { kind: 'privacy', argument: 'forget-now' }),
    style: 4 as const,
  };
  return { ...notice(say('privacy.confirm')), rows: [[remove]] };
}

export const privacyPressed: Handler<PlainAction> = async ({ argument }, pressed, view) => {
  const { ledger, scene, say } = view;
  if (!ledger) return aside(say('keepsNothing'));
  // Whoever presses is meant, whoever asked for the card.
  const own = { ...pressed, isOwn: true };
  switch (argument) {
    case 'forget':
      return { screen: forgetScreen(view), private: true };
    case 'forget-now':
      return turned(notice(say('privacy.forgotten', { count: await ledger.forget(scene.user) })), own);
    case 'export':
      return exported(view);
    default:
      return aside(say('pressedTooOld'));
  }
};

/** All that is kept of who asks, as a file to them alone; the newest first, as many as fit a file. */
async function exported({ ledger, scene, say }: View): Promise<Reply> {
  const kept = (await ledger?.kept(scene.user)) ?? [];
  const entries = kept.map(({ text, reason, nearest, at }) => ({
    question: text,
    reason,
    nearest,
    asked: new Date(at).toISOString(),
  }));
  const fitting = fittingIn(entries, LIMITS.message.fileBytes);
  const word = say('privacy.exported', { count: fitting.length, all: kept.length });
  return { screen: { ...notice(word), files: [{ name: 'footnote-data.json', text: fileOf(fitting) }] }, private: true };
}

/** What each would take up in a file of its own is never less than what it takes up beside the others. */
function fittingIn(entries: readonly object[], maxBytes: number): readonly object[] {
  let bytes = 0;
  const tooMany = entries.findIndex((entry) => {
    bytes += Buffer.byteLength(fileOf([entry]));
    return bytes > maxBytes;
  });
  return tooMany < 0 ? entries : entries.slice(0, tooMany);
}

function fileOf(questions: readonly object[]): string {
  return `${JSON.stringify({ questions }, null, 2)}\n`;
}
