import type { checks as english } from './en-checks.ts';

/** What is said of quotations that are checked, and of whether all is well, in French; a part of `fr`. */
export const checks: Readonly<Record<keyof typeof english, string>> = {
  // Quotations that are checked
  'verify.none':
    'Rien n’y est cité. Une citation se met entre guillemets ou dans un bloc de citation ; un texte qui n’en a pas compte comme une seule citation.',
  'verify.count': '{count, plural, one {# citation vérifiée} other {# citations vérifiées}}',
  'verify.exact': 'Exact : la bibliothèque contient ces mots dans cet ordre',
  'verify.differs': 'La bibliothèque a ici d’autres mots',
  'verify.absent': 'Absent de cette bibliothèque',
  'verify.unchecked': 'Ce qui a été trouvé n’a pas pu être vérifié dans sa source et n’est donc pas montré',
  'verify.nearest': 'Le plus proche est {sentence}',
  'verify.unclaimed': 'Le texte ne dit pas d’où cela vient.',
  'verify.claim.right': 'Le texte dit que cela vient de {source}, et c’est juste.',
  'verify.claim.elsewhere': 'Le texte dit que cela vient de {source}, mais cela se trouve ici :',
  'verify.claim.unknown-source': 'Le texte dit que cela vient de {source}, que cette bibliothèque n’a pas.',
  'verify.claim.none': 'Le texte dit que cela vient de {source}, mais ce n’est pas le cas.',
  'verify.alsoAt': 'Les mêmes mots se trouvent aussi dans {list}.',
  'verify.legend': '~~Barré~~ : ce que dit le texte ; en **gras** : ce que dit la bibliothèque.',
  'verify.fileLegend': '{text} : ce que dit le texte ; {library} : ce que dit la bibliothèque.',
  'verify.whole': 'Il n’y a pas de guillemets ; tout le texte compte donc comme une seule citation.',
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
  'checkup.here': 'J’ai dans ce salon toutes les permissions qu’il me faut.',
  'checkup.hereMissing':
    'Dans ce salon, il me manque les permissions {permissions}. Donne-les à mon rôle dans les paramètres du salon.',
  'checkup.notMember':
    'Ce serveur ne m’a pas ajouté : seules les personnes qui m’ont installé pour elles-mêmes peuvent m’utiliser ici. Ajoute-moi au serveur pour que je puisse répondre aux messages.',
  'checkup.everywhere': 'Je réponds dans tous les salons que je vois. `/settings` permet d’en choisir quelques-uns.',
  'checkup.channels':
    '{count, plural, one {J’ai toutes les permissions qu’il me faut dans le salon que nomment les paramètres.} other {J’ai toutes les permissions qu’il me faut dans les # salons que nomment les paramètres.}}',
  'checkup.channelMissing':
    'Dans {channel}, il me manque les permissions {permissions}. Donne-les à mon rôle dans les paramètres de ce salon.',
  'checkup.channelGone':
    'Je ne vois pas le salon {channel}, que nomment les paramètres. Laisse-moi le voir, ou choisis-en un autre avec `/settings`.',
  'checkup.moreChannels':
    '{count, plural, one {Dans # autre salon que nomment les paramètres, il manque aussi quelque chose.} other {Dans # autres salons que nomment les paramètres, il manque aussi quelque chose.}}',
  'checkup.external': 'Les membres qui m’ont installé pour eux-mêmes peuvent montrer à tout le monde mes réponses ici.',
  'checkup.noExternal':
    'Les membres qui m’ont installé pour eux-mêmes reçoivent ici des réponses privées. Pour changer cela, donne-leur la permission {permission}.',
  'checkup.intents': 'Je n’ai besoin d’aucun intent privilégié.',
  'checkup.library':
    '{documents, plural, one {La bibliothèque a # document ; sa version est {revision}.} other {La bibliothèque a # documents ; sa version est {revision}.}}',
  'checkup.empty': 'La bibliothèque est vide. La personne qui s’en occupe peut ajouter des documents.',
  'checkup.lexiconLags':
    'Le dictionnaire est encore en préparation : d’ici là, les autres mots qui disent la même chose ne sont pas trouvés.',
  'checkup.vectorsLag':
    '{documents, plural, one {# document n’est trouvé que par ses mots tant que ses vecteurs ne sont pas prêts.} other {# documents ne sont trouvés que par leurs mots tant que leurs vecteurs ne sont pas prêts.}}',
  'checkup.problems':
    '{count, plural, one {Un fichier de la bibliothèque n’a pas pu être lu : {path} : {reason}. Pour y remédier : {remedy}.} other {# fichiers de la bibliothèque n’ont pas pu être lus. Le premier est {path} : {reason}. Pour y remédier : {remedy}.}}',
  'checkup.gateway': 'Discord me répond en {ms, number} ms.',
  'checkup.gatewayNew': 'Je suis connecté à Discord ; la vitesse de ses réponses n’est pas encore connue.',
  'checkup.gatewaySlow':
    'Discord ne me répond qu’au bout de {ms, number} ms. La personne qui m’héberge peut vérifier la connexion de mon ordinateur.',
  'checkup.gatewayDown':
    'Je n’entends rien de Discord ({shards}). Si cela dure, la personne qui m’héberge doit consulter le journal et me redémarrer.',
  'checkup.noAnswers': 'Je n’ai répondu à rien depuis mon démarrage {since}.',
  'checkup.answers':
    '{answers, plural, one {J’ai répondu # fois depuis mon démarrage {since}, en {p50, number} ms.} other {J’ai répondu # fois depuis mon démarrage {since} : la moitié des dernières réponses a pris jusqu’à {p50, number} ms, 95 % jusqu’à {p95, number} ms.}}',
  'checkup.answersSlow':
    'Je suis lent : 95 % de mes dernières réponses ont pris jusqu’à {p95, number} ms, la moitié jusqu’à {p50, number} ms ({answers, number} depuis mon démarrage {since}). La personne qui m’héberge peut me donner un ordinateur plus rapide ou un modèle plus petit.',
  'checkup.noIncident': 'Rien ne s’est mal passé depuis mon démarrage.',
  'checkup.incident':
    'La dernière erreur s’est produite {when}. La personne qui m’héberge la trouve dans le journal comme incident {incident}.',
  'checkup.ledger': 'Ce que je conserve pour ce serveur est dans {kind} (version {schema, number} de ses tables).',
  'checkup.noLedger':
    'Je ne conserve rien pour ce serveur, donc aucun paramètre ne s’applique. La personne qui m’héberge peut consulter `footnote doctor`.',
  'checkup.ledgerDown':
    'Ce que je conserve pour ce serveur est illisible en ce moment ; ses paramètres peuvent ne pas s’appliquer. La personne qui m’héberge peut consulter `footnote doctor`.',
};
