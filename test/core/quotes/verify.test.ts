import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isVerbatim } from '../../../src/core/answer/quoted.ts';
import { citationOf } from '../../../src/core/citation.ts';
import type { Library } from '../../../src/core/library.ts';
import { foldedWords, isTight } from '../../../src/core/quotes/folded-words.ts';
import type { VerifiedQuotation, VerifyAnswer } from '../../../src/core/quotes/verified.ts';
import { verify } from '../../../src/core/quotes/verify.ts';
import { textAt } from '../../../src/core/span.ts';
import { loadLanguages } from '../../../src/core/text/languages/languages.ts';
import { indexLibrary } from '../../../src/engines/index-library.ts';
import { check } from '../../support/check.ts';
import { RUNS } from '../../support/runs.ts';
import { libraryOf } from '../library-of.ts';

beforeAll(() => loadLanguages(['de', 'zh', 'tr', 'el']));

const HARBOUR = `The harbour of Lindvik was dug by hand. Forty men worked on it.

## Trade

The tariff of 1912 ended the timber trade. Timber had paid for the church, and its bells cost $500.

Herring was the first export – it went to Hull. To be or not to be was no question there.`;
const LIGHTHOUSE = `---
title: The lighthouse
author: Ada Berg; Jan van der Meer
---
# The lighthouse

The keeper’s daughter couldn’t see the ship. Café Lindvik was closed at −5 degrees.

Forty men worked on it. Its light was seen for twenty miles, and the cease\u00adfire of\u00a0the  guns
was heard as far.`;
const CONTENTS = {
  harbour: HARBOUR,
  'towers/lighthouse': LIGHTHOUSE,
  katze: '---\nlanguage: zh\ntitle: 猫\n---\n我是猫。名字还没有。我不知道我在哪里出生。',
  hafen: `---\nlanguage: de\n---\nDer Hafen war von Hand gegraben. Die Straße führte zur Brücke, z. B. im Winter.

Es wäre für uns über ihnen.`,
  ferry: `The [ferry](https://example.org/a_(b) "Timetable") of Lindvik[^1] sailed at noon, in the U.S. Navy then.

We’ve been what they’d not been. Tariffs ended it at 5% of it.`,
};
const library = await loadLanguages(['de', 'zh']).then(() => libraryOf(CONTENTS));

function verifying(over: Library = library): Parameters<typeof verify>[1] {
  return { library: over, index: indexLibrary(over), clock: () => 0, revisions: null };
}

const one = async (message: string): Promise<VerifiedQuotation> => {
  const { quotes } = await verify(message, verifying());
  expect(quotes).toHaveLength(1);
  return quotes[0] as VerifiedQuotation;
};
const verdict = async (message: string): Promise<string> => (await one(message)).verdict;
const stands = async (message: string): Promise<string | undefined> => {
  const { verdict: came, passage } = await one(message);
  return came === 'exact' ? passage?.sentence : came;
};

describe('an exact quotation', () => {
  check(stands, {
    'is a whole sentence': ['“Forty men worked on it.”', 'Forty men worked on it'],
    'begins and ends within a sentence': ['"of Lindvik was dug"', 'of Lindvik was dug'],
    'runs over two sentences': ['“dug by hand. Forty men worked”', 'dug by hand. Forty men worked'],
    'runs over a heading that it holds': [
      '"worked on it. Trade The tariff of 1912"',
      'worked on it.\n\n## Trade\n\nThe tariff of 1912',
    ],
    'is a heading': ['"The lighthouse"', 'The lighthouse'],
    'is written in capitals': ['"THE TARIFF OF 1912 ENDED"', 'The tariff of 1912 ended'],
    'has other apostrophes and no accents': [
      '"keeper\'s daughter couldn\'t see the ship. Cafe Lindvik"',
      'keeper’s daughter couldn’t see the ship. Café Lindvik',
    ],
    'has other dashes': ['"the first export -- it went"', 'the first export – it went'],
    'has other white space': ['"of the guns was\theard"', 'of\u00a0the  guns\nwas heard'],
    'has no soft hyphen': ['"the ceasefire of the guns"', 'the cease\u00adfire of\u00a0the  guns'],
    'has zero widths': ['"Forty\u200b men wor\u200bked on it"', 'Forty men worked on it'],
    'changes the case of a letter in brackets': ['"[t]he tariff of 1912"', 'The tariff of 1912'],
    'is of function words alone': ['"to be or not to be"', 'To be or not to be'],
    'is of function words alone, without their accents': ['„es ware fur uns uber ihnen“', 'Es wäre für uns über ihnen'],
    'is of function words alone, with other apostrophes': [
      '"we\'ve been what they`d not been"',
      'We’ve been what they’d not been',
    ],
    'has initials with spaces between them': ['„zur Brücke, z.B. im Winter“', 'zur Brücke, z. B. im Winter'],
    'has initials without spaces': ['"in the U. S. Navy then"', 'in the U.S. Navy then'],
    'lacks where a link leads, and the mark of a footnote': [
      '"The ferry of Lindvik sailed at noon"',
      'The [ferry](https://example.org/a_(b) "Timetable") of Lindvik[^1] sailed at noon',
    ],
    'has the link as it is written': [
      '"The [ferry](https://example.org/a_(b)) of Lindvik"',
      'The [ferry](https://example.org/a_(b) "Timetable") of Lindvik',
    ],
    'is of a script without spaces': ['「名字还没有」', '名字还没有'],
    'is of a script without spaces, cut within a word': ['「道我在哪」', '道我在哪'],
    'is of another language': ['„die Strasse führte zur Brucke“', 'Die Straße führte zur Brücke'],
    'ends with a comma of the writer': ['"Forty men worked on it," he said', 'Forty men worked on it'],
    'leaves words out': [
      '"The tariff … ended the […] trade. Timber had paid"',
      'The tariff of 1912 ended the timber trade. Timber had paid',
    ],
    'leaves words out after a word that stands there twice': [
      '"timber … paid for the church"',
      'Timber had paid for the church',
    ],
    'says that an odd word stands so': ['"Forty [sic] men worked (sic!) on it"', 'Forty men worked on it'],
    'leaves words out at its ends': ['"...ended the timber trade..."', 'ended the timber trade'],
    'is one word': ['It says "herring".', 'Herring'],
  });
  check(verdict, {
    'is none with a word swapped': ['"The tariff of 1921 ended the timber trade."', 'differs'],
    'is none with a word left out': ['"The tariff ended the timber trade."', 'differs'],
    'is none with a word cut': ['"The tariff of 1912 ended the timber tra"', 'differs'],
    'is none with words in another order': ['"ended the tariff of 1912 the timber trade"', 'differs'],
    'is none with an apostrophe less': ['"Timber had paid for the church, and it\'s bells cost $500"', 'differs'],
    'is none with another sum of money': ['"Timber had paid for the church, and its bells cost €500"', 'differs'],
    'is none without its minus': ['"Café Lindvik was closed at 5 degrees"', 'differs'],
    'is none with an insertion': ['"Forty men worked on [the harbour]."', 'differs'],
    'is none where parts stand in another order': ['"ended the timber trade … The tariff of 1912"', 'differs'],
    'is none where parts are of two documents': ['"harbour of Lindvik was dug … Café Lindvik was closed at"', 'absent'],
  });

  it('says the same of each sentence of a text whatever stands between its words', async () => {
    const { quotes } = await verify(
      '“Forty men worked on it” but "the tariff of 1921 ended the timber trade"',
      verifying(),
    );
    expect(quotes.map(({ verdict: came, start, end }) => [came, start, end])).toEqual([
      ['exact', 1, 23],
      ['differs', 30, 71],
    ]);
  });
});

describe('a sign that says something', () => {
  const signs = verifying(
    libraryOf({
      trials: `The result held at p < 0.05 in all trials. Where a < b is kept, a ≠ b too. The tax was .5 percent of income.

The score was 3/4 of the men, and 2+2 or x + y in the book. It stood at 60° north by § 5. It won 2:1 for ~40 men & boys.
Lenses were 3 × 4 inches wide.

> 12 men watched.

+ one more`,
    }),
  );
  const verdictOf = async (message: string): Promise<string | undefined> =>
    (await verify(message, signs)).quotes[0]?.verdict;
  check(verdictOf, {
    'is kept': ['"The result held at p < 0.05 in all trials"', 'exact'],
    'is kept whatever the space around it': ['"The result held at p\u00a0<\u00a00.05 in all trials"', 'exact'],
    'is kept between words': ['"Where a < b is kept, a ≠ b too"', 'exact'],
    'is not the contrary': ['"The result held at p > 0.05 in all trials"', 'differs'],
    'is not the contrary, without spaces': ['"The result held at p>0.05 in all trials"', 'differs'],
    'is not the contrary between words': ['"Where a > b is kept, a ≠ b too"', 'differs'],
    'is not what it is made of': ['"Where a < b is kept, a = b too"', 'differs'],
    'is a point before a fraction': ['"The tax was 5 percent of income"', 'differs'],
    'is a fraction, not a range': ['"The score was 3–4 of the men"', 'differs'],
    'is a sum, not a range': ['"and 2-2 or x + y in the book"', 'differs'],
    'is a sum of letters': ['"and 2+2 or x - y in the book"', 'differs'],
    'is of a degree': ['"It stood at 60 north by § 5"', 'differs'],
    'is of a section': ['"It stood at 60° north by 5"', 'differs'],
    'is of a score': ['"It won 2-1 for ~40 men & boys"', 'differs'],
    'is of what is nearly so': ['"It won 2:1 for 40 men & boys"', 'differs'],
    'is an "and"': ['"It won 2:1 for ~40 men boys"', 'differs'],
    'is not left out before the first word': ['"40 men & boys"', 'differs'],
    'may be left out at the end where it is a unit': ['"It stood at 60"', 'exact'],
    'may be left out at the beginning where it is a unit': ['"5. It won 2:1"', 'exact'],
    'is of a product': ['"Lenses were 3 ÷ 4 inches wide"', 'differs'],
    'is none at the beginning of a block quote or an item': ['"inches wide. 12 men watched. One more"', 'exact'],
  });

  const changed = async (message: string): Promise<string[]> =>
    ((await verify(message, signs)).quotes[0]?.diff ?? [])
      .filter(({ op }) => op !== 'equal')
      .map(({ quoted, source }) => `${quoted}>${source}`);
  check(changed, {
    'is shown with the first number': ['"40 men & boys. Lenses were"', ['40>~40']],
    'is shown with the last number': ['"The score was 3"', ['3>3/']],
  });
});

describe('the difference', () => {
  const changes = async (message: string): Promise<string[]> =>
    (await one(message)).diff
      .filter(({ op }) => op !== 'equal')
      .map(({ op, quoted, source }) => `${op} ${quoted}>${source}`);
  check(changes, {
    'is a word': ['"The tariff of 1921 ended the timber trade."', ['replace 1921>1912']],
    'is an insertion with its brackets left out': ['"Forty men worked on [the harbour]"', ['replace the harbour>it']],
    'is a sign': ['"the church, and its bells cost €500"', ['replace €>$']],
    'is an apostrophe': ['"the church, and it’s bells cost $500"', ['replace it’s>its']],
    'is not what was left out': ['"The tariff of 1921 … timber trade"', ['replace 1921>1912']],
    'is none where exact': ['"Forty men worked on it"', []],
    'is one character of a script without spaces': ['「我不知道我在那里出生」', ['replace 那>哪']],
  });
});

describe('an absent quotation', () => {
  it('comes with what is nearest, if anything is', async () => {
    const near = await one('"The timber of the old mill was sold to a bishop in Rome"');
    expect([near.verdict, near.diff]).toEqual(['absent', []]);
    expect(near.passage?.document).toBe('harbour');
    expect(await one('"Photosynthesis powers chlorophyll"')).toMatchObject({ verdict: 'absent', passage: null });
  });
});

describe('several places', () => {
  it('are all told, each by its passage', async () => {
    const { passage, alsoAt } = await one('"Forty men worked on it"');
    expect(passage?.document).toBe('harbour');
    expect(alsoAt).toHaveLength(1);
    expect((await one('"Forty men worked on it" (The lighthouse)')).passage).toMatchObject({
      document: 'towers/lighthouse',
      citation: alsoAt[0],
    });
  });

  it('are found where an engine would not rank them among the first', async () => {
    const filler = 'The timber of the mill, the timber of the church, the timber of the ship. ';
    const many = libraryOf(
      Object.fromEntries(
        Array.from({ length: 120 }, (_, n) => [
          `d${n}`,
          n === 77 ? `${'Nobody knew. '.repeat(60)}It went by timber then.` : filler,
        ]),
      ),
    );
    const { quotes } = await verify('"by timber then"', verifying(many));
    expect(quotes[0]).toMatchObject({ verdict: 'exact', passage: { document: 'd77' } });
  });
});

describe('the attribution', () => {
  const claims = async (message: string): Promise<[string | null, string]> => {
    const { attribution } = await one(message);
    return [attribution.claimed, attribution.verdict];
  };
  check(claims, {
    'is none where nothing is said': ['He said "the tariff of 1912 ended" there.', [null, 'none']],
    'is right in brackets, with a section': [
      '"the tariff of 1912 ended" (Trade, harbour)',
      ['Trade, harbour', 'right'],
    ],
    'is right behind a dash': ['“Café Lindvik was closed” — The lighthouse', ['The lighthouse', 'right']],
    'is right before, with the title in marks': [
      'In „The lighthouse“ it says: „Café Lindvik was closed“.',
      ['The lighthouse', 'right'],
    ],
    'is right before': ['According to The lighthouse, “Café Lindvik was closed”.', ['The lighthouse', 'right']],
    'is right by the id': ['as towers/lighthouse says: “Café Lindvik was closed”', ['towers/lighthouse', 'right']],
    'is right at the end of a text without marks': [
      'Café Lindvik was closed (The lighthouse)',
      ['The lighthouse', 'right'],
    ],
    'is right in a block quote': ['> Café Lindvik was closed\n> — The lighthouse', ['The lighthouse', 'right']],
    'is right by the author': ['As Jan van der Meer says, “Café Lindvik was closed”.', ['Jan van der Meer', 'right']],
    'is right by the authors as styles cite them': [
      '“Café Lindvik was closed” (Berg & van der Meer, 2019, p. 4)',
      ['Berg & van der Meer, 2019, p. 4', 'right'],
    ],
    'is right by the first author': ['“Café Lindvik was closed” (Berg et al.)', ['Berg et al.', 'right']],
    'is elsewhere than with the author': ['"the tariff of 1912 ended" (Berg 2019)', ['Berg 2019', 'elsewhere']],
    'is elsewhere in another document': ['“Café Lindvik was closed” (harbour)', ['harbour', 'elsewhere']],
    'is elsewhere in another section': ['"The harbour of Lindvik was dug" (Trade)', ['Trade', 'elsewhere']],
    'is of a quotation that differs, too': [
      '"the tariff of 1921 ended the timber trade" (The lighthouse)',
      ['The lighthouse', 'elsewhere'],
    ],
    'is of an unknown source': [
      '"the tariff of 1912 ended" — Winston Churchill',
      ['Winston Churchill', 'unknown-source'],
    ],
    'is no remark in brackets': ['"the tariff of 1912 ended" (emphasis mine)', [null, 'none']],
    'is no clause behind a dash': ['"the tariff of 1912 ended" — and that was all.', [null, 'none']],
    'is not held against what is absent': ['"Photosynthesis powers chlorophyll" (harbour)', ['harbour', 'none']],
    'is an unknown id': ['"the tariff of 1912 ended" k3f9xq4-6v8-7s', ['k3f9xq4-6v8-7s', 'unknown-source']],
  });

  it('is not that of the quotation before', async () => {
    const { passages } = await verify('“Café Lindvik was closed”', verifying());
    for (const source of ['(The lighthouse)', `\`${passages[0]?.citation}\``]) {
      const text = `“Café Lindvik was closed” ${source} and “the tariff of 1912 ended”`;
      const { quotes } = await verify(text, verifying());
      expect(quotes.map(({ attribution }) => attribution.verdict)).toEqual(['right', 'none']);
    }
  });

  it('is held against the passage of a citation id, before or after', async () => {
    const ids = Array.from(library.passages, ({ id }) => id);
    const tariff = (await one('"the tariff of 1912 ended"')).passage?.citation ?? '';
    expect(ids).toContain(tariff);
    const other = ids.find((id) => id !== tariff) ?? '';
    for (const [id, came] of [
      [tariff, 'right'],
      [other, 'elsewhere'],
    ] as const) {
      expect(await claims(`"the tariff of 1912 ended" [${id.toUpperCase()}]`)).toEqual([id.toUpperCase(), came]);
      expect(await claims(`as ${id} says, "the tariff of 1912 ended"`)).toEqual([id, came]);
    }
  });
});

describe('the answer', () => {
  const outcome = async (message: string): Promise<unknown[]> => {
    const { status, reason, passages, confidence } = await verify(message, verifying());
    return [status, reason, passages.length, confidence === 1];
  };
  check(outcome, {
    'is sure where all are exact': ['“Forty men worked” and "the tariff of 1912"', ['answered', null, 2, true]],
    'is unsure where one is not': [
      '“Forty men worked” and "the tariff of a bishop"',
      ['unsure', 'near-match', 2, false],
    ],
    'is nothing where all are absent': ['"Photosynthesis powers chlorophyll"', ['nothing', 'no-match', 0, false]],
    'is nothing where nothing is quoted': ['?!', ['nothing', 'empty-question', 0, false]],
  });
});

describe('any run of words of a document', () => {
  const words = library.documents.flatMap((document) => {
    const all = foldedWords(document.text, document);
    return all.map((_, place) => ({ document, all, place }));
  });
  const noise = fc.constantFrom('', '\u00ad', '\u200b');
  const gap = fc.constantFrom(' ', '\u00a0', '  ', '\n', '\u202f', ' — ', ', ');

  it('is exact, however it is set, and its sentence is the words at their true place', async () => {
    const asking = verifying();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...words),
        fc.integer({ min: 4, max: 40 }),
        gap,
        noise,
        fc.boolean(),
        async ({ document, all, place }, length, space, unseen, loud) => {
          const run = all.slice(place, place + length);
          fc.pre(run.length >= 4 && !isTight(all[place - 1], run[0]) && !isTight(run.at(-1), all[place + length]));
          const joined = run
            .map(({ span }) => textAt(document, span))
            .join(document.language === 'zh' ? unseen : `${unseen}${space}`);
          // A sign stands right before its number or is none.
          fc.pre(!/[-−$]/u.test(joined));
          const text = loud && document.language === 'en' ? joined.toUpperCase() : joined;
          const { quotes } = await verify(`“${text}”`, asking);
          const [quote] = quotes;
          expect(quote?.verdict).toBe('exact');
          const passage = quote?.passage;
          if (!passage) throw new Error('no passage');
          const source = library.documentById.get(passage.document);
          if (!source) throw new Error('no document');
          const keys = (some: string, language: string): string[] =>
            foldedWords(some, { language }).map(({ key }) => key);
          expect(textAt(source, { start: passage.sentenceStart, end: passage.sentenceEnd })).toBe(passage.sentence);
          expect(keys(passage.sentence, source.language)).toEqual(keys(text, source.language));
          expect(isVerbatim(library, passage)).toBe(true);
          expect(citationOf({ ...source, document: source.id }, { start: passage.start, end: passage.end })).toBe(
            passage.citation,
          );
        },
      ),
      { numRuns: RUNS / 5 },
    );
  });

  it('is not exact with one word swapped', async () => {
    const asking = verifying();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...words),
        fc.integer({ min: 4, max: 30 }),
        fc.nat(),
        async ({ document, all, place }, length, at) => {
          const run = all.slice(place, place + length).map(({ span }) => textAt(document, span));
          fc.pre(run.length >= 4);
          run[at % run.length] = document.language === 'zh' ? '狗' : 'zeppelin';
          const { quotes }: VerifyAnswer = await verify(`“${run.join(document.language === 'zh' ? '' : ' ')}”`, asking);
          expect(quotes[0]?.verdict).not.toBe('exact');
        },
      ),
      { numRuns: RUNS / 5 },
    );
  });
});

describe('a text of many quotations', () => {
  it('lets others have their turn after each of them', async () => {
    const texts = ['“Forty men worked on it”', '“dug by hand”', '“Photosynthesis powers chlorophyll”'];
    let nPauses = 0;
    const pause = async (): Promise<void> => {
      nPauses += 1;
    };
    const { quotes } = await verify(texts.join(' and '), { ...verifying(), pause });
    expect(nPauses).toBe(quotes.length);
    expect(quotes).toHaveLength(3);
  });

  it.each([
    ['stands there', '“Forty men worked on it”'],
    ['is near', '“Forty men toiled on it”'],
    ['stands nowhere', '“Whatever the keeper of the church traded in 1912 was his”'],
    ['is long', `“${'Forty men worked. They were paid in herring. Nobody knew of it. '.repeat(3)}”`],
  ])('lets others have their turn amid one that %s, and says the same', async (_, text) => {
    let [now, nPauses] = [0, 0];
    const clock = (): number => {
      now += 100;
      return now;
    };
    const pause = async (): Promise<void> => {
      nPauses += 1;
    };
    const paused = await verify(text, { ...verifying(), clock, pause });
    expect(nPauses).toBeGreaterThan(2);
    expect({ ...paused, timings: {} }).toEqual({ ...(await verify(text, verifying())), timings: {} });
  });
});
