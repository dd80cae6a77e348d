/**
 * Every fixed phrase that Footnote says in Discord, in American English; what is not here is quoted. ICU MessageFormat: a name in
 * braces is a value, and plurals follow the rules of the language. The other languages have the same keys (`Phrases`).
 */
export const en = {
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
  restricted:
    'Only you see this: the server lets apps that it has not added itself answer nobody else, unless you have the permission “{permission}”.',
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
  settingsUnknown:
    'I cannot read this server’s settings right now. Until I can, I answer in private only: ask with `/ask`.',
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

  inServersOnly: 'This works in servers only.',
  managersOnly: 'This is for managers of the server: it takes the permission Manage Server.',
  keepsNothing: 'Nothing is kept here.',
  pinnedHere:
    '{count, plural, one {the first passage is pinned by this server’s managers} other {the first # passages are pinned by this server’s managers}}',

  'greeting.title': 'Hello! I answer from documents, word for word.',
  'greeting.managers': '`/settings` is where managers of this server choose channels, documents and languages',
  'greeting.privacy': '`/privacy` says what I keep',
  'greeting.examples': 'To try it, press a question; only you see the answer:',

  'settings.title': 'Settings of this server',
  'settings.saved': 'What you choose is saved at once.',
  'settings.full': 'There is no room for more. Please remove something first.',
  'settings.channels': '**Channels where I answer**',
  'settings.channels.none': 'Everywhere',
  'settings.privacyOf': '**Commands answered to the asker alone**',
  'settings.privacyOf.none': 'None: everybody sees all answers',
  'settings.documents': '**Documents offered**; the option `document` of this command adds and removes others',
  'settings.documents.none': 'The whole library',
  'settings.language': '**Language that I speak**; passages stay in theirs',
  'settings.language.none': 'The reader’s own',
  'settings.ownLanguage': 'The reader’s own',
  'settings.privacy': '**Where nothing else is chosen**',
  'settings.private': 'Only the asker sees answers',
  'settings.topics': '**Topics suggested before anything is typed**; the option `topic` adds and removes others',
  'settings.topics.none': 'The most telling ones',
  'settings.digestChannel': '**Channel for a weekly digest** of questions that were not answered well',
  'settings.digestChannel.none': 'No digest',
  'settings.humanRole': '**Role that is called when a reader wants to ask a human**',
  'settings.humanRole.none': 'Nobody',
  'settings.feedback': '👍 👎 on cards',
  'settings.gaps': 'Keep unanswered questions',
  'settings.gapsKept':
    '**What readers tell.** Thumbs and reports are counted without names. If you keep unanswered questions, their texts are kept for {days, plural, one {# day} other {# days}} with a hash in place of who asked; turning it off removes them at once.',

  'pin.title': 'Pinned answers',
  'pin.count': '{count, plural, one {# pinned answer} other {# pinned answers}}',
  'pin.none':
    'Nothing is pinned yet. `/pin` a question with a citation id, and that passage comes first whenever it is asked.',
  'pin.done': 'Pinned. Whoever asks this here sees this passage first.',
  'pin.full':
    '{count, plural, one {# answer is pinned, and no more fit.} other {# answers are pinned, and no more fit.}} Please remove one in `/pins` first.',
  'pin.noQuestion': 'A pin needs a question in words.',
  'pin.remove': 'Remove {number}',
  'pin.removed': 'Removed.',
  'pin.removedBefore': 'It was removed already.',
  'pin.earlier': 'The document has changed since: the passage is shown as from an earlier revision.',
  'pin.hidden': 'The document is not offered here: the passage is not shown.',
  'pin.gone': 'The text is gone: the passage is not shown.',

  report: 'Outdated or wrong spot',
  'report.what': 'What is wrong with passage {citation}?',
  'report.outdated': 'It is outdated',
  'report.spot': 'It is not the right spot',
  reported: 'Thank you, it is noted for the managers of this server.',
  votedUp: 'Thank you, 👍 is counted.',
  votedDown: 'Thank you, 👎 is counted.',
  countedBefore: 'You said so already; it is counted once.',
  feedbackOff: 'This server does not count what readers think of passages.',
  'human.ask': 'Ask a human',
  'human.asks': '{user} would like a human to answer:',
  'human.done': 'I have asked. Somebody will answer here.',
  'human.before': 'A human was already asked about this answer.',
  'human.off': 'This server has nobody to be asked that way.',
  'human.cannot': 'I may not post in this channel, so I cannot ask anybody here.',

  'gaps.title': 'Questions that were not answered well',
  'gaps.count': '{count, plural, one {# question} other {# questions}}',
  'gaps.newest': 'of which the newest {count} are shown',
  'gaps.none': 'None: every question since was answered.',
  'gaps.off':
    'No questions are kept. To keep those that were not answered well, turn on “Keep unanswered questions” in `/settings`.',
  'gaps.hint': '-# To answer one for good, `/pin` it with the citation id of a passage.',
  'gaps.unanswered': '{count, plural, one {# not answered} other {# not answered}}',
  'gaps.unsure': '{count, plural, one {# unsure} other {# unsure}}',
  'gaps.disliked': '{count, plural, one {# with 👎} other {# with 👎}}',
  'gaps.toPassages': 'Passages',
  'gaps.toQuestions': 'Questions',
  'gaps.passages': 'What readers think of passages',
  'gaps.passageCount': '{count, plural, one {# passage} other {# passages}}',
  'gaps.noPassages': 'Nobody has said anything of a passage yet.',
  'gaps.outdated': '{count, plural, one {# says outdated} other {# say outdated}}',
  'gaps.wrongSpot': '{count, plural, one {# says wrong spot} other {# say wrong spot}}',
  'gaps.exported': '{count} of {all, plural, one {# question} other {# questions}}, as a table for spreadsheets:',
  'digest.title':
    '{count, plural, one {# question was not answered well in the last seven days} other {# questions were not answered well in the last seven days}}',
  'digest.hint': '-# Managers see all of them with `/gaps`, and `/pin` answers one for good.',

  'privacy.title': 'What is kept',
  'privacy.direct': 'In direct messages I keep nothing.',
  'privacy.settings':
    'Of this server: its settings and pinned answers, until its managers change them or I am removed from the server.',
  'privacy.counts': 'Of 👍, 👎 and reports: how many a passage got, and never from whom.',
  'privacy.gapsOn':
    'Of questions that I did not answer well: text, nearest passages, time, and a hash in place of who asked, for {days, plural, one {# day} other {# days}}. The managers of this server see the texts, and not who asked.',
  'privacy.gapsOff': 'Texts of questions are not kept in this server.',
  'privacy.digest': 'Once a week some of these texts are posted in {channel}.',
  'privacy.never': 'I never keep conversations, answers or names.',
  'privacy.forget': 'Forget me',
  'privacy.forgetNow': 'Yes, forget me',
  'privacy.export': 'Export my data',
  'privacy.confirm':
    'This removes the texts of your questions from what I keep, in all servers. Thumbs and reports are only numbers and stay. It cannot be undone.',
  'privacy.forgotten':
    '{count, plural, =0 {Nothing was kept of you.} one {# entry was removed.} other {# entries were removed.}}',
  'privacy.exported':
    '{all, plural, =0 {Nothing is kept of you; the file says so.} one {The one entry that is kept of you:} other {{count} of the # entries that are kept of you:}}',

  // Commands
  'command.settings': 'Where and how I answer in this server; for its managers',
  'command.settings.document': 'A document or folder to offer here, or no longer to offer',
  'command.settings.topic': 'A topic to suggest here, or no longer to suggest',
  'command.pin': 'Answer a question with a passage of your choice; for managers of this server',
  'command.pin.question': 'The question as people ask it',
  'command.pin.id': 'The citation id of the passage, or some of its words to choose from',
  'command.pins': 'List the pinned answers and remove some; for managers of this server',
  'command.gaps': 'Questions that were not answered well; for managers of this server',
  'command.privacy': 'What I keep, for how long, and who sees it',
  'command.forgetMe': 'Remove what I keep of you',

  // Quotations that are checked
  'verify.none':
    'Nothing is quoted there. A quotation stands between quotation marks or in a block quote; a text without any is taken as one quotation.',
  'verify.count': '{count, plural, one {# quotation checked} other {# quotations checked}}',
  'verify.exact': 'Exact: the library has these words in this order',
  'verify.differs': 'The library has other words here',
  'verify.absent': 'Not in this library',
  'verify.unchecked': 'What was found could not be checked against its source, so it is not shown',
  'verify.nearest': 'The nearest is {sentence}',
  'verify.unclaimed': 'The text does not say where it stands.',
  'verify.claim.right': 'The text says that it stands in {source}, and that is right.',
  'verify.claim.elsewhere': 'The text says that it stands in {source}, but it stands here:',
  'verify.claim.unknown-source': 'The text says that it stands in {source}, which this library does not have.',
  'verify.claim.none': 'The text says that it stands in {source}, but it does not.',
  'verify.alsoAt': 'The same words also stand in {list}.',
  'verify.legend': '~~Struck out~~ is what the text says, **bold** is what the library says.',
  'verify.fileLegend': '{text} is what the text says, {library} is what the library says.',
  'verify.whole': 'There are no quotation marks, so the whole text was taken as one quotation.',
  'verify.more':
    '{count, plural, one {# more quotation is in the file, which has all of them in full.} other {# more quotations are in the file, which has all of them in full.}}',
  'verify.cut': 'The file has in full what is cut here.',
  'verify.open': 'Open the passage of a quotation',
  'verify.openOne': 'Open the passage',

  // Whether all is well
  'checkup.well': 'All is well',
  'checkup.notWell': 'Something needs a look',
  'checkup.again': 'Look again',
  'checkup.version': 'Footnote {version}',
  'checkup.here': 'I have all the permissions that I need in this channel.',
  'checkup.hereMissing':
    'In this channel I lack the permissions {permissions}. Give them to my role in the settings of the channel.',
  'checkup.notMember':
    'This server has not added me: only those who installed me for themselves can use me here. Add me to the server, so that I can answer messages.',
  'checkup.everywhere': 'I answer in every channel that I can see. `/settings` can name a few instead.',
  'checkup.channels':
    '{count, plural, one {I have all the permissions that I need in the channel that the settings name.} other {I have all the permissions that I need in the # channels that the settings name.}}',
  'checkup.channelMissing':
    'In {channel} I lack the permissions {permissions}. Give them to my role in the settings of that channel.',
  'checkup.channelGone':
    'I cannot see the channel {channel}, which the settings name. Let me view it, or name another with `/settings`.',
  'checkup.moreChannels':
    '{count, plural, one {In # more channel that the settings name something is missing as well.} other {In # more channels that the settings name something is missing as well.}}',
  'checkup.external': 'Members who installed me for themselves can show everybody what I answer here.',
  'checkup.noExternal':
    'Members who installed me for themselves are answered in private here. To change that, give them the permission {permission}.',
  'checkup.intents': 'I need no privileged intent.',
  'checkup.library':
    '{documents, plural, one {The library has # document; its revision is {revision}.} other {The library has # documents; its revision is {revision}.}}',
  'checkup.empty': 'The library is empty. Its keeper can add documents.',
  'checkup.lexiconLags': 'The dictionary is still being made: until then, other words for the same are not found.',
  'checkup.vectorsLag':
    '{documents, plural, one {# document is found by its words alone until its vectors are made.} other {# documents are found by their words alone until their vectors are made.}}',
  'checkup.problems':
    '{count, plural, one {A file of the library could not be read: {path}: {reason}. To mend it: {remedy}.} other {# files of the library could not be read. The first is {path}: {reason}. To mend it: {remedy}.}}',
  'checkup.gateway': 'Discord answers me after {ms, number} ms.',
  'checkup.gatewayNew': 'I am connected to Discord; how fast it answers is not known yet.',
  'checkup.gatewaySlow':
    'Discord answers me only after {ms, number} ms. My keeper can look at the connection of my computer.',
  'checkup.gatewayDown':
    'I hear nothing from Discord ({shards}). If this stays so, my keeper has to look at the log and start me again.',
  'checkup.noAnswers': 'I have answered nothing since I was started {since}.',
  'checkup.answers':
    '{answers, plural, one {I have answered once since I was started {since}, in {p50, number} ms.} other {I have answered # times since I was started {since}: half of the last answers took up to {p50, number} ms, 95% of them up to {p95, number} ms.}}',
  'checkup.answersSlow':
    'I am slow: 95% of my last answers took up to {p95, number} ms, half of them up to {p50, number} ms ({answers, number} since I was started {since}). My keeper can give me a faster computer or a smaller model.',
  'checkup.noIncident': 'Nothing has gone wrong since I was started.',
  'checkup.incident': 'The last thing went wrong {when}. My keeper finds it in the log as incident {incident}.',
  'checkup.ledger': 'What I keep for this server lies in {kind} (version {schema, number} of its tables).',
  'checkup.noLedger': 'I keep nothing for this server, so no settings hold. My keeper can look at `footnote doctor`.',
  'checkup.ledgerDown':
    'What I keep for this server cannot be read just now, so its settings may not hold. My keeper can look at `footnote doctor`.',
} as const;

export type PhraseKey = keyof typeof en;
/** The phrases in one language. */
export type Phrases = Readonly<Record<PhraseKey, string>>;
