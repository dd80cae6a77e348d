import { describe, expect, it } from 'vitest';
import { ask } from '../../src/core/ask.ts';
import { idf, rarityOf, withLexicon } from '../../src/core/library.ts';
import { analyse } from '../../src/core/query/analyse.ts';
import { CLEARLY_FOUND, matchQuote } from '../../src/core/quotes/find.ts';
import { atOnce } from '../../src/core/steps.ts';
import { loadLanguages } from '../../src/core/text/languages/languages.ts';
import { indexLibrary } from '../../src/engines/index-library.ts';
import { libraryOf } from './library-of.ts';

/**
 * Small libraries in several languages, asked by words alone: each question names words of the sentence that must come first. One
 * document of each is made of function words, which must attract no question.
 */

await loadLanguages(['de', 'fr', 'es', 'ru', 'tr', 'fi', 'pl', 'zh', 'ja', 'th']);

type Contents = Readonly<Record<string, string>>;

/** Each paragraph under a heading of its own, so that it is a passage. */
function documentIn(language: string, title: string, paragraphs: readonly string[]): string {
  return `---\nlanguage: ${language}\ntitle: ${title}\n---\n\n${paragraphs.map((text, place) => `## ${place + 1}\n\n${text}`).join('\n\n')}`;
}

function answers(contents: Contents, questions: Readonly<Record<string, string>>): void {
  const library = libraryOf(contents);
  const asking = { library, index: indexLibrary(library), embedder: null, reranker: null };
  it.each(Object.entries(questions))('%s', async (text, expected) => {
    const answer = await ask({ text }, { ...asking, clock: () => 0, top: 3, explain: false });
    expect(answer.passages[0]?.sentence).toContain(expected);
  });
}

const GERMAN = {
  'de/brücke': documentIn('de', 'Die Brücke', [
    'Die Steinbrücke über die Elster ist 120 Meter lang. Der Bürgermeister eröffnete sie am 5. Mai 1887 vor vielen Gästen.',
    'Am Ufer stehen alte Häuser. Sie wurden nach dem Hochwasser neu gestrichen.',
  ]),
  'de/mühle': documentIn('de', 'Die Mühle', [
    'Das große Rad der Mühle baute der Zimmermann Karl Jansen. Mehl gab es z. B. Montags zu kaufen.',
    'In der Hauptstraße wohnten im 19. Jahrhundert dreihundert Menschen. Heute sind es weniger.',
  ]),
  'de/schule': documentIn('de', 'Die Schule', [
    'Die Schule wurde geschlossen, weil das Dach undicht war. Der Lehrer zog fort.',
    'Die Kinder lernten danach in der Nachbarstadt Weilburg. Dort gab es einen größeren Saal.',
  ]),
  'de/fragen': documentIn('de', 'X', [
    'Wann wurde die eine, wer hat die, wer war das, warum wurden die, wie viele in der, wo, welche an den? Was hat den?',
  ]),
};

describe('a German library', () => {
  it('is asked in English too, and what is said of English words in general does not count', () => {
    const library = libraryOf(GERMAN);
    expect(analyse({ text: 'Who opened the Hauptstrasse?' }, library).language).toBe('en');
    const lexicon = { related: () => [], knows: () => false, frequency: () => 50_000 };
    const read = withLexicon(library, lexicon);
    const term = library.vocabulary.words.get('burgermeister');
    expect(rarityOf({ word: 'Bürgermeister', language: 'de' }, term, read)).toBe(idf(library, term));
    expect(rarityOf({ word: 'Bürgermeister', language: 'en' }, term, read)).toBeLessThan(idf(library, term));
  });

  it('tells a quotation with other endings', () => {
    const library = libraryOf(GERMAN);
    const ids = [...library.passages].map(({ id }) => id);
    const [found] = atOnce(matchQuote('An Ufern stehen altes Haus', ids, library));
    expect(found?.likeness).toBeGreaterThan(CLEARLY_FOUND);
  });

  it('explains an answer with the words as the passage writes them', async () => {
    const library = libraryOf(GERMAN);
    const asking = { library, index: indexLibrary(library), embedder: null, reranker: null, clock: () => 0 };
    const { explain } = await ask({ text: 'Welches Haus ist am Ufer?' }, { ...asking, top: 1, explain: true });
    expect(explain?.passages[0]?.matched.map(({ word, written }) => [word, written])).toEqual([
      ['Haus', 'Häuser'],
      ['Ufer', 'Ufer'],
    ]);
  });

  answers(GERMAN, {
    'Wann wurde die Brücke eröffnet?': '5. Mai 1887',
    'Wer hat die großen Räder der Mühlen gebaut?': 'Karl Jansen',
    'Wer baute die Muehle?': 'Karl Jansen',
    'Wer baute die Muhle?': 'Karl Jansen',
    'Warum wurden die Schulen geschlossen?': 'weil das Dach undicht war',
    'Wie viele Menschen wohnten in der Hauptstrasse?': 'dreihundert',
    'Wo lernten die Kinder?': 'Weilburg',
    'Welche Häuser stehen an den Ufern?': 'alte Häuser',
  });
});

const FRENCH = {
  'fr/château': documentIn('fr', 'Le château', [
    'Le château de Brévin fut fondé en 1432 par la duchesse Aliénor. Ses tours dominent la vallée.',
    'Les jardins furent dessinés par l’architecte Paul Mercier. On y trouve des roses.',
  ]),
  'fr/musée': documentIn('fr', 'Le musée', [
    'Le musée est fermé le mardi parce que les gardiens se reposent. L’entrée coûte douze euros.',
    'L’histoire de l’eau est racontée dans la grande salle. Les enfants l’adorent.',
  ]),
  'fr/marché': documentIn('fr', 'Le marché', [
    'Le marché se tient à Saint-Luc depuis le Moyen Âge. Les fermières y vendent des fromages.',
    'Soixante chevaux généreux tiraient autrefois les charrettes. M. Petit les nourrissait.',
  ]),
  'fr/questions': documentIn('fr', 'X', [
    'Quand le est-il, qui a les, pourquoi le et la, combien de la, où se sont les, qu’est-ce que c’est de l’un ?',
  ]),
};

describe('a French library', () => {
  answers(FRENCH, {
    'Quand le château a-t-il été fondé ?': '1432',
    'Qui a dessiné les jardins ?': 'Paul Mercier',
    'Pourquoi le musée ferme-t-il le mardi ?': 'parce que les gardiens',
    'Pourquoi le musee est-il ferme ?': 'parce que les gardiens',
    'Combien coûte l’entrée ?': 'douze euros',
    'Où se tiennent les marchés ?': 'Saint-Luc',
    "Qu'est-ce que l'histoire de l'eau ?": 'histoire de l’eau',
    'Combien de chevaux tirait la charrette ?': 'Soixante',
  });
});

const SPANISH = {
  'es/puente': documentIn('es', 'El puente', [
    'El puente de Almara fue construido en 1765 por el ingeniero Tomás Núñez. Mide noventa metros.',
    'Las canciones del río se cantan en invierno. ¿Quién no las conoce?',
  ]),
  'es/escuela': documentIn('es', 'La escuela', [
    'La escuela cerró porque faltaban maestros. Los niños caminaban hasta Villaseca.',
    'La biblioteca guarda cuatro mil libros antiguos. El Sr. Ibarra los ordena.',
  ]),
  'es/mercado': documentIn('es', 'El mercado', [
    'El mercado abre los sábados en la plaza de Oriente. Se venden naranjas y aceite.',
    'Los pescadores fundaron una cooperativa. Nunca pidieron dinero.',
  ]),
  'es/preguntas': documentIn('es', 'X', [
    '¿Cuándo se ha, quién es el, por qué los, cuántos hay en las, dónde está el, qué se es en el?',
  ]),
};

describe('a Spanish library', () => {
  answers(SPANISH, {
    '¿Cuándo se construyó el puente?': '1765',
    '¿Quién construyó los puentes?': 'Tomás Núñez',
    'quien construyo el puente': 'Tomás Núñez',
    '¿Por qué cerró la escuela?': 'porque faltaban maestros',
    '¿Cuántos libros hay en las bibliotecas?': 'cuatro mil',
    '¿Dónde abre el mercado?': 'plaza de Oriente',
    '¿Qué canción se canta en el río?': 'canciones del río',
    '¿Qué fundó el pescador?': 'cooperativa',
  });
});

const RUSSIAN = {
  'ru/мост': documentIn('ru', 'Мост', [
    'Каменный мост через реку построили в 1861 г. по приказу губернатора. Длина моста двести метров.',
    'Зелёные ёлки растут на берегу. Зимой их украшают.',
  ]),
  'ru/школа': documentIn('ru', 'Школа', [
    'Школу закрыли, потому что крыша протекала. Дети учились в городе Осинске.',
    'Книги для библиотеки подарил купец Иван Лапин. Он любил стихи.',
  ]),
  'ru/ярмарка': documentIn('ru', 'Ярмарка', [
    'На ярмарку приезжало пять тысяч человек. Торговали мёдом и льном.',
    'Музей находится на улице Садовой. Билеты продают у входа.',
  ]),
  'ru/вопросы': documentIn('ru', 'X', ['Когда был он, почему она, кто кого, сколько их на, где они, чем и где это?']),
};

describe('a Russian library', () => {
  answers(RUSSIAN, {
    'Когда был построен мост?': '1861',
    'Почему закрыта школа?': 'потому что крыша протекала',
    'Кто подарил книгу библиотекам?': 'Иван Лапин',
    'Сколько людей приезжало на ярмарки?': 'пять тысяч',
    'Где находятся музеи?': 'Садовой',
    'Где растет зеленая елка?': 'Зелёные ёлки',
    'ЧЕМ ТОРГОВАЛИ НА ЯРМАРКЕ?': 'мёдом',
  });
});

const TURKISH = {
  'tr/köprü': documentIn('tr', 'Köprü', [
    'Taş köprü 5. yüzyılda değil, 1573 yılında yapıldı. Mimarı Kasım Usta idi.',
    'Irmağın kıyısında ıhlamur ağaçları vardır. Yazın gölge verirler.',
  ]),
  'tr/okul': documentIn('tr', 'Okul', [
    'Okul, çatısı aktığı için kapatıldı. Çocuklar İstanbul’a gönderildi.',
    'Kitapları kütüphaneye Nermin Hanım bağışladı. Hepsi eski kitaptı.',
  ]),
  'tr/pazar': documentIn('tr', 'Pazar', [
    'Pazara her hafta üç bin kişi gelir. Dr. Aydın da oradan alışveriş yapar.',
    'Müze Ankara’nın Ulus semtinde bulunur. Giriş ücretsizdir.',
  ]),
  'tr/sorular': documentIn('tr', 'X', ['Bu ne zaman, neden, kim, kaç, nerede, nasıl bir şey, ne zaman nerede?']),
};

describe('a Turkish library', () => {
  answers(TURKISH, {
    'Köprü ne zaman yapıldı?': '1573',
    'Kopru ne zaman yapildi?': '1573',
    'Okul neden kapatıldı?': 'çatısı aktığı için',
    'Kitabı kim bağışladı?': 'Nermin Hanım',
    'Pazara kaç kişi gelir?': 'üç bin',
    'Müzeler nerede bulunur?': 'Ankara',
    'Çocuklar ISTANBUL a mı gönderildi?': 'İstanbul',
    istanbul: 'İstanbul',
    'ihlamur agaci nerede?': 'ıhlamur',
    'Ankara müzesi': 'Ankara',
  });
});

const ENGLISH = {
  'en/bridge': documentIn('en', 'The harbour', [
    'The harbour was dug in 1799 by prisoners. Karl Jansen painted it.',
    'Policies on energy changed after the fire. The council met twice.',
  ]),
};

describe('other names in a German library', () => {
  answers(
    {
      'de/rat': documentIn('de', 'Der Rat', [
        'Die Weltgesundheitsorganisation (WHO) berät die Städte. Ihr Sitz ist am Markt.',
        'Der Verein wurde im Jahr 1901 gegründet. Er sammelt Spenden.',
      ]),
    },
    { 'Wen berät die WHO?': 'Weltgesundheitsorganisation', 'Was sammeln die Vereine?': 'Spenden' },
  );
});

describe('a library of several languages', () => {
  answers(
    { ...ENGLISH, ...GERMAN, ...TURKISH },
    {
      'Wann wurde die Brücke eröffnet?': '5. Mai 1887',
      'When was the harbour dug?': '1799',
      'Which policy on energies changed?': 'Policies on energy',
      'Köprü ne zaman yapıldı?': '1573',
      'Was malte Karl Jansen?': 'Karl Jansen',
      'Wer hat den harbour gegraben?': 'harbour',
    },
  );
});

describe('languages without rules of their own', () => {
  describe('with a stemmer: Finnish', () => {
    answers(
      {
        a: documentIn('fi', 'Talo', [
          'Vanha talo rakennettiin vuonna 1820. Se on punainen.',
          'Kirjasto avattiin torilla.',
        ]),
        b: documentIn('fi', 'Meri', ['Laiva upposi myrskyssä. Kukaan ei pelastunut.']),
      },
      { 'Milloin talot rakennettiin?': '1820', 'Mitä kirjastossa avattiin?': 'Kirjasto', laivan: 'Laiva' },
    );
  });

  describe('without one: Polish, and one that nobody could tell', () => {
    const POLISH = [
      'Zamek królewski zbudowano w 1570 roku. Ma trzy wieże.',
      'Biblioteka miejska posiada rękopisy. Otwarta jest rano.',
    ];
    const other = { b: documentIn('pl', 'Rzeka', ['Most drewniany spłonął podczas burzy. Odbudowano go.']) };
    const questions = {
      'Kiedy zbudowali zamek?': '1570',
      'Co jest w bibliotekach miejskich?': 'Biblioteka miejska',
      'drewnianego mostu': 'Most drewniany',
    };
    answers({ a: documentIn('pl', 'Miasto', POLISH), ...other }, questions);
    answers({ a: documentIn('und', 'Miasto', POLISH), ...other }, questions);
  });

  describe('without spaces: Chinese, Japanese and Thai', () => {
    answers(
      {
        zh: documentIn('zh', '城市', [
          '北京大学图书馆建于1902年。馆内藏书丰富。',
          '长城位于中国北方。每年有很多游客。',
        ]),
        ja: documentIn('ja', '町', ['古い橋は1890年に作られた。川の上にある。', '学校は雪のために閉鎖された。']),
        th: documentIn('th', 'เมือง', ['สะพานไม้สร้างเมื่อปี 1950 โดยชาวบ้าน', 'ตลาดน้ำเปิดทุกวันเสาร์']),
      },
      {
        '图书馆是什么时候建的？': '1902',
        大学: '北京大学',
        '长城在哪里？': '长城',
        '橋はいつ作られましたか。': '1890',
        '学校はなぜ閉鎖されたのですか。': '学校',
        ตลาดน้ำเปิดวันไหน: 'ตลาดน้ำ',
        สะพาน: 'สะพานไม้',
      },
    );
  });
});
