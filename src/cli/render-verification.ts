import type { Attribution, Verdict, VerifiedQuotation, VerifyAnswer } from '../core/quotes/verified.ts';
import { layOut, type Page } from './layout.ts';
import { differenceRows, QUOTATION } from './render-difference.ts';
import { sentenceRows } from './render-passage.ts';
import { oneLine } from './visible.ts';

/** What came of checking quotations: one after the other, each with its verdict and where it stands. */

const SGR: Readonly<Record<Verdict, string>> = { exact: '1;32', differs: '1;33', absent: '1;31' };

/** How many were found, in one line. */
export function verificationOutcome({ quotes }: VerifyAnswer): string {
  const count = (verdict: Verdict): number => quotes.filter((quote) => quote.verdict === verdict).length;
  const n = quotes.length;
  const counts = [`${count('exact')} exact`, `${count('differs')} different`, `${count('absent')} absent`];
  return `${n} quotation${n === 1 ? '' : 's'}: ${counts.join(', ')}.`;
}

export function verificationRows({ quotes }: VerifyAnswer, page: Page): string[] {
  return quotes.flatMap((quote, place) => ['', ...quotationRows(quote, `${place + 1}. `, page)]);
}

function quotationRows(quote: VerifiedQuotation, number: string, page: Page): string[] {
  const { text, verdict, passage, diff, alsoAt, attribution } = quote;
  const word = verdict.toUpperCase();
  const said = verdictText(quote);
  const row = `${number}${word}: “${oneLine(text)}”`;
  const marks = [{ start: number.length, end: number.length + word.length, sgr: SGR[verdict] }];
  return [
    ...layOut(row, page, { marks }),
    ...layOut(said, page, { gutter: '   ' }),
    ...claimRows(attribution, page),
    ...(passage ? ['', ...sentenceRows(passage, page)] : []),
    ...(alsoAt.length > 0 ? layOut(`the same words stand in ${alsoAt.join(', ')}`, page, { gutter: '  ' }) : []),
    ...differenceRows(diff, QUOTATION, page),
  ];
}

function verdictText({ verdict, passage }: VerifiedQuotation): string {
  switch (verdict) {
    case 'exact':
      return 'These words stand in the library.';
    case 'differs':
      return 'The library has other words here:';
    case 'absent':
      return passage ? 'Not in this library; the nearest is:' : 'Not in this library, nor anything near it.';
    default:
      return verdict satisfies never;
  }
}

function claimRows({ claimed, verdict }: Attribution, page: Page): string[] {
  if (claimed === null) return [];
  const name = oneLine(claimed);
  const said = {
    right: `Said to stand in ${name}: that is right.`,
    elsewhere: `Said to stand in ${name}: it does not, but here:`,
    'unknown-source': `Said to stand in ${name}: the library has no such source.`,
    none: `Said to stand in ${name}: it does not.`,
  }[verdict];
  const sgr = { right: '32', elsewhere: '1;33', 'unknown-source': '1;33', none: '1;31' }[verdict];
  return layOut(said, page, { gutter: '   ', marks: [{ start: 0, end: said.length, sgr }] });
}
