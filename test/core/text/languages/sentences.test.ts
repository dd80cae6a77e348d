import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, loadLanguages } from '../../../../src/core/text/languages/languages.ts';
import { sentencesIn } from '../../../../src/core/text/sentences.ts';
import { termsOf } from '../../../../src/core/text/terms.ts';
import { wordsOf } from '../../../../src/core/text/words.ts';
import { documentText } from '../../arbitrary-document.ts';

/** Each example marks the ends of its sentences with a bar. */

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'tr', 'fi', 'pl', 'zh', 'th', 'und'];
await loadLanguages(LANGUAGES);

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Es gab z. B. Äpfel, d. h. Obst, u. a. Birnen.|Sie kosteten 3.5 Mio. Mark bzw. Taler.',
    'Am 5. Mai kam Dr. Weber.|Er blieb bis zum 3. Juni im 19. Jahrhundert.',
    'Karl V. und Wilhelm II. Herrscher waren sie.|Es kostete 1.000 Mark.',
    'Im Jahr 44 v. Chr. starb er.|Das war so.',
    'Er wohnt in Haus Nr. 5 bei Fr. Lang.|Die Miete ist hoch.',
    '„Komm!“|„Nein.“|Er ging… Sie blieb.',
    '»Komm her.«|»Nein«, sagte er.',
    'Es gab Brot, Käse usw.|Das war gut.',
    'Es waren 20.|Danach kam keiner.',
  ],
  fr: [
    'M. Petit et Mme. Roux, p. ex. Jeanne, vinrent.|Ils restèrent.',
    'César mourut en 44 av. J.-C. Rome pleura.|Elle coûte 3.5 euros.',
    'Il dit : « Oui. »|Puis il partit.',
    '« Viens ! »|« Non. »|Elle rit… Il part.',
    'Voir p. 5 et art. 12.|Le reste suit.',
  ],
  es: [
    '¿Qué dice el Sr. Ibarra?|¡Nada!|La Dra. Ruiz vive en los EE. UU. Desde entonces calla.'.replace(
      '. Desde',
      '. desde',
    ),
    'César murió en el 44 a. C.|El pueblo lloró.',
    'Véase pág. 5 y núm. 12.|Cuesta 1.000 pesos.|«Ven.»|«No.»',
    'Los vio, p. ej. Ana, el sábado.|Nadie más.',
  ],
  ru: [
    'В 1812 г. Наполеон вошёл в г. Москву.|Он ушёл.',
    'Пришли т. е. Иван и др.|Потом ушли.',
    'А. С. Пушкин родился в XVIII в.|Он писал стихи.',
    '«Да».|«Нет!»|Проф. Иванов и акад. Петров молчали… Все ждали.',
    'См. рис. 5 на стр. 12.|Это стоит 3.5 млн. рублей нет.',
  ],
  tr: [
    'Dr. Aydın ve Prof. Kaya 5. Cadde’de oturur.|Bu doğru.',
    'II. Dünya Savaşı bitti.|Elma, armut vb. Meyveler var.|O geldi.',
    'Bkz. Şekil 3 ve s. 12 ile devam.|Fiyatı 1.000 lira.',
    '“Gel.”|“Hayır!”|Gitti...|Kaldı.',
    'M.Ö. 44 yılında öldü.|Sonra unutuldu.',
  ],
  und: ['Ala ma kota.|Kot ma 3.5 roku!|„Tak.”|Nie...|Koniec.', '我是猫。|名字还没有。'],
};

const sentences = (text: string, language: string): string[] =>
  sentencesIn(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

describe.each(Object.entries(EXAMPLES))('sentences of a text in %s', (language, examples) => {
  it.each(examples)('%s', (marked) => {
    const glue = language === 'und' && /\p{Script=Han}/u.test(marked) ? '' : ' ';
    expect(sentences(marked.replaceAll('|', glue), language).join('|')).toBe(marked);
  });
});

describe.each(LANGUAGES)('for any text in %s', (language) => {
  it('sentences cover everything but white space, in order', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const spans = sentencesIn(text, { start: 0, end: text.length }, language);
        const ends = [0, ...spans.map(({ end }) => end)];
        const starts = [...spans.map(({ start }) => start), text.length];
        expect(ends.map((end, place) => text.slice(end, starts[place])).join('')).toMatch(/^\s*$/u);
        expect(spans.every(({ start, end }, place) => (ends[place] ?? 0) <= start && start < end)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('words and terms are verbatim at their spans', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const words = [...wordsOf(text, { language }), ...termsOf(text, { language }).map(({ word }) => word)];
        for (const word of words) expect(text.slice(word.span.start, word.span.end)).toBe(word.text);
      }),
      { numRuns: 100 },
    );
  });

  it('every word has a term, and one that is known the second time', () => {
    const { termOf } = languageOf(language);
    fc.assert(
      fc.property(documentText, (text) => {
        for (const { term, plain, word } of termsOf(text, { language })) {
          expect(term).not.toBe('');
          expect(termOf(word.text, plain)).toBe(term);
        }
      }),
      { numRuns: 100 },
    );
  });
});
