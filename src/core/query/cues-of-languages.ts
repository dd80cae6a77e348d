import { fold } from '../text/fold.ts';
import { anyOf, beginnings, lazily } from '../text/languages/language.ts';

/** The commonest of the cues in other languages than English. All are known whatever the library holds. */

/** Words and phrases parted by commas, as in `rulesOf`. */
type Lists = {
  /** At the beginning of a message or of a part of it. */
  readonly otherSubjects: string;
  readonly no: string;
  /** All that a message says, perhaps after a "no". */
  readonly others: string;
  /** Said before what is wanted instead. */
  readonly meant: string;
  /** The words of the last two that look for nothing. */
  readonly refusing: string;
};

const GERMAN: Lists = {
  otherSubjects: `neue frage, eine neue frage, andere frage, eine andere frage, neues thema, anderes thema, ein anderes thema, themawechsel,
    themenwechsel, übrigens, nebenbei, vergiss das`,
  no: 'nein, nee, falsch',
  others: `die andere*, den anderen, das andere, der andere, eine andere*, einen anderen, andere antwort*, eine andere antwort, die andere
    antwort, eine andere stelle, die andere stelle, noch eine*, noch etwas, noch was, sonst noch etwas, sonst noch was, was noch, was
    sonst, wer noch, wer sonst, wo noch, wo sonst, etwas anderes, nicht das, nicht die, nicht diese*, das nicht, die nicht, das ist
    falsch, das stimmt nicht`,
  meant: 'ich meinte, ich meine, gemeint war',
  refusing: `nein, nee, falsch, nicht, andere*, antwort*, stelle, noch, sonst, etwas, ich, meinte, meine, gemeint, bitte, zeig*, die, der, das,
    den, eine*, diese*`,
};

const FRENCH: Lists = {
  otherSubjects: `nouvelle question, une nouvelle question, autre question, une autre question, nouveau sujet, autre sujet, changeons de sujet,
    changement de sujet, au fait, oublie ça`,
  no: 'non, faux',
  others: `l'autre, un autre, une autre, les autres, d'autres, autre réponse, une autre réponse, l'autre réponse, d'autres réponses, un autre
    passage, l'autre passage, pas celui-là, pas celle-là, pas celui-ci, pas celle-ci, pas ça, pas cela, ce n'est pas ça, autre chose, quoi
    d'autre, qui d'autre, où d'autre, encore un, encore une`,
  meant: 'je voulais dire, je voulais parler, je veux dire, je parlais',
  refusing: `non, faux, pas, autre*, l'autre, d'autres, réponse*, passage*, encore, je, voulais, veux, dire, parler, parlais, svp, le, la, les, un,
    une, de, du`,
};

const SPANISH: Lists = {
  otherSubjects: `nueva pregunta, una nueva pregunta, otra pregunta, nuevo tema, otro tema, cambio de tema, cambiemos de tema, cambiando de tema,
    por cierto, olvida eso`,
  no: 'no',
  others: `la otra, el otro, lo otro, los otros, las otras, otra, otro, otras, otros, otra respuesta, la otra respuesta, otras respuestas, otro
    pasaje, el otro pasaje, algo más, qué más, quién más, dónde más, esa no, ese no, eso no, no es eso, no es esa`,
  meant: 'quise decir, quería decir, me refería a, me refiero a',
  refusing: `no, otr*, respuesta*, pasaje*, algo, más, es, eso, esa, ese, quise, quería, decir, me, refería, refiero, por favor, a, el, la, lo,
    los, las`,
};

const RUSSIAN: Lists = {
  otherSubjects:
    'новый вопрос, другой вопрос, ещё вопрос, новая тема, другая тема, сменим тему, на другую тему, кстати, забудь об этом',
  no: 'нет, неа, неверно, неправильно',
  others: `другой, другая, другое, другие, другой ответ, другие ответы, другой отрывок, ещё, ещё один, ещё что-нибудь, что ещё, кто ещё, где ещё,
    что-нибудь ещё, не то, не тот, не та, не это, не этот, не эта`,
  meant: 'я имел в виду, я имела в виду, я имею в виду, имелось в виду',
  refusing: `нет, неа, не, неверно, неправильно, друг*, ответ*, отрывок, ещё, то, тот, та, это, этот, эта, я, имел, имела, имею, имелось, в, виду,
    покажи, пожалуйста`,
};

const TURKISH: Lists = {
  otherSubjects: `yeni soru, yeni bir soru, başka soru, başka bir soru, yeni konu, yeni bir konu, başka konu, başka bir konu, konuyu
    değiştirelim, bu arada`,
  no: 'hayır, yanlış',
  others: `diğeri, diğerleri, öteki, öbürü, başka, başkası, başka bir cevap, başka cevap*, diğer cevap*, başka ne, başka ne var, başka kim, o
    değil, bu değil, öyle değil`,
  meant: 'demek istediğim, kastettiğim',
  refusing:
    'hayır, yanlış, diğer*, öteki, öbürü, başka*, cevap*, bir, o, bu, öyle, değil, demek, istediğim, kastettiğim, lütfen',
};

/** How a refusal ends, in any language: at once, or with a few words on what is wanted instead. A question behind it is a new one. */
export const WANTED = String.raw`(?:[\s.!]*$|(?:[,;:!…–—]|\.(?!\s*\d)|\s-)[^?]{0,40}$)`;
const START = String.raw`^[\s¿¡]*`;

const PATTERNS = [GERMAN, FRENCH, SPANISH, RUSSIAN, TURKISH].map((lists) => {
  const { otherSubjects, no, others, meant, refusing } = lists;
  const afterNo = (): string => String.raw`${START}(?:${anyOf(no)}[\s,.!]+)?`;
  return {
    mayOpen: beginnings([otherSubjects]),
    mayRefuse: beginnings([no, others, meant]),
    otherSubject: lazily(() => new RegExp(String.raw`(?:^|[.!?;,–—]\s*)[¿¡]?${anyOf(otherSubjects)}`, 'u')),
    otherAnswer: lazily(
      () =>
        new RegExp(
          String.raw`${START}${anyOf(no)}${WANTED}|${afterNo()}${anyOf(others)}[^\p{L}\p{N}]*$|${afterNo()}${anyOf(meant)}[^?]{0,40}$`,
          'u',
        ),
    ),
    refusing: lazily(() => new RegExp(`^${anyOf(refusing)}$`, 'u')),
  };
});

/** Whether a folded message, or a part of it, says that it is about something else. */
export function opensSubjectElsewhere(folded: string): boolean {
  return PATTERNS.some(({ mayOpen, otherSubject }) => mayOpen(folded) && otherSubject().test(folded));
}

/** Whether a folded message turns an answer down. */
export function wantsOthersElsewhere(folded: string): boolean {
  return PATTERNS.some((pattern) => refuses(pattern, folded));
}

/** The message without the words by which it turns an answer down, in the languages in which it does. */
export function withoutRefusalElsewhere(text: string): string {
  const folded = fold(text).trim();
  const those = PATTERNS.filter((pattern) => refuses(pattern, folded));
  return text.replace(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu, (word) =>
    those.some(({ refusing }) => refusing().test(fold(word))) ? ' ' : word,
  );
}

function refuses({ mayRefuse, otherAnswer }: (typeof PATTERNS)[number], folded: string): boolean {
  return mayRefuse(folded) && otherAnswer().test(folded);
}
