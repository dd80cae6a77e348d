import { rulesOf } from './language.ts';

export const rules = rulesOf({
  apostrophes: 'part',
  letters: /[ışğİ]/u,
  sentences: {
    inside: `dr. prof. doç. av. sn. yrd. müh. örn. bkz. krş. alb. gen. mah. cad. sok. cd. sk. hz. ing. fr. alm. çev. haz. ort. yak. tğm. yzb.
      org. öğr. gör. arş. şti. der. ed. böl. uzm. op.`,
    beforeNumber: 's. ss. no. nu. c. md. şek. tel. sa.',
    either: 'vb. vs. vd. yy. Ltd. St. Apt. Blv.',
    ordinals: true,
    openers: /O/u,
  },
  numbers: `iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan, yüz, yüzde, yüzlerce, bin,
    binlerce, milyon*, milyar*, düzine*, yarı, yarısı, yarım, çeyrek, üçte, iki kat*`,
  calendar: `ocak, ocakta, şubat*, mart, martta, nisan*, mayıs*, haziran*, temmuz*, ağustos*, eylül*, ekim, ekimde, kasım, kasımda, aralık, aralıkta,
    pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar`,
  times: 'yüzyıl*, yılında, yıllarında, yıl önce, yıl sonra, dün, bugün, yarın, tarihinde',
  reasons: `çünkü, için, nedeniyle, sebebiyle, yüzünden, dolayı, dolayısıyla, sayesinde, bu nedenle, bu yüzden, neden olmuş*, neden oldu, sebep*, amacıyla,
    sonucunda, zira, diye`,
  negations: `değil*, yok, yoktur, hiç, hiçbir*, asla, ne de, olmadan, olmayan, olmadığ*, olmaz, hariç, dışında, reddet*, *(?:ma|me)(?:dı|di|mış|miş|z)`,
  anaphora:
    'o, onun, onu, ona, onlar, onların, bu, bunun, bunu, buna, bunlar, bunların, şu, burada, burası, orada, ikisi, her ikisi, böylece',
  questions: [
    [
      'when',
      'ne zaman, kaç yılında, kaç yılda, kaçıncı yüzyıl*, hangi yıl*, hangi tarih*, hangi yüzyıl*, hangi gün*, hangi ay*, hangi dönem*',
    ],
    ['quantity', 'kaç, kaçı, kaçta, kaçıncı, kaçtır, ne kadar*, yüzde kaç*, nüfusu ne*, yüksekliği ne*, uzunluğu ne*'],
    ['why', 'neden, niçin, niye, ne sebeple, hangi nedenle, hangi sebeple, ne amaçla, nedeni ne*, sebebi ne*'],
    [
      'who',
      'kim, kimi, kime, kimin, kimler, kimleri, kimlerin, kimdir, kimden, kimlerdir, hangi kişi*, hangi padişah*, hangi mimar*, hangi yazar*, hangi kral*',
    ],
    [
      'where',
      'nerede, nereye, nereden, nerde, neresi, neresidir, nerededir, neresinde, hangi şehir*, hangi şehr*, hangi ülke*, hangi kent*, hangi il*, hangi bölge*',
    ],
  ],
  refers: 'o, onun, onu, ona, onlar, onların, bu, bunun, bunu, buna, bunlar, bunların, şu, orada, burada',
  leans: 'peki, ya, ve, ama',
});

/** Beside those of the list; endings that an apostrophe parts from a name are words too. */
export const MORE_STOP_WORDS = `kaç kaçı kaçta kaçıncı zaman hangi hangisi kimi kimin kimler kimdir nedir midir mıdır mudur müdür var yok idi ise imiş dir
  dır dur dür tır tir tur tür da de ta te dan den tan ten ya ye yı yi yu yü nın nin nun nün ın in un ün a e ı i u ü yla yle la le lı li lu lü nda
  nde ndan nden na daki deki taki teki lar ler ları leri olarak olan bulunan bulunur nerededir neresi ne neden niçin niye nerede nereye nereden
  tarafından hakkında şekilde adet tane`;

/** Words of the list that say what a text is about. */
export const CONTENT_WORDS = `altı beş bin doksan dokuz dört elli iki katrilyon kırk milyar milyon on otuz sekiz seksen trilyon yedi yetmiş yirmi yüz üç
  altmış iyi`;

/** What the stemmer reads: in Turkish "I" is a capital "ı", and "İ" one of "i". */
export function spelled(word: string): string {
  return word.normalize('NFC').toLocaleLowerCase('tr');
}
