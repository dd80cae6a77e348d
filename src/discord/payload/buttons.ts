import type { APIButtonComponentWithCustomId, APIStringSelectComponent } from 'discord-api-types/v10';
import { parseCitation } from '../../core/citation.ts';
import type { QuotedPassage, Span, Status } from '../../core/model.ts';
import { LIMITS } from './limits.ts';

/**
 * What a button asks for, written into its `custom_id`, so that it works after a restart and months later. The question
 * stands on the card; the passages are citation ids, which name document and revision, each with the span of its sentence.
 */

/** A passage that a card leads to, and the sentence in bold; null where an older id says nothing of it. */
export type CardPassage = { readonly citation: string; readonly sentence: Span | null };

/** How the answer came out that a card shows; `percent` is its confidence, 0 to 99. */
export type Outcome = { readonly status: Status; readonly percent: number };

/** Does something with passage `index` of the list, or, in a menu, with the one that is chosen. */
export type PassageAction = {
  readonly kind: keyof typeof PASSAGE_VERBS;
  readonly index: number;
  readonly passages: readonly CardPassage[];
  /** Null where the card answers no question, and in older ids. */
  readonly outcome: Outcome | null;
  /** Id of the message for which the passages were looked up, so that one of them can be posted as a reply to it. */
  readonly target?: string | undefined;
};
/** Turns to a page of the list that the card shows, as long as the library is the one it was made from. */
export type PageAction = { readonly kind: keyof typeof PAGE_VERBS; readonly page: number; readonly revision: string };
/** Anything else; what the argument means is the kind's own affair. */
export type PlainAction = { readonly kind: keyof typeof PLAIN_VERBS; readonly argument: string };
/** Shows everybody what the action shows. */
export type ShareAction = { readonly kind: 'share'; readonly of: Shareable };
export type Shareable = PassageAction | PageAction | PlainAction;
export type ButtonAction = Shareable | ShareAction;

/** One letter each, never given to another. */
const PASSAGE_VERBS = {
  passage: 'p',
  context: 'c',
  section: 'g',
  why: 'w',
  jump: 'j',
  post: 'r',
  copy: 'q',
  style: 'y',
} as const;
const PAGE_VERBS = { topic: 't', sources: 's' } as const;
const PLAIN_VERBS = {
  example: 'e',
  again: 'a',
  remove: 'd',
  follow: 'f',
  read: 'n',
  open: 'l',
  settings: 's',
  pins: 'p',
  gaps: 'g',
  vote: 'v',
  report: 'o',
  human: 'h',
  privacy: 'y',
  checkup: 'k',
} as const;
const STATUSES = { answered: 'a', unsure: 'u', nothing: 'n' } as const;
const SHARE = '5';
const NO_OUTCOME = '---';
const NO_SENTENCE = '----';
/** What the two digits of base 32 hold that an offset or a length has; a passage has at most 1,000 characters. */
const SENTENCE_LIMIT = 32 * 32;

/**
 * The action as a `custom_id`. Five passages fit, in documents of up to 33 million characters; what does not fit is left off the end.
 *
 * `2p0a72` = version, verb, index, outcome. Then each passage: `0c1k` = offset and length of its sentence in base 32, and the digits of
 * its citation, the length before the start so that no dash is needed. Pages are `1t:PAGE:REVISION`, all else `3x:ARGUMENT`.
 * `4p0a72` is followed by the message that a reply is looked for, 13 digits of base 36, and one passage less. `5` shares what follows.
 */
export function encodeAction(action: ButtonAction, maxLength: number = LIMITS.button.customId): string {
  if ('of' in action) return `${SHARE}${encodeAction(action.of, maxLength - SHARE.length)}`;
  if ('page' in action) return `1${PAGE_VERBS[action.kind]}:${action.page}:${action.revision}`;
  if ('argument' in action) return `3${PLAIN_VERBS[action.kind]}:${action.argument}`;
  const { kind, index, outcome, passages, target } = action;
  const head = `${PASSAGE_VERBS[kind]}${index}${outcome ? encodeOutcome(outcome) : NO_OUTCOME}`;
  let id = target === undefined ? `2${head}` : `4${head}${encodeSnowflake(target)}`;
  for (const [place, passage] of passages.entries()) {
    const next = `${id}${place > 0 ? ',' : ''}${encodePassage(passage)}`;
    if (next.length > maxLength) break;
    id = next;
  }
  return id;
}

/** The action that a `custom_id` names; null when it is not one of ours. */
export function decodeAction(customId: string): ButtonAction | null {
  if (!customId.startsWith(SHARE)) return decodeShareable(customId);
  const of = decodeShareable(customId.slice(SHARE.length));
  return of && { kind: 'share', of };
}

function decodeShareable(customId: string): Shareable | null {
  const [, plainVerb = '', argument] = /^3([a-z]):(.*)$/su.exec(customId) ?? [];
  const plain = kindOf(PLAIN_VERBS, plainVerb);
  if (argument !== undefined) return plain && { kind: plain, argument };
  const [, verb = '', index, outcome = '', target, list = ''] =
    FOR_TARGET.exec(customId) ?? PASSAGES.exec(customId) ?? [];
  if (index === undefined) return decodeFirstVersion(customId);
  const kind = kindOf(PASSAGE_VERBS, verb);
  const aim = !target ? {} : { target: decodeSnowflake(target) };
  const action = kind && { kind, index: Number(index), outcome: decodeOutcome(outcome), ...aim };
  return action && withPassages(action, list.split(',').map(decodePassage));
}

const PASSAGES = /^2([a-z])(\d)(---|[aun]\d\d)()([0-9a-z,-]+)$/u;
const FOR_TARGET = /^4([a-z])(\d)(---|[aun]\d\d)([0-9a-z]{13})([0-9a-z,-]+)$/u;

function kindOf<Kind extends string>(verbs: Readonly<Record<Kind, string>>, verb: string): Kind | null {
  return (Object.keys(verbs) as Kind[]).find((kind) => verbs[kind] === verb) ?? null;
}

/** Ids of pages, and the older ones of passages: `1p:INDEX:CITATION,CITATION`. */
function decodeFirstVersion(customId: string): Shareable | null {
  const [, verb = '', count, rest = ''] = /^1([pcts]):(\d{1,4}):([0-9a-z,-]*)$/u.exec(customId) ?? [];
  if (count === undefined) return null;
  const number = Number(count);
  const list = kindOf(PAGE_VERBS, verb);
  if (list) return { kind: list, page: number, revision: rest };
  const passages = rest.split(',').map((citation) => (parseCitation(citation) ? { citation, sentence: null } : null));
  return withPassages({ kind: verb === 'c' ? 'context' : 'passage', index: number, outcome: null }, passages);
}

/** Null where a passage cannot be read, or the index leads beyond them. */
function withPassages(
  action: Omit<PassageAction, 'passages'>,
  passages: readonly (CardPassage | null)[],
): PassageAction | null {
  const known = passages.filter((passage) => passage !== null);
  return known.length === passages.length && action.index < known.length ? { ...action, passages: known } : null;
}

/** The passages of an answer as a button carries them, as many as fit. */
export function cardPassages(passages: readonly QuotedPassage[], target?: string): readonly CardPassage[] {
  const all = passages.map(({ citation, sentenceStart: start, sentenceEnd: end }) => ({
    citation,
    sentence: { start, end },
  }));
  const action = decodeAction(encodeAction({ kind: 'passage', index: 0, passages: all, outcome: null, target }));
  return action && 'passages' in action ? action.passages : [];
}

/** A grey button that does `action`. */
export function button(label: string, action: ButtonAction): APIButtonComponentWithCustomId {
  return { type: 2, style: 2, label, custom_id: encodeAction(action) };
}

/** A grey button that shows an emoji alone. */
export function emojiButton(emoji: string, action: ButtonAction): APIButtonComponentWithCustomId {
  return { type: 2, style: 2, emoji: { name: emoji }, custom_id: encodeAction(action) };
}

/** A menu that does `action` with the one that is chosen. */
export function menu(
  placeholder: string,
  action: ButtonAction,
  options: APIStringSelectComponent['options'],
): APIStringSelectComponent {
  return { type: 3, custom_id: encodeAction(action), placeholder, options };
}

function encodePassage({ citation, sentence }: CardPassage): string {
  const [key = '', start = '', length = ''] = citation.split('-');
  const place = length.length <= 2 ? `${length.padStart(2, '0')}${start}` : `${start}-${length}`;
  return `${sentence ? encodeSentence(citation, sentence) : NO_SENTENCE}${key}${place}`;
}

function encodeSentence(citation: string, { start, end }: Span): string {
  const offset = start - (parseCitation(citation)?.span.start ?? 0);
  const numbers = [offset, end - start];
  if (numbers.some((number) => number < 0 || number >= SENTENCE_LIMIT)) return NO_SENTENCE;
  return numbers.map((number) => number.toString(32).padStart(2, '0')).join('');
}

/** Sentence, first group of the citation, then its start and length with a dash between them, or two digits of length and the start. */
const PASSAGE = /^(----|[0-9a-v]{4})([0-9a-z]{7})(?:([0-9a-z]+)-([0-9a-z]+)|([0-9a-z]{2})([0-9a-z]+))$/u;

function decodePassage(text: string): CardPassage | null {
  const [, sentence, key, farStart, longLength, length = '', start] = PASSAGE.exec(text) ?? [];
  const citation = `${key}-${farStart ?? start}-${longLength ?? length.replace(/^0/u, '')}`;
  const id = parseCitation(citation);
  if (!id || sentence === undefined) return null;
  return { citation, sentence: sentence === NO_SENTENCE ? null : decodeSentence(sentence, id.span.start) };
}

function decodeSentence(digits: string, passageStart: number): Span {
  const start = passageStart + Number.parseInt(digits.slice(0, 2), 32);
  return { start, end: start + Number.parseInt(digits.slice(2), 32) };
}

function encodeOutcome({ status, percent }: Outcome): string {
  return `${STATUSES[status]}${String(percent).padStart(2, '0')}`;
}

function decodeOutcome(text: string): Outcome | null {
  const statuses = Object.keys(STATUSES) as Status[];
  const status = statuses.find((name) => STATUSES[name] === text.charAt(0));
  return status ? { status, percent: Number(text.slice(1)) } : null;
}

/** Ids of Discord are numbers of 64 bits: 13 digits of base 36. */
function encodeSnowflake(id: string): string {
  return BigInt(id).toString(36).padStart(SNOWFLAKE_DIGITS, '0');
}

function decodeSnowflake(digits: string): string {
  return String([...digits].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n));
}

const SNOWFLAKE_DIGITS = 13;
