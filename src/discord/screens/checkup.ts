import type { Condition } from '../condition.ts';
import { inTime } from '../in-time.ts';
import { button } from '../payload/buttons.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { fitText } from '../payload/fit.ts';
import type { Screen } from '../payload/screen.ts';
import type { Say } from '../say.ts';
import type { View } from '../scene.ts';
import { placeFindings } from './checkup-places.ts';
import { COLOURS } from './colours.ts';

/** One thing that was looked at: how it is, and in the same Markdown what to do where it is not well. */
export type Finding = { readonly mark: Mark; readonly text: string };
type Mark = keyof typeof MARKS;
const MARKS = { well: '✅', look: '⚠️', ill: '❌' } as const;

/** Discord's gateway answers within some 100 ms where the line is good; from a second on, readers notice. */
const SLOW_GATEWAY_MS = 1000;
/** Twenty times what an answer takes on a small computer (docs/benchmarks.md). */
const SLOW_ANSWER_MS = 2000;

/** `/doctor`: what is well here and what is not, the library's and the server's part of it. */
export async function checkupScreen(view: View): Promise<Screen> {
  const { say, condition } = view;
  const findings = [
    ...placeFindings(view),
    ...libraryFindings(view),
    ...(condition ? vitalFindings(condition, say) : []),
    await ledgerFinding(view),
  ];
  const isWell = findings.every(({ mark }) => mark === 'well');
  return {
    colour: isWell ? COLOURS.answered : COLOURS.unsure,
    title: say(isWell ? 'checkup.well' : 'checkup.notWell'),
    text: findings.map(({ mark, text }) => `${MARKS[mark]} ${text}`).join('\n'),
    ...(condition ? { foot: [say('checkup.version', { version: condition.version })] } : {}),
    rows: [[button(say('checkup.again'), { kind: 'checkup', argument: '' })]],
  };
}

function libraryFindings({ footnote, say, condition }: View): Finding[] {
  const { revision, counts, problems } = footnote.sources();
  const { lexicon, documents } = condition?.lag() ?? { lexicon: false, documents: 0 };
  const [first] = problems;
  const served: Finding =
    counts.documents === 0
      ? { mark: 'ill', text: say('checkup.empty') }
      : { mark: 'well', text: say('checkup.library', { documents: counts.documents, revision: `\`${revision}\`` }) };
  const lag: Finding[] = [
    ...(lexicon ? [{ mark: 'look' as const, text: say('checkup.lexiconLags') }] : []),
    ...(documents > 0 ? [{ mark: 'look' as const, text: say('checkup.vectorsLag', { documents }) }] : []),
  ];
  if (!first) return [served, ...lag];
  const { path, reason, remedy } = first;
  const values = { count: problems.length, path: short(path), reason: short(reason), remedy: short(remedy) };
  return [served, ...lag, { mark: 'look', text: say('checkup.problems', values) }];
}

/** UTF-16 units of a text that is not ours: several of them fit beside all else. */
const SHORT = 200;

function short(text: string): string {
  const { text: kept, cut } = fitText(text, { maxLength: SHORT, render: escapeMarkdown });
  return escapeMarkdown(kept) + (cut ? '…' : '');
}

function vitalFindings({ vitals }: Condition, say: Say): Finding[] {
  const { gateway, isAlive, p50, p95, answers, startedAt, lastIncident } = vitals.signs();
  const since = timestamp(startedAt);
  const ms = (value: number): number => Math.round(value);
  const connection: Finding[] = !gateway
    ? []
    : !isAlive
      ? [{ mark: 'ill', text: say('checkup.gatewayDown', { shards: gateway.shards.join(', ') }) }]
      : gateway.latency === null
        ? [{ mark: 'well', text: say('checkup.gatewayNew') }]
        : gateway.latency > SLOW_GATEWAY_MS
          ? [{ mark: 'look', text: say('checkup.gatewaySlow', { ms: ms(gateway.latency) }) }]
          : [{ mark: 'well', text: say('checkup.gateway', { ms: ms(gateway.latency) }) }];
  const times: Finding =
    p50 === null || p95 === null
      ? { mark: 'well', text: say('checkup.noAnswers', { since }) }
      : {
          mark: p95 > SLOW_ANSWER_MS ? 'look' : 'well',
          text: say(p95 > SLOW_ANSWER_MS ? 'checkup.answersSlow' : 'checkup.answers', {
            answers,
            since,
            p50: ms(p50),
            p95: ms(p95),
          }),
        };
  const incident: Finding = lastIncident
    ? {
        mark: 'look',
        text: say('checkup.incident', { incident: `\`${lastIncident.id}\``, when: timestamp(lastIncident.at) }),
      }
    : { mark: 'well', text: say('checkup.noIncident') };
  return [...connection, times, incident];
}

function timestamp(at: number): string {
  return `<t:${Math.floor(at / 1000)}:R>`;
}

const KINDS = { sqlite: 'SQLite', postgresql: 'PostgreSQL' } as const;

/** Many times what it takes to look at a database far away; whoever asks for a checkup waits for it. */
const CHECK_PATIENCE_MS = 5000;

/** What is wrong with a database is its owner's to read, not each server's. */
async function ledgerFinding({ ledger, say }: View): Promise<Finding> {
  if (!ledger) return { mark: 'look', text: say('checkup.noLedger') };
  try {
    const { kind, schema } = await inTime(ledger.check(), CHECK_PATIENCE_MS, 'word on the ledger');
    return { mark: 'well', text: say('checkup.ledger', { kind: KINDS[kind], schema }) };
  } catch {
    return { mark: 'ill', text: say('checkup.ledgerDown') };
  }
}
