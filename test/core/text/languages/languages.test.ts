import { describe, expect, it } from 'vitest';
import { answerTypeOf } from '../../../../src/core/query/answer-type.ts';
import { languageAsked } from '../../../../src/core/query/language.ts';
import { fold } from '../../../../src/core/text/fold.ts';
import { KIND, kindOf } from '../../../../src/core/text/kinds.ts';
import { languageOf, loadLanguages } from '../../../../src/core/text/languages/languages.ts';
import { isStopWord, stem, termsOf } from '../../../../src/core/text/terms.ts';
import { TRAIT, traitsOf } from '../../../../src/core/text/traits.ts';
import { check } from '../../../support/check.ts';

await loadLanguages(['de', 'fr', 'es', 'ru', 'tr', 'fi', 'it', 'pl', 'pt-BR', 'xx', 'und', 'en']);

type InLanguage = readonly [language: string, text: string];

describe('languageOf', () => {
  it('reads a tag as its language', () => {
    expect(languageOf('pt-BR').code).toBe('pt');
    expect(languageOf('DE')).toBe(languageOf('de'));
  });

  it('reads every language without rules alike', () => {
    expect(languageOf('xx')).toBe(languageOf('und'));
    expect(languageOf('')).toBe(languageOf('und'));
  });

  it('names a language that was not loaded and what to do', () => {
    expect(() => languageOf('eu')).toThrow(
      'the language "eu" is not loaded: await loadLanguages(["eu"]) before reading a text in it',
    );
  });
});

describe('termsOf', () => {
  check(([language, text]: InLanguage) => termsOf(text, { language }).map(({ term }) => term), {
    'stems German, with umlauts or without, and leaves out its function words': [
      ['de', 'die Häuser und Hauser, Brücken Bruecke; neue Straßen in der Strasse'],
      ['haus', 'haus', 'bruck', 'bruck', 'neu', 'strass', 'strass'],
    ],
    'parts French elisions from their words': [
      ['fr', "L’histoire de l'eau qu’il d’Orléans"],
      ['histoir', 'eau', 'orlean'],
    ],
    'stems French by its accents': [
      ['fr', 'fermées fermer généraux général'],
      ['ferm', 'ferm', 'general', 'general'],
    ],
    'stems Spanish': [
      ['es', 'las canciones, la canción; construyó construida'],
      ['cancion', 'cancion', 'constru', 'constru'],
    ],
    'stems Russian, with ё or е': [
      ['ru', 'в зелёных зеленая городов город'],
      ['зелен', 'зелен', 'город', 'город'],
    ],
    'reads Turkish capitals and parts endings from names': [
      ['tr', 'İSTANBUL’da ISPARTA’nın Isparta kitapları kitabı'],
      ['istanbul', 'ispar', 'ispar', 'kitap', 'kitap'],
    ],
    'stems languages without rules of their own': [
      ['fi', 'talossa talon ja'],
      ['talo', 'talo'],
    ],
    'leaves words of an unknown language as they are, folded': [
      ['und', 'Żółte żółtych i'],
      ['zołte', 'zołtych', 'i'].map(fold),
    ],
    'keeps numbers': [
      ['de', 'im Jahr 1887 um 4,5 %'],
      ['jahr', '1887', '4,5'],
    ],
    'reads German as English where nobody says otherwise': [
      ['en', 'die Häuser'],
      ['die', 'hauser'],
    ],
  });
});

describe('stem', () => {
  it('remembers each language by itself', () => {
    expect([
      stem('gift', 'de'),
      stem('notes', 'en'),
      stem('notes', 'de'),
      stem('notes', 'fr'),
      stem('notes', 'und'),
    ]).toEqual(['gift', 'note', 'not', 'not', 'notes']);
    expect(stem('notes')).toBe('note');
  });
});

describe('isStopWord', () => {
  check(([language, word]: InLanguage) => isStopWord(word, language), {
    'knows German ones': [['de', 'wurde'], true],
    'takes no German content word for one': [['de', 'mensch'], false],
    'knows French ones': [['fr', 'pourquoi'], true],
    'knows Spanish ones, plain': [['es', 'cuando'], true],
    'knows Russian ones': [['ru', 'который'.normalize('NFKD').replace(/\p{M}/gu, '')], true],
    'knows Turkish ones': [['tr', 'hangi'], true],
    'takes no Turkish number for one': [['tr', 'uc'], false],
    'knows those of languages without rules': [['pl', 'jest'], true],
    'knows none of an unknown language': [['und', 'the'], false],
  });
});

describe('answerTypeOf', () => {
  check(([language, text]: InLanguage) => answerTypeOf(fold(text), language), {
    'hears "wer"': [['de', 'Wer baute sie?'], 'who'],
    'hears "in welchem Jahr"': [['de', 'In welchem Jahr fiel sie?'], 'when'],
    'hears "wo"': [['de', 'Wo liegt das?'], 'where'],
    'hears "weshalb"': [['de', 'Weshalb fiel sie?'], 'why'],
    'hears "wie viele"': [['de', 'Wie viele kamen?'], 'quantity'],
    'hears "qui"': [['fr', 'Par qui fut-il construit ?'], 'who'],
    'hears no person in "qu’est-ce qui"': [['fr', 'Qu’est-ce qui brûla ?'], 'any'],
    'hears "en quelle année"': [['fr', 'En quelle année ?'], 'when'],
    'hears "où"': [['fr', 'Où est-ce ?'], 'where'],
    'hears "pourquoi"': [['fr', 'Pourquoi ?'], 'why'],
    'hears "combien"': [['fr', 'Combien sont venus ?'], 'quantity'],
    'hears "quién", with an accent or not': [['es', '¿Quien fue?'], 'who'],
    'hears "cuándo"': [['es', '¿Cuándo fue?'], 'when'],
    'hears "dónde"': [['es', '¿Dónde está?'], 'where'],
    'hears "por qué"': [['es', '¿Por qué?'], 'why'],
    'hears "cuántas"': [['es', '¿Cuántas hay?'], 'quantity'],
    'hears "кто"': [['ru', 'Кто построил?'], 'who'],
    'hears "в каком году"': [['ru', 'В каком году?'], 'when'],
    'hears "где"': [['ru', 'Где это?'], 'where'],
    'hears "почему"': [['ru', 'Почему?'], 'why'],
    'hears "сколько"': [['ru', 'Сколько их?'], 'quantity'],
    'hears "kim"': [['tr', 'Kim yaptı?'], 'who'],
    'hears a date in "kaç yılında"': [['tr', 'Kaç yılında yapıldı?'], 'when'],
    'hears "nerede"': [['tr', 'Nerede bulunur?'], 'where'],
    'hears "niçin"': [['tr', 'Niçin yapıldı?'], 'why'],
    'hears "kaç"': [['tr', 'Kaç kişi geldi?'], 'quantity'],
    'hears nothing of another language': [['de', 'Who was it?'], 'any'],
    'hears nothing in a language without rules': [['pl', 'Kto to?'], 'any'],
  });
});

describe('traitsOf', () => {
  const NAMED = ['number', 'date', 'reason', 'negation', 'anaphora', 'question'] as const;
  check(([language, text]: InLanguage) => NAMED.filter((name) => traitsOf(text, language) & TRAIT[name]), {
    'finds German months and reasons': [
      ['de', 'Er kam im März, weil Schnee lag.'],
      ['date', 'reason', 'anaphora'],
    ],
    'finds German numbers and denials': [
      ['de', 'Keine zwölf blieben.'],
      ['number', 'negation'],
    ],
    'finds French ones': [
      ['fr', 'Elle ne vint pas en août parce qu’il plut.'],
      ['date', 'reason', 'negation', 'anaphora'],
    ],
    'finds Spanish ones': [
      ['es', 'Nunca pagó veinte en enero debido a eso.'],
      ['number', 'date', 'reason', 'negation'],
    ],
    'finds Russian ones': [
      ['ru', 'Пять не пришли в марте, потому что снег.'],
      ['number', 'date', 'reason', 'negation'],
    ],
    'finds Turkish ones': [
      ['tr', 'Mayıs’ta üç kişi gelmedi, çünkü kar vardı.'],
      ['number', 'date', 'reason', 'negation'],
    ],
    'finds digits, years and questions in any language': [
      ['und', 'Rok 1570?'],
      ['number', 'date', 'question'],
    ],
    'finds no part of a word': [['de', 'Die Dreiecke und Ohnmacht.'], []],
  });
});

describe('kindOf', () => {
  check(([language, word]: InLanguage) => kindOf(word, false, language), {
    'knows German months': [['de', 'März'], KIND.date],
    'knows Turkish months in capitals': [['tr', 'KASIM'], KIND.date],
    'knows Russian numbers': [['ru', 'Двенадцать'], KIND.number],
    'knows no English months in German': [['de', 'October'], KIND.name],
  });
});

describe('languageAsked', () => {
  check(([text, ...languages]: readonly [string, ...string[]]) => languageAsked(text, languages), {
    'goes by function words': [['Wann wurde die Treaty signed?', 'en', 'de'], 'de'],
    'goes by letters': [['Köprü Kasım ışık', 'en', 'fr', 'tr'], 'tr'],
    'goes by function words of either order': [['When was it signed?', 'de', 'en'], 'en'],
    'takes the main language where nothing tells': [['Karl Jansen 1887', 'fr', 'de', 'en'], 'fr'],
    'takes English where the library has none': [['When was it signed?', 'de'], 'en'],
    'takes the only one where nothing tells': [['Karl Jansen 1887', 'de'], 'de'],
    'takes English for a library without documents': [['Wann?'], 'en'],
  });
});
