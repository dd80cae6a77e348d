import type { servers as english } from './en-servers.ts';

/** What is said of a server's settings, pins, feedback, gaps and privacy, in German; a part of `de`. */
export const servers: Readonly<Record<keyof typeof english, string>> = {
  inServersOnly: 'Das geht nur auf Servern.',
  managersOnly: 'Das ist für die Verwaltung des Servers: Es braucht die Berechtigung „Server verwalten“.',
  keepsNothing: 'Hier wird nichts gespeichert.',
  pinnedHere:
    '{count, plural, one {Die erste Stelle hat die Verwaltung dieses Servers angepinnt} other {Die ersten # Stellen hat die Verwaltung dieses Servers angepinnt}}',

  'greeting.title': 'Hallo! Ich antworte aus Dokumenten, Wort für Wort.',
  'greeting.managers': 'Mit `/settings` wählt die Verwaltung dieses Servers Kanäle, Dokumente und Sprache',
  'greeting.privacy': '`/privacy` sagt, was ich speichere',
  'greeting.examples': 'Zum Ausprobieren drücke auf eine Frage; die Antwort siehst nur du:',

  'settings.title': 'Einstellungen dieses Servers',
  'settings.saved': 'Was du wählst, wird sofort gespeichert.',
  'settings.full': 'Für mehr ist kein Platz. Bitte entferne zuerst etwas.',
  'settings.channels': '**Kanäle, in denen ich antworte**',
  'settings.channels.none': 'Überall',
  'settings.privacyOf': '**Befehle, deren Antwort nur sieht, wer fragt**',
  'settings.privacyOf.none': 'Keine: Alle sehen alle Antworten',
  'settings.documents':
    '**Angebotene Dokumente**; mit der Option `document` dieses Befehls kommen andere hinzu oder weg',
  'settings.documents.none': 'Die ganze Bibliothek',
  'settings.language': '**Sprache, die ich spreche**; zitierte Stellen bleiben in ihrer',
  'settings.language.none': 'Die eigene der Lesenden',
  'settings.ownLanguage': 'Die eigene der Lesenden',
  'settings.privacy': '**Wo nichts anderes gewählt ist**',
  'settings.private': 'Antworten sieht nur, wer fragt',
  'settings.topics':
    '**Themen, die vor dem Tippen vorgeschlagen werden**; mit der Option `topic` kommen andere hinzu oder weg',
  'settings.topics.none': 'Die aussagekräftigsten',
  'settings.digestChannel': '**Kanal für eine Wochenübersicht** der Fragen, die nicht gut beantwortet wurden',
  'settings.digestChannel.none': 'Keine Übersicht',
  'settings.humanRole': '**Rolle, die gerufen wird, wenn jemand einen Menschen fragen will**',
  'settings.humanRole.none': 'Niemand',
  'settings.feedback': '👍 👎 unter Antworten',
  'settings.gaps': 'Unbeantwortete Fragen speichern',
  'settings.gapsKept':
    '**Rückmeldungen.** Daumen und Meldungen werden ohne Namen gezählt. Wenn du unbeantwortete Fragen speicherst, bleibt ihr Text {days, plural, one {# Tag} other {# Tage}} lang, mit einem Hash statt der Person; schaltest du es aus, wird er sofort gelöscht.',

  'pin.title': 'Angepinnte Antworten',
  'pin.count': '{count, plural, one {# angepinnte Antwort} other {# angepinnte Antworten}}',
  'pin.none':
    'Noch ist nichts angepinnt. Gib mit `/pin` eine Frage und eine Zitat-ID an, und diese Stelle kommt zuerst, wann immer danach gefragt wird.',
  'pin.done': 'Angepinnt. Wer das hier fragt, sieht zuerst diese Stelle.',
  'pin.full':
    '{count, plural, one {# Antwort ist angepinnt, mehr passen nicht.} other {# Antworten sind angepinnt, mehr passen nicht.}} Bitte entferne zuerst eine mit `/pins`.',
  'pin.noQuestion': 'Zum Anpinnen braucht es eine Frage in Worten.',
  'pin.remove': 'Nr. {number} entfernen',
  'pin.removed': 'Entfernt.',
  'pin.removedBefore': 'Das war schon entfernt.',
  'pin.earlier': 'Das Dokument hat sich seither geändert: Die Stelle wird als aus einer früheren Fassung gezeigt.',
  'pin.hidden': 'Das Dokument wird hier nicht angeboten: Die Stelle wird nicht gezeigt.',
  'pin.gone': 'Den Text gibt es nicht mehr: Die Stelle wird nicht gezeigt.',

  report: 'Veraltet oder falsche Stelle',
  'report.what': 'Was stimmt an der Stelle {citation} nicht?',
  'report.outdated': 'Sie ist veraltet',
  'report.spot': 'Es ist die falsche Stelle',
  reported: 'Danke, es ist für die Verwaltung dieses Servers vermerkt.',
  votedUp: 'Danke, 👍 ist gezählt.',
  votedDown: 'Danke, 👎 ist gezählt.',
  countedBefore: 'Das hast du schon gesagt; es zählt einmal.',
  feedbackOff: 'Dieser Server zählt nicht, wie Stellen ankommen.',
  'human.ask': 'Einen Menschen fragen',
  'human.asks': '{user} wünscht sich, dass ein Mensch antwortet:',
  'human.done': 'Ich habe gefragt. Hier wird jemand antworten.',
  'human.before': 'Zu dieser Antwort wurde schon ein Mensch gefragt.',
  'human.off': 'Auf diesem Server lässt sich so niemand fragen.',
  'human.cannot': 'In diesem Kanal darf ich nicht posten und kann deshalb hier niemanden fragen.',

  'gaps.title': 'Fragen, die nicht gut beantwortet wurden',
  'gaps.count': '{count, plural, one {# Frage} other {# Fragen}}',
  'gaps.newest': 'davon die neuesten {count}',
  'gaps.none': 'Keine: Seither wurde jede Frage beantwortet.',
  'gaps.off':
    'Es werden keine Fragen gespeichert. Um die zu behalten, die nicht gut beantwortet wurden, schalte in `/settings` „Unbeantwortete Fragen speichern“ ein.',
  'gaps.hint': '-# Um eine ein für alle Mal zu beantworten, pinne sie mit `/pin` und der Zitat-ID einer Stelle an.',
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
  'gaps.exported': '{count} von {all, plural, one {# Frage} other {# Fragen}}, als Tabelle für Tabellenprogramme:',
  'digest.title':
    '{count, plural, one {# Frage wurde in den letzten sieben Tagen nicht gut beantwortet} other {# Fragen wurden in den letzten sieben Tagen nicht gut beantwortet}}',
  'digest.hint': '-# Die Verwaltung sieht alle mit `/gaps`, und `/pin` beantwortet eine davon ein für alle Mal.',

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
    '{all, plural, =0 {Von dir ist nichts gespeichert; so steht es auch in der Datei.} one {Der eine Eintrag, der von dir gespeichert ist:} other {{count} der # Einträge, die von dir gespeichert sind:}}',

  'command.settings': 'Wo und wie ich auf diesem Server antworte; für seine Verwaltung',
  'command.settings.document': 'Ein Dokument oder Ordner, das hier angeboten oder nicht mehr angeboten wird',
  'command.settings.topic': 'Ein Thema, das hier vorgeschlagen oder nicht mehr vorgeschlagen wird',
  'command.pin': 'Eine Frage mit einer Stelle deiner Wahl beantworten; für die Verwaltung des Servers',
  'command.pin.question': 'Die Frage, wie sie gestellt wird',
  'command.pin.id': 'Die Zitat-ID der Stelle oder einige ihrer Wörter zur Auswahl',
  'command.pins': 'Die angepinnten Antworten auflisten und entfernen; für die Verwaltung des Servers',
  'command.gaps': 'Fragen, die nicht gut beantwortet wurden; für die Verwaltung des Servers',
  'command.privacy': 'Was ich speichere, wie lange, und wer es sieht',
  'command.forgetMe': 'Löschen, was ich von dir gespeichert habe',
};
