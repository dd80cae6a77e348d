import { checks } from './de-checks.ts';
import { servers } from './de-servers.ts';
import type { Phrases } from './en.ts';

/** German; `du`, as is usual on Discord. A passage is a „Stelle“, a revision a „Fassung“, a citation id a „Zitat-ID“. */
export const de: Phrases = {
  ...servers,
  ...checks,

  // Answers
  unsure: 'Ich bin nicht sicher, ob die Bibliothek das beantwortet. Am nächsten kommt diese Stelle:',
  nothing: 'Dazu sagt die Bibliothek nichts.',
  nothingThere: '{name}: Dort steht dazu nichts.',
  nothingHelp: 'Keine Stelle beantwortet das. Versuche andere Wörter oder schlage ein Thema mit `/topic` nach.',
  unknownWords: 'Nirgends in der Bibliothek',
  nearestTopics: 'Ähnliche Themen',
  showClosest: 'Ähnlichste Stelle zeigen',
  sure: 'zu {percent} % sicher',
  emptyLibrary: 'Die Bibliothek ist leer. Wer sie betreut, kann Dokumente hinzufügen; `/sources` listet sie auf.',
  askSomething:
    'Frag mich etwas, und ich zitiere Wort für Wort die Stelle der Bibliothek, die es beantwortet, mit Quellenangabe.',
  thanks: 'Ich zitiere nur Dokumente. Frag mich etwas dazu:',
  noneVerbatim:
    'Etwas wurde gefunden, aber es ließ sich nicht mit seiner Quelle abgleichen und wird deshalb nicht gezeigt.',
  notVerbatim: 'Diese Stelle ließ sich nicht mit ihrer Quelle abgleichen und wird deshalb nicht gezeigt.',

  // Passages
  next: 'Nächste Stelle ({place} von {count})',
  previous: 'Vorige Stelle ({place} von {count})',
  jump: 'Zu einer Stelle springen',
  context: 'Mehr Kontext',
  section: 'Ganzer Abschnitt',
  lessContext: 'Weniger Kontext',
  why: 'Warum diese Stelle?',
  editorsTitle: 'Titel von der Redaktion',
  alsoIn: 'auch in',
  cutHere: '(hier gekürzt; der ganze Text steht im Dokument)',
  page: 'S. {page}',
  earlier: 'aus einer früheren Fassung',
  changed:
    'Das Dokument hat sich seither geändert, deshalb führt dieser Knopf nirgends mehr hin. Bitte frag noch einmal.',
  pressedTooOld: 'Diesen Knopf kenne ich nicht. Bitte frag noch einmal.',

  openSource: 'Quelle öffnen',
  passageBefore: 'Stelle davor',
  passageAfter: 'Stelle danach',

  // Citations to copy
  'citing.copy': 'Zitieren',
  'citing.title': 'Quellenangabe',
  'citing.style': 'Zitierstil wählen',
  'citing.plain': 'Reiner Text',
  'citing.permalink': 'Dauerhafter Link',
  'citing.file': 'Die ganze Stelle als Datei',
  'citing.whole': 'Die ganze Stelle, Wort für Wort, mit Quellenangabe:',
  'citing.asFile': 'So, wie sie ist, lässt sie sich in keiner Nachricht zeigen; deshalb kommt sie als Datei.',

  // Several references in one message
  'references.others': '{count, plural, one {# weiterer Satz mit `/topic`} other {# weitere Sätze mit `/topic`}}',
  'references.more': '{count, plural, one {# weitere wird nicht gezeigt} other {# weitere werden nicht gezeigt}}',

  // Several questions in one message
  questions: 'Deine Fragen',
  notSure: 'nicht sicher: {where}',
  notSaid: 'dazu sagt die Bibliothek nichts',

  // Under every card
  followUp: 'Weiterfragen',
  'followUp.question': 'Deine Frage',
  share: 'Mit allen teilen',
  sharedBy: 'Geteilt von {user}',
  restricted:
    'Das siehst nur du: Apps, die der Server nicht selbst hinzugefügt hat, dürfen hier niemand anderem antworten.',
  nobodyElse: 'Hier ist sonst niemand, mit dem sich das teilen ließe.',
  deleted: 'Die Antwort, die hier stand, wurde gelöscht.',
  deleteNotYours: 'Löschen kann das nur, wer danach gefragt hat oder hier Nachrichten verwalten darf.',

  // Passages for somebody's message
  nothingToLookUp: 'Diese Nachricht enthält keinen Text zum Nachschlagen.',
  post: 'Als Antwort posten',
  postedBy: 'Nachgeschlagen von {user}',
  postedTo: 'Als Antwort auf {link}',
  posted: 'Gepostet als Antwort auf {link}',
  targetGone: 'Die Nachricht, auf die geantwortet werden soll, gibt es nicht mehr.',

  // Where it may not answer
  elsewhere: 'Auf diesem Server antworte ich in {channels}.',
  mayNotPost:
    'Hier darf ich nicht posten. Mir fehlen in diesem Kanal die Berechtigungen {permissions}: Wer den Server verwaltet, kann sie meiner Rolle in den Kanaleinstellungen geben.',
  mayNotPostIn:
    'Du hast mich in {channel} gefragt, aber dort darf ich nicht posten. Mir fehlen die Berechtigungen {permissions}: Wer den Server verwaltet, kann sie meiner Rolle in den Kanaleinstellungen geben.',
  mayNotPostOutside:
    'Hier darf ich nicht posten: Dieser Server hat mich nicht hinzugefügt, und dir fehlt die Berechtigung **{permission}**. Wer den Server verwaltet, kann mich hinzufügen oder dir diese Berechtigung geben.',
  mayNotPostNow:
    'Discord lässt mich dort nicht posten. Wer den Server verwaltet, kann meine Berechtigungen in diesem Kanal prüfen.',
  'permission.ViewChannel': 'Kanäle ansehen',
  'permission.SendMessages': 'Nachrichten versenden',
  'permission.SendMessagesInThreads': 'Nachrichten in Threads versenden',
  'permission.EmbedLinks': 'Links einbetten',
  'permission.ReadMessageHistory': 'Nachrichtenverlauf anzeigen',
  'permission.UseExternalApps': 'Externe Apps verwenden',

  // Lists
  nextPage: 'Nächste Seite',
  previousPage: 'Vorige Seite',
  pageOf: 'Seite {page} von {count}',
  sentences: '{count, plural, one {# Satz} other {# Sätze}}',
  topicMeant: 'Verstanden als „{topic}“.',
  noTopic: 'Kein Satz der Bibliothek enthält diese Wörter.',
  countedDocuments:
    '{documents, plural, one {# Dokument} other {# Dokumente}}, {passages, plural, one {# Stelle} other {# Stellen}}',
  countedParts:
    '{paragraphs, plural, one {# Absatz} other {# Absätze}}, {sentences, plural, one {# Satz} other {# Sätze}}, {passages, plural, one {# Stelle} other {# Stellen}}',
  paragraphs: '{count, plural, one {# Absatz} other {# Absätze}}',
  untitledSection: '(ohne Überschrift)',
  sections: 'Abschnitte: {list}',
  emptySources: 'Die Bibliothek ist leer.',
  unreadable: '{path} ließ sich nicht lesen: {reason}. Abhilfe: {remedy}.',
  unknownDocument: 'Ein solches Dokument oder einen solchen Ordner hat die Bibliothek nicht.',
  near: 'Ähnlich heißen',

  // Citations
  unknownCitation:
    'Keine Stelle der Bibliothek hat diese Zitat-ID. Vielleicht ist sie vertippt oder älter als das, was von der Bibliothek aufbewahrt wird.',
  expiredCitation: 'Diese Stelle wurde einmal zitiert, aber ihr Text wird nicht mehr aufbewahrt.',
  droppedOn: 'Er wurde am {day} verworfen: Frühere Fassungen bewahrt die Bibliothek nur eine Zeit lang auf.',
  badCitation: 'Das ist keine Zitat-ID. Eine solche sieht so aus: {example}',
  revision: 'Fassung {revision}',
  revisions: 'Fassungen: {list}',
  changedBy: 'spätestens am {day} geändert',
  standsNow: 'Dort steht jetzt: {place}',
  'fate.current': 'Unverändert',
  'fate.moved': 'Das Dokument hat sich seither geändert, diese Wörter aber nicht',
  'fate.changed': 'Diese Wörter haben sich seither geändert: ~~durchgestrichen~~ steht, was war, fett, was nun da ist',
  'fate.removed': 'Diese Wörter stehen nicht mehr im Dokument',
  'fate.document-removed': 'Das Dokument ist nicht mehr in der Bibliothek',
  'fate.expired': 'Sie stand in',

  // Quotations
  quoteExact: 'Wort für Wort',
  quoteExactNote: 'In der Quelle stehen diese Wörter in dieser Reihenfolge.',
  quoteDiffers: 'Deine Wörter weichen ab: deine ~~durchgestrichen~~, die der Quelle fett',
  quoteNear: 'Dieses Zitat steht so nicht in der Bibliothek. Der ähnlichste Satz ist:',
  quoteAbsent: 'Dieses Zitat steht nicht in der Bibliothek.',

  // Help
  exampleQuestion: 'Was wird über {topic} gesagt?',
  'help.ask': '`/ask` eine Frage, oder erwähne mich, antworte mir oder schreib mir eine Direktnachricht',
  'help.topic': '`/topic` jeder Satz zu einem Thema',
  'help.quote': '`/quote` der genaue Wortlaut eines halb erinnerten Zitats',
  'help.cite': '`/cite` die Stelle zu einer Zitat-ID',
  'help.sources': '`/sources` die Dokumente dieser Bibliothek',
  'help.verify': '`/verify` ob die Zitate eines Textes stimmen',

  // What goes wrong
  withheld:
    'Discord zeigt mir den Text dieser Antwort nicht. Erwähne mich in deiner Nachricht oder nimm `/ask`, um weiterzufragen.',
  failed: 'Hier ist etwas schiefgegangen; es ist vermerkt. Bitte versuche es noch einmal.',
  incident: 'Vorfall {incident}',
  cardGone: 'Die Nachricht gibt es nicht mehr. Bitte frag noch einmal.',
  changedTooOften: 'Discord lässt mich diese alte Nachricht eine Zeit lang nicht mehr ändern.',
  blockedByAutoMod:
    'Die Regeln dieses Servers (AutoMod) lassen mich das nicht posten. Um es allein zu lesen, nimm `/ask` mit der Option `private`.',
  tooSoon: 'Das war mehr, als ich auf einmal beantworten kann. Weiter geht es {when}.',
  tooSoonHere: 'Auf diesem Server wird mehr gefragt, als ich auf einmal beantworten kann. Weiter geht es {when}.',
  busy: 'In diesem Kanal warten viele Fragen. Bitte frag gleich noch einmal.',

  // Why this passage?
  'why.found': 'Wörter der Frage, die darin stehen',
  'why.noneFound': 'keine',
  'why.missing': 'Wörter, die darin nicht stehen',
  'why.nowhere': 'nirgends in der Bibliothek',
  'why.carried': 'vorher gesagt',
  'why.kind': 'Gesuchte Art von Antwort',
  'why.counted': 'Was am meisten zählte, in Punkten',
  'why.runnerUp': 'Zweitbeste Stelle',
  'why.noRunnerUp': 'Es gibt keine: Keine andere Stelle enthält eines dieser Wörter.',
  'why.aheadBy': 'Was sie am meisten unterscheidet: {feature}',
  'why.confidence': 'Wie sicher',
  'why.speaksFor': 'Dafür spricht: {list}',
  'why.speaksAgainst': 'Dagegen spricht: {list}',
  'why.gone':
    'Auf diese Frage kommt diese Stelle nicht mehr: Die Bibliothek oder die Suche hat sich seither geändert. Frag noch einmal, um zu sehen, was sie jetzt sagt.',
  'why.cut': 'Auf der Karte steht nur der Anfang der Frage; nur der wurde betrachtet.',
  'why.withoutTurns': 'Die Nachrichten vor dieser ließen sich nicht lesen; deshalb wird dies ohne sie erklärt.',
  'why.closeBehind': 'Knapp dahinter: Diese Stelle bekommt {times} Punkte.',
  'why.behind': 'Dahinter: Diese Stelle bekommt {times} Punkte.',
  'why.farBehind': 'Weit dahinter: Diese Stelle bekommt {times} Punkte.',
  'why.notFirst': 'Unter den gefundenen Stellen ist sie Nummer {number}; die erste bekommt {times} Punkte.',
  'why.times': '{ratio}-mal so viele',
  'why.justAsHigh': 'gleich viele',
  'why.manyTimes': 'mehr als {ratio}-mal so viele',
  'why.sureOfThis': 'Zu {percent} % sicher, dass ihr fett gedruckter Satz antwortet.',
  'why.sureOfFirst': 'Zu {percent} % sicher, dass der fett gedruckte Satz der ersten Stelle antwortet.',

  // How a word of the passage is related to the word of the question
  'relation.inflection': 'eine andere Form des Wortes',
  'relation.spelling': 'fast gleich geschrieben',
  'relation.compound': 'zusammen oder getrennt geschrieben',
  'relation.acronym': 'eine Abkürzung',
  'relation.derivation': 'aus derselben Wortfamilie',
  'relation.synonym': 'ein Synonym',
  'relation.place': 'ein Land und seine Hauptstadt',
  'relation.alias': 'ein anderer Name dafür',
  'relation.variant': 'eine andere Schreibweise',

  'answerType.who': 'eine Person oder Gruppe',
  'answerType.when': 'ein Datum oder eine Zeit',
  'answerType.where': 'ein Ort',
  'answerType.quantity': 'eine Zahl oder Menge',
  'answerType.why': 'ein Grund',
  'answerType.any': 'keine bestimmte',

  // What each feature and sign looks at
  'feature.passageBm25': 'wie oft die Wörter der Frage in der Stelle stehen; seltene zählen mehr',
  'feature.sentenceBm25': 'wie oft die Wörter der Frage im Satz stehen; seltene zählen mehr',
  'feature.passageCoverage': 'wie viel von der Frage in der Stelle steht',
  'feature.sentenceCoverage': 'wie viel von der Frage im Satz steht',
  'feature.beforeCoverage': 'wie viel von der Frage nur im Satz davor steht',
  'feature.afterCoverage': 'wie viel von der Frage nur im Satz danach steht',
  'feature.contextCoverage': 'wie viel von der Frage im Satz, direkt davor oder in der Überschrift steht',
  'feature.bigrams': 'Wörter, die nebeneinander stehen wie in der Frage',
  'feature.nearness': 'Wörter der Frage, die nah beieinander stehen',
  'feature.who': 'jemand wird genannt',
  'feature.when': 'ein Datum steht da',
  'feature.where': 'ein Ort wird genannt',
  'feature.quantity': 'eine Zahl steht da',
  'feature.why': 'ein Grund wird genannt',
  'feature.thin': 'sonst sagt der Satz wenig',
  'feature.leaning': 'der Satz knüpft an den davor an, der von der Frage handelt',
  'feature.length': 'die Länge des Satzes',
  'feature.question': 'der Satz ist selbst eine Frage',
  'feature.anaphora': 'der Satz beginnt mit „es“, „sie“ oder Ähnlichem',
  'feature.opening': 'der Satz steht am Anfang der Stelle',
  'feature.negation': 'der Satz verneint etwas wie die Frage',
  'feature.sentenceLikeness': 'wie nah der Satz der Bedeutung kommt',
  'feature.contextLikeness': 'wie nah der Satz mit dem, was um ihn steht, der Bedeutung kommt',
  'feature.passageLikeness': 'wie nah die Stelle der Bedeutung kommt',
  'feature.sentenceSoftCoverage': 'wie viele Wörter des Satzes Ähnliches bedeuten wie die der Frage',
  'feature.contextSoftCoverage':
    'wie viele Wörter im Satz, direkt davor oder in der Überschrift Ähnliches bedeuten wie die der Frage',
  'feature.passageSoftCoverage': 'wie viele Wörter der Stelle Ähnliches bedeuten wie die der Frage',
  'feature.namesMissing': 'Namen der Frage, die dort nicht stehen',
  'feature.numbersMissing': 'Zahlen der Frage, die dort nicht stehen',
  'feature.negationDiffers': 'nur Frage oder Satz verneint etwas, nicht beide',
  'feature.lead': 'wie weit sie vor den anderen Stellen liegt',

  // Commands
  'command.ask': 'Frag die Bibliothek; sie antwortet mit einer zitierten Stelle und ihrer Quelle',
  'command.ask.question': 'Was möchtest du wissen?',
  'command.ask.document': 'Nur in diesem Dokument oder Ordner suchen',
  'command.ask.replyTo': 'Diese Person auf die Antwort hinweisen',
  'command.ask.private': 'Ob nur du die Antwort siehst',
  'command.topic': 'Ein Thema nachschlagen: jeder Satz dazu, in Lesereihenfolge',
  'command.topic.topic': 'Ein Thema oder dessen Anfang',
  'command.quote': 'Ein halb erinnertes Zitat finden: den genauen Wortlaut und wo er steht',
  'command.quote.document': 'Nur in diesem Dokument oder Ordner suchen und daraus Vorschläge machen',
  'command.quote.text': 'Der Wortlaut, wie du ihn in Erinnerung hast',
  'command.cite': 'Die Stelle zu einer Zitat-ID zeigen, und was sich seither geändert hat',
  'command.cite.id': 'Eine Zitat-ID, wie sie unter jeder Stelle steht',
  'command.sources': 'Die Dokumente der Bibliothek auflisten',
  'command.sources.document': 'Nur dieses Dokument oder diesen Ordner auflisten',
  'command.help': 'Wie man fragt, mit Beispielen aus dieser Bibliothek',
  'command.doctor': 'Nachsehen, ob auf diesem Server alles mit mir in Ordnung ist, und was sonst zu tun ist',
  'menu.findPassages': 'Stellen finden',
  'command.verify': 'Die Zitate eines Textes prüfen: genau, anders als die Quelle oder nicht in der Bibliothek',
  'command.verify.text': 'Ein Text mit Zitaten; ohne Anführungszeichen gilt er als ein Zitat',
  'menu.checkQuotes': 'Zitate prüfen',
  'command.language': 'Die Sprache, die ich spreche; zitierte Stellen bleiben in ihrer',

  // What commands and their options are called
  'name.ask': 'fragen',
  'name.topic': 'thema',
  'name.quote': 'zitat',
  'name.cite': 'stelle',
  'name.sources': 'quellen',
  'name.help': 'hilfe',
  'name.settings': 'einstellungen',
  'name.pin': 'anpinnen',
  'name.pins': 'angepinnt',
  'name.gaps': 'lücken',
  'name.privacy': 'datenschutz',
  'name.forget-me': 'vergiss-mich',
  'name.doctor': 'diagnose',
  'name.verify': 'prüfen',
  'option.question': 'frage',
  'option.document': 'dokument',
  'option.reply_to': 'antwort_an',
  'option.private': 'privat',
  'option.topic': 'thema',
  'option.text': 'text',
  'option.id': 'id',
  'option.language': 'sprache',
};
