import { describe } from 'vitest';
import { initialsOf, namesIn } from '../../../src/core/text/names.ts';
import { check } from '../../support/check.ts';

const names = (sentence: string): string[] => namesIn(sentence, (plain) => plain === 'the').map(({ text }) => text);

describe('namesIn', () => {
  check(names, {
    'finds words with a capital': ['gas from Baku to Europe', ['Baku', 'Europe']],
    'joins neighbours': ['by Human Rights Watch today', ['Human Rights Watch']],
    'joins over particles, not with one at the end': ['by Ursula von der Leyen of the', ['Ursula von der Leyen']],
    'joins over a hyphen': ['the Baku-Tbilisi pipeline', ['Baku-Tbilisi']],
    'parts names at punctuation': ['Iran, Israel (Turkey)', ['Iran', 'Israel', 'Turkey']],
    'ends a name at its possessive and leaves that out': ['with Russia’s Azerbaijan policy', ['Russia', 'Azerbaijan']],
    'finds initials': ['the U.S., the EU, the U.K press', ['U.S.', 'EU', 'U.K']],
    'leaves out an opening word that is plain': ['The West is free', ['West']],
    'keeps an opening word that is not': ['Azerbaijan is free', ['Azerbaijan']],
    'leaves out single letters': ['plan B works', []],
    'finds names in letters with accents and other scripts': ['in Türkiye und Москва', ['Türkiye', 'Москва']],
    'finds none without capitals': ['gas and oil', []],
    'finds none in nothing': ['', []],
  });
});

describe('initialsOf', () => {
  check(initialsOf, {
    'takes the first letters of words with a capital': [['Union', 'of', 'Soviet', 'Republics'], 'usr'],
    'folds them': [['Économie', 'Union'], 'eu'],
    'is empty for one word': [['Azerbaijan'], ''],
    'is empty for none': [[], ''],
  });
});
