import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handing } from '../../src/cli/command.ts';
import { simulateCommand } from '../../src/cli/simulate.ts';
import type { Simulating } from '../../src/cli/simulated.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import type { Ledger } from '../../src/core/ledger.ts';
import { REGISTERED } from '../../src/discord/commands.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { simulatingWith } from '../../src/simulating.ts';
import { articleApp, footnoteOf } from '../support/library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { printedBy, walk } from './simulated-walk.ts';

/** Every command, button, menu and dialog, over libraries and servers with nothing, one, two and many of all there is. */

const PATIENCE_MS = 120_000;

/** Documents that all say something of timber, each once more than it says something else. */
function libraryOf(count: number): Footnote {
  const texts = Array.from({ length: count }, (_, place) => [
    `town-${place}`,
    `The tariff of ${1900 + place} ended the timber trade of town ${place}.\n\nHerring was its first export.`,
  ]);
  return footnoteOf(Object.fromEntries(texts));
}

type Subject = { readonly footnote: Footnote; readonly question: string; readonly topic: string };

/** Calls for every command: those that change the server come last. */
async function startsOver({ footnote, question, topic }: Subject): Promise<readonly (readonly string[])[]> {
  const { passages } = await footnote.ask({ text: question });
  const { citation = 'bbpz77a-xe-a8', document = 'none', sentence = 'nothing at all' } = passages[0] ?? {};
  const quoted = `It says “${sentence}” and “the moon is made of nine round cheeses”.`;
  return [
    ...['', 'private=true', 'reply_to=Robin', `document=${document}`].map((option) =>
      ['ask', `question=${question}`, option].filter((argument) => argument !== ''),
    ),
    ['ask', 'question=Who invented the zeppelin?'],
    ['ask', 'question=Who invented the zeppelin?', 'private=true'],
    ['topic', `topic=${topic}`],
    ['quote', `text=${sentence}`],
    ['cite', `id=${citation}`],
    ['verify', `text=${quoted}`],
    ['verify', 'text=Nothing is quoted here.'],
    ['sources'],
    ['sources', `document=${document}`],
    ['help', 'language=de'],
    ['Find passages', `text=${question}`],
    ['Check quotes', `text=${quoted}`],
    ['message', `text=${question}`],
    ['message', `text=[[${topic}]], [[${citation}]] and [[zeppelin]]`],
    ['message', 'text=hello'],
    ['message', 'text='],
    ['pins'],
    ['gaps'],
    ['doctor'],
    ['privacy'],
    ['settings', `topic=${topic}`],
    ['settings', `document=${document}`],
    ['settings'],
    ['pin', `question=${question}`, `id=${citation}`],
    ['forget-me'],
    ...SUGGESTING.flatMap(([command, option]) =>
      ['', topic.slice(0, 3)].map((typed) => [command, `${option}=${typed}`, '--autocomplete', option]),
    ),
  ];
}

/** Every option of every command that has suggestions. */
const SUGGESTING = REGISTERED.flatMap((command) =>
  ('options' in command ? (command.options ?? []) : []).flatMap((option) =>
    'autocomplete' in option && option.autocomplete ? [[command.name, option.name] as const] : [],
  ),
);

/** A server with so many pins and gaps, whose members can ask a human. Each call finds it as it was left here. */
async function filled(count: number, { footnote, question }: Subject): Promise<Simulating> {
  const kept = temporaryFolder();
  const simulate = handing(simulateCommand, async () => simulatingWith(() => ledgerIn(kept)));
  const calls = [
    ['settings', '--press', 'Next', '--press', 'Keep unanswered', '--choose', 'Role=Librarians'],
    ...Array.from({ length: count }, (_, place) => ['ask', `question=Who ${UNKNOWN[place]} the zeppelin?`]),
  ];
  const { passages } = await footnote.ask({ text: question });
  for (const { citation } of passages.slice(0, 1))
    for (let place = 0; place < count; place++) calls.push(['pin', `question=${question} ${place}`, `id=${citation}`]);
  for (const argv of calls) await printedBy(simulate, argv, footnote);
  // Read at once: a closed database lets go of its files whenever its statements are collected.
  const files = readdirSync(kept).filter((name) => !name.endsWith('-shm'));
  const contents = files.map((name) => [name, readFileSync(join(kept, name))] as const);
  const copies = temporaryFolder();
  let calling = 0;
  return simulatingWith(() => {
    const copy = join(copies, String(calling++));
    mkdirSync(copy);
    for (const [name, content] of contents) writeFileSync(join(copy, name), content);
    return ledgerIn(copy);
  });
}

function ledgerIn(folder: string): Promise<Ledger> {
  return openLedger({ url: null, folder, now: Date.now });
}

/** So many questions are about different things. */
const UNKNOWN = Array.from(
  { length: 30 },
  (_, place) => `q${'aeiou'.charAt(place % 5)}${'bdgklmprstvz'.charAt(place % 12)}um`,
);

/** All that a button or menu can do but for asking the examples of a greeting. */
const KINDS =
  `again checkup context copy follow gaps human jump open passage pins post privacy read remove report section settings share
  sources style topic vote why`.split(/\s+/u);

describe('all that a simulation can show', { timeout: PATIENCE_MS }, () => {
  it.each([0, 1, 2, 30])('is as Discord takes it, with %i of all there is', async (count) => {
    const subject = { footnote: libraryOf(count), question: 'What ended the timber trade?', topic: 'timber' };
    const starts = await startsOver(subject);
    expect(new Set(starts.map(([name]) => name))).toEqual(new Set([...REGISTERED.map(({ name }) => name), 'message']));
    const simulating = await filled(count, subject);
    const kinds = await walk(starts, { footnote: subject.footnote, simulating });
    expect(kinds).toContain('settings');
    // What stands around a passage or a citation is in longer documents.
    if (count === 30) expect([...kinds, 'context', 'read', 'section'].sort()).toEqual(KINDS);
  });

  it('is as Discord takes it over the library that comes with Footnote, and so are the examples of the help', async () => {
    const app = await articleApp();
    const question = 'Why does Azerbaijan balance between Russia and the West?';
    const subject = { footnote: app.footnote, question, topic: 'azerbaijan' };
    const simulating = await filled(12, subject);
    const kinds = await walk(await startsOver(subject), { footnote: app.footnote, simulating });
    const simulate = handing(simulateCommand, async () => simulating);
    for (const example of simulateCommand.examples)
      expect(await printedBy(simulate, wordsOf(example).slice(1), app.footnote)).not.toEqual([]);
    await app.close();
    expect([...kinds].sort()).toEqual(KINDS);
  });
});

/** The words of a command line, as a shell parts them. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|[^\s"])+/gu)].map(([word]) => word.replaceAll('"', ''));
}
