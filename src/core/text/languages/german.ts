import { rulesOf } from './language.ts';

export const rules = rulesOf({
  letters: /[äöüß]/iu,
  sentences: {
    inside: `z.b. d.h. u.a. z.t. i.d.r. v.a. s.o. s.u. o.g. u.u. i.a. m.e. bzw. ca. dr. prof. hr. hrn. fr. st. vgl. sog.
      geb. gest. evtl. ggf. inkl. exkl. allg. bes. dt. engl. frz. dipl. ing. mag. phil. med. jur. rer. nat. tel. max. ehem. hrsg. hg.
      urspr. lat. griech. gegr. einschl. abk. entspr. südl. nördl. östl. westl. zzgl. abzgl. jan. feb. apr. jun. jul. aug.
      sept. okt. nov. dez.`,
    beforeNumber: 'nr. abb. art. abs. s. bd. kap. tab. aufl. min. std. § ziff. jg.',
    either: 'usw. etc. Mio. Mrd. v.Chr. n.Chr. u.s.w. Jh. Jhd. o.ä. o.Ä. u.ä. u.Ä. u.v.m. km.',
    ordinals: true,
  },
  numbers: `zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn,
    achtzehn, neunzehn, zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig, hundert*, tausend*, million*,
    milliarde*, dutzend*, hälfte, drittel, viertel, prozent, doppelt*, dreifach*`,
  calendar: `januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, montag*,
    dienstag*, mittwoch*, donnerstag*, freitag*, samstag*, sonnabend*, sonntag*`,
  times: 'jahrhundert*, jahrzehnt*, gestern, heute, morgen, vor jahren, jahre alt, jahre später',
  reasons: `weil, denn, da sonst, deshalb, deswegen, daher, darum, somit, folglich, wegen, aufgrund, auf grund, infolge, dank, damit,
    um zu, ursache*, grund, gründe, gründen, verursach*, führt* zu, zwecks, aus angst`,
  negations: `nicht, kein*, nie, niemals, niemand*, nichts, nirgends, nirgendwo, weder, ohne, außer, kaum, selten, weiger*,
    lehnt* ab, abgelehnt, fehlt*, mangel*, scheitert*, gescheitert`,
  anaphora: `er, sie, es, ihr*, sein, seine*, dies, diese*, jene*, beide*, solche*, dort, dabei, dadurch, dazu, darin, damit,
    damals, letztere*`,
  questions: [
    [
      'quantity',
      `wie viel*, wieviel*, wie hoch, wie groß, wie lang*, wie weit, wie alt, wie oft, wie schwer, wie tief, wie breit, wie schnell,
       wie stark, wie teuer, anzahl, einwohnerzahl, welche zahl, welche* anteil, welche* prozent*, welche* summe, welche menge`,
    ],
    [
      'when',
      'wann, welche* jahr*, welche* jahrhundert*, welche* jahrzehnt*, welche* tag*, welche* monat*, welche* datum, welche* zeit*',
    ],
    [
      'why',
      'warum, weshalb, weswegen, wieso, wozu, wofür, aus welche* grund, welche* gründe*, welche* grund, welche* ursache*',
    ],
    [
      'who',
      `wer, wem, wen, wessen, welche* person*, welche* mann, welche* frau, welche* könig*, welche* kaiser*, welche* präsident*,
       welche* autor*, welche* gruppe*, welche* firma, welche* unternehmen, welche* architekt*`,
    ],
    [
      'where',
      `wo, wohin, woher, welche* stadt, welche* städte*, welche* land, welche* länder*, welche* ort*, welche* region*, welche* fluss*,
       welche* kontinent*, welche* insel*`,
    ],
  ],
  refers: 'er, sie, es, ihn, ihm, ihr*, sein, seine*, dies, diese*, dort, damals, davon, dazu, dafür, beide*',
  leans: 'auch, noch, und, aber',
});

/** Beside those of the list. */
export const MORE_STOP_WORDS =
  'wer wem wen wessen wann warum weshalb weswegen wieso wozu wofür wie wieviel wo woher wohin welch gab gäbe ob sei seien wäre bitte dass sowie wurde hierzu';

/** Words of the list that say what a text is about. */
export const CONTENT_WORDS = `jahr jahre jahren tag tage tagen zeit mensch menschen mann gott ordnung sache teil uhr schluss mittel
  startseite satt beispiel recht rechte rechten rechter rechtes hoch weit lang groß gross grosse grosser grosses große großen großer
  großes kleine kleinen kleiner kleines tat zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig erste ersten erster
  erstes zweite zweiten zweiter zweites dritte dritten dritter drittes vierte fünfte sechste siebente achte neunte zehnte ei leicht
  offen neue neuen mahn leide`;

/**
 * What the stemmer reads: umlauts do not matter to it, and who has none on the keyboard types "ae", "oe" and "ue". Not "ue" in "neue",
 * "Mauer" and "Quelle" (https://snowballstem.org/algorithms/german2/stemmer.html).
 */
export function spelled(_: string, plain: string): string {
  return plain.replace(/[ao]e|(?<![aeq])ue/gu, (two) => two.charAt(0));
}
