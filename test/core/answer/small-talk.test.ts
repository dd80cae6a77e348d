import { describe } from 'vitest';
import { isSmallTalk } from '../../../src/core/answer/small-talk.ts';
import { check } from '../../support/check.ts';

describe('isSmallTalk', () => {
  check((text: string) => isSmallTalk(text), {
    'a greeting is': ['hello', true],
    'a greeting with company is': ['Hi there everyone!', true],
    'thanks are': ['thank you so much', true],
    'thanks for nothing more are': ['No, thank you.', true],
    'a question about the bot is': ['who are you?', true],
    'a question whether it is a machine is': ['are you a robot', true],
    'a question is not': ['What is the policy?', false],
    'a question after a greeting is not': ['Hello, what is the policy on gas?', false],
    'a word that only begins like a greeting is not': ['history', false],
    'a subject after thanks is not': ['thanks, and the pipeline?', false],
    'nothing is not': ['', false],
  });
});
