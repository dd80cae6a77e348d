import type { Phrases } from './en.ts';

/**
 * German; `du`, as is usual on Discord, and permissions as its client calls them. Passage: Stelle; section: Abschnitt; answer:
 * Antwort; library: Bibliothek; revision: Fassung; quotation: Zitat, its words: Wortlaut; citation: Quellenangabe, its id: Zitat-ID;
 * to pin: anpinnen; gap: Lücke, as a name alone; managers: Verwaltung; keeper of the bot: wer mich betreibt; to show: anzeigen.
 */
export const de: Phrases = {
  // Answers
  unsure: 'Ich bin mir nicht sicher, ob die Bibliothek das beantwortet. Am nächsten kommt diese Stelle:',
  nothing: 'Dazu sagt die Bibliothek nichts.',
  nothingThere: '{name}: Dort steht dazu nichts.',
  nothingHelp: 'Keine Stelle beantwortet das. Versuch es mit anderen Wörtern oder schlag mit `/topic` ein Thema nach.',
  unknownWords: 'Nirgends in der Bibliothek',
  nearestTopics: 'Ähnliche Themen',
  showClosest: 'Ähnlichste Stelle anzeigen',
  sure: 'zu {percent} % sicher',
  emptyLibrary: 'Die Bibliothek ist leer. Wer sie betreut, kann Dokumente hinzufügen; `/sources` listet sie auf.',
  askSomething:
    'Frag mich etwas, und ich zitiere Wort für Wort die Stelle der Bibliothek, die darauf antwortet, mit Quellenangabe.',
  thanks: 'Ich zitiere nur Dokumente. Frag mich etwas dazu:',
  noneVerbatim:
    'Es wurde etwas gefunden, aber es ließ sich nicht mit seiner Quelle abgleichen und wird deshalb nicht angezeigt.',
  notVerbatim: 'Diese Stelle ließ sich nicht mit ihrer Quelle abgleichen und wird deshalb nicht angezeigt.',

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
  page: 'S. {page}',
  earlier: 'aus einer früheren Fassung',
  changed:
    'Das Dokument hat sich seither geändert, deshalb führt dieser Button nirgendwohin mehr. Bitte frag noch einmal.',
  pressedTooOld: 'Diesen Button kenne ich nicht. Bitte frag noch einmal.',

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
  'citing.asFile': 'Unverändert lässt sie sich nicht in einer Nachricht anzeigen; deshalb kommt sie als Datei.',

  // Several references in one message
  'references.others': '{count, plural, one {# weiterer Satz mit `/topic`} other {# weitere Sätze mit `/topic`}}',
  'references.more': '{count, plural, one {# weitere wird nicht angezeigt} other {# weitere werden nicht angezeigt}}',

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
    'Das siehst nur du: Apps, die der Server nicht selbst hinzugefügt hat, dürfen hier niemand anderem antworten, solange dir die Berechtigung „{permission}“ fehlt.',
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
  settingsUnknown:
    'Ich kann die Einstellungen dieses Servers gerade nicht lesen. Bis ich es wieder kann, antworte ich nur privat: Frag mit `/ask`.',
  mayNotPost:
    'Hier darf ich nicht posten. An Berechtigungen fehlt mir in diesem Kanal: {permissions}. Wer den Server verwaltet, kann sie meiner Rolle in den Kanaleinstellungen geben.',
  mayNotPostIn:
    'Du hast mich in {channel} gefragt, aber dort darf ich nicht posten. An Berechtigungen fehlt mir: {permissions}. Wer den Server verwaltet, kann sie meiner Rolle in den Kanaleinstellungen geben.',
  mayNotPostOutside:
    'Hier darf ich nicht posten: Dieser Server hat mich nicht hinzugefügt, und dir fehlt die Berechtigung **{permission}**. Wer den Server verwaltet, kann mich hinzufügen oder dir diese Berechtigung geben.',
  mayNotPostNow:
    'Discord lässt mich dort nicht posten. Wer den Server verwaltet, kann meine Berechtigungen in diesem Kanal prüfen.',
  'permission.ViewChannel': 'Kanäle ansehen',
  'permission.SendMessages': 'Nachrichten versenden',
  'permission.SendMessagesInThreads': 'Nachrichten in Threads senden',
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
    'Keine Stelle der Bibliothek hat diese Zitat-ID. Vielleicht enthält sie einen Tippfehler, oder sie ist älter als das, was von der Bibliothek aufbewahrt wird.',
  expiredCitation: 'Diese Stelle wurde einmal zitiert, aber ihr Text wird nicht mehr aufbewahrt.',
  droppedOn: 'Er wurde am {day} verworfen: Frühere Fassungen bewahrt die Bibliothek nur eine Zeit lang auf.',
  badCitation: 'Das ist keine Zitat-ID. Eine solche sieht so aus: {example}',
  revision: 'Fassung {revision}',
  revisions: 'Fassungen: {list}',
  changedBy: 'spätestens am {day} geändert',
  standsNow: 'Dort steht jetzt: {place}',
  'fate.current': 'Unverändert',
  'fate.moved': 'Das Dokument hat sich seither geändert, dieser Wortlaut aber nicht',
  'fate.changed': 'Dieser Wortlaut hat sich seither geändert: der alte ~~durchgestrichen~~, der neue fett',
  'fate.removed': 'Dieser Wortlaut steht nicht mehr im Dokument',
  'fate.document-removed': 'Das Dokument ist nicht mehr in der Bibliothek',
  'fate.expired': 'Sie stand in',

  // Quotations
  quoteExact: 'Wort für Wort',
  quoteExactNote: 'In der Quelle stehen diese Wörter in dieser Reihenfolge.',
  quoteDiffers: 'Der Wortlaut weicht ab: deine Wörter ~~durchgestrichen~~, die der Quelle fett',
  quoteNear: 'Dieses Zitat steht so nicht in der Bibliothek. Am nächsten kommt dieser Satz:',
  quoteAbsent: 'Dieses Zitat steht nicht in der Bibliothek.',

  // Help
  exampleQuestion: 'Was wird über {topic} gesagt?',
  'help.ask':
    '`/ask` beantwortet eine Frage; du kannst mich auch erwähnen, mir antworten oder mir eine Direktnachricht schreiben',
  'help.topic': '`/topic` zeigt jeden Satz zu einem Thema',
  'help.quote': '`/quote` findet den genauen Wortlaut eines halb erinnerten Zitats',
  'help.cite': '`/cite` zeigt die Stelle zu einer Zitat-ID',
  'help.sources': '`/sources` listet die Dokumente dieser Bibliothek auf',
  'help.verify': '`/verify` prüft, ob die Zitate eines Textes wortgetreu sind',

  // What goes wrong
  withheld:
    'Discord zeigt mir den Text dieser Antwort nicht. Um weiterzufragen, erwähne mich in deiner Nachricht oder nutze `/ask`.',
  failed: 'Hier ist etwas schiefgegangen; es ist vermerkt. Bitte versuch es noch einmal.',
  incident: 'Vorfall {incident}',
  cardGone: 'Die Nachricht gibt es nicht mehr. Bitte frag noch einmal.',
  changedTooOften: 'Discord lässt mich diese alte Nachricht eine Zeit lang nicht mehr ändern.',
  blockedByAutoMod:
    'Die Regeln dieses Servers (AutoMod) lassen mich das nicht posten. Um es nur für dich zu lesen, nutze `/ask` mit der Option `private`.',
  tooSoon: 'Das war mehr, als ich auf einmal beantworten kann. Weiter geht es {when}.',
  tooSoonHere: 'Auf diesem Server wird mehr gefragt, als ich auf einmal beantworten kann. Weiter geht es {when}.',
  busy: 'In diesem Kanal warten viele Fragen. Bitte frag gleich noch einmal.',

  // Why this passage?
  'why.found': 'Wörter der Frage, die darin stehen',
  'why.noneFound': 'keine',
  'why.missing': 'Wörter, die darin nicht stehen',
  'why.nowhere': 'nirgends in der Bibliothek',
  'why.carried': 'zuvor gesagt',
  'why.kind': 'Gesuchte Art von Antwort',
  'why.counted': 'Was am meisten zählte, in Punkten',
  'why.runnerUp': 'Zweitbeste Stelle',
  'why.noRunnerUp': 'Es gibt keine: Keine andere Stelle enthält eines dieser Wörter.',
  'why.aheadBy': 'Was sie am meisten unterscheidet: {feature}',
  'why.confidence': 'Wie sicher',
  'why.speaksFor': 'Dafür spricht: {list}',
  'why.speaksAgainst': 'Dagegen spricht: {list}',
  'why.gone':
    'Diese Stelle wird zu dieser Frage nicht mehr gefunden: Die Bibliothek oder die Suche hat sich seither geändert. Frag noch einmal, um zu sehen, was sie jetzt sagt.',
  'why.cut': 'Auf der Karte steht nur der Anfang der Frage; nur der wurde betrachtet.',
  'why.withoutTurns': 'Die Nachrichten vor dieser ließen sich nicht lesen; deshalb wird dies ohne sie erklärt.',
  'why.closeBehind': 'Knapp dahinter: Die gezeigte Stelle ist {times} bewertet.',
  'why.behind': 'Dahinter: Die gezeigte Stelle ist {times} bewertet.',
  'why.farBehind': 'Weit dahinter: Die gezeigte Stelle ist {times} bewertet.',
  'why.notFirst': 'Unter den gefundenen Stellen ist sie Nummer {number}; die erste ist {times} bewertet.',
  'why.times': '{ratio}-mal so hoch',
  'why.justAsHigh': 'gleich hoch',
  'why.manyTimes': 'mehr als {ratio, number}-mal so hoch',
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
  'answerType.when': 'ein Datum oder ein Zeitpunkt',
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
  'feature.sentenceLikeness': 'wie nah der Satz der Frage in der Bedeutung kommt',
  'feature.contextLikeness': 'wie nah der Satz samt dem, was um ihn steht, der Frage in der Bedeutung kommt',
  'feature.passageLikeness': 'wie nah die Stelle der Frage in der Bedeutung kommt',
  'feature.sentenceSoftCoverage': 'wie viele Wörter des Satzes Ähnliches bedeuten wie die der Frage',
  'feature.contextSoftCoverage':
    'wie viele Wörter im Satz, direkt davor oder in der Überschrift Ähnliches bedeuten wie die der Frage',
  'feature.passageSoftCoverage': 'wie viele Wörter der Stelle Ähnliches bedeuten wie die der Frage',
  'feature.namesMissing': 'Namen der Frage, die dort nicht stehen',
  'feature.numbersMissing': 'Zahlen der Frage, die dort nicht stehen',
  'feature.negationDiffers': 'nur Frage oder Satz verneint etwas, nicht beide',
  'feature.lead': 'wie weit sie vor den anderen Stellen liegt',

  // Commands
  'command.ask': 'Der Bibliothek eine Frage stellen; sie antwortet mit einer zitierten Stelle und ihrer Quelle',
  'command.ask.question': 'Was möchtest du wissen?',
  'command.ask.document': 'Nur in diesem Dokument oder Ordner suchen',
  'command.ask.replyTo': 'Diese Person auf die Antwort hinweisen',
  'command.ask.private': 'Ob nur du die Antwort siehst',
  'command.topic': 'Ein Thema nachschlagen: jeder Satz dazu, in Lesereihenfolge',
  'command.topic.topic': 'Ein Thema oder dessen Anfang',
  'command.quote': 'Ein halb erinnertes Zitat finden: den genauen Wortlaut und wo er steht',
  'command.quote.document': 'Nur in diesem Dokument oder Ordner suchen und daraus Vorschläge machen',
  'command.quote.text': 'Der Wortlaut, wie du ihn in Erinnerung hast',
  'command.cite': 'Die Stelle zu einer Zitat-ID anzeigen und was sich seither geändert hat',
  'command.cite.id': 'Eine Zitat-ID, wie sie unter jeder Stelle steht',
  'command.sources': 'Die Dokumente der Bibliothek auflisten',
  'command.sources.document': 'Nur dieses Dokument oder diesen Ordner auflisten',
  'command.help': 'Wie man fragt, mit Beispielen aus dieser Bibliothek',
  'command.doctor': 'Prüfen, ob bei mir auf diesem Server alles in Ordnung ist und was sonst zu tun ist',
  'menu.findPassages': 'Stellen finden',
  'command.verify': 'Die Zitate eines Textes prüfen: wortgetreu, anders als die Quelle oder nicht in der Bibliothek',
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

  inServersOnly: 'Das geht nur auf Servern.',
  managersOnly:
    'Das ist der Verwaltung des Servers vorbehalten: Dafür brauchst du die Berechtigung „Server verwalten“.',
  keepsNothing: 'Hier wird nichts gespeichert.',
  pinnedHere:
    '{count, plural, one {die erste Stelle wurde von der Verwaltung dieses Servers angepinnt} other {die ersten # Stellen wurden von der Verwaltung dieses Servers angepinnt}}',

  'greeting.title': 'Hallo! Ich antworte aus Dokumenten, Wort für Wort.',
  'greeting.managers': 'Mit `/settings` wählt die Verwaltung dieses Servers Kanäle, Dokumente und Sprache',
  'greeting.privacy': '`/privacy` sagt, was ich speichere',
  'greeting.examples': 'Zum Ausprobieren drück auf eine Frage; die Antwort siehst nur du:',

  'settings.title': 'Einstellungen dieses Servers',
  'settings.saved': 'Was du wählst, wird sofort gespeichert.',
  'settings.full': 'Für mehr ist kein Platz. Bitte entferne zuerst etwas.',
  'settings.channels': '**Kanäle, in denen ich antworte**',
  'settings.channels.none': 'Überall',
  'settings.privacyOf': '**Befehle, deren Antwort nur sieht, wer fragt**',
  'settings.privacyOf.none': 'Keine: Alle sehen alle Antworten',
  'settings.documents':
    '**Angebotene Dokumente**; die Option `document` dieses Befehls fügt andere hinzu oder entfernt sie',
  'settings.documents.none': 'Die ganze Bibliothek',
  'settings.language': '**Sprache, die ich spreche**; zitierte Stellen bleiben in ihrer',
  'settings.language.none': 'Die Sprache der jeweiligen Person',
  'settings.ownLanguage': 'Die Sprache der jeweiligen Person',
  'settings.privacy': '**Wo nichts anderes gewählt ist**',
  'settings.private': 'Antworten sieht nur, wer fragt',
  'settings.topics':
    '**Themen, die vor dem Tippen vorgeschlagen werden**; die Option `topic` fügt andere hinzu oder entfernt sie',
  'settings.topics.none': 'Die aussagekräftigsten',
  'settings.digestChannel': '**Kanal für eine Wochenübersicht** der Fragen, die nicht gut beantwortet wurden',
  'settings.digestChannel.none': 'Keine Übersicht',
  'settings.humanRole': '**Rolle, die gerufen wird, wenn jemand einen Menschen fragen will**',
  'settings.humanRole.none': 'Niemand',
  'settings.feedback': '👍 👎 unter Antworten',
  'settings.gaps': 'Unbeantwortete Fragen speichern',
  'settings.gapsKept':
    '**Rückmeldungen.** Daumen und Meldungen werden ohne Namen gezählt. Wenn du unbeantwortete Fragen speicherst, bleibt ihr Text {days, plural, one {# Tag} other {# Tage}} lang gespeichert, mit einem Hash statt der Person; schaltest du es aus, wird er sofort gelöscht.',

  'pin.title': 'Angepinnte Antworten',
  'pin.count': '{count, plural, one {# angepinnte Antwort} other {# angepinnte Antworten}}',
  'pin.none':
    'Noch ist nichts angepinnt. Gib mit `/pin` eine Frage und eine Zitat-ID an, und diese Stelle kommt zuerst, sooft jemand danach fragt.',
  'pin.done': 'Angepinnt. Wer das hier fragt, sieht zuerst diese Stelle.',
  'pin.full':
    '{count, plural, one {# Antwort ist angepinnt, mehr passen nicht.} other {# Antworten sind angepinnt, mehr passen nicht.}} Bitte entferne zuerst eine mit `/pins`.',
  'pin.noQuestion': 'Zum Anpinnen braucht es eine Frage in Worten.',
  'pin.remove': 'Nr. {number} entfernen',
  'pin.removed': 'Entfernt.',
  'pin.removedBefore': 'Das war schon entfernt.',
  'pin.earlier': 'Das Dokument hat sich seither geändert: Die Stelle wird als aus einer früheren Fassung angezeigt.',
  'pin.hidden': 'Das Dokument wird hier nicht angeboten: Die Stelle wird nicht angezeigt.',
  'pin.gone': 'Den Text gibt es nicht mehr: Die Stelle wird nicht angezeigt.',

  report: 'Veraltet oder falsche Stelle',
  'report.what': 'Was stimmt an der Stelle {citation} nicht?',
  'report.outdated': 'Sie ist veraltet',
  'report.spot': 'Es ist die falsche Stelle',
  reported: 'Danke, es ist für die Verwaltung dieses Servers vermerkt.',
  votedUp: 'Danke, dein 👍 ist gezählt.',
  votedDown: 'Danke, dein 👎 ist gezählt.',
  countedBefore: 'Das hast du schon gesagt; es zählt nur einmal.',
  feedbackOff: 'Dieser Server zählt nicht, wie Stellen ankommen.',
  'human.ask': 'Einen Menschen fragen',
  'human.asks': '{user} wünscht sich, dass ein Mensch antwortet:',
  'human.done': 'Ich habe gefragt. Hier wird jemand antworten.',
  'human.before': 'Zu dieser Antwort wurde schon ein Mensch gefragt.',
  'human.off': 'Auf diesem Server lässt sich so niemand fragen.',
  'human.cannot': 'In diesem Kanal darf ich nicht posten und kann deshalb hier niemanden fragen.',

  'gaps.title': 'Fragen, die nicht gut beantwortet wurden',
  'gaps.count': '{count, plural, one {# Frage} other {# Fragen}}',
  'gaps.newest': 'die neuesten {count, number} davon werden angezeigt',
  'gaps.none': 'Keine: Bisher wurde jede Frage beantwortet.',
  'gaps.off':
    'Es werden keine Fragen gespeichert. Um die zu behalten, die nicht gut beantwortet wurden, schalte in `/settings` „Unbeantwortete Fragen speichern“ ein.',
  'gaps.hint': '-# Um eine davon dauerhaft zu beantworten, pinne sie mit `/pin` und der Zitat-ID einer Stelle an.',
  'gaps.unanswered': '{count, plural, one {# unbeantwortet} other {# unbeantwortet}}',
  'gaps.unsure': '{count, plural, one {# unsicher} other {# unsicher}}',
  'gaps.disliked': '{count, plural, one {# mit 👎} other {# mit 👎}}',
  'gaps.toPassages': 'Stellen',
  'gaps.toQuestions': 'Fragen',
  'gaps.passages': 'Wie Stellen ankommen',
  'gaps.passageCount': '{count, plural, one {# Stelle} other {# Stellen}}',
  'gaps.noPassages': 'Noch hat sich niemand zu einer Stelle geäußert.',
  'gaps.outdated': '{count, plural, one {#-mal „veraltet“} other {#-mal „veraltet“}}',
  'gaps.wrongSpot': '{count, plural, one {#-mal „falsche Stelle“} other {#-mal „falsche Stelle“}}',
  'gaps.exported':
    '{count, number} von {all, plural, one {# Frage} other {# Fragen}}, als Datei für Tabellenprogramme:',
  'digest.title':
    '{count, plural, one {# Frage wurde in den letzten sieben Tagen nicht gut beantwortet} other {# Fragen wurden in den letzten sieben Tagen nicht gut beantwortet}}',
  'digest.hint': '-# Die Verwaltung sieht alle mit `/gaps`, und `/pin` beantwortet eine davon dauerhaft.',

  'privacy.title': 'Was gespeichert wird',
  'privacy.direct': 'In Direktnachrichten speichere ich nichts.',
  'privacy.settings':
    'Von diesem Server: seine Einstellungen und angepinnten Antworten, bis seine Verwaltung sie ändert oder ich vom Server entfernt werde.',
  'privacy.counts': 'Von 👍, 👎 und Meldungen: wie viele eine Stelle bekam, aber nie von wem.',
  'privacy.gapsOn':
    'Von Fragen, die ich nicht gut beantwortet habe: Text, ähnlichste Stellen, Zeit und ein Hash statt der Person, {days, plural, one {# Tag} other {# Tage}} lang. Die Verwaltung dieses Servers sieht die Texte, aber nicht, wer gefragt hat.',
  'privacy.gapsOff': 'Texte von Fragen werden auf diesem Server nicht gespeichert.',
  'privacy.digest': 'Einmal in der Woche werden einige dieser Texte in {channel} gepostet.',
  'privacy.never': 'Gespräche, Antworten und Namen speichere ich nie.',
  'privacy.forget': 'Vergiss mich',
  'privacy.forgetNow': 'Ja, vergiss mich',
  'privacy.export': 'Meine Daten exportieren',
  'privacy.confirm':
    'Damit werden die Texte deiner Fragen auf allen Servern gelöscht. Daumen und Meldungen sind nur Zahlen und bleiben. Das lässt sich nicht rückgängig machen.',
  'privacy.forgotten':
    '{count, plural, =0 {Von dir war nichts gespeichert.} one {# Eintrag wurde gelöscht.} other {# Einträge wurden gelöscht.}}',
  'privacy.exported':
    '{all, plural, =0 {Von dir ist nichts gespeichert; so steht es auch in der Datei.} one {Der eine Eintrag, der von dir gespeichert ist:} other {{count, number} der # Einträge, die von dir gespeichert sind:}}',

  'command.settings': 'Wo und wie ich auf diesem Server antworte; für seine Verwaltung',
  'command.settings.document': 'Ein Dokument oder Ordner, das hier angeboten oder nicht mehr angeboten wird',
  'command.settings.topic': 'Ein Thema, das hier vorgeschlagen oder nicht mehr vorgeschlagen wird',
  'command.pin': 'Eine Frage mit einer Stelle deiner Wahl beantworten; für die Verwaltung des Servers',
  'command.pin.question': 'Die Frage, wie sie gestellt wird',
  'command.pin.id': 'Die Zitat-ID der Stelle oder einige ihrer Wörter zur Auswahl',
  'command.pins': 'Die angepinnten Antworten auflisten und entfernen; für die Verwaltung des Servers',
  'command.gaps': 'Fragen, die nicht gut beantwortet wurden; für die Verwaltung des Servers',
  'command.privacy': 'Was ich speichere, wie lange und wer es sieht',
  'command.forgetMe': 'Löschen, was ich von dir gespeichert habe',

  // Quotations that are checked
  'verify.none':
    'Dort wird nichts zitiert. Ein Zitat steht zwischen Anführungszeichen oder in einem Blockzitat; ein Text ohne beides gilt als ein einziges Zitat.',
  'verify.count': '{count, plural, one {# Zitat geprüft} other {# Zitate geprüft}}',
  'verify.exact': 'Wortgetreu: Diese Wörter stehen in dieser Reihenfolge in der Bibliothek',
  'verify.differs': 'Hier stehen in der Bibliothek andere Wörter',
  'verify.absent': 'Nicht in dieser Bibliothek',
  'verify.unchecked':
    'Was gefunden wurde, ließ sich nicht mit seiner Quelle abgleichen und wird deshalb nicht angezeigt',
  'verify.nearest': 'Am nächsten kommt {sentence}',
  'verify.unclaimed': 'Der Text sagt nicht, wo es steht.',
  'verify.claim.right': 'Der Text sagt, es stehe in {source}, und das stimmt.',
  'verify.claim.elsewhere': 'Der Text sagt, es stehe in {source}, aber es steht hier:',
  'verify.claim.unknown-source': 'Der Text sagt, es stehe in {source}; das hat diese Bibliothek nicht.',
  'verify.claim.none': 'Der Text sagt, es stehe in {source}, aber dort steht es nicht.',
  'verify.alsoAt': 'Dieselben Wörter stehen auch in {list}.',
  'verify.legend': '~~Durchgestrichen~~ ist, was der Text sagt, **fett**, was die Bibliothek sagt.',
  'verify.fileLegend': '{text} ist, was der Text sagt, {library}, was die Bibliothek sagt.',
  'verify.whole': 'Anführungszeichen fehlen, deshalb gilt der ganze Text als ein Zitat.',
  'verify.more':
    '{count, plural, one {# weiteres Zitat steht in der Datei; dort sind alle ungekürzt.} other {# weitere Zitate stehen in der Datei; dort sind alle ungekürzt.}}',
  'verify.cut': 'Was hier gekürzt ist, steht ungekürzt in der Datei.',
  'verify.open': 'Stelle eines Zitats öffnen',
  'verify.openOne': 'Stelle öffnen',

  // Whether all is well
  'checkup.well': 'Alles in Ordnung',
  'checkup.notWell': 'Etwas braucht Aufmerksamkeit',
  'checkup.again': 'Noch einmal prüfen',
  'checkup.version': 'Footnote {version}',
  'checkup.here': 'In diesem Kanal habe ich alle Berechtigungen, die ich brauche.',
  'checkup.hereMissing':
    'In diesem Kanal fehlt mir an Berechtigungen: {permissions}. Gib sie meiner Rolle in den Kanaleinstellungen.',
  'checkup.notMember':
    'Dieser Server hat mich nicht hinzugefügt: Nur wer mich für sich selbst installiert hat, kann mich hier nutzen. Füge mich dem Server hinzu, damit ich auf Nachrichten antworten kann.',
  'checkup.everywhere':
    'Ich antworte in jedem Kanal, den ich sehe. Mit `/settings` lassen sich stattdessen einige wählen.',
  'checkup.channels':
    '{count, plural, one {Im Kanal aus den Einstellungen habe ich alle Berechtigungen, die ich brauche.} other {In den # Kanälen aus den Einstellungen habe ich alle Berechtigungen, die ich brauche.}}',
  'checkup.channelMissing':
    'In {channel} fehlt mir an Berechtigungen: {permissions}. Gib sie meiner Rolle in den Einstellungen dieses Kanals.',
  'checkup.channelGone':
    'Den Kanal {channel} aus den Einstellungen sehe ich nicht. Lass mich ihn sehen oder wähle mit `/settings` einen anderen.',
  'checkup.moreChannels':
    '{count, plural, one {In # weiteren Kanal aus den Einstellungen fehlt ebenfalls etwas.} other {In # weiteren Kanälen aus den Einstellungen fehlt ebenfalls etwas.}}',
  'checkup.external':
    'Mitglieder, die mich für sich selbst installiert haben, können meine Antworten hier allen zeigen.',
  'checkup.noExternal':
    'Mitglieder, die mich für sich selbst installiert haben, bekommen hier nur private Antworten. Um das zu ändern, gib ihnen die Berechtigung {permission}.',
  'checkup.intents': 'Ich brauche keinen privilegierten Intent.',
  'checkup.library':
    '{documents, plural, one {Die Bibliothek hat # Dokument; ihre Fassung ist {revision}.} other {Die Bibliothek hat # Dokumente; ihre Fassung ist {revision}.}}',
  'checkup.empty': 'Die Bibliothek ist leer. Wer sie betreut, kann Dokumente hinzufügen.',
  'checkup.lexiconLags': 'Das Wörterbuch entsteht noch: Bis dahin werden andere Wörter für dasselbe nicht gefunden.',
  'checkup.vectorsLag':
    '{documents, plural, one {# Dokument wird nur über seine Wörter gefunden, bis seine Vektoren fertig sind.} other {# Dokumente werden nur über ihre Wörter gefunden, bis ihre Vektoren fertig sind.}}',
  'checkup.problems':
    '{count, plural, one {Eine Datei der Bibliothek ließ sich nicht lesen: {path}: {reason}. Abhilfe: {remedy}.} other {# Dateien der Bibliothek ließen sich nicht lesen. Die erste ist {path}: {reason}. Abhilfe: {remedy}.}}',
  'checkup.gateway': 'Discord antwortet mir nach {ms, number} ms.',
  'checkup.gatewayNew': 'Ich bin mit Discord verbunden; wie schnell es antwortet, ist noch nicht bekannt.',
  'checkup.gatewaySlow':
    'Discord antwortet mir erst nach {ms, number} ms. Wer mich betreibt, kann die Verbindung meines Rechners prüfen.',
  'checkup.gatewayDown':
    'Von Discord höre ich nichts ({shards}). Bleibt das so, muss die Person, die mich betreibt, ins Protokoll sehen und mich neu starten.',
  'checkup.noAnswers': 'Seit meinem Start {since} habe ich noch nichts beantwortet.',
  'checkup.answers':
    '{answers, plural, one {Seit meinem Start {since} habe ich einmal geantwortet, in {p50, number} ms.} other {Seit meinem Start {since} habe ich #-mal geantwortet: Die Hälfte der letzten Antworten brauchte bis zu {p50, number} ms, 95 % bis zu {p95, number} ms.}}',
  'checkup.answersSlow':
    'Ich bin langsam: 95 % meiner letzten Antworten brauchten bis zu {p95, number} ms, die Hälfte bis zu {p50, number} ms ({answers, number} seit meinem Start {since}). Wer mich betreibt, kann mir einen schnelleren Rechner oder ein kleineres Modell geben.',
  'checkup.noIncident': 'Seit meinem Start ist nichts schiefgegangen.',
  'checkup.incident':
    'Zuletzt ist {when} etwas schiefgegangen. Wer mich betreibt, findet es im Protokoll als Vorfall {incident}.',
  'checkup.ledger': 'Was ich für diesen Server speichere, liegt in {kind} (Version {schema, number} der Tabellen).',
  'checkup.noLedger':
    'Für diesen Server speichere ich nichts, also gelten keine Einstellungen. Wer mich betreibt, kann mit `footnote doctor` nachsehen.',
  'checkup.ledgerDown':
    'Was ich für diesen Server speichere, lässt sich gerade nicht lesen; seine Einstellungen gelten vielleicht nicht. Wer mich betreibt, kann mit `footnote doctor` nachsehen.',
};
