import type { checks as english } from './en-checks.ts';

/** What is said of quotations that are checked, and of whether all is well, in German; a part of `de`. */
export const checks: Readonly<Record<keyof typeof english, string>> = {
  // Quotations that are checked
  'verify.none':
    'Dort wird nichts zitiert. Ein Zitat steht zwischen Anführungszeichen oder in einem Zitatblock; ein Text ohne beides gilt als ein einziges Zitat.',
  'verify.count': '{count, plural, one {# Zitat geprüft} other {# Zitate geprüft}}',
  'verify.exact': 'Genau: Diese Wörter stehen in dieser Reihenfolge in der Bibliothek',
  'verify.differs': 'Hier stehen in der Bibliothek andere Wörter',
  'verify.absent': 'Nicht in dieser Bibliothek',
  'verify.unchecked': 'Was gefunden wurde, ließ sich nicht mit seiner Quelle abgleichen und wird deshalb nicht gezeigt',
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
    'In diesem Kanal fehlen mir die Berechtigungen {permissions}. Gib sie meiner Rolle in den Kanaleinstellungen.',
  'checkup.notMember':
    'Dieser Server hat mich nicht hinzugefügt: Nur wer mich für sich selbst installiert hat, kann mich hier nutzen. Füge mich dem Server hinzu, damit ich auf Nachrichten antworten kann.',
  'checkup.everywhere':
    'Ich antworte in jedem Kanal, den ich sehe. Mit `/settings` lassen sich stattdessen einige wählen.',
  'checkup.channels':
    '{count, plural, one {In dem Kanal, den die Einstellungen nennen, habe ich alle Berechtigungen, die ich brauche.} other {In den # Kanälen, die die Einstellungen nennen, habe ich alle Berechtigungen, die ich brauche.}}',
  'checkup.channelMissing':
    'In {channel} fehlen mir die Berechtigungen {permissions}. Gib sie meiner Rolle in den Einstellungen dieses Kanals.',
  'checkup.channelGone':
    'Den Kanal {channel}, den die Einstellungen nennen, sehe ich nicht. Lass mich ihn sehen, oder wähle mit `/settings` einen anderen.',
  'checkup.moreChannels':
    '{count, plural, one {In # weiteren Kanal, den die Einstellungen nennen, fehlt ebenfalls etwas.} other {In # weiteren Kanälen, die die Einstellungen nennen, fehlt ebenfalls etwas.}}',
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
    'Von Discord höre ich nichts ({shards}). Bleibt das so, muss, wer mich betreibt, ins Protokoll sehen und mich neu starten.',
  'checkup.noAnswers': 'Seit meinem Start {since} habe ich nichts beantwortet.',
  'checkup.answers':
    '{answers, plural, one {Seit meinem Start {since} habe ich einmal geantwortet, in {p50, number} ms.} other {Seit meinem Start {since} habe ich #-mal geantwortet: Die Hälfte der letzten Antworten brauchte bis zu {p50, number} ms, 95 % bis zu {p95, number} ms.}}',
  'checkup.answersSlow':
    'Ich bin langsam: 95 % meiner letzten Antworten brauchten bis zu {p95, number} ms, die Hälfte bis zu {p50, number} ms ({answers, number} seit meinem Start {since}). Wer mich betreibt, kann mir einen schnelleren Rechner oder ein kleineres Modell geben.',
  'checkup.noIncident': 'Seit meinem Start ist nichts schiefgegangen.',
  'checkup.incident':
    'Zuletzt ist {when} etwas schiefgegangen. Wer mich betreibt, findet es im Protokoll als Vorfall {incident}.',
  'checkup.ledger': 'Was ich für diesen Server speichere, liegt in {kind} (Version {schema, number} der Tabellen).',
  'checkup.noLedger':
    'Für diesen Server speichere ich nichts, also gelten keine Einstellungen. Wer mich betreibt, kann `footnote doctor` ansehen.',
  'checkup.ledgerDown':
    'Was ich für diesen Server speichere, lässt sich gerade nicht lesen; seine Einstellungen gelten vielleicht nicht. Wer mich betreibt, kann `footnote doctor` ansehen.',
};
