import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/core/model.ts';
import { carriedTexts, isFollowUp, questionMeant, turnedDown } from '../../../src/core/query/follow-up.ts';
import { loadLanguages } from '../../../src/core/text/languages/languages.ts';
import { check } from '../../support/check.ts';

const user = (text: string): Turn => ({ role: 'user', text });
const agent = (text: string): Turn => ({ role: 'agent', text });

const IRAN = user('What of Iran?');
const NEIGHBOUR = agent('Iran is a neighbour.');
const TRADE = user('And its trade?');
const history = [IRAN, NEIGHBOUR, TRADE];

type Said = readonly [text: string, history: readonly Turn[]];

const carried = ([text, turns]: Said): [string, number][] =>
  carriedTexts({ text, history: turns }).map((one) => [one.text, one.weight]);

describe('carriedTexts', () => {
  const leaning: [string, number][] = [
    ['And its trade?', 0.4],
    ['What of Iran?', 0.25],
    ['Iran is a neighbour.', 0.2],
  ];
  check(carried, {
    'reads a pronoun with what was said before: questions, the last first, then a little of the answer': [
      ['How large is it today?', history],
      leaning,
    ],
    'reads a short message with what was said before': [['Since 2020', history], leaning],
    'counts everything half for a question that stands on its own': [
      ['Which pipelines supply gas to southern Europe?', history],
      leaning.map(([text, weight]) => [text, weight / 2]),
    ],
    'carries nothing where nothing was said': [['How large is it?', []], []],
    'carries nothing where Footnote alone spoke': [['How large is it?', [agent('Iran is large.')]], []],
    'carries nothing into a new subject': [['New topic: how large is it?', history], []],
    'carries nothing into what is asked by the way': [['By the way, how large is it?', history], []],
    'carries nothing from before a new subject': [
      ['How large is it?', [...history, user('New topic: the sea'), user('Is it salty?')]],
      [
        ['Is it salty?', 0.4],
        ['New topic: the sea', 0.25],
      ],
    ],
    'looks four questions back': [
      ['And Russia?', ['a1', 'b2', 'c3', 'd4', 'e5'].map(user)],
      [
        ['e5', 0.4],
        ['d4', 0.25],
        ['c3', 0.15],
        ['b2', 0.1],
      ],
    ],
    'takes the last answer alone': [
      ['How large is it?', [IRAN, agent('Old.'), NEIGHBOUR]],
      [
        ['What of Iran?', 0.4],
        ['Iran is a neighbour.', 0.2],
      ],
    ],
  });

  it('counts the words of an answer together no more than those of the message', () => {
    const long = agent(Array.from({ length: 30 }, (_, n) => `word${n}`).join(' '));
    const weightOf = (text: string): number => carriedTexts({ text, history: [IRAN, long] })[1]?.weight ?? 0;
    expect(weightOf('and her journal?')).toBeCloseTo(1 / 30);
    expect(weightOf('and her journal and his lighthouse?')).toBeCloseTo(2 / 30);
    expect(weightOf('And when?')).toBe(0);
  });

  it('reads an answer from its beginning only', () => {
    const text = 'Iran is a neighbour. '.repeat(100);
    expect(carriedTexts({ text: 'How large is it?', history: [IRAN, agent(text)] })[1]?.text).toBe(text.slice(0, 400));
  });
});

const answered = [IRAN, NEIGHBOUR, TRADE, agent('Trade grows.')];

describe('questionMeant', () => {
  check(([text, turns]: Said) => questionMeant({ text, history: turns }), {
    'is the message itself': [['And gas?', answered], { text: 'And gas?', history: answered }],
    'is the question before where the message turns its answer down': [
      ['No, the other one', answered],
      { text: 'And its trade?', history: [IRAN, NEIGHBOUR] },
    ],
    'is that still when the second answer is turned down as well': [
      ['another one?', [...answered, user('not that one'), agent('Gas is sold.')]],
      { text: 'And its trade?', history: [IRAN, NEIGHBOUR] },
    ],
    'holds what the message wants instead': [
      ['No, I meant the trade with Russia.', answered],
      { text: 'And its trade, the trade with Russia?', history: [IRAN, NEIGHBOUR] },
    ],
    'is the message where no question was asked before': [['another one?', []], { text: 'another one?', history: [] }],
  });
});

describe('turnedDown', () => {
  check(([text, turns]: Said) => turnedDown({ text, history: turns }), {
    'is the answer shown before, when another one is wanted': [['anything else?', answered], ['Trade grows.']],
    'is nothing otherwise': [['And gas?', answered], []],
    'is every answer to that question': [
      ['not that one', [...answered, user('No, the other one'), agent('Gas is sold.')]],
      ['Trade grows.', 'Gas is sold.'],
    ],
    'is no answer to an earlier question': [['another one?', [IRAN, NEIGHBOUR, TRADE]], []],
    'is nothing where nothing was asked': [['another one?', [NEIGHBOUR]], []],
  });
});

describe('isFollowUp', () => {
  it.each([
    'And when was it signed?',
    'Who else kept the lighthouse?',
    'When did that happen?',
    'How many people live there?',
    'What do the two have in common?',
    'What about the second lighthouse?',
    'And with Iran, if I may ask?',
    'Is there one to Turkey?',
    'Did he ever write one?',
    'In which year?',
    'Why?',
  ])('is true of “%s”, which names no subject', (text) => expect(isFollowUp(text)).toBe(true));

  it.each([
    'And what is the speed of light?',
    'Who said that the war was over?',
    'Are there penguins in Antarctica?',
    'Where is the gas of the north?',
    'Who won the football world cup?',
    'Is there one country that has gas?',
  ])('is false of “%s”, which names its own', (text) => expect(isFollowUp(text)).toBe(false));

  it.each([
    ['de', 'Und wann wurde sie gebaut?', 'Und was kostet der Hering am Hafen?'],
    ['fr', 'Et quand son phare a-t-il été construit ?', 'Et quelle est la vitesse de la lumière ?'],
    ['es', '¿Y cuándo terminó esa guerra?', '¿Y cuál es la velocidad de la luz?'],
    ['ru', 'А когда его построили?', 'А какова скорость света?'],
    ['tr', 'Onu kim yazdı?', 'Ve ışığın hızı nedir?'],
  ])('tells them apart in %s', async (language, leaning, alone) => {
    await loadLanguages([language]);
    expect([isFollowUp(leaning, language), isFollowUp(alone, language)]).toEqual([true, false]);
  });
});
