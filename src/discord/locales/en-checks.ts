/** What is said of quotations that are checked, and of whether all is well; a part of `en`. */
export const checks = {
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
