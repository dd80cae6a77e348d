import { describe } from 'vitest';
import type { Turn } from '../../../src/core/model.ts';
import { carriedTexts } from '../../../src/core/query/follow-up.ts';
import { check } from '../../support/check.ts';

const user = (text: string): Turn => ({ role: 'user', text });
const agent = (text: string): Turn => ({ role: 'agent', text });
const history = [user('What of Iran?'), agent('Iran is a neighbour.'), user('And its trade?')];

const carried = ([text, turns]: [string, readonly Turn[]]): string[] =>
  carriedTexts({ text, history: turns }).map((one) => one.text);

describe('carriedTexts', () => {
  check(carried, {
    'reads a pronoun with what was said before, the last first': [
      ['How large is it today?', history],
      ['And its trade?', 'What of Iran?'],
    ],
    'reads a short message with what was said before': [
      ['Since 2020', history],
      ['And its trade?', 'What of Iran?'],
    ],
    'leaves alone a question that stands on its own': [['Which pipelines supply gas to southern Europe?', history], []],
    'carries nothing where nothing was said': [['How large is it?', []], []],
    'carries nothing that Footnote said itself': [['How large is it?', [agent('Iran is large.')]], []],
  });
});
