import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import abbreviations from 'natural/lib/natural/util/abbreviations_en.js';
import stopwords from 'natural/lib/natural/util/stopwords.js';
import { type Language, sentenceRules } from './language.ts';
import { remembered } from './remembered.ts';

/** English, read with natural. Always there: it is the language of most libraries, and of the dictionary. */

/** Words that natural's list leaves out and that say nothing about a subject either. */
const MORE_STOP_WORDS =
  'us not no nor just will shall may whose let lets dont doesnt didnt isnt arent wasnt werent im ive id youre theyre thats whats whos hes shes etc upon onto per yes ok';

/** Not taken from natural's list: words that end sentences as often as they are cut short. */
const NEVER_CUT = new Set(['inc.', 'min.', 'no.', 'temp.', 'vet.']);
const TITLES =
  'mr. mrs. ms. dr. prof. st. gen. col. capt. lt. sgt. sen. rep. gov. rev. hon. ed. cf. dept. est. v. vs. e.g. i.e.';
const NUMBERED =
  'no. nos. vol. fig. pp. p. ca. approx. art. sec. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.';

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/**
 * Not `that` where it opens a clause ("who said that …"), nor `there` beside a form of "be" ("are there penguins …"). What opens
 * with "and" stands on its own, unless only a place, a time or another case follows: "And in 1912?"
 */
const REFERRING = new RegExp(
  [
    String.raw`\b(?:it|its|they|them|theirs?|he|him|his|she|hers?|this|these|those|else)\b`,
    String.raw`(?:^|\b(?:is|was|did|does|do|of|in|at|on|after|before|about|with|for|from|to|by|like|than|how|why|when|and|but) )that\b`,
    String.raw`(?<!\b(?:is|are|was|were|be|been) )\bthere\b(?! (?:is|are|was|were|be|been|an?|any|have|has)\b)`,
    String.raw`\b(?:that|which|other|another|the) ones?\b|\bone(?=\W*$)|\b(?:there|have|has|had) one (?:to|in|at|for|on|from|with)\b|\bthe (?:former|latter|others|(?:two|other)(?=\W*$| (?:have|had|are|were|do|did)\b))`,
    String.raw`\b(?:too|then|so)\W*$`,
    String.raw`^\W*(?:(?:and|but|or|so|then)\W+)?(?:what|how) about\b`,
    String.raw`^\W*(?:and|but|or)\W+(?:with|for|in|at|by|on|of|from|to|since|after|before|under)\b`,
  ].join('|'),
  'iu',
);

export const english: Language = {
  code: 'en',
  stopWords: new Set([...stopwords.words, ...MORE_STOP_WORDS.split(' ')]),
  termOf: ofPlain(remembered(porterStem)),
  isStemmed: true,
  apostrophes: 'join',
  letters: null,
  sentences: sentenceRules({
    inside: `${abbreviations.knownAbbreviations
      .map((word) => word.toLowerCase())
      .filter((word) => !NEVER_CUT.has(word))
      .join(' ')} ${TITLES}`,
    beforeNumber: NUMBERED,
    either: 'Inc. Ltd. Corp. Jr. Sr.',
    openers: /[AI]/u,
  }),
  read: (sentence) => sentence,
  number:
    /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|percent|twice|double[ds]?)\b/iu,
  date: new RegExp(
    `\\b(?:1\\d{3}|20\\d{2})s?\\b|\\b(?:${MONTH})\\b|\\b\\d{1,2}(?:st|nd|rd|th) century\\b|\\b(?:yesterday|today|tomorrow|decade|years? (?:ago|old|later))\\b|\\b\\d{1,2}:\\d{2}\\b`,
    'u',
  ),
  reason:
    /\b(?:because|since|due to|owing to|as a result|therefore|thus|hence|so that|in order to|caused?|causes|causing|reasons?|leads? to|led to|thanks to|aims? to|intended to|to (?:avoid|prevent|protect|promote|increase|improve|reduce|ensure|keep|help)|for fear)\b/iu,
  negation:
    /\b(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|without|cannot|except|unlike|hardly|rarely|seldom|refus(?:e|es|ed|ing)|den(?:y|ies|ied)|fail(?:s|ed)?|lack(?:s|ed)?)\b|n['’]t\b/iu,
  place: /\b(?:in|at|near|from|to|between|across|around|throughout|into|off|on) (?:the )?\p{Lu}[\p{L}’']+/u,
  anaphora: /^["'“‘(]*(?:It|They|Their|Its|He|His|She|Her|This|These|Those|That|Both|Such|There)\b/u,
  numberWord:
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|percent|twice|double[ds]?)$/u,
  dateWord: new RegExp(`^(?:${MONTH})$`, 'u'),
  questions: [
    [
      'quantity',
      /\bhow (?:many|much|big|large|long|far|old|often|high|tall|deep|wide|fast|heavy|strong)\b|\bwhat (?:percentage|percent|share|proportion|number|amount|fraction|size|sum)\b|\b(?:number|value|cost|price|size|amount|percentage|population|volume|length|height) of\b/u,
    ],
    [
      'when',
      /\bwhen\b|\b(?:what|which) (?:exact )?(?:year|month|date|day|decade|century|time|period)\b|\b(?:by|since|until|from) (?:what|which|when)\b|\bwhat month\b/u,
    ],
    [
      'why',
      /\bwhy\b|\bhow come\b|\b(?:reasons?|purpose|motive|causes?|grounds?) (?:for|of|behind|why)\b|\bwhat (?:caused|causes|led)\b|\bfor what\b|\bwhat\b.*\bfor\s*[?]*$/u,
    ],
    [
      'who',
      /\bwho(?:m|se|s|'s)?\b|\b(?:what|which) (?:person|people|man|woman|president|leader|king|queen|author|group|groups|company|organi[sz]ations?|actor|singer|team|ngos?)\b|\bwhat (?:is|was) the names?\b/u,
    ],
    [
      'where',
      /\bwhere\b|\b(?:what|which) (?:country|countries|city|cities|place|region|state|states|town|continent|river|area|location|province|county|island)\b/u,
    ],
  ],
  leans:
    /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|this|that|these|those|there|then|one|ones|both|the two|the other|else|too|more)\b|^\s*(?:and|but|or|so|what about|how about|why|where|when|who|with|by|since)\b/iu,
  refers: REFERRING,
};

function ofPlain(stem: (plain: string) => string): Language['termOf'] {
  return (_, plain) => stem(plain);
}

/**
 * The Porter stem of a plain word; words of other scripts and numbers stand as they are. Stems of two letters get their `e`
 * back, or "use" would be "US".
 */
function porterStem(plain: string): string {
  const porter = /^[a-z]{3,}$/u.test(plain) ? stemmer.stem(plain) : plain;
  return porter.length < 3 && plain.length >= 3 ? `${porter}e` : porter;
}
