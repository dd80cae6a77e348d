import { DEFAULT_TOP } from '../../src/core/create-footnote.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import type { Answer, Feature, QuotedPassage } from '../../src/core/model.ts';

/**
 * A Footnote whose answers have fixed numbers in place of learned ones, so that learning anew changes no golden file: only the
 * first passage is as ranked. All others of the library that were proposed follow in reading order, each with its first sentence.
 */
export function steadyFootnote(footnote: Footnote): Footnote {
  return {
    ...footnote,
    offering: (names) => steadyFootnote(footnote.offering(names)),
    // What is current, as if first seen on one day, whenever the tests run.
    history: (document) =>
      footnote
        .history(document)
        .filter(({ supersededAt }) => supersededAt === null)
        .map((revision) => ({ ...revision, firstSeen: '2026-03-01T08:00:00.000Z' })),
    ask: async (question, options = {}) => {
      const answer = await footnote.ask(question, { ...options, top: Number.POSITIVE_INFINITY });
      return steady(answer, inReadingOrder(answer, footnote), options.top ?? DEFAULT_TOP);
    },
  };
}

const CONFIDENCE = { answered: 0.72, unsure: 0.41, nothing: 0.08 } as const;

function inReadingOrder({ status, passages }: Answer, footnote: Footnote): QuotedPassage[] {
  const place = ({ document, start }: QuotedPassage): string => `${document} ${String(start).padStart(9, '0')}`;
  const nRanked = status === 'nothing' ? 0 : 1;
  const others = passages.slice(nRanked).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return [...passages.slice(0, nRanked), ...others.map((passage) => footnote.read(passage.citation, '') ?? passage)];
}

function steady(answer: Answer, passages: readonly QuotedPassage[], top: number): Answer {
  const { explain } = answer;
  const explained = passages.flatMap(
    ({ citation }) => explain?.passages.filter((passage) => passage.citation === citation) ?? [],
  );
  return {
    ...answer,
    passages: passages.slice(0, top),
    confidence: CONFIDENCE[answer.status],
    ...(explain
      ? {
          explain: {
            ...explain,
            passages: explained.slice(0, top + 1).map((passage, place) => ({
              ...passage,
              score: 6 - place ** 2 / 2,
              features: [
                feature('sentenceCoverage', 1 / (place + 1), 2),
                feature('passageCoverage', 0.9, 4),
                feature('length', 0.5, -0.7),
                feature('when', 0, 2),
                feature('opening', 1, 0.01),
                feature('bigrams', 1 / (place + 2), 1),
              ],
            })),
            confidence: [feature('passageCoverage', 0.8, 3), feature('unknown', 0.5, -1), feature('bigrams', 0, 2)],
          },
        }
      : {}),
  };
}

function feature(name: string, value: number, weight: number): Feature {
  return { name, value, weight };
}
