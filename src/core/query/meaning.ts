import { type Embedder, quantised } from '../embedder.ts';
import type { Query, Question } from '../model.ts';
import { plainWord } from '../text/terms.ts';
import { askedText } from './emphasis.ts';
import { carriedTexts, questionMeant } from './follow-up.ts';

/** The query with its vectors. Earlier turns that a follow-up leans on count by their weight. Rejects only when the embedder does. */
export async function withMeaning(query: Query, message: Question, embedder: Embedder): Promise<Query> {
  const texts = [
    { text: askedText(query.text), weight: 1 },
    ...carriedTexts(questionMeant(message, [query.language]), query.language),
  ];
  const vectors = await embedder.embed(
    texts.map(({ text }) => text),
    'question',
  );
  const whole = new Float64Array(embedder.dimensions);
  for (const [place, { weight }] of texts.entries())
    for (let i = 0; i < whole.length; i++) whole[i] = (whole[i] ?? 0) + weight * (vectors[place]?.[i] ?? 0);
  // As passages: they are compared with words of the library.
  const words = await embedder.embed(query.terms.map(({ word }) => plainWord(word)));
  return { ...query, meaning: { question: quantised(whole), words } };
}
