import { type Random, seeded } from '../src/eval/resample.ts';
import { pseudoWord, vocabularyOf, zipf } from './words.ts';

/**
 * Documents that read like text to an engine: words by Zipf's law, each document with subjects of its own, headings, names and
 * numbers; and among them real paragraphs, planted evenly. The same seed gives the same documents. Nothing is kept: a million
 * passages cost as much memory as one document and the vocabulary.
 */

export type Section = { readonly heading: string; readonly paragraphs: readonly string[] };
export type GeneratedDocument = { readonly id: string; readonly title: string; readonly sections: readonly Section[] };

/** A real paragraph and its heading, which becomes a section of its own. */
export type Planted = { readonly heading: string; readonly text: string };

export type Generation = {
  readonly seed: number;
  /** Paragraphs altogether, planted ones among them; each is as long as one passage of Footnote. */
  readonly passages: number;
  readonly planted?: readonly Planted[];
  /** Real words, the most frequent first, so that what is planted is not told by its words alone. */
  readonly realWords?: readonly string[];
  readonly vocabulary?: number;
  /** Mean paragraphs a document. */
  readonly documentLength?: number;
};

/** As many words as 200 million words of English have, roughly (Heaps 1978). */
const VOCABULARY = 500_000;
const NAMES = 20_000;
const DOCUMENT_LENGTH = 20;
const MAX_SECTION = 4;
const TOPIC_WORDS = 12;
/** Topics are words of these ranks: neither in every text nor in one alone. */
const TOPIC_RANKS = { from: 200, to: 20_000 };
/** Two paragraphs of this length do not fit Footnote's 1,200 characters together, and one does: a paragraph is a passage. */
const PARAGRAPH = { shortest: 640, longest: 1_190 };
const SENTENCE = { shortest: 7, longest: 26 };
/** Of a hundred words six are of the document's topics, four begin a name, and three are years or other numbers. */
const UP_TO = { topic: 0.06, name: 0.1, number: 0.13 };
const COMMA_SHARE = 0.06;

/** Throws where more is to be planted than there are passages. */
export function* generate(generation: Generation): Generator<GeneratedDocument> {
  const { seed, passages, planted = [], documentLength = DOCUMENT_LENGTH } = generation;
  if (planted.length > passages)
    throw new Error(`${planted.length} paragraphs cannot be planted among ${passages} passages: ask for more passages`);
  const random = seeded(seed);
  const writer = createWriter(generation, random);
  let [nDone, nPlanted, nDocuments] = [0, 0, 0];
  while (nDone < passages) {
    const drawn = 1 + Math.floor(-Math.log(1 - random()) * (documentLength - 1));
    const length = Math.min(drawn, passages - nDone);
    nDone += length;
    const nDue = Math.floor((nDone / passages) * planted.length);
    const real = planted.slice(nPlanted, Math.min(nDue, nPlanted + length));
    nPlanted += real.length;
    yield writer.document(`doc-${nDocuments++}`, length - real.length, real);
  }
}

type Writer = { document(id: string, nOwn: number, planted: readonly Planted[]): GeneratedDocument };

function createWriter({ vocabulary: size = VOCABULARY, realWords = [] }: Generation, random: Random): Writer {
  const words = vocabularyOf(size, realWords, random);
  const names = Array.from({ length: Math.min(NAMES, size) }, () => capitalised(pseudoWord(random)));
  const wordRank = zipf(words.length, random);
  const nameRank = zipf(names.length, random);
  const name = (): string => `${names[nameRank()]} ${names[nameRank()]}`;

  const topicOf = (): string => {
    const to = Math.min(TOPIC_RANKS.to, words.length);
    const from = Math.min(TOPIC_RANKS.from, to - 1);
    return words[from + Math.floor(random() * (to - from))] ?? '';
  };

  const word = (topics: readonly string[]): string => {
    const at = random();
    if (at < UP_TO.topic) return topics[Math.floor(random() * topics.length)] ?? '';
    if (at < UP_TO.name) return name();
    if (at < UP_TO.number) return String(Math.floor(random() < 0.5 ? 1500 + random() * 530 : random() * 1000));
    return words[wordRank()] ?? '';
  };

  const sentence = (topics: readonly string[]): string => {
    const length = SENTENCE.shortest + Math.floor(random() * (SENTENCE.longest - SENTENCE.shortest));
    const said = Array.from({ length }, (_, place) => {
      const comma = place < length - 2 && random() < COMMA_SHARE ? ',' : '';
      return `${word(topics)}${comma}`;
    });
    return `${capitalised(said.join(' '))}.`;
  };

  const paragraph = (topics: readonly string[]): string => {
    const target = PARAGRAPH.shortest + random() * (PARAGRAPH.longest - PARAGRAPH.shortest);
    let text = sentence(topics);
    for (;;) {
      const next = sentence(topics);
      if (text.length + next.length + 1 > PARAGRAPH.longest) return text;
      text += ` ${next}`;
      if (text.length >= target) return text;
    }
  };

  const section = (topics: readonly string[], length: number): Section => ({
    heading: capitalised(
      `${topics[Math.floor(random() * topics.length)]} ${topics[Math.floor(random() * topics.length)]}`,
    ),
    paragraphs: Array.from({ length }, () => paragraph(topics)),
  });

  return {
    document: (id, nOwn, planted) => {
      const topics = Array.from({ length: TOPIC_WORDS }, topicOf);
      const sections: Section[] = planted.map(({ heading, text }) => ({ heading, paragraphs: [text] }));
      for (let left = nOwn; left > 0; ) {
        const length = Math.min(left, 1 + Math.floor(random() * MAX_SECTION));
        sections.splice(Math.floor(random() * (sections.length + 1)), 0, section(topics, length));
        left -= length;
      }
      return { id, title: name(), sections };
    },
  };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
