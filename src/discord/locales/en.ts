import { checks } from './en-checks.ts';
import { servers } from './en-servers.ts';

/**
 * Every fixed phrase that Footnote says in Discord, in American English; what is not here is quoted. ICU MessageFormat: a name in
 * braces is a value, and plurals follow the rules of the language. The other languages have the same keys (`Phrases`).
 */
export const en = {
  ...servers,
  ...checks,

  // Answers
  unsure: 'I am not sure that the library answers this. The closest passage is:',
  nothing: 'The library does not say.',
  nothingThere: '{name}: nothing there says so.',
  nothingHelp: 'No passage answers this. Try other words, or look up a topic with `/topic`.',
  unknownWords: 'Nowhere in the library',
  nearestTopics: 'Nearest topics',
  showClosest: 'Show the closest passage',
  sure: '{percent}% sure',
  emptyLibrary: 'The library is empty. Its keeper can add documents; `/sources` lists them.',
  askSomething:
    'Ask me something, and I quote the passage of the library that answers it, word for word, with its citation.',
  thanks: 'I only quote documents. Ask me something about them:',
  noneVerbatim: 'Something was found, but it could not be checked against its source, so it is not shown.',
  notVerbatim: 'This passage could not be checked against its source, so it is not shown.',

  // Passages
  next: 'Next passage ({place} of {count})',
  previous: 'Previous passage ({place} of {count})',
  jump: 'Go to a passage',
  context: 'More context',
  section: 'Whole section',
  lessContext: 'Less context',
  why: 'Why this passage?',
  editorsTitle: 'title by the editor',
  alsoIn: 'also in',
  cutHere: '(cut here; the whole text is in the document)',
  page: 'p. {page}',
  earlier: 'from an earlier revision',
  changed: 'The document has changed since this was posted, so this button no longer leads anywhere. Please ask again.',
  pressedTooOld: 'I do not know this button. Please ask again.',

  openSource: 'Open the source',
  passageBefore: 'Passage before',
  passageAfter: 'Passage after',

  // Citations to copy
  'citing.copy': 'Cite',
  'citing.title': 'Citation',
  'citing.style': 'Choose a style',
  'citing.plain': 'Plain text',
  'citing.permalink': 'Permanent link',
  'citing.file': 'The whole passage as a file',
  'citing.whole': 'The whole passage, word for word, with its citation:',
  'citing.asFile': 'It cannot be shown in a message as it stands, so it comes as a file.',

  // Several references in one message
  'references.others': '{count, plural, one {# more sentence with `/topic`} other {# more sentences with `/topic`}}',
  'references.more': '{count, plural, one {# more is not shown} other {# more are not shown}}',

  // Several questions in one message
  questions: 'Your questions',
  notSure: 'not sure: {where}',
  notSaid: 'the library does not say',

  // Under every card
  followUp: 'Ask a follow-up',
  'followUp.question': 'Your question',
  share: 'Share with everyone',
  sharedBy: 'Shared by {user}',
  restricted: 'Only you see this: the server lets apps that it has not added itself answer nobody else.',
  nobodyElse: 'There is nobody else here to share this with.',
  deleted: 'The answer that stood here has been deleted.',
  deleteNotYours: 'Only who asked for this, or somebody who may manage messages here, can delete it.',

  // Passages for somebody's message
  nothingToLookUp: 'This message has no text to look up.',
  post: 'Post as a reply',
  postedBy: 'Looked up by {user}',
  postedTo: 'In reply to {link}',
  posted: 'Posted in reply to {link}',
  targetGone: 'The message to reply to is no longer there.',

  // Where it may not answer
  elsewhere: 'In this server I answer in {channels}.',
  mayNotPost:
    'I may not post here. I need the permissions {permissions} in this channel: somebody who manages the server can give them to my role in the settings of the channel.',
  mayNotPostIn:
    'You asked me in {channel}, but I may not post there. I need the permissions {permissions}: somebody who manages the server can give them to my role in the settings of the channel.',
  mayNotPostOutside:
    'I may not post here: this server has not added me, and you lack the permission **{permission}**. Somebody who manages the server can add me to it or give you that permission.',
  mayNotPostNow:
    'Discord does not let me post there. Somebody who manages the server can look at my permissions in this channel.',
  'permission.ViewChannel': 'View Channels',
  'permission.SendMessages': 'Send Messages',
  'permission.SendMessagesInThreads': 'Send Messages in Threads',
  'permission.EmbedLinks': 'Embed Links',
  'permission.ReadMessageHistory': 'Read Message History',
  'permission.UseExternalApps': 'Use External Apps',

  // Lists
  nextPage: 'Next page',
  previousPage: 'Previous page',
  pageOf: 'page {page} of {count}',
  sentences: '{count, plural, one {# sentence} other {# sentences}}',
  topicMeant: 'Taken as “{topic}”.',
  noTopic: 'No sentence of the library holds these words.',
  countedDocuments:
    '{documents, plural, one {# document} other {# documents}}, {passages, plural, one {# passage} other {# passages}}',
  countedParts:
    '{paragraphs, plural, one {# paragraph} other {# paragraphs}}, {sentences, plural, one {# sentence} other {# sentences}}, {passages, plural, one {# passage} other {# passages}}',
  paragraphs: '{count, plural, one {# paragraph} other {# paragraphs}}',
  untitledSection: '(without a heading)',
  sections: 'Sections: {list}',
  emptySources: 'The library is empty.',
  unreadable: '{path} could not be read: {reason}. To mend it: {remedy}.',
  unknownDocument: 'The library has no such document or folder.',
  near: 'Near are',

  // Citations
  unknownCitation:
    'No passage of the library has this citation id. It may be mistyped, or older than what is remembered of the library.',
  expiredCitation: 'This passage was quoted once, but its text is no longer kept.',
  droppedOn: 'It was dropped on {day}: the library’s keeper holds earlier revisions for a time only.',
  badCitation: 'That is not a citation id. One looks like this: {example}',
  revision: 'Revision {revision}',
  revisions: 'Revisions: {list}',
  changedBy: 'changed by {day}',
  standsNow: 'There now: {place}',
  'fate.current': 'Unchanged',
  'fate.moved': 'The document has changed since, but not these words',
  'fate.changed': 'These words have changed since: ~~struck out~~ is what they were, bold is what they are',
  'fate.removed': 'These words are no longer in the document',
  'fate.document-removed': 'The document is no longer in the library',
  'fate.expired': 'It stood in',

  // Quotations
  quoteExact: 'Word for word',
  quoteExactNote: 'The source has these words in this order.',
  quoteDiffers: 'Your words differ: yours ~~struck out~~, those of the source in bold',
  quoteNear: 'This quotation is not in the library as it stands. The nearest sentence is:',
  quoteAbsent: 'This quotation is not in the library.',

  // Help
  exampleQuestion: 'What is said about {topic}?',
  'help.ask': '`/ask` a question, or mention me, reply to me, or write me a direct message',
  'help.topic': '`/topic` every sentence on a subject',
  'help.quote': '`/quote` the exact words of a half-remembered quotation',
  'help.cite': '`/cite` the passage of a citation id',
  'help.verify': '`/verify` whether the quotations of a text are exact',
  'help.sources': '`/sources` the documents of this library',

  // What goes wrong
  withheld: 'Discord does not show me the text of this reply. To go on, mention me in your message, or use `/ask`.',
  failed: 'Something went wrong here, and it has been noted. Please try again.',
  incident: 'Incident {incident}',
  cardGone: 'The message is no longer there. Please ask again.',
  changedTooOften: 'Discord does not let me change this old message again for a while.',
  blockedByAutoMod:
    'The rules of this server (AutoMod) do not let me post this. To read it alone, use `/ask` with the option `private`.',
  tooSoon: 'That was more than I can answer at once. I go on {when}.',
  tooSoonHere: 'More is asked in this server than I can answer at once. I go on {when}.',
  busy: 'Many questions are waiting in this channel. Please ask again in a moment.',

  // Why this passage?
  'why.found': 'Words of the question found in it',
  'why.noneFound': 'none',
  'why.missing': 'Words not found in it',
  'why.nowhere': 'nowhere in the library',
  'why.carried': 'said before',
  'why.kind': 'Kind of answer looked for',
  'why.counted': 'What counted most, in points',
  'why.runnerUp': 'Runner-up',
  'why.noRunnerUp': 'There is none: no other passage holds any of these words.',
  'why.aheadBy': 'What sets them apart most: {feature}',
  'why.confidence': 'How sure',
  'why.speaksFor': 'For it: {list}',
  'why.speaksAgainst': 'Against it: {list}',
  'why.gone':
    'This passage no longer comes up for this question: the library or the search has changed since. Ask again for what it says now.',
  'why.cut': 'Only the beginning of the question stands on the card, so only that was looked at.',
  'why.withoutTurns': 'The messages before this one could not be read, so this is explained without them.',
  'why.closeBehind': 'Close behind: this passage scores {times}.',
  'why.behind': 'Behind: this passage scores {times}.',
  'why.farBehind': 'Far behind: this passage scores {times}.',
  'why.notFirst': 'It is number {number} of the passages found; the first scores {times}.',
  'why.times': '{ratio} times as high',
  'why.justAsHigh': 'just as high',
  'why.manyTimes': 'more than {ratio} times as high',
  'why.sureOfThis': '{percent}% sure that its sentence in bold answers.',
  'why.sureOfFirst': '{percent}% sure that the sentence in bold of the first passage answers.',

  // How a word of the passage is related to the word of the question
  'relation.inflection': 'another form of the word',
  'relation.spelling': 'spelled almost alike',
  'relation.compound': 'written as one word or as two',
  'relation.acronym': 'an abbreviation',
  'relation.derivation': 'of the same word family',
  'relation.synonym': 'a synonym',
  'relation.place': 'a country and its capital',
  'relation.alias': 'another name for it',
  'relation.variant': 'another spelling',

  'answerType.who': 'a person or a group',
  'answerType.when': 'a date or a time',
  'answerType.where': 'a place',
  'answerType.quantity': 'a number or an amount',
  'answerType.why': 'a reason',
  'answerType.any': 'no particular kind',

  // What each feature and sign looks at
  'feature.passageBm25': 'how often the question’s words stand in the passage, rare ones counting more',
  'feature.sentenceBm25': 'how often the question’s words stand in the sentence, rare ones counting more',
  'feature.passageCoverage': 'how much of the question stands in the passage',
  'feature.sentenceCoverage': 'how much of the question stands in the sentence',
  'feature.beforeCoverage': 'how much of the question stands only in the sentence before it',
  'feature.afterCoverage': 'how much of the question stands only in the sentence after it',
  'feature.contextCoverage': 'how much of the question stands in the sentence, right before it or in the heading',
  'feature.bigrams': 'words that stand side by side as in the question',
  'feature.nearness': 'words of the question that stand close together',
  'feature.who': 'it names somebody',
  'feature.when': 'it has a date',
  'feature.where': 'it names a place',
  'feature.quantity': 'it has a number',
  'feature.why': 'it gives a reason',
  'feature.thin': 'it says little besides',
  'feature.leaning': 'it goes on from the sentence before it, which speaks of the question',
  'feature.length': 'the length of the sentence',
  'feature.question': 'the sentence is a question itself',
  'feature.anaphora': 'it begins with “it”, “they” or the like',
  'feature.opening': 'it opens its passage',
  'feature.negation': 'it denies something, as the question does',
  'feature.sentenceLikeness': 'how near in meaning the sentence is',
  'feature.contextLikeness': 'how near in meaning the sentence is, read with what stands around it',
  'feature.passageLikeness': 'how near in meaning the passage is',
  'feature.sentenceSoftCoverage': 'how many words of the sentence mean something like the question’s',
  'feature.contextSoftCoverage':
    'how many words in the sentence, right before it or in the heading mean something like the question’s',
  'feature.passageSoftCoverage': 'how many words of the passage mean something like the question’s',
  'feature.namesMissing': 'names of the question that do not stand there',
  'feature.numbersMissing': 'numbers of the question that do not stand there',
  'feature.negationDiffers': 'only one of question and sentence denies something',
  'feature.lead': 'how far it is ahead of the other passages',

  // Commands
  'command.ask': 'Ask the library a question; it answers with a quoted passage and its source',
  'command.ask.question': 'What do you want to know?',
  'command.ask.document': 'Look only in this document or folder',
  'command.ask.replyTo': 'Point this person at the answer',
  'command.ask.private': 'Whether only you see the answer',
  'command.topic': 'Look up a topic; every sentence on it, in reading order',
  'command.topic.topic': 'A subject, or the beginning of one',
  'command.quote': 'Find a half-remembered quotation: the exact words and where they stand',
  'command.quote.document': 'Suggest sections and sentences of this document or folder, and look only there',
  'command.quote.text': 'The words as you remember them',
  'command.cite': 'Show the passage that a citation id names, and what has changed since',
  'command.cite.id': 'A citation id, as it stands under each passage',
  'command.sources': 'List the documents of the library',
  'command.sources.document': 'List only this document or folder',
  'command.help': 'How to ask, with examples from this library',
  'command.doctor': 'See whether all is well with me in this server, and what to do where it is not',
  'menu.findPassages': 'Find passages',
  'command.verify': 'Check the quotations of a text: exact, different from the source, or not in the library',
  'command.verify.text': 'A text with quotations; without quotation marks it is one quotation',
  'menu.checkQuotes': 'Check quotes',
  'command.language': 'The language that I speak in; passages stay in theirs',

  // What commands and their options are called: lower case, no white space. Phrases above name a command in English: `/ask`
  'name.ask': 'ask',
  'name.topic': 'topic',
  'name.quote': 'quote',
  'name.cite': 'cite',
  'name.sources': 'sources',
  'name.help': 'help',
  'name.settings': 'settings',
  'name.pin': 'pin',
  'name.pins': 'pins',
  'name.gaps': 'gaps',
  'name.privacy': 'privacy',
  'name.doctor': 'doctor',
  'name.verify': 'verify',
  'name.forget-me': 'forget-me',
  'option.question': 'question',
  'option.document': 'document',
  'option.reply_to': 'reply_to',
  'option.private': 'private',
  'option.topic': 'topic',
  'option.text': 'text',
  'option.id': 'id',
  'option.language': 'language',
} as const;

export type PhraseKey = keyof typeof en;
/** The phrases in one language. */
export type Phrases = Readonly<Record<PhraseKey, string>>;
