/** The checks that every field of a request goes through. Each names the field and what is wrong with it. */

/** A field of a request that cannot be accepted; the message is meant for the sender. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
  readonly field: string;

  constructor(field: string, problem: string) {
    super(`${field}: ${problem}`);
    this.field = field;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

/** Fewest characters without the white space around them, and most characters with it. */
type Lengths = { readonly shortest?: number | undefined; readonly longest?: number | undefined };

export function textOf(value: unknown, field: string, { shortest = 0, longest = Infinity }: Lengths): string {
  if (typeof value !== 'string') throw new FieldError(field, `must be a string, got ${kindOf(value)}`);
  const length = value.trim().length;
  if (length < shortest && length === 0) throw new FieldError(field, 'must not be empty');
  if (length < shortest) throw new FieldError(field, `is ${length} characters long, at least ${shortest} are needed`);
  if (value.length > longest)
    throw new FieldError(field, `is ${value.length} characters long, at most ${longest} are allowed`);
  return value;
}

export function flagOf(value: unknown, field: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new FieldError(field, `must be true or false, got ${kindOf(value)}`);
}

export function objectOf(value: unknown, field: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new FieldError(field, `must be an object, got ${kindOf(value)}`);
}

/** A list; `unit` names what it may hold at most `most` of. */
export function listOf(value: unknown, field: string, limit?: { most: number; unit: string }): readonly unknown[] {
  if (!Array.isArray(value)) throw new FieldError(field, `must be a list, got ${kindOf(value)}`);
  if (limit !== undefined && value.length > limit.most)
    throw new FieldError(field, `has more than ${limit.most} ${limit.unit}`);
  return value;
}

/** One of a few known values. */
export function oneOf(value: unknown, field: string, known: readonly string[]): string {
  const text = textOf(value, field, {});
  if (known.includes(text)) return text;
  throw new FieldError(field, `"${text}" is none of ${known.join(', ') || 'nothing: there is no choice'}`);
}

/** Texts by name, as in the options of a command. Their names are not known here. */
export function textsOf(value: unknown, field: string, lengths: Lengths & { readonly most: number }) {
  const entries = Object.entries(objectOf(value, field));
  listOf(entries, field, { most: lengths.most, unit: 'entries' });
  return Object.fromEntries(entries.map(([name, text]) => [name, textOf(text, `${field}.${name}`, lengths)]));
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
