import { describe, expect, it } from 'vitest';
import { idf } from '../../src/core/library.ts';
import { buildLibrary } from '../../src/core/library-builder.ts';
import { documentOf, libraryOf } from './library-of.ts';

const library = libraryOf({
  gas: '---\ntitle: On methane\naliases: [Biogases]\n---\n\n# Exports\n\nThe EU buys Azerbaijan’s methane. Azerbaijanmethane is sold. Selling methane pays.',
  oil: 'The European Union buys oil.',
});
const { vocabulary } = library;
const idOf = (term: string): number => vocabulary.ids.get(term) ?? -1;

describe('buildLibrary', () => {
  it('analyses every sentence of every passage', () => {
    const terms = [...library.passages].map((passage) =>
      passage.terms.map((ids) => [...ids].map((id) => vocabulary.terms[id])),
    );
    expect(terms).toEqual([
      [
        ['eu', 'bui', 'azerbaijan', 'methan'],
        ['azerbaijanmethan', 'sold'],
        ['sell', 'methan', 'pai'],
      ],
      [['european', 'union', 'bui', 'oil']],
    ]);
  });

  it('takes heading, title and aliases of the document for heading terms', () => {
    const words = [...(library.passages.at(0)?.headingTerms ?? [])].map((id) => vocabulary.terms[id]);
    expect(words).toEqual(['export', 'methan', 'biogas']);
  });

  it('counts the passages that hold a term, headings not counted', () => {
    expect(vocabulary.passageCounts[idOf('bui')]).toBe(2);
    expect(vocabulary.passageCounts[idOf('methan')]).toBe(1);
    expect(vocabulary.passageCounts[idOf('biogas')]).toBe(0);
  });

  it('knows terms in capitals, initials of names, and words written together', () => {
    expect(vocabulary.capitals.has(idOf('eu'))).toBe(true);
    expect(vocabulary.initials.get('eu')).toEqual([idOf('european'), idOf('union')]);
  });

  it('changes its revision with a text, an id, and the order of documents', () => {
    const [a, b, c] = [documentOf('a', 'One.'), documentOf('b', 'One.'), documentOf('a', 'Two.')];
    const revisions = [[a], [b], [c], [a, b], [b, a]].map((documents) => buildLibrary(documents).revision);
    expect(new Set(revisions).size).toBe(revisions.length);
  });

  it('makes an empty library of nothing', () => {
    const empty = buildLibrary([]);
    expect([[...empty.passages], empty.topics(), empty.vocabulary.terms]).toEqual([[], [], []]);
    expect(Number.isFinite(idf(empty, undefined))).toBe(true);
  });
});

describe('idf', () => {
  it('is positive, and larger for rarer terms, largest for unknown ones', () => {
    const [often, once, never] = [idOf('bui'), idOf('oil'), undefined].map((term) => idf(library, term));
    expect([often, once, never].every((value) => (value ?? 0) > 0)).toBe(true);
    expect([never, once, often]).toEqual([often, once, never].sort((a, b) => (b ?? 0) - (a ?? 0)));
  });
});
