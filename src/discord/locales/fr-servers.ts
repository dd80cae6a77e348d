import type { servers as english } from './en-servers.ts';

/** What is said of a server's settings, pins, feedback, gaps and privacy, in French; a part of `fr`. */
export const servers: Readonly<Record<keyof typeof english, string>> = {
  inServersOnly: 'Cela ne marche que sur un serveur.',
  managersOnly: 'C’est réservé aux gestionnaires du serveur : il faut la permission « Gérer le serveur ».',
  keepsNothing: 'Rien n’est conservé ici.',
  pinnedHere:
    '{count, plural, one {le premier passage est épinglé par les gestionnaires de ce serveur} other {les # premiers passages sont épinglés par les gestionnaires de ce serveur}}',

  'greeting.title': 'Bonjour ! Je réponds avec des documents, mot pour mot.',
  'greeting.managers': '`/settings` permet aux gestionnaires de ce serveur de choisir salons, documents et langue',
  'greeting.privacy': '`/privacy` dit ce que je conserve',
  'greeting.examples': 'Pour essayer, appuie sur une question ; la réponse ne sera visible que pour toi :',

  'settings.title': 'Paramètres de ce serveur',
  'settings.saved': 'Ce que tu choisis est enregistré aussitôt.',
  'settings.full': 'Il n’y a plus de place. Retire d’abord quelque chose.',
  'settings.channels': '**Salons où je réponds**',
  'settings.channels.none': 'Partout',
  'settings.privacyOf': '**Commandes dont la réponse n’est visible que pour qui demande**',
  'settings.privacyOf.none': 'Aucune : tout le monde voit toutes les réponses',
  'settings.documents':
    '**Documents proposés** ; l’option `document` de cette commande en ajoute et en retire d’autres',
  'settings.documents.none': 'Toute la bibliothèque',
  'settings.language': '**Langue que je parle** ; les passages restent dans la leur',
  'settings.language.none': 'Celle de chaque personne',
  'settings.ownLanguage': 'Celle de chaque personne',
  'settings.privacy': '**Sauf autre choix**',
  'settings.private': 'Réponses visibles seulement pour qui demande',
  'settings.topics': '**Sujets suggérés avant toute saisie** ; l’option `topic` en ajoute et en retire d’autres',
  'settings.topics.none': 'Les plus parlants',
  'settings.digestChannel': '**Salon du résumé hebdomadaire** des questions sans bonne réponse',
  'settings.digestChannel.none': 'Pas de résumé',
  'settings.humanRole': '**Rôle appelé quand un lecteur veut demander à un humain**',
  'settings.humanRole.none': 'Personne',
  'settings.feedback': '👍 👎 sous les réponses',
  'settings.gaps': 'Conserver les questions sans réponse',
  'settings.gapsKept':
    '**Ce que disent les lecteurs.** Pouces et signalements sont comptés sans noms. Si tu conserves les questions sans réponse, leurs textes sont gardés {days, plural, one {# jour} other {# jours}}, avec un hachage à la place de la personne ; désactiver ce choix les supprime aussitôt.',

  'pin.title': 'Réponses épinglées',
  'pin.count': '{count, plural, one {# réponse épinglée} other {# réponses épinglées}}',
  'pin.none':
    'Rien n’est encore épinglé. Donne à `/pin` une question et un identifiant de citation, et ce passage viendra en premier chaque fois qu’on la posera.',
  'pin.done': 'C’est épinglé. Quiconque pose cette question ici voit d’abord ce passage.',
  'pin.full':
    '{count, plural, one {# réponse est épinglée, et il n’y a plus de place.} other {# réponses sont épinglées, et il n’y a plus de place.}} Retires-en d’abord une avec `/pins`.',
  'pin.noQuestion': 'Il faut une question avec des mots pour épingler.',
  'pin.remove': 'Retirer le nº {number}',
  'pin.removed': 'Retiré.',
  'pin.removedBefore': 'C’était déjà retiré.',
  'pin.earlier': 'Le document a changé depuis : le passage est montré comme venant d’une version antérieure.',
  'pin.hidden': 'Le document n’est pas proposé ici : le passage n’est pas montré.',
  'pin.gone': 'Le texte n’existe plus : le passage n’est pas montré.',

  report: 'Périmé ou mauvais endroit',
  'report.what': 'Qu’est-ce qui ne va pas avec le passage {citation} ?',
  'report.outdated': 'Il est périmé',
  'report.spot': 'Ce n’est pas le bon endroit',
  reported: 'Merci, c’est noté pour les gestionnaires de ce serveur.',
  votedUp: 'Merci, 👍 est compté.',
  votedDown: 'Merci, 👎 est compté.',
  countedBefore: 'Tu l’as déjà dit ; cela compte une fois.',
  feedbackOff: 'Ce serveur ne compte pas ce que les lecteurs pensent des passages.',
  'human.ask': 'Demander à un humain',
  'human.asks': '{user} aimerait qu’un humain réponde :',
  'human.done': 'J’ai demandé. Quelqu’un répondra ici.',
  'human.before': 'On a déjà demandé à un humain pour cette réponse.',
  'human.off': 'Ce serveur n’a personne à qui demander ainsi.',
  'human.cannot': 'Je ne peux rien publier dans ce salon, donc je ne peux demander à personne ici.',

  'gaps.title': 'Questions sans bonne réponse',
  'gaps.count': '{count, plural, one {# question} other {# questions}}',
  'gaps.newest': 'dont les {count} plus récentes',
  'gaps.none': 'Aucune : toutes les questions depuis ont eu une réponse.',
  'gaps.off':
    'Aucune question n’est conservée. Pour garder celles qui sont restées sans bonne réponse, active « Conserver les questions sans réponse » dans `/settings`.',
  'gaps.hint':
    '-# Pour répondre à l’une d’elles une fois pour toutes, épingle-la : `/pin` avec l’identifiant de citation d’un passage.',
  'gaps.unanswered': '{count, plural, one {# sans réponse} other {# sans réponse}}',
  'gaps.unsure': '{count, plural, one {# incertaine} other {# incertaines}}',
  'gaps.disliked': '{count, plural, one {# avec 👎} other {# avec 👎}}',
  'gaps.toPassages': 'Passages',
  'gaps.toQuestions': 'Questions',
  'gaps.passages': 'Ce que les lecteurs pensent des passages',
  'gaps.passageCount': '{count, plural, one {# passage} other {# passages}}',
  'gaps.noPassages': 'Personne n’a encore rien dit d’un passage.',
  'gaps.outdated': '{count, plural, one {# dit périmé} other {# disent périmé}}',
  'gaps.wrongSpot': '{count, plural, one {# dit mauvais endroit} other {# disent mauvais endroit}}',
  'gaps.exported': '{count} sur {all, plural, one {# question} other {# questions}}, en tableau pour tableurs :',
  'digest.title':
    '{count, plural, one {# question est restée sans bonne réponse ces sept derniers jours} other {# questions sont restées sans bonne réponse ces sept derniers jours}}',
  'digest.hint':
    '-# Les gestionnaires les voient toutes avec `/gaps`, et `/pin` répond à l’une d’elles une fois pour toutes.',

  'privacy.title': 'Ce qui est conservé',
  'privacy.direct': 'En message privé, je ne conserve rien.',
  'privacy.settings':
    'De ce serveur : ses paramètres et ses réponses épinglées, jusqu’à ce que ses gestionnaires les changent ou que je sois retiré du serveur.',
  'privacy.counts': 'Des 👍, 👎 et signalements : combien un passage en a reçu, et jamais de qui.',
  'privacy.gapsOn':
    'Des questions auxquelles je n’ai pas bien répondu : texte, passages les plus proches, heure, et un hachage à la place de la personne, pendant {days, plural, one {# jour} other {# jours}}. Les gestionnaires de ce serveur voient les textes, mais pas qui a demandé.',
  'privacy.gapsOff': 'Les textes des questions ne sont pas conservés sur ce serveur.',
  'privacy.digest': 'Une fois par semaine, certains de ces textes sont publiés dans {channel}.',
  'privacy.never': 'Je ne conserve jamais de conversations, de réponses ni de noms.',
  'privacy.forget': 'Oublie-moi',
  'privacy.forgetNow': 'Oui, oublie-moi',
  'privacy.export': 'Exporter mes données',
  'privacy.confirm':
    'Cela supprime les textes de tes questions de ce que je conserve, sur tous les serveurs. Pouces et signalements ne sont que des nombres et restent. C’est irréversible.',
  'privacy.forgotten':
    '{count, plural, =0 {Rien n’était conservé de toi.} one {# entrée a été supprimée.} other {# entrées ont été supprimées.}}',
  'privacy.exported':
    '{all, plural, =0 {Rien n’est conservé de toi ; le fichier le dit.} one {La seule entrée conservée de toi :} other {{count} des # entrées conservées de toi :}}',

  'command.settings': 'Où et comment je réponds sur ce serveur ; pour ses gestionnaires',
  'command.settings.document': 'Un document ou dossier à proposer ici, ou à ne plus proposer',
  'command.settings.topic': 'Un sujet à suggérer ici, ou à ne plus suggérer',
  'command.pin': 'Répondre à une question par un passage de ton choix ; pour les gestionnaires du serveur',
  'command.pin.question': 'La question telle qu’on la pose',
  'command.pin.id': 'L’identifiant de citation du passage, ou quelques-uns de ses mots pour choisir',
  'command.pins': 'Lister les réponses épinglées et en retirer ; pour les gestionnaires du serveur',
  'command.gaps': 'Les questions sans bonne réponse ; pour les gestionnaires du serveur',
  'command.privacy': 'Ce que je conserve, combien de temps, et qui le voit',
  'command.forgetMe': 'Supprimer ce que je conserve de toi',
};
