import { expect } from 'vitest';
import { type Command, handing } from '../../src/cli/command.ts';
import { simulateCommand } from '../../src/cli/simulate.ts';
import type { Simulating } from '../../src/cli/simulated.ts';
import { buttonsOf, fieldsOf, type Menu, menusOf } from '../../src/cli/simulated-parts.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import { decodeAction } from '../../src/discord/payload/buttons.ts';
import type { MessageBody } from '../../src/discord/payload/message.ts';
import type { Component } from '../../src/http/message-body.ts';
import { selectChoices } from '../../src/http/select-choices.ts';
import { run } from './terminal.ts';

/** Uses everything that a simulation shows, as far as it leads, by `footnote simulate` alone. */

type Way = { readonly argv: readonly string[]; readonly ids: readonly string[] };

/** Longest way: a menu behind a card behind a page. */
const MOST_STEPS = 3;

/**
 * From each call on, every button, menu and dialog, once for each command; all payloads as Discord takes them. What was used, by
 * what its id stands for.
 */
export async function walk(
  starts: readonly (readonly string[])[],
  { footnote, simulating }: { readonly footnote: Footnote; readonly simulating: Simulating },
): Promise<ReadonlySet<string>> {
  const simulate = handing(simulateCommand, async () => simulating);
  const kinds = new Set<string>();
  const used = new Set<string>();
  const ways: Way[] = starts.map((argv) => ({ argv, ids: [] }));
  for (const { argv, ids } of ways) {
    const printed = await printedBy(simulate, argv, footnote);
    for (const kind of ids.flatMap(kindsOf)) kinds.add(kind);
    for (const { step, id, key } of ids.length < MOST_STEPS ? stepsFrom(printed.at(-1)) : []) {
      const once = [argv[0], key, ...kindsOf(id)].join(' ');
      if (!used.has(once)) ways.push({ argv: [...argv, ...step], ids: [...ids, id] });
      used.add(once);
    }
  }
  return kinds;
}

/** Sharing shows what something else does. */
function kindsOf(id: string): readonly string[] {
  const action = decodeAction(id);
  if (!action) return [`not ours: ${id}`];
  return 'of' in action ? [action.kind, action.of.kind] : [action.kind];
}

/** Every payload that a call prints. Discord would take each, and nothing else is said. */
export async function printedBy(
  simulate: Command,
  argv: readonly string[],
  footnote: Footnote,
): Promise<readonly MessageBody[]> {
  const { code, err, out } = await run(simulate, argv, { footnote });
  expect({ argv, code, err: err.replace('footnote: the message is deleted\n', '') }).toEqual({
    argv,
    code: 0,
    err: '',
  });
  return payloadsIn(out);
}

/** Each begins on a line of its own. */
export function payloadsIn(out: string): readonly MessageBody[] {
  return out.split(/^(?=[{[])/mu).flatMap((json) => (json.trim() === '' ? [] : [JSON.parse(json)]));
}

type Possible = { readonly step: readonly string[]; readonly id: string; readonly key: string };

function stepsFrom(body: MessageBody | undefined): readonly Possible[] {
  if (body === undefined) return [];
  const [field] = fieldsOf(body);
  const filled = field && {
    step: ['--fill', `${field.names[0]}=And why?`],
    id: 'custom_id' in body ? String(body.custom_id) : '',
  };
  const pressed = buttonsOf(body).filter(({ isDisabled }) => !isDisabled);
  return [
    ...(filled ? [{ ...filled, key: 'fill' }] : []),
    ...pressed.map(({ names: [name = ''], id }) => ({ step: ['--press', name], id, key: name.replace(/\d+/gu, '#') })),
    ...menusOf(body).flatMap(choicesOf),
  ];
}

/** None, one, two and all, as far as the menu takes so many. */
function choicesOf({ names: [name = ''], id, part, least, most }: Menu): readonly Possible[] {
  const values = selectChoices(part as Component).map(({ value }) => value);
  const counts = [...new Set([0, 1, 2, values.length])].filter(
    (count) => count >= least && count <= Math.min(most, values.length),
  );
  return counts.map((count) => ({
    step: ['--choose', `${name}=${values.slice(0, count).join(',')}`],
    id,
    key: `${name}: ${count === values.length ? 'all' : count}`,
  }));
}
