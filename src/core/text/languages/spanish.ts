import { rulesOf } from './language.ts';

export const rules = rulesOf({
  letters: /[ñ¿¡]/iu,
  sentences: {
    inside: `sr. sra. sres. srta. dr. dra. d. dña. prof. ud. uds. vd. p.ej. ej. av. avda. gral. ing. lic. sto. sta. fco. aprox. cf.
      mons. excmo. ilmo. ca. pdte. cnel. tte. máx. mín.`,
    beforeNumber: 'p. pp. pág. págs. núm. n. nº. n.º art. arts. vol. fig. cap. tel. t.',
    either: 'a.C. d.C. EE.UU. etc. Jr. Cía.',
    openers: /[AYOEU]/u,
  },
  numbers: `dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete,
    dieciocho, diecinueve, veinte, veinti*, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien, ciento*, doscient*,
    trescient*, quinient*, mil, miles, millón, millones, decena*, docena*, centenar*, mitad, tercio*, cuarto, doble, triple`,
  calendar: `enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, lunes,
    martes, miércoles, jueves, viernes, sábado*, domingo*`,
  times: 'siglo*, década*, ayer, hoy, mañana, años después, hace años',
  reasons: `porque, ya que, puesto que, dado que, debido a*, a causa de*, por eso, por ello, por lo tanto, por tanto, gracias a*, para que,
    a fin de, con el fin de, con el objetivo de, causa*, causó, causado*, motivo*, razón, razones, provoc*, como consecuencia, por miedo`,
  negations: `no, nunca, jamás, ni, nadie, nada, ningún, ninguno*, ninguna*, sin, tampoco, excepto, salvo, apenas, rechaz*, neg*, niega*,
    falt*, prohib*`,
  anaphora: `él, ella, ello, ellos, ellas, su, sus, este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, ambos, ambas,
    allí, entonces`,
  questions: [
    [
      'quantity',
      `cuánto, cuánta, cuántos, cuántas, qué número, qué cantidad, qué porcentaje, qué proporción, qué altura, qué longitud, qué tamaño, qué
       edad, qué precio, qué población, qué superficie, el número de, la población de, la altura de, la longitud de`,
    ],
    [
      'when',
      'cuándo, qué año*, qué fecha*, qué día*, qué mes*, qué siglo*, qué década*, qué época*, qué momento, qué hora',
    ],
    [
      'why',
      'por qué, para qué, a qué se debe, qué razón, qué razones, qué motivo*, qué causa*, causas de, motivo de, razón de',
    ],
    [
      'who',
      `quién, quiénes, qué persona*, qué rey*, qué reina*, qué presidente*, qué autor*, qué arquitect*, qué hombre*, qué mujer*, qué grupo*,
       qué empresa*, cuál es el nombre`,
    ],
    [
      'where',
      'dónde, adónde, qué ciudad*, qué país*, qué lugar*, qué región*, qué continente*, qué río*, qué isla*, qué provincia*',
    ],
  ],
  refers: 'ella, ello, ellos, ellas, su, sus, este, esto, estos, estas, ese, esa, eso, esos, esas, allí, ambos, ambas',
  leans: 'él, esta, también, y, pero, entonces',
});

/** Beside those of the list, which is short. */
export const MORE_STOP_WORDS = `es son fue fueron era eran ser sido siendo está están estaba estaban estar estado ha han había habían haber
  hay quién quiénes cuándo dónde cuál cuáles cuánto cuánta cuántos cuántas cómo adónde le les nosotros vosotros ellos ellas ello usted
  ustedes si este esta estos estas esto esos esas aquel aquella aquellos aquellas aunque pues e u tan tanto entre hacia según tiene tienen
  tenía tener fuera mucho mucha muchos muchas otra otros otras todo toda todos todas nuestro nuestra sus tus mis solo sólo ante bajo tras
  debe puede pueden algún alguna algunos algunas cada así ahí allí aquí soy eres somos`;

/** None of the list says what a text is about. */
export const CONTENT_WORDS = '';
