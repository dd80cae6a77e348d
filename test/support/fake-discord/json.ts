// Reading what a client sent: nothing about its shape is believed before it was looked at.

/** A JSON object of unknown shape. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether the value is an object, and neither a list nor null. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one when it is anything else. */
export function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** The value as a list; an empty one when it is anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as text; undefined when it is anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The value as a number; 0 when it is anything else. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
