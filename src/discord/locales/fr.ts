import type { Phrases } from './en.ts';

/**
 * French; `tu`, as Discord itself says. Narrow no-break spaces as CLDR has them: before ; : ! ? % and within « ». Passage: passage;
 * section: section; answer: réponse; library: bibliothèque; revision: version; quotation: citation; citation: référence, its id:
 * identifiant de citation; to pin: épingler; gap: lacune, as a name alone; managers: gestionnaires; to show: afficher.
 */
export const fr: Phrases = {
  // Answers
  unsure: 'Je ne suis pas sûr que la bibliothèque réponde à cela. Le passage le plus proche est :',
  nothing: 'La bibliothèque n’en dit rien.',
  nothingThere: '{name} : rien n’y répond.',
  nothingHelp: 'Aucun passage n’y répond. Essaie d’autres mots, ou consulte un sujet avec `/topic`.',
  unknownWords: 'Nulle part dans la bibliothèque',
  nearestTopics: 'Sujets les plus proches',
  showClosest: 'Afficher le passage le plus proche',
  sure: 'sûr à {percent} %',
  emptyLibrary:
    'La bibliothèque est vide. La personne qui s’en occupe peut ajouter des documents ; `/sources` en donne la liste.',
  askSomething:
    'Pose-moi une question, et je cite mot pour mot le passage de la bibliothèque qui y répond, avec sa référence.',
  thanks: 'Je ne fais que citer des documents. Pose-moi une question à leur sujet :',
  noneVerbatim: 'Quelque chose a été trouvé, mais n’a pas pu être vérifié dans sa source et n’est donc pas affiché.',
  notVerbatim: 'Ce passage n’a pas pu être vérifié dans sa source et n’est donc pas affiché.',

  // Passages
  next: 'Passage suivant ({place} sur {count})',
  previous: 'Passage précédent ({place} sur {count})',
  jump: 'Aller à un passage',
  context: 'Plus de contexte',
  section: 'Toute la section',
  lessContext: 'Moins de contexte',
  why: 'Pourquoi ce passage ?',
  editorsTitle: 'titre ajouté par la rédaction',
  alsoIn: 'aussi dans',
  cutHere: '(coupé ici ; le texte entier est dans le document)',
  page: 'p. {page}',
  earlier: 'd’une version antérieure',
  changed: 'Le document a changé depuis, et ce bouton ne mène plus nulle part. Merci de reposer la question.',
  pressedTooOld: 'Je ne connais pas ce bouton. Merci de reposer la question.',

  openSource: 'Ouvrir la source',
  passageBefore: 'Passage juste avant',
  passageAfter: 'Passage juste après',

  // Citations to copy
  'citing.copy': 'Citer',
  'citing.title': 'Référence',
  'citing.style': 'Choisir un style',
  'citing.plain': 'Texte brut',
  'citing.permalink': 'Lien permanent',
  'citing.file': 'Le passage entier dans un fichier',
  'citing.whole': 'Le passage entier, mot pour mot, avec sa référence :',
  'citing.asFile': 'Il ne peut pas être affiché tel quel dans un message ; le voici donc dans un fichier.',

  // Several references in one message
  'references.others': '{count, plural, one {# autre phrase avec `/topic`} other {# autres phrases avec `/topic`}}',
  'references.more': '{count, plural, one {# autre n’est pas affichée} other {# autres ne sont pas affichées}}',

  // Several questions in one message
  questions: 'Tes questions',
  notSure: 'pas sûr : {where}',
  notSaid: 'la bibliothèque n’en dit rien',

  // Under every card
  followUp: 'Poser une question complémentaire',
  'followUp.question': 'Ta question',
  share: 'Partager avec tout le monde',
  sharedBy: 'Partagé par {user}',
  restricted:
    'Ceci n’est visible que par toi : le serveur ne laisse pas les applications qu’il n’a pas ajoutées lui-même répondre à d’autres tant qu’il te manque la permission « {permission} ».',
  nobodyElse: 'Il n’y a personne d’autre ici avec qui partager ceci.',
  deleted: 'La réponse qui se trouvait ici a été supprimée.',
  deleteNotYours:
    'Seules la personne qui a posé la question et celles qui peuvent gérer les messages ici peuvent supprimer ceci.',

  // Passages for somebody's message
  nothingToLookUp: 'Ce message ne contient aucun texte à rechercher.',
  post: 'Publier en réponse',
  postedBy: 'Recherché par {user}',
  postedTo: 'En réponse à {link}',
  posted: 'Publié en réponse à {link}',
  targetGone: 'Le message auquel répondre n’existe plus.',

  // Where it may not answer
  elsewhere: 'Sur ce serveur, je réponds dans {channels}.',
  settingsUnknown:
    'Je ne peux pas lire les paramètres de ce serveur pour le moment. En attendant, je ne réponds qu’en privé : demande avec `/ask`.',
  mayNotPost:
    'Je ne peux rien publier ici. Permissions qui me manquent dans ce salon : {permissions}. Quelqu’un qui gère le serveur peut les donner à mon rôle dans les paramètres du salon.',
  mayNotPostIn:
    'Tu m’as posé une question dans {channel}, mais je ne peux rien y publier. Permissions qui me manquent : {permissions}. Quelqu’un qui gère le serveur peut les donner à mon rôle dans les paramètres du salon.',
  mayNotPostOutside:
    'Je ne peux rien publier ici : ce serveur ne m’a pas ajouté, et il te manque la permission **{permission}**. Quelqu’un qui gère le serveur peut m’y ajouter ou te donner cette permission.',
  mayNotPostNow:
    'Discord ne me laisse rien publier là. Quelqu’un qui gère le serveur peut vérifier mes permissions dans ce salon.',
  'permission.ViewChannel': 'Voir les salons',
  'permission.SendMessages': 'Envoyer des messages',
  'permission.SendMessagesInThreads': 'Envoyer des messages dans les fils',
  'permission.EmbedLinks': 'Intégrer des liens',
  'permission.ReadMessageHistory': 'Voir les anciens messages',
  'permission.UseExternalApps': 'Utiliser des applications externes',

  // Lists
  nextPage: 'Page suivante',
  previousPage: 'Page précédente',
  pageOf: 'page {page} sur {count}',
  sentences: '{count, plural, one {# phrase} other {# phrases}}',
  topicMeant: 'Compris comme « {topic} ».',
  noTopic: 'Aucune phrase de la bibliothèque ne contient ces mots.',
  countedDocuments:
    '{documents, plural, one {# document} other {# documents}}, {passages, plural, one {# passage} other {# passages}}',
  countedParts:
    '{paragraphs, plural, one {# paragraphe} other {# paragraphes}}, {sentences, plural, one {# phrase} other {# phrases}}, {passages, plural, one {# passage} other {# passages}}',
  paragraphs: '{count, plural, one {# paragraphe} other {# paragraphes}}',
  untitledSection: '(sans titre)',
  sections: 'Sections : {list}',
  emptySources: 'La bibliothèque est vide.',
  unreadable: '{path} n’a pas pu être lu : {reason}. Pour y remédier : {remedy}.',
  unknownDocument: 'La bibliothèque ne contient aucun document ni dossier de ce nom.',
  near: 'Noms proches',

  // Citations
  unknownCitation:
    'Aucun passage de la bibliothèque n’a cet identifiant de citation. Il contient peut-être une faute de frappe, ou il est plus ancien que ce qui est conservé de la bibliothèque.',
  expiredCitation: 'Ce passage a été cité autrefois, mais son texte n’est plus conservé.',
  droppedOn: 'Il a été retiré le {day} : la bibliothèque ne conserve les versions antérieures qu’un certain temps.',
  badCitation: 'Ce n’est pas un identifiant de citation. En voici un exemple : {example}',
  revision: 'Version {revision}',
  revisions: 'Versions : {list}',
  changedBy: 'modifié au plus tard le {day}',
  standsNow: 'S’y trouve maintenant : {place}',
  'fate.current': 'Sans changement',
  'fate.moved': 'Le document a changé depuis, mais pas ces mots',
  'fate.changed': 'Ces mots ont changé depuis : les anciens ~~barrés~~, les nouveaux en gras',
  'fate.removed': 'Ces mots ne sont plus dans le document',
  'fate.document-removed': 'Le document n’est plus dans la bibliothèque',
  'fate.expired': 'Il se trouvait dans',

  // Quotations
  quoteExact: 'Mot pour mot',
  quoteExactNote: 'La source contient ces mots dans cet ordre.',
  quoteDiffers: 'Tes mots diffèrent : les tiens ~~barrés~~, ceux de la source en gras',
  quoteNear: 'Cette citation n’est pas telle quelle dans la bibliothèque. La phrase la plus proche est :',
  quoteAbsent: 'Cette citation n’est pas dans la bibliothèque.',

  // Help
  exampleQuestion: 'Qu’y a-t-il sur {topic} ?',
  'help.ask': '`/ask` pour poser une question ; tu peux aussi me mentionner, me répondre ou m’écrire en message privé',
  'help.topic': '`/topic` pour voir chaque phrase sur un sujet',
  'help.quote': '`/quote` pour retrouver les mots exacts d’une citation dont tu te souviens à moitié',
  'help.cite': '`/cite` pour voir le passage d’un identifiant de citation',
  'help.sources': '`/sources` pour voir les documents de cette bibliothèque',
  'help.verify': '`/verify` pour savoir si les citations d’un texte sont exactes',

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
  busy: 'Beaucoup de questions attendent dans ce salon. Merci de reposer la tienne dans un instant.',

  // Why this passage?
  'why.found': 'Mots de la question qui s’y trouvent',
  'why.noneFound': 'aucun',
  'why.missing': 'Mots qui ne s’y trouvent pas',
  'why.nowhere': 'nulle part dans la bibliothèque',
  'why.carried': 'dit auparavant',
  'why.kind': 'Type de réponse recherché',
  'why.counted': 'Ce qui a compté le plus, en points',
  'why.runnerUp': 'Suivant au classement',
  'why.noRunnerUp': 'Il n’y en a pas : aucun autre passage ne contient l’un de ces mots.',
  'why.aheadBy': 'Ce qui les distingue le plus : {feature}',
  'why.confidence': 'Degré de certitude',
  'why.speaksFor': 'Pour : {list}',
  'why.speaksAgainst': 'Contre : {list}',
  'why.gone':
    'Ce passage ne ressort plus pour cette question : la bibliothèque ou la recherche a changé depuis. Repose la question pour voir ce qu’elle dit maintenant.',
  'why.cut': 'La carte ne montre que le début de la question ; lui seul a donc été pris en compte.',
  'why.withoutTurns': 'Les messages précédents n’ont pas pu être lus ; l’explication s’en passe donc.',
  'why.closeBehind': 'Juste derrière : le passage affiché obtient un score {times}.',
  'why.behind': 'Derrière : le passage affiché obtient un score {times}.',
  'why.farBehind': 'Loin derrière : le passage affiché obtient un score {times}.',
  'why.notFirst': 'C’est le numéro {number} des passages trouvés ; le premier obtient un score {times}.',
  'why.times': '{ratio} fois plus élevé',
  'why.justAsHigh': 'tout aussi élevé',
  'why.manyTimes': 'plus de {ratio, number} fois plus élevé',
  'why.sureOfThis': 'Sûr à {percent} % que sa phrase en gras répond.',
  'why.sureOfFirst': 'Sûr à {percent} % que la phrase en gras du premier passage répond.',

  // How a word of the passage is related to the word of the question
  'relation.inflection': 'une autre forme du mot',
  'relation.spelling': 'orthographe presque identique',
  'relation.compound': 'écrit en un mot ou en deux',
  'relation.acronym': 'une abréviation',
  'relation.derivation': 'de la même famille de mots',
  'relation.synonym': 'un synonyme',
  'relation.place': 'un pays et sa capitale',
  'relation.alias': 'un autre nom de la même chose',
  'relation.variant': 'une autre graphie',

  'answerType.who': 'une personne ou un groupe',
  'answerType.when': 'une date ou une heure',
  'answerType.where': 'un lieu',
  'answerType.quantity': 'un nombre ou une quantité',
  'answerType.why': 'une raison',
  'answerType.any': 'aucun en particulier',

  // What each feature and sign looks at
  'feature.passageBm25': 'combien de fois les mots de la question figurent dans le passage, les rares comptant plus',
  'feature.sentenceBm25': 'combien de fois les mots de la question figurent dans la phrase, les rares comptant plus',
  'feature.passageCoverage': 'la part de la question qui figure dans le passage',
  'feature.sentenceCoverage': 'la part de la question qui figure dans la phrase',
  'feature.beforeCoverage': 'la part de la question qui ne figure que dans la phrase d’avant',
  'feature.afterCoverage': 'la part de la question qui ne figure que dans la phrase d’après',
  'feature.contextCoverage': 'la part de la question qui figure dans la phrase, juste avant ou dans le titre',
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
  'feature.anaphora': 'elle commence par « il », « elle » ou un mot semblable',
  'feature.opening': 'elle ouvre son passage',
  'feature.negation': 'elle nie quelque chose, comme la question',
  'feature.sentenceLikeness': 'la proximité de sens entre la phrase et la question',
  'feature.contextLikeness': 'la proximité de sens entre la phrase, lue avec ce qui l’entoure, et la question',
  'feature.passageLikeness': 'la proximité de sens entre le passage et la question',
  'feature.sentenceSoftCoverage': 'combien de mots de la phrase ont un sens proche de ceux de la question',
  'feature.contextSoftCoverage':
    'combien de mots dans la phrase, juste avant ou dans le titre ont un sens proche de ceux de la question',
  'feature.passageSoftCoverage': 'combien de mots du passage ont un sens proche de ceux de la question',
  'feature.namesMissing': 'des noms de la question qui n’y sont pas',
  'feature.numbersMissing': 'des nombres de la question qui n’y sont pas',
  'feature.negationDiffers': 'une seule des deux, la question ou la phrase, nie quelque chose',
  'feature.lead': 'son avance sur les autres passages',

  // Commands
  'command.ask': 'Poser une question à la bibliothèque ; elle répond par un passage cité et sa source',
  'command.ask.question': 'Que veux-tu savoir ?',
  'command.ask.document': 'Ne chercher que dans ce document ou dossier',
  'command.ask.replyTo': 'Signaler la réponse à cette personne',
  'command.ask.private': 'Réponse visible par toi uniquement',
  'command.topic': 'Consulter un sujet : chaque phrase à son propos, dans l’ordre de lecture',
  'command.topic.topic': 'Un sujet, ou le début d’un sujet',
  'command.quote': 'Retrouver une citation : les mots exacts et leur place',
  'command.quote.document': 'Ne chercher que dans ce document ou dossier, et en tirer les suggestions',
  'command.quote.text': 'Les mots tels que tu t’en souviens',
  'command.cite': 'Afficher le passage d’un identifiant de citation, et ce qui a changé depuis',
  'command.cite.id': 'Un identifiant de citation, tel qu’il figure sous chaque passage',
  'command.sources': 'Afficher la liste des documents de la bibliothèque',
  'command.sources.document': 'Se limiter à ce document ou à ce dossier',
  'command.help': 'Comment poser une question, avec des exemples tirés de cette bibliothèque',
  'command.doctor': 'Voir si tout va bien pour moi sur ce serveur, et que faire sinon',
  'menu.findPassages': 'Trouver des passages',
  'command.verify': 'Vérifier les citations d’un texte : exactes, différentes de la source ou absentes',
  'command.verify.text': 'Un texte avec des citations ; sans guillemets, il en forme une seule',
  'menu.checkQuotes': 'Vérifier les citations',
  'command.language': 'La langue que je parle ; les passages restent dans la leur',

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

  inServersOnly: 'Cela ne fonctionne que sur un serveur.',
  managersOnly: 'C’est réservé aux gestionnaires du serveur : il faut la permission « Gérer le serveur ».',
  keepsNothing: 'Rien n’est conservé ici.',
  pinnedHere:
    '{count, plural, one {le premier passage est épinglé par les gestionnaires de ce serveur} other {les # premiers passages sont épinglés par les gestionnaires de ce serveur}}',

  'greeting.title': 'Bonjour ! Je réponds avec des documents, mot pour mot.',
  'greeting.managers': '`/settings` permet aux gestionnaires de ce serveur de choisir salons, documents et langue',
  'greeting.privacy': '`/privacy` dit ce que je conserve',
  'greeting.examples': 'Pour essayer, appuie sur une question ; la réponse ne sera visible que par toi :',

  'settings.title': 'Paramètres de ce serveur',
  'settings.saved': 'Ce que tu choisis est enregistré aussitôt.',
  'settings.full': 'Il n’y a plus de place. Retire d’abord quelque chose.',
  'settings.channels': '**Salons où je réponds**',
  'settings.channels.none': 'Partout',
  'settings.privacyOf': '**Commandes dont la réponse n’est visible que par qui demande**',
  'settings.privacyOf.none': 'Aucune : tout le monde voit toutes les réponses',
  'settings.documents':
    '**Documents proposés** ; l’option `document` de cette commande permet d’en ajouter et d’en retirer',
  'settings.documents.none': 'Toute la bibliothèque',
  'settings.language': '**Langue que je parle** ; les passages restent dans la leur',
  'settings.language.none': 'La langue de chaque personne',
  'settings.ownLanguage': 'La langue de chaque personne',
  'settings.privacy': '**Sauf autre choix**',
  'settings.private': 'Réponses visibles seulement par qui demande',
  'settings.topics': '**Sujets suggérés avant toute saisie** ; l’option `topic` permet d’en ajouter et d’en retirer',
  'settings.topics.none': 'Les plus parlants',
  'settings.digestChannel': '**Salon du résumé hebdomadaire** des questions sans bonne réponse',
  'settings.digestChannel.none': 'Pas de résumé',
  'settings.humanRole': '**Rôle appelé quand quelqu’un veut demander à un humain**',
  'settings.humanRole.none': 'Personne',
  'settings.feedback': '👍 👎 sous les réponses',
  'settings.gaps': 'Conserver les questions sans réponse',
  'settings.gapsKept':
    '**Retours.** Pouces et signalements sont comptés sans noms. Si tu conserves les questions sans réponse, leurs textes sont gardés {days, plural, one {# jour} other {# jours}}, avec un hachage à la place de la personne ; désactiver ce choix les supprime aussitôt.',

  'pin.title': 'Réponses épinglées',
  'pin.count': '{count, plural, one {# réponse épinglée} other {# réponses épinglées}}',
  'pin.none':
    'Rien n’est encore épinglé. Donne à `/pin` une question et un identifiant de citation, et ce passage viendra en premier chaque fois qu’on la posera.',
  'pin.done': 'C’est épinglé. Quiconque pose cette question ici voit d’abord ce passage.',
  'pin.full':
    '{count, plural, one {# réponse est épinglée, et il n’y a plus de place.} other {# réponses sont épinglées, et il n’y a plus de place.}} Retires-en d’abord une avec `/pins`.',
  'pin.noQuestion': 'Pour épingler, il faut une question formulée en mots.',
  'pin.remove': 'Retirer le nº {number}',
  'pin.removed': 'Retiré.',
  'pin.removedBefore': 'C’était déjà retiré.',
  'pin.earlier': 'Le document a changé depuis : le passage est affiché comme venant d’une version antérieure.',
  'pin.hidden': 'Le document n’est pas proposé ici : le passage n’est pas affiché.',
  'pin.gone': 'Le texte n’existe plus : le passage n’est pas affiché.',

  report: 'Obsolète ou mauvais endroit',
  'report.what': 'Qu’est-ce qui ne va pas avec le passage {citation} ?',
  'report.outdated': 'Il est obsolète',
  'report.spot': 'Ce n’est pas le bon endroit',
  reported: 'Merci, c’est noté pour les gestionnaires de ce serveur.',
  votedUp: 'Merci, ton 👍 est compté.',
  votedDown: 'Merci, ton 👎 est compté.',
  countedBefore: 'Tu l’as déjà dit ; cela ne compte qu’une fois.',
  feedbackOff: 'Ce serveur ne compte pas les avis sur les passages.',
  'human.ask': 'Demander à un humain',
  'human.asks': '{user} aimerait qu’un humain réponde :',
  'human.done': 'J’ai demandé. Quelqu’un répondra ici.',
  'human.before': 'Pour cette réponse, on a déjà demandé à un humain.',
  'human.off': 'Sur ce serveur, il n’y a personne à qui demander ainsi.',
  'human.cannot': 'Je ne peux rien publier dans ce salon, donc je ne peux demander à personne ici.',

  'gaps.title': 'Questions sans bonne réponse',
  'gaps.count': '{count, plural, one {# question} other {# questions}}',
  'gaps.newest': 'les {count, number} plus récentes sont affichées',
  'gaps.none': 'Aucune : jusqu’ici, toutes les questions ont reçu une réponse.',
  'gaps.off':
    'Aucune question n’est conservée. Pour garder celles qui sont restées sans bonne réponse, active « Conserver les questions sans réponse » dans `/settings`.',
  'gaps.hint':
    '-# Pour répondre à l’une d’elles une fois pour toutes, épingle-la : `/pin` avec l’identifiant de citation d’un passage.',
  'gaps.unanswered': '{count, plural, one {# sans réponse} other {# sans réponse}}',
  'gaps.unsure': '{count, plural, one {# incertaine} other {# incertaines}}',
  'gaps.disliked': '{count, plural, one {# avec 👎} other {# avec 👎}}',
  'gaps.toPassages': 'Passages',
  'gaps.toQuestions': 'Questions',
  'gaps.passages': 'Avis sur les passages',
  'gaps.passageCount': '{count, plural, one {# passage} other {# passages}}',
  'gaps.noPassages': 'Personne n’a encore donné d’avis sur un passage.',
  'gaps.outdated': '{count, plural, one {# fois « obsolète »} other {# fois « obsolète »}}',
  'gaps.wrongSpot': '{count, plural, one {# fois « mauvais endroit »} other {# fois « mauvais endroit »}}',
  'gaps.exported':
    '{count, number} sur {all, plural, one {# question} other {# questions}}, dans un fichier pour tableur :',
  'digest.title':
    '{count, plural, one {# question est restée sans bonne réponse ces sept derniers jours} other {# questions sont restées sans bonne réponse ces sept derniers jours}}',
  'digest.hint':
    '-# Les gestionnaires les voient toutes avec `/gaps`, et `/pin` répond à l’une d’elles une fois pour toutes.',

  'privacy.title': 'Ce qui est conservé',
  'privacy.direct': 'En message privé, je ne conserve rien.',
  'privacy.settings':
    'De ce serveur : ses paramètres et ses réponses épinglées, jusqu’à ce que ses gestionnaires les changent ou que je sois retiré du serveur.',
  'privacy.counts': 'Des 👍, 👎 et signalements : combien un passage en a reçu, et jamais de qui.',
  'privacy.gapsOn':
    'Des questions auxquelles je n’ai pas bien répondu : texte, passages les plus proches, heure, et un hachage à la place de la personne, pendant {days, plural, one {# jour} other {# jours}}. Les gestionnaires de ce serveur voient les textes, mais pas qui a demandé.',
  'privacy.gapsOff': 'Les textes des questions ne sont pas conservés sur ce serveur.',
  'privacy.digest': 'Une fois par semaine, certains de ces textes sont publiés dans {channel}.',
  'privacy.never': 'Je ne conserve jamais de conversations, de réponses ni de noms.',
  'privacy.forget': 'Oublie-moi',
  'privacy.forgetNow': 'Oui, oublie-moi',
  'privacy.export': 'Exporter mes données',
  'privacy.confirm':
    'Cela supprime les textes de tes questions de ce que je conserve, sur tous les serveurs. Pouces et signalements ne sont que des nombres et restent. C’est irréversible.',
  'privacy.forgotten':
    '{count, plural, =0 {Rien n’était conservé sur toi.} one {# entrée a été supprimée.} other {# entrées ont été supprimées.}}',
  'privacy.exported':
    '{all, plural, =0 {Rien n’est conservé sur toi ; le fichier le dit.} one {La seule entrée conservée sur toi :} other {{count, number} des # entrées conservées sur toi :}}',

  'command.settings': 'Où et comment je réponds sur ce serveur ; pour ses gestionnaires',
  'command.settings.document': 'Un document ou dossier à proposer ici, ou à ne plus proposer',
  'command.settings.topic': 'Un sujet à suggérer ici, ou à ne plus suggérer',
  'command.pin': 'Répondre à une question par un passage de ton choix ; pour les gestionnaires du serveur',
  'command.pin.question': 'La question telle qu’on la pose',
  'command.pin.id': 'L’identifiant de citation du passage, ou quelques-uns de ses mots pour choisir',
  'command.pins': 'Afficher les réponses épinglées et en retirer ; pour les gestionnaires du serveur',
  'command.gaps': 'Les questions sans bonne réponse ; pour les gestionnaires du serveur',
  'command.privacy': 'Ce que je conserve, combien de temps, et qui le voit',
  'command.forgetMe': 'Supprimer ce que je conserve sur toi',

  // Quotations that are checked
  'verify.none':
    'Rien n’y est cité. Une citation se met entre guillemets ou dans un bloc de citation ; un texte qui n’en a pas compte comme une seule citation.',
  'verify.count': '{count, plural, one {# citation vérifiée} other {# citations vérifiées}}',
  'verify.exact': 'Exacte : la bibliothèque contient ces mots dans cet ordre',
  'verify.differs': 'La bibliothèque contient ici d’autres mots',
  'verify.absent': 'Absente de cette bibliothèque',
  'verify.unchecked': 'Ce qui a été trouvé n’a pas pu être vérifié dans sa source et n’est donc pas affiché',
  'verify.nearest': 'La phrase la plus proche est {sentence}',
  'verify.unclaimed': 'Le texte ne dit pas d’où cela vient.',
  'verify.claim.right': 'Le texte dit que cela vient de {source}, et c’est juste.',
  'verify.claim.elsewhere': 'Le texte dit que cela vient de {source}, mais cela se trouve ici :',
  'verify.claim.unknown-source': 'Le texte dit que cela vient de {source}, que cette bibliothèque n’a pas.',
  'verify.claim.none': 'Le texte dit que cela vient de {source}, mais ce n’est pas le cas.',
  'verify.alsoAt': 'Les mêmes mots se trouvent aussi dans {list}.',
  'verify.legend': '~~Barré~~ : ce que dit le texte ; en **gras** : ce que dit la bibliothèque.',
  'verify.fileLegend': '{text} : ce que dit le texte ; {library} : ce que dit la bibliothèque.',
  'verify.whole': 'Il n’y a pas de guillemets ; tout le texte compte donc comme une seule citation.',
  'verify.more':
    '{count, plural, one {# autre citation est dans le fichier, qui les contient toutes en entier.} other {# autres citations sont dans le fichier, qui les contient toutes en entier.}}',
  'verify.cut': 'Ce qui est coupé ici est en entier dans le fichier.',
  'verify.open': 'Ouvrir le passage d’une citation',
  'verify.openOne': 'Ouvrir le passage',

  // Whether all is well
  'checkup.well': 'Tout va bien',
  'checkup.notWell': 'Quelque chose est à vérifier',
  'checkup.again': 'Vérifier à nouveau',
  'checkup.version': 'Footnote {version}',
  'checkup.here': 'J’ai dans ce salon toutes les permissions dont j’ai besoin.',
  'checkup.hereMissing':
    'Permissions qui me manquent dans ce salon : {permissions}. Donne-les à mon rôle dans les paramètres du salon.',
  'checkup.notMember':
    'Ce serveur ne m’a pas ajouté : seules les personnes qui m’ont installé sur leur compte peuvent m’utiliser ici. Ajoute-moi au serveur pour que je puisse répondre aux messages.',
  'checkup.everywhere':
    'Je réponds dans tous les salons que je vois. `/settings` permet de n’en choisir que quelques-uns.',
  'checkup.channels':
    '{count, plural, one {J’ai toutes les permissions dont j’ai besoin dans le salon choisi dans les paramètres.} other {J’ai toutes les permissions dont j’ai besoin dans les # salons choisis dans les paramètres.}}',
  'checkup.channelMissing':
    'Permissions qui me manquent dans {channel} : {permissions}. Donne-les à mon rôle dans les paramètres de ce salon.',
  'checkup.channelGone':
    'Je ne vois pas le salon {channel}, choisi dans les paramètres. Laisse-moi le voir, ou choisis-en un autre avec `/settings`.',
  'checkup.moreChannels':
    '{count, plural, one {Il manque aussi quelque chose dans # autre salon choisi dans les paramètres.} other {Il manque aussi quelque chose dans # autres salons choisis dans les paramètres.}}',
  'checkup.external':
    'Les membres qui m’ont installé sur leur compte peuvent montrer à tout le monde mes réponses ici.',
  'checkup.noExternal':
    'Les membres qui m’ont installé sur leur compte reçoivent ici des réponses privées. Pour changer cela, donne-leur la permission {permission}.',
  'checkup.intents': 'Je n’ai besoin d’aucun intent privilégié.',
  'checkup.library':
    '{documents, plural, one {La bibliothèque contient # document ; sa version est {revision}.} other {La bibliothèque contient # documents ; sa version est {revision}.}}',
  'checkup.empty': 'La bibliothèque est vide. La personne qui s’en occupe peut ajouter des documents.',
  'checkup.lexiconLags':
    'Le dictionnaire est encore en préparation : d’ici là, les autres mots qui disent la même chose ne sont pas trouvés.',
  'checkup.vectorsLag':
    '{documents, plural, one {# document n’est trouvé que par ses mots tant que ses vecteurs ne sont pas prêts.} other {# documents ne sont trouvés que par leurs mots tant que leurs vecteurs ne sont pas prêts.}}',
  'checkup.problems':
    '{count, plural, one {Un fichier de la bibliothèque n’a pas pu être lu : {path} : {reason}. Pour y remédier : {remedy}.} other {# fichiers de la bibliothèque n’ont pas pu être lus. Le premier est {path} : {reason}. Pour y remédier : {remedy}.}}',
  'checkup.gateway': 'Discord me répond en {ms, number} ms.',
  'checkup.gatewayNew': 'Je suis connecté à Discord ; la vitesse de ses réponses n’est pas encore connue.',
  'checkup.gatewaySlow':
    'Discord ne me répond qu’au bout de {ms, number} ms. La personne qui m’héberge peut vérifier la connexion de mon ordinateur.',
  'checkup.gatewayDown':
    'Je n’entends rien de Discord ({shards}). Si cela dure, la personne qui m’héberge doit consulter le journal et me redémarrer.',
  'checkup.noAnswers': 'Je n’ai répondu à rien depuis mon démarrage {since}.',
  'checkup.answers':
    '{answers, plural, one {J’ai répondu # fois depuis mon démarrage {since}, en {p50, number} ms.} other {J’ai répondu # fois depuis mon démarrage {since} : la moitié des dernières réponses a pris jusqu’à {p50, number} ms, 95 % jusqu’à {p95, number} ms.}}',
  'checkup.answersSlow':
    'Je suis lent : 95 % de mes dernières réponses ont pris jusqu’à {p95, number} ms, la moitié jusqu’à {p50, number} ms ({answers, number} depuis mon démarrage {since}). La personne qui m’héberge peut me donner un ordinateur plus rapide ou un modèle plus petit.',
  'checkup.noIncident': 'Rien ne s’est mal passé depuis mon démarrage.',
  'checkup.incident':
    'La dernière erreur s’est produite {when}. La personne qui m’héberge la trouve dans le journal comme incident {incident}.',
  'checkup.ledger': 'Ce que je conserve pour ce serveur est dans {kind} (version {schema, number} de ses tables).',
  'checkup.noLedger':
    'Je ne conserve rien pour ce serveur, donc aucun paramètre ne s’applique. La personne qui m’héberge peut consulter `footnote doctor`.',
  'checkup.ledgerDown':
    'Ce que je conserve pour ce serveur est illisible en ce moment ; ses paramètres peuvent ne pas s’appliquer. La personne qui m’héberge peut consulter `footnote doctor`.',
};
