import { rulesOf } from './language.ts';

export const rules = rulesOf({
  apostrophes: 'part',
  letters: /[çêèœûùîëï]|\b(?:qu|l|d|n|c|j)['’]/iu,
  sentences: {
    inside: `m. mm. mme. mlle. dr. pr. me. mgr. st. ste. p.ex. ex. cf. av. apr. env. éd. c.-à-d. c.à.d. boul. bd. gal. cap. lt. col.
      ch. janv. févr. avr. juil. sept. oct. nov. déc. dir. trad. hab.`,
    beforeNumber: 'p. pp. n°. no. nº. art. chap. vol. fig. t. tél. al.',
    either: 'J.-C. etc.',
    openers: /[AÀ]/u,
  },
  numbers: `deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, vingt, trente, quarante,
    cinquante, soixante, septante, octante, nonante, cent, cents, mille, million*, milliard*, dizaine*, douzaine*, vingtaine*,
    centaine*, millier*, moitié, tiers, quart, pourcent, double*, triple*`,
  calendar: `janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi*, mardi*, mercredi*,
    jeudi*, vendredi*, samedi*, dimanche*`,
  times: "siècle*, décennie*, hier, aujourd'hui, demain, ans plus tard, il y a",
  reasons: `parce que, parce qu, car, puisque, puisqu, en raison, à cause, grâce à, grâce au*, afin de, afin que, pour que, donc, c'est
    pourquoi, ainsi, cause*, raison*, causé*, provoqu*, entraîn*, dû à, due à, dus à, en vue de, de peur`,
  negations: `ne, n, pas, jamais, aucun*, personne ne, personne n, rien, nul*, sans, ni, guère, sauf, refus*, interdi*, échou*, manqu*`,
  anaphora: `il, elle, ils, elles, ce, cet, cette, ces, cela, ceci, son, sa, ses, leur*, celui-ci, celle-ci, ceux-ci, celles-ci, y, en,
    tous deux, toutes deux`,
  questions: [
    [
      'quantity',
      `combien, quel nombre, quel* pourcentage*, quelle proportion, quelle part, quelle quantité, quel montant, quel prix, quelle
       hauteur, quelle longueur, quelle largeur, quelle profondeur, quelle superficie, quelle taille, quel âge, la population, le nombre,
       la hauteur, la longueur, la superficie`,
    ],
    [
      'when',
      'quand, quelle* année*, quelle* date*, quel* jour*, quel* mois, quel* siècle*, quelle* époque*, quel moment, quelle heure',
    ],
    ['why', 'pourquoi, quelle* raison*, quelle* cause*, quel motif, quel but, à quoi sert, dans quel but'],
    ['any', "qu'est-ce qui, qu'est-ce que"],
    [
      'who',
      `qui, de qui, par qui, quel* roi*, quelle* reine*, quel* président*, quel* auteur*, quel* architecte*, quelle* personne*, quel*
       homme*, quelle* femme*, quel* groupe*, quelle* entreprise*, quel est le nom`,
    ],
    [
      'where',
      `où, d'où, quelle* ville*, quel* pays, quel* lieu*, quel endroit, quelle* région*, quel* continent*, quel* fleuve*, quelle* île*`,
    ],
  ],
  refers: 'il, elle, ils, elles, lui, leur, leurs, son, sa, ses, cela, ça, celui, celle, ceux, cet, cette, ces',
  leans: 'ce, y, en, et, mais, aussi, encore, là',
});

/** Beside those of the list. */
export const MORE_STOP_WORDS = `quand pourquoi comment combien où que quoi qui dont lequel laquelle lesquels lesquelles auquel duquel plus
  moins très aussi comme si ainsi donc car or puis alors elles nous vous est-ce qu lorsqu puisqu jusqu quelqu lorsque puisque jusque entre
  vers chez depuis pendant avant après sous tout tous toute toutes autre autres ça celui celle ceux celles fait a o afin parce oui non
  peut avez ait`;

/** Words of the list that say what a text is about. */
export const CONTENT_WORDS = '168 suis';
