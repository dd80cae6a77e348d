import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/core/citation.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import type { QuotedPassage } from '../../src/core/model.ts';
import { createRevisionList } from '../revisions/in-memory.ts';
import { footnoteAfter, footnoteOf } from '../support/library.ts';

const titled = (title: string, text: string): string => `---\ntitle: ${title}\n---\n${text}`;
const INSIDE = {
  'laws/harbour': titled(
    'Harbour law',
    '# Boats\n\nThe Lindvik Treaty lets everyone fish. The herring is shared equally.',
  ),
  'laws/vote': titled('Election law', 'Everyone may vote in Lindvik. The Lindvik Treaty says so.'),
};
const OUTSIDE = {
  secret: titled(
    'Zanzibar papers',
    '# Quicksilver\n\nThe Zanzibar Pact lets everyone fish. Quicksilver is shared equally.',
  ),
  'lawsuit/a': titled(
    'Zanzibar case',
    'Everyone may vote in Zanzibar. The Zanzibar Pact (ZBP) says so of quicksilver.',
  ),
};
const ALL = {
  'laws/harbour': INSIDE['laws/harbour'],
  secret: OUTSIDE.secret,
  'laws/vote': INSIDE['laws/vote'],
  'lawsuit/a': OUTSIDE['lawsuit/a'],
};
const whole = footnoteOf(ALL, [{ path: 'zanzibar.pdf', reason: 'it is no PDF', remedy: 'mend it' }]);
const offering = whole.offering(['laws/']);
const alone = footnoteOf(INSIDE);

/** What is outside is told of by none of these letters. */
const LEAK = /zanzibar|quicksilver|secret|lawsuit|zbp/iu;

const outsiders = await passagesOf(whole, Object.keys(OUTSIDE));
const TYPED = [
  'Zanzibar',
  'zanzibra',
  'Quicksilver',
  'quiksilver',
  'q',
  'z',
  'ZBP',
  'Zanzibar Pact',
  'fish',
  'vote',
  'Lindvik',
  'Who may vote?',
  'treaty',
  '',
  'secret',
  'lawsuit/',
  'laws',
  'everyone',
];

async function passagesOf(footnote: Footnote, documents: readonly string[]): Promise<QuotedPassage[]> {
  const { passages } = await footnote.ask({ text: 'Who may vote, fish, or share equally?' }, { top: 50 });
  return passages.filter(({ document }) => documents.includes(document));
}

/** Of each function of Footnote everything that it tells when it is asked for what is outside, or for what both sides hold. */
const TOLD: { readonly [Name in keyof Footnote]: (footnote: Footnote, typed: string) => unknown } = {
  ask: async (footnote, text) => [
    await footnote.ask({ text }, { top: 50, explain: true }),
    await footnote.ask({ text, within: 'laws' }, { top: 50, explain: true }),
    (await footnote.ask({ text, within: 'secret' }, { top: 50 })).passages,
    (await footnote.ask({ text: `${text} Who may vote? Who may fish?` }, { top: 50 })).passages,
  ],
  topic: (footnote, typed) => footnote.topic(typed),
  quote: (footnote, text) => footnote.quote(text, { top: 50 }),
  verify: (footnote, typed) => footnote.verify(`“${typed}” and “Who may vote, fish, or share equally”`),
  sameQuestion: (footnote, typed) => footnote.sameQuestion(typed, 'Who may vote?'),
  clusters: (footnote, typed) => footnote.clusters([typed, 'Who may vote?']),
  cite: (footnote) => outsiders.map(({ citation }) => footnote.cite(citation)),
  read: (footnote, typed) => outsiders.map(({ citation }) => footnote.read(citation, typed)),
  context: (footnote) => outsiders.map(({ citation }) => footnote.context(citation, 'section')),
  neighbours: (footnote) => outsiders.map(({ citation }) => footnote.neighbours(citation)),
  diff: (footnote, typed) => footnote.diff(typed, 'nothing of a library'),
  isVerbatim: (footnote) => outsiders.map((passage) => `${footnote.isVerbatim(passage)}`.replace('true', 'secret')),
  isCurrent: (footnote) => outsiders.map((passage) => `${footnote.isCurrent(passage)}`.replace('true', 'secret')),
  history: (footnote) => Object.keys(OUTSIDE).map((document) => footnote.history(document)),
  sources: (footnote) => footnote.sources(),
  sourcesWithin: (footnote, typed) => footnote.sourcesWithin(typed),
  text: (footnote) => Object.keys(OUTSIDE).map((document) => footnote.text(document)),
  suggestTopics: (footnote, typed) => footnote.suggestTopics(typed, 100),
  suggestGroups: (footnote, typed) => footnote.suggestGroups(typed, 100),
  documentsWithin: (footnote, typed) => [...footnote.documentsWithin(typed)],
  suggestSentences: async (footnote, typed) => [
    await footnote.suggestSentences(typed, 100),
    await footnote.suggestSentences(typed, 100, { within: 'secret' }),
  ],
  suggestSections: (footnote, typed) => [
    footnote.suggestSections(typed, 100),
    footnote.suggestSections(typed, 100, { within: 'secret' }),
  ],
  offering: (footnote, typed) => footnote.offering([typed, 'secret', 'lawsuit']).sources(),
};

/** As JSON without the words that the asker typed, which an answer may repeat. */
function toldOf(value: unknown, typed: string): string {
  const text = JSON.stringify(value, (key, field) =>
    ['word', 'unknownWords', 'within', 'quoted', 'timings'].includes(key) ? undefined : field,
  );
  return typed === '' ? text : text.replaceAll(JSON.stringify(typed), '');
}

describe('a Footnote of some documents', () => {
  it('has every function of the whole one, and each is looked at here', () => {
    expect(Object.keys(offering).sort()).toEqual(Object.keys(TOLD).sort());
    expect(Object.keys(whole).sort()).toEqual(Object.keys(TOLD).sort());
  });

  it.each(Object.entries(TOLD))('tells nothing of the others: %s', async (_, told) => {
    for (const typed of TYPED) expect(toldOf(await told(offering, typed), typed)).not.toMatch(LEAK);
  });

  // These tell nothing in the words of a document.
  const WORDLESS = ['diff', 'neighbours', 'history', 'sameQuestion', 'clusters'];

  it.each(Object.entries(TOLD).filter(([name]) => !WORDLESS.includes(name)))(
    'would be found out if it told of them: %s',
    async (_, told) => {
      const all = await Promise.all(TYPED.map(async (typed) => toldOf(await told(whole, typed), typed)));
      expect(all.join('\n')).toMatch(LEAK);
    },
  );

  it('is like one that holds nothing else', async () => {
    for (const typed of TYPED) {
      expect(offering.topic(typed)).toEqual(alone.topic(typed));
      expect(offering.suggestTopics(typed, 100)).toEqual(alone.suggestTopics(typed, 100));
      expect(offering.suggestGroups(typed, 100)).toEqual(alone.suggestGroups(typed, 100));
      expect(await offering.suggestSentences(typed, 100)).toEqual(await alone.suggestSentences(typed, 100));
      expect(offering.suggestSections(typed, 100)).toEqual(alone.suggestSections(typed, 100));
      expect(offering.sourcesWithin(typed)).toEqual(alone.sourcesWithin(typed));
      const [mine, theirs] = [await offering.ask({ text: typed }), await alone.ask({ text: typed })];
      expect([mine.status, mine.unknownWords, mine.topics]).toEqual([
        theirs.status,
        theirs.unknownWords,
        theirs.topics,
      ]);
    }
    expect(offering.sources()).toEqual(alone.sources());
  });

  it('shows as many passages as are asked for, however many better ones stand outside', async () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 80 }, (_, n) => [
        `crowd/${n}`,
        `Everyone may vote in the town of number ${n}, says the vote.`,
      ]),
    );
    const few = footnoteOf({ ...crowd, ...INSIDE }).offering(['laws']);
    const { passages } = await few.ask({ text: 'Who may vote or fish in the town?' }, { top: 2 });
    expect(passages.map(({ document }) => document).sort()).toEqual(['laws/harbour', 'laws/vote']);
    expect((await few.quote('Everyone may vote in the town')).passages[0]?.document).toBe('laws/vote');
  });

  it('says that the id of another document is unknown', () => {
    for (const { citation } of outsiders)
      expect(offering.cite(citation)).toMatchObject({ reason: 'unknown-citation', passages: [] });
    expect(outsiders.length).toBeGreaterThan(1);
  });

  it('is the whole library where the list is empty, and nothing where no name means anything', () => {
    expect(whole.offering([]).sources()).toEqual(whole.sources());
    expect(whole.offering(['zeppelin', '']).sources().documents).toEqual([]);
    const named = whole.offering(['zeppelin', 'Election LAW']).sources().documents;
    expect(named.map(({ document }) => document)).toEqual(['laws/vote']);
  });

  it('can be narrowed, never widened', () => {
    const documents = (...names: string[]): string[] =>
      offering
        .offering(names)
        .sources()
        .documents.map(({ document }) => document);
    expect(documents('laws/vote', 'secret')).toEqual(['laws/vote']);
    expect(documents()).toEqual(Object.keys(INSIDE));
    expect(documents('secret')).toEqual([]);
  });

  it('remembers its own documents alone, also those that are gone', async () => {
    const gone = { ...ALL, 'laws/old': 'An old law on oars.', 'lawsuit/b': 'An old case of Zanzibar.' };
    const remembering = await footnoteAfter([gone, INSIDE], createRevisionList());
    const confined = remembering.offering(['laws']);
    const before = footnoteOf(gone);
    const idOf = (document: string): string => {
      const { revision = '' } = before.sourcesWithin(document).documents[0] ?? {};
      return citationOf({ document, revision }, { start: 0, end: 6 });
    };
    expect(confined.cite(idOf('laws/old'))).toMatchObject({ passages: [{ text: 'An old' }] });
    expect(confined.history('laws/old')).toHaveLength(1);
    expect(remembering.cite(idOf('lawsuit/b'))).toMatchObject({ passages: [{ text: 'An old' }] });
    expect(confined.cite(idOf('lawsuit/b')).reason).toBe('unknown-citation');
    expect(confined.history('lawsuit/b')).toEqual([]);
  });

  it('never quotes another document, whatever is offered and asked', async () => {
    const words = fc.constantFrom('Zanzibar', 'vote', 'fish', 'Lindvik', 'Pact', 'treaty', 'equally', 'laws', 'who');
    const names = fc.subarray(Object.keys(ALL), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(names, fc.array(words, { minLength: 1, maxLength: 4 }), async (chosen, asked) => {
        const text = asked.join(' ');
        const part = whole.offering(chosen);
        const answers = [await part.ask({ text }, { top: 50 }), part.topic(text), await part.quote(text, { top: 50 })];
        for (const { passages } of answers)
          for (const { document, alsoIn } of passages) {
            expect(chosen).toContain(document);
            for (const id of alsoIn) expect(chosen).toContain(part.read(id, '')?.document);
          }
      }),
    );
  });
});
