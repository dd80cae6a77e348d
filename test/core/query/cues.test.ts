import { describe, expect, it } from 'vitest';
import { opensSubject, wantsOthers, withoutRefusal } from '../../../src/core/query/cues.ts';
import { check } from '../../support/check.ts';

const OPEN_SUBJECTS = [
  'New topic: who built the harbour?',
  'new question, who built the harbour',
  'OK, different subject: the harbour',
  'I have another question: who built the harbour?',
  'An entirely different question. Who built the harbour?',
  'By the way, who built the harbour?',
  'Who built the harbour, by the way?',
  'Thanks. Btw who built the harbour?',
  'Change of subject: the harbour',
  'Let’s change the topic. Who built the harbour?',
  'On another note: who built the harbour?',
  'Moving on. Who built the harbour?',
  'Moving on to the harbour: who built it?',
  'Forget that, who built the harbour?',
  'Something else: who built the harbour?',
  'something entirely different: the harbour',
  'Neue Frage: Wer baute den Hafen?',
  'Wer baute den Hafen, übrigens?',
  'Autre question : qui a construit le port ?',
  'Otra pregunta: ¿quién construyó el puerto?',
  'Por cierto, ¿quién construyó el puerto?',
  'Другой вопрос: кто построил порт?',
  'Başka bir soru: limanı kim yaptı?',
  'Something different entirely: the harbour',
];
const STAY = [
  'Who built the harbour?',
  'Is there another question that the treaty leaves open?',
  'Another question about it: when was it signed?',
  'What other topics are there?',
  'Which other matter did they discuss?',
  'Are the troops moving on the capital?',
  'Did they forget about the treaty?',
  'Is it a new subject at school?',
  'Is there something else?',
  'something else',
  'Welche andere Frage stellte der Richter?',
  'Quelle est la nouvelle question du roi ?',
  'Какой другой вопрос задал судья?',
  'And then?',
  '',
];
const WANT_OTHERS = [
  'no',
  'No.',
  'Nope!',
  'No, the other one',
  'no the other one?',
  'No, not that one.',
  'no that’s not it',
  'No, I meant the keeper of the lighthouse',
  'no - the keeper',
  'not that one',
  'Not this.',
  'not that answer, the second one',
  'Not quite what I asked.',
  'not really',
  'Wrong.',
  'wrong answer!',
  'That’s wrong.',
  'That is not what I asked',
  'thats not it',
  'this isn’t it',
  'I meant the tariff',
  'another one?',
  'Another?',
  'and another answer, please',
  'Show me another one',
  'give me the others',
  'Any others?',
  'the other ones?',
  'Are there any others?',
  'Is there another passage?',
  'Anything else?',
  'anything else about the harbour?',
  'something else',
  'Who else?',
  'what else?',
  'ok, another one',
  'Nein, die andere.',
  'Eine andere Antwort',
  'Nein, ich meinte den Leuchtturm',
  'Was noch?',
  'Non, l’autre',
  'Une autre réponse',
  'Je voulais dire le phare',
  'No, la otra',
  '¿Algo más?',
  'Нет, другой ответ',
  'Кто ещё?',
  'Hayır, diğeri',
  'başka bir cevap',
];
const WANT_NO_OTHERS = [
  'No other country signed it?',
  'no other country signed it',
  'What about the other ones?',
  'No country signed it.',
  'no one signed it',
  'No man’s land',
  'No. 10 Downing Street',
  'no-fly zone',
  'No, who built the harbour?',
  'not in Europe',
  'not this year',
  'Wrong decisions of the government',
  'nothing else happened',
  'What other answer did they give?',
  'Who else signed the treaty?',
  'another country',
  'other countries',
  'the other treaty of 1912',
  'Anything else: who built the harbour?',
  'that treaty is not in force',
  'noble houses',
  'I mean it is a long story that nobody will ever tell to the end',
  'Why not?',
  'Nein, wer baute den Hafen?',
  'Die andere Brücke wurde 1912 gebaut',
  'Non-lieu',
  'L’autre pont',
  'Другой мост',
  'Başka bir köprü',
  '',
];

describe('a message opens another subject', () => {
  it.each(OPEN_SUBJECTS)('with “%s”', (text) => expect(opensSubject(text)).toBe(true));
  it.each(STAY)('but not with “%s”', (text) => expect(opensSubject(text)).toBe(false));
  it.each(WANT_OTHERS)('nor with “%s”', (text) => expect(opensSubject(text)).toBe(false));
});

describe('a message wants another answer', () => {
  it.each(WANT_OTHERS)('with “%s”', (text) => expect(wantsOthers(text)).toBe(true));
  it.each(WANT_NO_OTHERS)('but not with “%s”', (text) => expect(wantsOthers(text)).toBe(false));
  it.each(OPEN_SUBJECTS)('nor with “%s”', (text) => expect(wantsOthers(text)).toBe(false));

  it('is told so in time, however long it is', () => {
    expect(wantsOthers(`no ${'no, the other one '.repeat(20_000)}`)).toBe(false);
    expect(opensSubject(`${'ok, so, well '.repeat(20_000)}the harbour`)).toBe(false);
  });
});

describe('what is left beside a refusal', () => {
  check(withoutRefusal, {
    'is nothing of a mere one': ['No, not that one!', ''],
    'is what is wanted instead': ['No, the keeper of the lighthouse', 'the keeper of the lighthouse'],
    'is a quotation as it stands': ['not that one, “the quietest summer”', '“the quietest summer”'],
    'is what is wanted instead in German': ['Nein, ich meinte den Leuchtturm', 'Leuchtturm'],
    'is nothing of a mere one in French': ['Non, l’autre réponse !', ''],
    'is nothing of a mere one in Russian': ['Нет, другой ответ.', ''],
    'is the subject of another answer': ['anything else about the harbour?', 'about the harbour'],
  });
});
