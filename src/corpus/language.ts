/**
 * The language of a document: what it says itself, else what its letters speak for. ISO 639-1; `und` where that cannot be
 * told. The detector is loaded when the first text needs it.
 */

export const UNKNOWN = 'und';

/** Fewer letters speak for no language: "Hamburg 1893". Scripts of one language have fewer still, and are not guessed either. */
const MIN_LETTERS = 20;
/** The detector looks at this many characters; so many from the beginning, the middle and the end are shown to it. */
const SAMPLE = 1000;

/** The two-letter code of a language tag or name as files give it (`en-GB`, `eng`); null where it is none. */
export function languageOf(said: string | undefined): string | null {
  if (said === undefined) return null;
  try {
    const { language } = new Intl.Locale(said.trim().replaceAll('_', '-'));
    return language.length === 2 ? language : null;
  } catch {
    return null;
  }
}

/** Whether a text is too short to tell, for which no detector need be loaded. */
export function isTooShort(text: string): boolean {
  return (text.slice(0, SAMPLE).match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS && text.length <= SAMPLE;
}

export async function detectLanguage(text: string): Promise<string> {
  if (isTooShort(text)) return UNKNOWN;
  const { eld } = await import('eld/extrasmall');
  const totals = new Map<string, number>();
  for (const sample of samplesOf(text)) {
    const found = eld.detect(sample);
    if (found.isReliable()) totals.set(found.language, (totals.get(found.language) ?? 0) + 1);
  }
  return [...totals].reduce((a, b) => (b[1] > a[1] ? b : a), [UNKNOWN, 0])[0];
}

function samplesOf(text: string): string[] {
  if (text.length <= SAMPLE * 3) return [text.slice(0, SAMPLE)];
  const starts = [0, Math.floor((text.length - SAMPLE) / 2), text.length - SAMPLE];
  return starts.map((start) => text.slice(start, start + SAMPLE));
}
