import { describe } from 'vitest';
import { definitionsIn } from '../../../src/core/text/definitions.ts';
import { check } from '../../support/check.ts';

const found = (sentence: string): string[] => definitionsIn(sentence).map(({ short, long }) => `${short} = ${long}`);

describe('definitionsIn', () => {
  check(found, {
    'finds a short form in brackets after its long form': [
      'The World Health Organization (WHO) met.',
      ['WHO = World Health Organization'],
    ],
    'finds a long form in brackets after its short form': [
      'The WHO (World Health Organization) met.',
      ['WHO = World Health Organization'],
    ],
    'finds a short form after "or"': [
      'The World Health Organization, or WHO, met.',
      ['WHO = World Health Organization'],
    ],
    'finds letters inside words, as the paper does': [
      'Heat shock transcription factor (HSF) binds to polymerase (POLASE).',
      ['HSF = Heat shock transcription factor', 'POLASE = polymerase'],
    ],
    'finds digits': ['The interleukin-2 (IL-2) gene', ['IL-2 = interleukin-2']],
    'finds a short form that begins with a digit': ['It is 3 dimensional (3D) now', ['3D = 3 dimensional']],
    'finds a long form that begins with a lone letter': ['The T cell receptor (TCR) binds.', ['TCR = T cell receptor']],
    'finds several in one sentence': [
      'The Food and Drug Administration (FDA) and the National Health Service (NHS) met.',
      ['FDA = Food and Drug Administration', 'NHS = National Health Service'],
    ],
    'does not begin a long form at a function word': [
      'The Office of Naval Research (ONR) paid.',
      ['ONR = Office of Naval Research'],
    ],
    'takes the singular of a plural': [
      'Non-governmental organizations (NGOs) met.',
      ['NGO = Non-governmental organizations'],
    ],
    'leaves out what else stands in the brackets': [
      'The World Health Organization (WHO; founded 1948) met.',
      ['WHO = World Health Organization'],
    ],
    'leaves out quotes and "the"': [
      'The World Health Organization (the “WHO”) met.',
      ['WHO = World Health Organization'],
    ],
    'does not take a name of two words for a short form of what stands before it': [
      'Ascorbic acid (vitamin C) helps.',
      [],
    ],
    'does not take words in small letters for short forms': ['The manager (he) and the island nation (in Asia)', []],
    'does not take a year for a short form': ['The 1998 act (1998) passed.', []],
    'does not take letters in another order': ['The World Health Organization (HWO) met.', []],
    'does not take a first letter from inside a word': ['The sword hoe (WHO) fell.', []],
    'does not look further back than the paper': [
      'World trade, as we all know by now, is often hard on Oslo (WHO).',
      [],
    ],
    'does not take a long form that holds its short form': ['The WHO health Oslo office (WHO) met.', []],
    'takes no joined words for a definition': ['Wine, hops, or ale, is sold.', []],
    'finds none in nothing': ['', []],
  });
});
