import { metricOf } from './catalogue.ts';

/** Numbers as every report writes them: on the terminal, in Markdown and on the page. */

/** Shares to three places, characters to whole ones. */
export function metricText(name: string, value: number): string {
  const text = value.toFixed(metricOf(name).unit === 'characters' ? 0 : 3);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** The same with its sign, but for what is written as 0. */
export function differenceText(name: string, value: number): string {
  const text = metricText(name, value);
  return Number(text) > 0 ? `+${text}` : text;
}

/** Both ends, empty where there is no interval. */
export function intervalText(name: string, interval: readonly [number, number] | null | undefined): string {
  return interval ? interval.map((end) => metricText(name, end)).join(' to ') : '';
}

/** `1 document`, `5,183 documents`. */
export function counted(n: number, what: string): string {
  return `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;
}
