import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Naming, nameKey } from '../../core/aliases.ts';
import { MAX_NAME_WORDS } from '../../core/lexicon.ts';

/** The owner's file of other names: YAML, a list of groups of names for the same, and of one-way entries, `Moscow: Russia`. */

export type AliasFault = { readonly line: number; readonly reason: string };

/** Reads every entry; a bad one is returned as a fault and the others stand. */
export function readAliases(content: string): { namings: Naming[]; faults: AliasFault[] } {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(content, { schema: 'failsafe', lineCounter: lines });
  const faultAt = (offset: number, reason: string): AliasFault => ({ line: lines.linePos(offset).line, reason });
  const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;
  const [error] = errors;
  if (error) return { namings: [], faults: [faultAt(error.pos[0], firstLine(error.message))] };
  if (contents === null) return { namings: [], faults: [] };
  if (!isSeq<Node>(contents))
    return { namings: [], faults: [faultAt(startOf(contents), `${shown(contents)} is not a list`)] };
  const namings: Naming[] = [];
  const faults: AliasFault[] = [];
  for (const entry of contents.items) {
    const read = namingsIn(entry);
    if (typeof read === 'string') faults.push(faultAt(startOf(entry), read));
    else namings.push(...read);
  }
  return { namings, faults };
}

/** What an entry says, or what is wrong with it. */
function namingsIn(entry: Node | null): Naming[] | string {
  if (isSeq(entry)) {
    const names = namesIn(entry);
    if (typeof names === 'string') return names;
    return names.length < 2 ? `${shown(entry)} holds fewer than two names` : [naming(names, names)];
  }
  if (!isMap(entry)) return `${shown(entry)} is neither a group of names nor "name: name"`;
  const read = entry.items.map(({ key, value }) => {
    const [said, meant] = [namesIn(key as Node | null), namesIn(value as Node | null)];
    return typeof said === 'string' ? said : typeof meant === 'string' ? meant : naming(said, meant);
  });
  const wrong = read.filter((one) => typeof one === 'string');
  return wrong.length > 0 ? wrong.join('; ') : read.filter((one) => typeof one !== 'string');
}

function naming(said: readonly string[], meant: readonly string[]): Naming {
  return { said, meant, relation: 'alias' };
}

/** One name or a list of them, or what is wrong with one. */
function namesIn(node: Node | null): string[] | string {
  const nodes = isSeq<Node>(node) ? node.items : [node];
  const names: string[] = [];
  for (const one of nodes) {
    if (!isScalar(one) || typeof one.value !== 'string') return `${shown(one)} is not a name`;
    if (nameKey(one.value) === null)
      return `${shown(one)} has no word that could be looked for, or more than ${MAX_NAME_WORDS}`;
    names.push(one.value);
  }
  return names;
}

function shown(node: Node | null): string {
  return node === null ? 'nothing' : JSON.stringify(node);
}

/** The parser draws the place below its message. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/u, '');
}
