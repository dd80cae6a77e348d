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
    'a call for help is': ['Can you help me?', true],
    'a call for help with a subject is not': ['Can you help me with the gas pipeline?', false],
    'a question is not': ['What is the policy?', false],
    'a question after a greeting is not': ['Hello, what is the policy on gas?', false],
    'a word that only begins like a greeting is not': ['history', false],
    'a subject after thanks is not': ['thanks, and the pipeline?', false],
    'nothing is not': ['', false],
    'a German greeting is': ['Guten Tag!', true],
    'German thanks are': ['Vielen Dank für die Antwort', true],
    'a German question after a greeting is not': ['Hallo, wann wurde die Brücke gebaut?', false],
    'French thanks for nothing more are': ['Non, merci beaucoup !', true],
    'a German call for help is': ['Hallo, können Sie mir helfen?', true],
    'a Russian call for help is': ['Ты можешь мне помочь?', true],
    'a Russian call for help with a subject is not': ['Ты можешь помочь с мостом?', false],
    'a French question about the bot is': ['Bonjour, qui es-tu ?', true],
    'a Spanish greeting is': ['¡Hola! Buenos días', true],
    'a Spanish subject after thanks is not': ['Gracias, ¿y el puente?', false],
    'a Russian greeting is': ['Здравствуйте', true],
    'Russian thanks are': ['спасибо большое!', true],
    'a Russian question is not': ['Кто построил мост?', false],
    'Turkish thanks are': ['Teşekkür ederim', true],
    'a Turkish question about the bot is': ['Merhaba, sen kimsin?', true],
    'a Turkish name that is a greeting is not': ['Selam Caddesi nerede?', false],
  });
});
