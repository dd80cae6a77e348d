import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary, LibraryBuilder } from '../../src/core/library-builder.ts';
import type { AnalysedDocument } from '../../src/core/passages/analyse-document.ts';
import { atOnce } from '../../src/core/steps.ts';
import { described } from './described.ts';
import { documentOf } from './library-of.ts';

/** Texts with names, abbreviations, compounds, British spellings and capitals, so that every part of a vocabulary changes with them. */
const TEXTS = [
  'The State Oil Company (SOC) sells gas. Azerbaijangas is sold.',
  'Azerbaijan sells gas to the EU. Gas colours the sky.',
  '# Colour\n\nThe World Health Organization, or WHO, met in Baku. the who sang.',
  'Color is seen. Gas and oil, oil and gas, gas again in Azerbaijan.',
  'Savings Of Citizens were lent. SOC paid.',
  '',
];

const edits = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom(...TEXTS, null) }), {
  minLength: 1,
  maxLength: 8,
});

describe('a library whose documents came and went', () => {
  it('is the one that is made of what is there now', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const builder = new LibraryBuilder();
        const now = new Map<string, AnalysedDocument>();
        const texts = new Map<string, string>();
        for (const { id, text } of changes) {
          now.delete(id);
          texts.delete(id);
          if (text !== null) {
            now.set(id, atOnce(builder.analyse(documentOf(id, text))));
            texts.set(id, text);
          }
          const fresh = buildLibrary(Array.from(texts, ([name, content]) => documentOf(name, content)));
          expect(described(atOnce(builder.build([...now.values()])))).toEqual(described(fresh));
        }
      }),
    );
  });

  it('leaves the library before as it was', () => {
    const builder = new LibraryBuilder();
    const [one, two] = [0, 1].map((place) => atOnce(builder.analyse(documentOf(`${place}`, TEXTS[place] ?? ''))));
    if (!one || !two) throw new Error('nothing was analysed');
    const before = atOnce(builder.build([one, two]));
    const said = described(before);
    atOnce(builder.build([two]));
    expect(described(before)).toEqual(said);
  });

  it('can be gone back to, and gone on with from what was kept of its words', () => {
    const builder = new LibraryBuilder();
    const all = TEXTS.map((text, place) => atOnce(builder.analyse(documentOf(`${place}`, text))));
    const first = described(atOnce(builder.build(all)));
    atOnce(builder.build(all.slice(2)));
    expect(described(atOnce(builder.build(all)))).toEqual(first);
    const later = atOnce(LibraryBuilder.from(structuredClone(atOnce(builder.words())), all));
    expect(described(atOnce(later.build(all)))).toEqual(first);
    expect(described(atOnce(later.build(all.slice(1))))).toEqual(described(atOnce(builder.build(all.slice(1)))));
  });
});
