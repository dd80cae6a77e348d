import type { Phrases } from './en.ts';
import { checks } from './fr-checks.ts';
import { servers } from './fr-servers.ts';

/** French; `tu`, as Discord itself says. A citation id is an « identifiant de citation », a revision a « version ». */
export const fr: Phrases = {
  ...servers,
  ...checks,

  // Answers
  unsure: 'Je ne suis pas sûr que la bibliothèque réponde à cela. Le passage le plus proche est :',
  nothing: 'La bibliothèque n’en dit rien.',
  nothingThere: '{name} : rien n’y répond.',
  nothingHelp: 'Aucun passage n’y répond. Essaie d’autres mots, ou consulte un sujet avec `/topic`.',
  unknownWords: 'Nulle part dans la bibliothèque',
  nearestTopics: 'Sujets les plus proches',
  showClosest: 'Montrer le passage le plus proche',
  sure: 'sûr à {percent} %',
  emptyLibrary:
    'La bibliothèque est vide. La personne qui s’en occupe peut ajouter des documents ; `/sources` en donne la liste.',
  askSomething:
    'Pose-moi une question, et je cite mot pour mot le passage de la bibliothèque qui y répond, avec sa référence.',
  thanks: 'Je ne fais que citer des documents. Pose-moi une question à leur sujet :',
  noneVerbatim: 'Quelque chose a été trouvé, mais n’a pas pu être vérifié dans sa source et n’est donc pas montré.',
  notVerbatim: 'Ce passage n’a pas pu être vérifié dans sa source et n’est donc pas montré.',

  // Passages
  next: 'Passage suivant ({place} sur {count})',
  previous: 'Passage précédent ({place} sur {count})',
  jump: 'Aller à un passage',
  context: 'Plus de contexte',
  section: 'Toute la section',
  lessContext: 'Moins de contexte',
  why: 'Pourquoi ce passage ?',
  editorsTitle: 'titre de l’éditeur',
  alsoIn: 'aussi dans',
  cutHere: '(coupé ici ; le texte entier est dans le document)',
  page: 'p. {page}',
  earlier: 'd’une version antérieure',
  changed: 'Le document a changé depuis, et ce bouton ne mène plus nulle part. Merci de reposer la question.',
  pressedTooOld: 'Je ne connais pas ce bouton. Merci de reposer la question.',

  openSource: 'Ouvrir la source',
  passageBefore: 'Passage d’avant',
  passageAfter: 'Passage d’après',

  // Citations to copy
  'citing.copy': 'Citer',
  'citing.title': 'Référence',
  'citing.style': 'Choisir un style',
  'citing.plain': 'Texte brut',
  'citing.permalink': 'Lien permanent',
  'citing.file': 'Le passage entier dans un fichier',
  'citing.whole': 'Le passage entier, mot pour mot, avec sa référence :',
  'citing.asFile': 'Il ne peut pas être montré tel quel dans un message ; le voici donc dans un fichier.',

  // Several references in one message
  'references.others': '{count, plural, one {# autre phrase avec `/topic`} other {# autres phrases avec `/topic`}}',
  'references.more': '{count, plural, one {# autre n’est pas montrée} other {# autres ne sont pas montrées}}',

  // Several questions in one message
  questions: 'Tes questions',
  notSure: 'pas sûr : {where}',
  notSaid: 'la bibliothèque n’en dit rien',

  // Under every card
  followUp: 'Poser une autre question',
  'followUp.question': 'Ta question',
  share: 'Partager avec tout le monde',
  sharedBy: 'Partagé par {user}',
  restricted:
    'Ceci n’est visible que pour toi : le serveur ne laisse pas les applis qu’il n’a pas ajoutées lui-même répondre à d’autres.',
  nobodyElse: 'Il n’y a personne d’autre ici avec qui partager ceci.',
  deleted: 'La réponse qui se trouvait ici a été supprimée.',
  deleteNotYours:
    'Seules la personne qui a demandé et celles qui peuvent gérer les messages ici peuvent supprimer ceci.',

  // Passages for somebody's message
  nothingToLookUp: 'Ce message ne contient aucun texte à chercher.',
  post: 'Publier en réponse',
  postedBy: 'Cherché par {user}',
  postedTo: 'En réponse à {link}',
  posted: 'Publié en réponse à {link}',
  targetGone: 'Le message auquel répondre n’existe plus.',

  // Where it may not answer
  elsewhere: 'Sur ce serveur, je réponds dans {channels}.',
  mayNotPost:
    'Je ne peux rien publier ici. Il me faut dans ce salon les permissions {permissions} : quelqu’un qui gère le serveur peut les donner à mon rôle dans les paramètres du salon.',
  mayNotPostIn:
    'Tu m’as posé une question dans {channel}, mais je ne peux rien y publier. Il me faut les permissions {permissions} : quelqu’un qui gère le serveur peut les donner à mon rôle dans les paramètres du salon.',
  mayNotPostOutside:
    'Je ne peux rien publier ici : ce serveur ne m’a pas ajouté, et il te manque la permission **{permission}**. Quelqu’un qui gère le serveur peut m’y ajouter ou te donner cette permission.',
  mayNotPostNow:
    'Discord ne me laisse rien publier là. Quelqu’un qui gère le serveur peut vérifier mes permissions dans ce salon.',
  'permission.ViewChannel': 'Voir les salons',
  'permission.SendMessages': 'Envoyer des messages',
  'permission.SendMessagesInThreads': 'Envoyer des messages dans les fils',
  'permission.EmbedLinks': 'Intégrer des liens',
  'permission.ReadMessageHistory': 'Voir les anciens messages',
  'permission.UseExternalApps': 'Utiliser des applis externes',

  // Lists
  nextPage: 'Page suivante',
  previousPage: 'Page précédente',
  pageOf: 'page {page} sur {count}',
  sentences: '{count, plural, one {# phrase} other {# phrases}}',
  topicMeant: 'Compris comme « {topic} ».',
  noTopic: 'Aucune phrase de la bibliothèque ne contient ces mots.',
  countedDocuments:
    '{documents, plural, one {# document} other {# documents}}, {passages, plural, one {# passage} other {# passages}}',
  countedParts:
    '{paragraphs, plural, one {# paragraphe} other {# paragraphes}}, {sentences, plural, one {# phrase} other {# phrases}}, {passages, plural, one {# passage} other {# passages}}',
  paragraphs: '{count, plural, one {# paragraphe} other {# paragraphes}}',
  untitledSection: '(sans titre)',
  sections: 'Sections : {list}',
  emptySources: 'La bibliothèque est vide.',
  unreadable: '{path} n’a pas pu être lu : {reason}. Pour y remédier : {remedy}.',
  unknownDocument: 'La bibliothèque n’a pas de tel document ni de tel dossier.',
  near: 'Noms proches',

  // Citations
  unknownCitation:
    'Aucun passage de la bibliothèque n’a cet identifiant de citation. Il contient peut-être une faute de frappe, ou il est plus ancien que ce qui est conservé de la bibliothèque.',
  expiredCitation: 'Ce passage a été cité autrefois, mais son texte n’est plus conservé.',
  droppedOn: 'Il a été retiré le {day} : la bibliothèque ne conserve les versions antérieures qu’un certain temps.',
  badCitation: 'Ce n’est pas un identifiant de citation. En voici un exemple : {example}',
  revision: 'Version {revision}',
  revisions: 'Versions : {list}',
  changedBy: 'changé au plus tard le {day}',
  standsNow: 'S’y trouve maintenant : {place}',
  'fate.current': 'Inchangé',
  'fate.moved': 'Le document a changé depuis, mais pas ces mots',
  'fate.changed': 'Ces mots ont changé depuis : ~~barré~~, ce qu’ils étaient ; en gras, ce qu’ils sont',
  'fate.removed': 'Ces mots ne sont plus dans le document',
  'fate.document-removed': 'Le document n’est plus dans la bibliothèque',
  'fate.expired': 'Il se trouvait dans',

  // Quotations
  quoteExact: 'Mot pour mot',
  quoteExactNote: 'La source contient ces mots dans cet ordre.',
  quoteDiffers: 'Tes mots diffèrent : les tiens ~~barrés~~, ceux de la source en gras',
  quoteNear: 'Cette citation n’est pas telle quelle dans la bibliothèque. La phrase la plus proche est :',
  quoteAbsent: 'Cette citation n’est pas dans la bibliothèque.',

  // Help
  exampleQuestion: '{topic} ?',
  'help.ask': '`/ask` une question, ou mentionne-moi, réponds-moi ou écris-moi en message privé',
  'help.topic': '`/topic` chaque phrase sur un sujet',
  'help.quote': '`/quote` les mots exacts d’une citation dont on se souvient à moitié',
  'help.cite': '`/cite` le passage d’un identifiant de citation',
  'help.sources': '`/sources` les documents de cette bibliothèque',
  'help.verify': '`/verify` si les citations d’un texte sont exactes',

  // What goes wrong
  withheld:
    'Discord ne me montre pas le texte de cette réponse. Pour continuer, mentionne-moi dans ton message ou utilise `/ask`.',
  failed: 'Quelque chose s’est mal passé ici, et c’est noté. Merci de réessayer.',
  incident: 'Incident {incident}',
  cardGone: 'Le message n’existe plus. Merci de reposer la question.',
  changedTooOften: 'Discord ne me laisse plus modifier ce vieux message pendant un moment.',
  blockedByAutoMod:
    'Les règles de ce serveur (AutoMod) ne me laissent pas publier ceci. Pour le lire en privé, utilise `/ask` avec l’option `private`.',
  tooSoon: 'C’était plus de questions que je ne peux en traiter à la fois. Je reprends {when}.',
  tooSoonHere: 'On pose sur ce serveur plus de questions que je ne peux en traiter à la fois. Je reprends {when}.',
  busy: 'Beaucoup de questions attendent dans ce salon. Merci de redemander dans un instant.',

  // Why this passage?
  'why.found': 'Mots de la question qui s’y trouvent',
  'why.noneFound': 'aucun',
  'why.missing': 'Mots qui ne s’y trouvent pas',
  'why.nowhere': 'nulle part dans la bibliothèque',
  'why.carried': 'dit auparavant',
  'why.kind': 'Genre de réponse cherché',
  'why.counted': 'Ce qui a compté le plus, en points',
  'why.runnerUp': 'Deuxième passage',
  'why.noRunnerUp': 'Il n’y en a pas : aucun autre passage ne contient l’un de ces mots.',
  'why.aheadBy': 'Ce qui les distingue le plus : {feature}',
  'why.confidence': 'Degré de certitude',
  'why.speaksFor': 'Pour : {list}',
  'why.speaksAgainst': 'Contre : {list}',
  'why.gone':
    'Ce passage ne ressort plus pour cette question : la bibliothèque ou la recherche a changé depuis. Repose la question pour voir ce qu’elle dit maintenant.',
  'why.cut': 'La carte ne montre que le début de la question ; lui seul a donc été pris en compte.',
  'why.withoutTurns': 'Les messages précédents n’ont pas pu être lus ; l’explication s’en passe donc.',
  'why.closeBehind': 'Juste derrière : ce passage a {times}.',
  'why.behind': 'Derrière : ce passage a {times}.',
  'why.farBehind': 'Loin derrière : ce passage a {times}.',
  'why.notFirst': 'C’est le numéro {number} des passages trouvés ; le premier a {times}.',
  'why.times': '{ratio} fois plus de points',
  'why.justAsHigh': 'autant de points',
  'why.manyTimes': 'plus de {ratio} fois plus de points',
  'why.sureOfThis': 'Sûr à {percent} % que sa phrase en gras répond.',
  'why.sureOfFirst': 'Sûr à {percent} % que la phrase en gras du premier passage répond.',

  // How a word of the passage is related to the word of the question
  'relation.inflection': 'une autre forme du mot',
  'relation.spelling': 'orthographe presque identique',
  'relation.compound': 'écrit en un mot ou en deux',
  'relation.acronym': 'une abréviation',
  'relation.derivation': 'de la même famille de mots',
  'relation.synonym': 'un synonyme',
  'relation.place': 'un pays et sa capitale',
  'relation.alias': 'un autre nom pour lui',
  'relation.variant': 'une autre graphie',

  'answerType.who': 'une personne ou un groupe',
  'answerType.when': 'une date ou une heure',
  'answerType.where': 'un lieu',
  'answerType.quantity': 'un nombre ou une quantité',
  'answerType.why': 'une raison',
  'answerType.any': 'aucun en particulier',

  // What each feature and sign looks at
  'feature.passageBm25': 'combien de fois les mots de la question sont dans le passage, les rares comptant plus',
  'feature.sentenceBm25': 'combien de fois les mots de la question sont dans la phrase, les rares comptant plus',
  'feature.passageCoverage': 'la part de la question qui est dans le passage',
  'feature.sentenceCoverage': 'la part de la question qui est dans la phrase',
  'feature.beforeCoverage': 'la part de la question qui n’est que dans la phrase d’avant',
  'feature.afterCoverage': 'la part de la question qui n’est que dans la phrase d’après',
  'feature.contextCoverage': 'la part de la question qui est dans la phrase, juste avant ou dans le titre',
  'feature.bigrams': 'des mots côte à côte comme dans la question',
  'feature.nearness': 'des mots de la question proches les uns des autres',
  'feature.who': 'quelqu’un y est nommé',
  'feature.when': 'il y a une date',
  'feature.where': 'un lieu y est nommé',
  'feature.quantity': 'il y a un nombre',
  'feature.why': 'une raison y est donnée',
  'feature.thin': 'elle ne dit guère autre chose',
  'feature.leaning': 'elle continue la phrase d’avant, qui parle de la question',
  'feature.length': 'la longueur de la phrase',
  'feature.question': 'la phrase est elle-même une question',
  'feature.anaphora': 'elle commence par « il », « elle » ou un mot semblable',
  'feature.opening': 'elle ouvre son passage',
  'feature.negation': 'elle nie quelque chose, comme la question',
  'feature.sentenceLikeness': 'la proximité de sens de la phrase',
  'feature.contextLikeness': 'la proximité de sens de la phrase, lue avec ce qui l’entoure',
  'feature.passageLikeness': 'la proximité de sens du passage',
  'feature.sentenceSoftCoverage': 'combien de mots de la phrase ont un sens proche de ceux de la question',
  'feature.contextSoftCoverage':
    'combien de mots dans la phrase, juste avant ou dans le titre ont un sens proche de ceux de la question',
  'feature.passageSoftCoverage': 'combien de mots du passage ont un sens proche de ceux de la question',
  'feature.namesMissing': 'des noms de la question qui n’y sont pas',
  'feature.numbersMissing': 'des nombres de la question qui n’y sont pas',
  'feature.negationDiffers': 'seule la question ou la phrase nie quelque chose',
  'feature.lead': 'son avance sur les autres passages',

  // Commands
  'command.ask': 'Pose une question à la bibliothèque ; elle répond par un passage cité et sa source',
  'command.ask.question': 'Que veux-tu savoir ?',
  'command.ask.document': 'Ne chercher que dans ce document ou dossier',
  'command.ask.replyTo': 'Signaler la réponse à cette personne',
  'command.ask.private': 'Si la réponse n’est visible que pour toi',
  'command.topic': 'Consulter un sujet : chaque phrase à son propos, dans l’ordre de lecture',
  'command.topic.topic': 'Un sujet, ou le début d’un sujet',
  'command.quote': 'Retrouver une citation : les mots exacts et leur place',
  'command.quote.document': 'Ne chercher que dans ce document ou dossier, et en tirer les suggestions',
  'command.quote.text': 'Les mots tels que tu t’en souviens',
  'command.cite': 'Montrer le passage d’un identifiant de citation, et ce qui a changé depuis',
  'command.cite.id': 'Un identifiant de citation, tel qu’il figure sous chaque passage',
  'command.sources': 'Lister les documents de la bibliothèque',
  'command.sources.document': 'Ne lister que ce document ou dossier',
  'command.help': 'Comment demander, avec des exemples de cette bibliothèque',
  'command.doctor': 'Voir si tout va bien pour moi sur ce serveur, et que faire sinon',
  'menu.findPassages': 'Trouver des passages',
  'command.verify': 'Vérifier les citations d’un texte : exactes, différentes de la source ou absentes',
  'command.verify.text': 'Un texte avec des citations ; sans guillemets, il en forme une seule',
  'menu.checkQuotes': 'Vérifier les citations',
  'command.language': 'La langue que je parle ; les passages restent dans la leur',

  // What commands and their options are called
  'name.ask': 'demander',
  'name.topic': 'sujet',
  'name.quote': 'citation',
  'name.cite': 'passage',
  'name.sources': 'sources',
  'name.help': 'aide',
  'name.settings': 'paramètres',
  'name.pin': 'épingler',
  'name.pins': 'épingles',
  'name.gaps': 'lacunes',
  'name.privacy': 'confidentialité',
  'name.forget-me': 'oublie-moi',
  'name.doctor': 'diagnostic',
  'name.verify': 'vérifier',
  'option.question': 'question',
  'option.document': 'document',
  'option.reply_to': 'réponse_à',
  'option.private': 'privé',
  'option.topic': 'sujet',
  'option.text': 'texte',
  'option.id': 'id',
  'option.language': 'langue',
};
