import { describe } from 'vitest';
import { answerTypeOf, holdsAnswer } from '../../../src/core/query/answer-type.ts';
import { KIND, kindOf } from '../../../src/core/text/kinds.ts';
import { TRAIT } from '../../../src/core/text/traits.ts';
import { check } from '../../support/check.ts';

describe('answerTypeOf', () => {
  check(answerTypeOf, {
    'how many asks for a quantity': ['how many troops are there?', 'quantity'],
    'percentage asks for a quantity': ['what percentage of imports is gas?', 'quantity'],
    'when asks for a time': ['when did it end?', 'when'],
    'which year asks for a time': ['in which year did it end?', 'when'],
    'why asks for a reason': ['why did it end?', 'why'],
    'what for asks for a reason': ['what are they there for?', 'why'],
    'who asks for a name': ['who sent them?', 'who'],
    'which organisations asks for a name': ['which organisations criticise it?', 'who'],
    'where asks for a place': ['where were they sent?', 'where'],
    'which country asks for a place': ['which country sent them?', 'where'],
    'what asks for anything': ['what is the policy?', 'any'],
    'a mere word asks for anything': ['gas', 'any'],
  });
});

describe('holdsAnswer', () => {
  check(([type, traits, kinds]: Parameters<typeof holdsAnswer>) => holdsAnswer(type, traits, kinds), {
    'a new number holds a quantity': [['quantity', 0, KIND.number], true],
    'a year is no quantity': [['quantity', TRAIT.number | TRAIT.date, KIND.date], false],
    'a new date holds a time': [['when', 0, KIND.date], true],
    'a name holds no time': [['when', 0, KIND.name], false],
    'a new name holds who': [['who', 0, KIND.name], true],
    'a name that the question said itself does not': [['who', TRAIT.name, 0], false],
    'a reason holds why': [['why', TRAIT.reason, 0], true],
    'anything holds any': [['any', 0, 0], true],
  });
});

describe('kindOf', () => {
  check(([word, opens]: Parameters<typeof kindOf>) => kindOf(word, opens), {
    'a figure is a number': [['2,000', false], KIND.number],
    'a number may be spelled out': [['twelve', false], KIND.number],
    'a year is a date': [['1991', false], KIND.date],
    'a month is a date': [['July', true], KIND.date],
    'a capital makes a name': [['Baku', false], KIND.name],
    'a capital at the start of a sentence does not': [['Energy', true], 0],
    'a plain word is none of these': [['energy', false], 0],
  });
});
