import { anyOf, beginnings, lazily } from '../text/languages/language.ts';

/**
 * Greetings, thanks and questions about the bot in other languages than English: the commonest ones, and only where they are the whole
 * message. A reader may greet a library in a language that it does not hold, so that all of them are always known.
 */

/** Words and phrases parted by commas, as in `rulesOf`. */
type Lists = {
  readonly greetings: string;
  /** Words that may stand around a greeting without asking for anything. */
  readonly fillers: string;
  readonly aboutTheBot: string;
};

const GERMAN: Lists = {
  greetings: `hallo, hi, hey, moin, servus, grüß gott, guten morgen, guten tag, guten abend, gute nacht, danke*, vielen dank, besten dank,
    herzlichen dank, tschüss, auf wiedersehen, super, toll, prima`,
  fillers:
    'du, dir, ihnen, alle, allen, zusammen, sehr, schön, für, die, deine, ihre, hilfe, antwort, lieber, liebe, bot, footnote',
  aboutTheBot: `wer bist du, wer sind sie, was bist du, wie geht es dir, wie geht es ihnen, wie gehts, wie geht's, was kannst du, wie heißt
    du, bist du ein bot, bist du ein roboter, bist du ein mensch, kannst du mir helfen, können sie mir helfen`,
};

const FRENCH: Lists = {
  greetings:
    'bonjour, bonsoir, salut, coucou, merci, bonne nuit, bonne journée, bonne soirée, au revoir, super, génial, parfait',
  fillers:
    'beaucoup, bien, mille, fois, à, tous, toutes, toi, vous, pour, ton, votre, la, aide, réponse, cher, bot, footnote',
  aboutTheBot: `qui es-tu, qui êtes-vous, comment ça va, ça va, comment vas-tu, comment allez-vous, que peux-tu faire, que sais-tu faire,
    comment t'appelles-tu, es-tu un robot, es-tu un bot, peux-tu m'aider, pouvez-vous m'aider`,
};

const SPANISH: Lists = {
  greetings:
    'hola, buenos días, buen día, buenas, buenas tardes, buenas noches, gracias, adiós, hasta luego, de nada, genial, perfecto',
  fillers:
    'muchas, muchísimas, mil, a, todos, todas, por, tu, su, la, ayuda, respuesta, muy, amable, amigo, amigos, bot, footnote',
  aboutTheBot:
    'quién eres, qué eres, cómo estás, qué tal, qué puedes hacer, cómo te llamas, eres un robot, eres un bot, eres humano, puedes ayudarme, me puedes ayudar',
};

const RUSSIAN: Lists = {
  greetings: `привет*, здравствуй, здравствуйте, добрый день, доброе утро, добрый вечер, доброй ночи, спасибо, благодарю, пока, до свидания,
    отлично, супер`,
  fillers: 'всем, тебе, вам, вас, большое, огромное, за, помощь, ответ, бот, друг, друзья, очень',
  aboutTheBot:
    'кто ты, ты кто, кто вы, как дела, как ты, что ты умеешь, что ты можешь, как тебя зовут, ты бот, ты робот, ты человек, ты можешь мне помочь, можешь мне помочь, можете мне помочь',
};

const TURKISH: Lists = {
  greetings: `merhaba*, selam, günaydın, iyi günler, iyi akşamlar, iyi geceler, teşekkürler, teşekkür ederim, teşekkür ederiz, sağ ol,
    sağol, sağ olun, hoşça kal, güle güle, harika, süper`,
  fillers: 'çok, herkese, size, sana, yardımın, yardımınız, cevap, cevabın, için, arkadaşlar, bot',
  aboutTheBot:
    'sen kimsin, kimsin, siz kimsiniz, nasılsın, nasılsınız, ne yapabilirsin, neler yapabilirsin, adın ne, sen bot musun, bot musun, robot musun, yardım edebilir misin, yardımcı olabilir misin',
};

const NO = 'nein, non, no, нет, hayır';
const BETWEEN = '[\\s\\p{P}\\p{S}]';
/** More words would be more than a greeting. */
const MAX_WORDS = 7;

const PATTERNS = [GERMAN, FRENCH, SPANISH, RUSSIAN, TURKISH].map(({ greetings, fillers, aboutTheBot }) => {
  const more = (): string => `(?:${BETWEEN}+(?:${anyOf(greetings)}|${anyOf(fillers)})){0,${MAX_WORDS}}`;
  const before = (): string => `(?:(?:${anyOf(NO)}|${anyOf(fillers)})${BETWEEN}+)?`;
  return {
    mayGreet: beginnings([greetings]),
    mayAsk: beginnings([aboutTheBot]),
    greets: lazily(() => new RegExp(`^${BETWEEN}*${before()}${anyOf(greetings)}${more()}${BETWEEN}*$`, 'u')),
    asks: lazily(
      () =>
        new RegExp(`^${BETWEEN}*(?:${anyOf(greetings)}${more()}${BETWEEN}+)?${anyOf(aboutTheBot)}${BETWEEN}*$`, 'u'),
    ),
  };
});

/** Whether all of a folded message greets or thanks. */
export function onlyGreets(folded: string): boolean {
  return PATTERNS.some(({ mayGreet, greets }) => mayGreet(folded) && greets().test(folded));
}

/** Whether all of a folded message asks about the bot. */
export function onlyAsksAboutTheBot(folded: string): boolean {
  return PATTERNS.some(({ mayAsk, asks }) => mayAsk(folded) && asks().test(folded));
}
