import { stem } from '../core/text/terms.ts';

/**
 * Inflected English words and their base forms: the endings that WordNet's own morphy detaches (morphy(7WN)), and a list of
 * irregular verbs and nouns, because the npm package leaves WordNet's exception files out.
 */

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, 'y'],
  [/(?<=[sxz]|ch|sh)es$/u, ''],
  [/(?<!s)s$/u, ''],
  [/ied$/u, 'y'],
  [/ed$/u, 'e'],
  [/ed$/u, ''],
  [/ing$/u, 'e'],
  [/ing$/u, ''],
  [/(.)\1(?:ed|ing|er|est)$/u, '$1'],
  [/est$/u, ''],
  [/er$/u, ''],
];

/** Base form, then its irregular forms. */
const IRREGULAR = `
arise arose arisen; awake awoke; bear bore borne born; beat beaten; become became; begin began begun; bend bent; bind bound;
bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought;
catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug; draw drew drawn; dream dreamt;
drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled;
fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten;
give gave given; go went gone; grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept;
know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; lie lay lain; light lit; lose lost;
make made; mean meant; meet met; overcome overcame; overtake overtook; overthrow overthrew overthrown; pay paid; ride rode ridden;
ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shine shone;
shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken;
speed sped; spend spent; spin spun; split; spoil spoilt; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
strike struck; strive strove striven; swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught;
tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone; understand understood; undertake undertook
undertaken; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn;
withhold withheld; withstand withstood; write wrote written;
man men; woman women; child children; person people; foot feet; tooth teeth; goose geese; mouse mice; life lives; wife wives;
half halves; leaf leaves; thief thieves; knife knives; wolf wolves; shelf shelves; self selves; crisis crises; analysis analyses;
basis bases; thesis theses; axis axes; phenomenon phenomena; criterion criteria; medium media; datum data; nucleus nuclei;
good better best; bad worse worst; far farther further; little less least; many more most`;

const BASES = basesOf(IRREGULAR);

/**
 * Base forms of a plain word that `isLemma` accepts, the word itself among them. Endings are detached only where Porter's
 * stemmer agrees, which keeps `used` from `us` and `wing` from `we`.
 */
export function lemmasOf(plain: string, isLemma: (lemma: string) => boolean): string[] {
  const detached = ENDINGS.filter(([ending]) => ending.test(plain))
    .map(([ending, base]) => plain.replace(ending, base))
    .filter((lemma) => stem(lemma) === stem(plain));
  return [...new Set([plain, ...(BASES.get(plain) ?? []), ...detached])].filter(isLemma);
}

function basesOf(list: string): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  for (const entry of list.split(';')) {
    const [base = '', ...forms] = entry.trim().split(/\s+/u);
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return bases;
}
