import type { Turn } from '../core/model.ts';
import { usage } from './arguments.ts';
import type { Filled, Simulated, SimulatedBody, SimulatedChoice, SimulatedReply } from './simulated.ts';
import {
  buttonsOf,
  choiceOf,
  type Field,
  fieldsOf,
  listed,
  type Menu,
  menusOf,
  named,
  type Usable,
} from './simulated-parts.ts';

/** What is done with the messages of the bot, one step after another, as readers do it: by the names that they see. */

export type Step = {
  readonly kind: keyof typeof STEPS;
  /** What stands behind the option; each of several fields of one dialog. */
  readonly values: readonly [string, ...string[]];
};

/** What there is to go on from. */
export type Shown = {
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** Open until the next step, as the dialog of a message. */
  readonly dialog: { readonly body: SimulatedBody; readonly of: Message } | null;
  /** Who does the next step. */
  readonly by: string;
};

type Message = {
  readonly body: SimulatedBody;
  /** Who alone sees it; null where everybody does. */
  readonly onlyFor: string | null;
  /** What was said up to it, itself the last turn; empty where it answers nothing. */
  readonly turns: readonly Turn[];
};

/** What came of a step: what Discord is sent, in order, whether the message that led to it is deleted, and what there is now. */
export type Stepped = { readonly sent: readonly Sent[]; readonly deletes?: boolean; readonly shown: Shown };
export type Sent = { readonly body: SimulatedBody; readonly private: boolean };

/** One step. Throws a usage error that says what there is where its name or value leads to nothing. */
export function step({ kind, values }: Step, shown: Shown, bot: Simulated): Promise<Stepped> {
  return STEPS[kind](values, shown, bot);
}

/** The first reply, to these words. */
export function begun(reply: SimulatedReply, { said, by }: { said: string; by: string }, bot: Simulated): Stepped {
  const turns = said === '' ? [] : [{ role: 'user' as const, text: said }];
  return replied(reply, { messages: [], dialog: null, by }, { bot, turns });
}

type Doing = (values: Step['values'], shown: Shown, bot: Simulated) => Promise<Stepped>;

const STEPS = { press, choose, fill, reply, as: turnTo } as const satisfies Record<string, Doing>;
export const STEP_KINDS = Object.keys(STEPS) as readonly Step['kind'][];

async function press([label]: Step['values'], shown: Shown, bot: Simulated): Promise<Stepped> {
  const { thing, on } = newest(shown, { of: buttonsOf, called: label, what: 'button' });
  return use(on, { customId: thing.id, said: label }, { shown, bot });
}

async function choose([typed]: Step['values'], shown: Shown, bot: Simulated): Promise<Stepped> {
  const at = typed.indexOf('=');
  const { thing, on } = newest(shown, { of: menusOf, called: at < 0 ? null : typed.slice(0, at), what: 'menu' });
  const chosen = chosenIn(thing, typed.slice(at + 1), bot);
  return use(on, { customId: thing.id, said: typed.slice(at + 1), values: chosen }, { shown, bot });
}

async function fill(typed: Step['values'], shown: Shown, bot: Simulated): Promise<Stepped> {
  const { dialog, by } = shown;
  if (!dialog) throw wrong('no dialog is open: --fill goes behind the --press that opens one');
  const fields = filledIn(fieldsOf(dialog.body), typed);
  const { body: message, turns } = dialog.of;
  const customId = 'custom_id' in dialog.body ? String(dialog.body.custom_id) : '';
  const reply = await bot.submit(customId, fields, { message, turns: turns.slice(0, -1) }, by);
  const text = Object.values(fields).join(' ').trim();
  return replied(reply, shown, { bot, on: dialog.of, turns: [...turns, { role: 'user', text }] });
}

async function reply([text]: Step['values'], shown: Shown, bot: Simulated): Promise<Stepped> {
  const to = shown.messages.findLast(({ onlyFor }) => onlyFor === null);
  if (!to) throw wrong('there is no message to reply to: nothing can be a reply to one that a single user sees');
  const answer = await bot.message(text, to.turns, shown.by);
  return replied(answer, shown, { bot, turns: [...to.turns, { role: 'user', text }] });
}

async function turnTo([name]: Step['values'], shown: Shown, { users }: Simulated): Promise<Stepped> {
  const by = users.find((user) => user.toLowerCase() === name.toLowerCase());
  if (by === undefined) throw wrong(`there is nobody called "${name}": there are ${listed(users)}`);
  return { sent: [], shown: { ...shown, dialog: null, by } };
}

type Wanted<Thing extends Usable> = {
  readonly of: (body: SimulatedBody) => readonly Thing[];
  /** Null for the only one. */
  readonly called: string | null;
  readonly what: 'button' | 'menu';
};
type Found<Thing> = { readonly thing: Thing; readonly on: Message };

/** What is called so on the newest message that has it, of those that whoever acts can see. */
function newest<Thing extends Usable>({ messages, by }: Shown, { of, called, what }: Wanted<Thing>): Found<Thing> {
  const seen = messages.filter(({ onlyFor }) => onlyFor === null || onlyFor === by).toReversed();
  const all = seen.map((on) => ({ on, things: of(on.body) })).filter(({ things }) => things.length > 0);
  const there = `there ${what === 'menu' ? 'are the menus' : 'are the buttons'} ${listed([
    ...new Set(all.flatMap(({ things }) => things.map(({ names }) => names[0] ?? ''))),
  ])}`;
  for (const { on, things } of all) {
    const [only, ...others] = things;
    if (called === null && others.length > 0) throw wrong(`there are several menus, so write MENU=VALUE: ${there}`);
    const thing = called === null ? only : named(things, called);
    if (thing?.isDisabled) throw wrong(`the ${what} "${thing.names[0]}" cannot be used now`);
    if (thing) return { thing, on };
  }
  throw wrong(called === null ? `there is no ${what}` : `there is no ${what} "${called}": ${there}`);
}

/** Several values stand between commas, and none are none. */
function chosenIn({ names, part, least, most }: Menu, typed: string, bot: Simulated): readonly string[] {
  const offered = bot.offered(part);
  const chosen = new Set<string>();
  for (let left = typed.split(','); left.join('').trim() !== ''; ) {
    const [choice, length] = firstChoice(left, offered);
    if (!choice) {
      const labels = listed(offered.map(({ label }) => label));
      throw wrong(`the menu "${names[0]}" does not offer "${left[0]?.trim()}": it has ${labels}`);
    }
    chosen.add(choice.value);
    left = left.slice(length);
  }
  if (chosen.size >= least && chosen.size <= most) return [...chosen];
  const range = least === most ? `${most}` : `${least} to ${most}`;
  throw wrong(`the menu "${names[0]}" takes ${range} of its values, not ${chosen.size}`);
}

/** The choice that the first of the parts name, and how many these are: a label may have commas itself. */
function firstChoice(
  parts: readonly string[],
  offered: readonly SimulatedChoice[],
): readonly [SimulatedChoice | undefined, number] {
  for (let length = parts.length; length > 0; length--) {
    const choice = choiceOf(offered, parts.slice(0, length).join(',').trim());
    if (choice) return [choice, length];
  }
  return [undefined, 0];
}

function filledIn(fields: readonly Field[], typed: Step['values']): Filled {
  const filled: Record<string, string> = {};
  for (const pair of typed) {
    const at = pair.indexOf('=');
    const field = at < 0 ? undefined : named(fields, pair.slice(0, at));
    if (!field) throw wrong(`"${pair}" fills no field of the dialog: write ${fields.map(asPair).join(' ')}`);
    filled[field.id] = pair.slice(at + 1);
  }
  for (const { id, names, isRequired, least, most } of fields) {
    const { length } = filled[id] ?? '';
    if (isRequired && length === 0) throw wrong(`the dialog cannot be sent without "${names[0]}"`);
    if (length > 0 && (length < least || length > most))
      throw wrong(`"${names[0]}" takes ${least} to ${most} characters, not ${length}`);
  }
  return filled;
}

function asPair({ names }: Field): string {
  return `--fill "${names[0]}=…"`;
}

type Use = { readonly customId: string; readonly said: string; readonly values?: readonly string[] };

async function use(
  on: Message,
  { customId, said, values = [] }: Use,
  { shown, bot }: { shown: Shown; bot: Simulated },
): Promise<Stepped> {
  const before = on.turns.slice(0, -1);
  const answer = await bot.press(customId, { message: on.body, values, turns: before }, shown.by);
  if ('dialog' in answer)
    return {
      sent: [{ body: answer.dialog, private: false }],
      shown: { ...shown, dialog: { body: answer.dialog, of: on } },
    };
  const turns: readonly Turn[] = before.length > 0 ? before : [{ role: 'user', text: said }];
  return replied(answer, shown, { bot, on, turns });
}

type About = {
  readonly bot: Simulated;
  /** The message whose button or menu led there. */
  readonly on?: Message;
  /** What the reply answers, last. */
  readonly turns: readonly Turn[];
};

/** The reply among what is shown: in place of the message that led to it, or after all others. */
function replied(reply: SimulatedReply, shown: Shown, { bot, on, turns }: About): Stepped {
  const { body, post, update = false, remove = false } = reply;
  const answering = (of: SimulatedBody, onlyFor: string | null): Message => ({
    body: of,
    onlyFor,
    turns: turns.length === 0 ? [] : [...turns, { role: 'agent', text: bot.quoted(of) }],
  });
  const updated = update && on ? answering(body, on.onlyFor) : null;
  const kept = shown.messages.flatMap((message) => (message !== on ? [message] : remove ? [] : (updated ?? message)));
  const isNew = !updated && !remove;
  return {
    deletes: remove,
    sent: [...(remove ? [] : [{ body, private: reply.private }]), ...(post ? [{ body: post, private: false }] : [])],
    shown: {
      ...shown,
      dialog: null,
      messages: [
        ...kept,
        ...(isNew ? [answering(body, reply.private ? shown.by : null)] : []),
        ...(post ? [answering(post, null)] : []),
      ],
    },
  };
}

function wrong(fault: string): Error {
  return usage({ name: 'simulate' }, fault);
}
