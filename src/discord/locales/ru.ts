import type { Phrases } from './en.ts';
import { checks } from './ru-checks.ts';
import { servers } from './ru-servers.ts';

/** Russian. Says вы, and of itself only what has no gender. A quotation is a "цитата", what names its source a "ссылка на источник". */
export const ru: Phrases = {
  ...servers,
  ...checks,

  // Answers
  unsure: 'Возможно, библиотека на это не отвечает. Ближайший фрагмент:',
  nothing: 'В библиотеке об этом не сказано.',
  nothingThere: '{name}: там об этом не сказано.',
  nothingHelp: 'Ни один фрагмент на это не отвечает. Попробуйте другие слова или найдите тему с помощью `/topic`.',
  unknownWords: 'Нет нигде в библиотеке',
  nearestTopics: 'Ближайшие темы',
  showClosest: 'Показать ближайший фрагмент',
  sure: 'уверенность {percent}\u00a0%',
  emptyLibrary: 'Библиотека пуста. Её владелец может добавить документы; `/sources` показывает их список.',
  askSomething: 'Задайте вопрос, и в ответ будет дословно процитирован фрагмент библиотеки со ссылкой на источник.',
  thanks: 'Этот бот только цитирует документы. Спросите о них что-нибудь:',
  noneVerbatim: 'Кое-что нашлось, но сверить это с источником не удалось, поэтому оно не показано.',
  notVerbatim: 'Этот фрагмент не удалось сверить с источником, поэтому он не показан.',

  // Passages
  next: 'Следующий фрагмент ({place} из {count})',
  previous: 'Предыдущий фрагмент ({place} из {count})',
  jump: 'Перейти к фрагменту',
  context: 'Больше контекста',
  section: 'Весь раздел',
  lessContext: 'Меньше контекста',
  why: 'Почему этот фрагмент?',
  editorsTitle: 'заголовок редактора',
  alsoIn: 'также:',
  cutHere: '(здесь обрезано; весь текст есть в документе)',
  page: 'с. {page}',
  earlier: 'из более ранней версии',
  changed: 'С тех пор документ изменился, и эта кнопка больше никуда не ведёт. Пожалуйста, спросите ещё раз.',
  pressedTooOld: 'Эта кнопка неизвестна. Пожалуйста, спросите ещё раз.',

  openSource: 'Открыть источник',
  passageBefore: 'Фрагмент выше',
  passageAfter: 'Фрагмент ниже',

  // Citations to copy
  'citing.copy': 'Цитировать',
  'citing.title': 'Ссылка на источник',
  'citing.style': 'Выберите стиль',
  'citing.plain': 'Простой текст',
  'citing.permalink': 'Постоянная ссылка',
  'citing.file': 'Весь фрагмент файлом',
  'citing.whole': 'Весь фрагмент дословно, со ссылкой на источник:',
  'citing.asFile': 'В сообщении его не показать без изменений, поэтому он приложен файлом.',

  // Several references in one message
  'references.others':
    '{count, plural, one {ещё # предложение — через `/topic`} few {ещё # предложения — через `/topic`} many {ещё # предложений — через `/topic`} other {ещё # предложения — через `/topic`}}',
  'references.more':
    '{count, plural, one {ещё # не показано} few {ещё # не показаны} many {ещё # не показано} other {ещё # не показано}}',

  // Several questions in one message
  questions: 'Ваши вопросы',
  notSure: 'не точно: {where}',
  notSaid: 'в библиотеке не сказано',

  // Under every card
  followUp: 'Спросить дальше',
  'followUp.question': 'Ваш вопрос',
  share: 'Показать всем',
  sharedBy: 'Показано всем по просьбе {user}',
  restricted: 'Это видите только вы: сервер не даёт приложениям, которые добавил не он, отвечать кому-либо ещё.',
  nobodyElse: 'Здесь больше некому это показать.',
  deleted: 'Ответ, который был здесь, удалён.',
  deleteNotYours: 'Удалить это может только тот, кто спросил, или тот, кто может управлять сообщениями здесь.',

  // Passages for somebody's message
  nothingToLookUp: 'В этом сообщении нет текста для поиска.',
  post: 'Отправить ответом',
  postedBy: 'Поиск: {user}',
  postedTo: 'В ответ на {link}',
  posted: 'Отправлено в ответ на {link}',
  targetGone: 'Сообщения, на которое нужно ответить, больше нет.',

  // Where it may not answer
  elsewhere: 'Ответы на этом сервере — в {channels}.',
  mayNotPost:
    'Мне нельзя писать здесь. Нужны права {permissions} в этом канале: их может дать моей роли тот, кто управляет сервером, в настройках канала.',
  mayNotPostIn:
    'Вы задали вопрос в {channel}, но мне нельзя писать там. Нужны права {permissions}: их может дать моей роли тот, кто управляет сервером, в настройках канала.',
  mayNotPostOutside:
    'Мне нельзя писать здесь: я не на этом сервере, а у вас нет права **{permission}**. Добавить меня или дать вам это право может тот, кто управляет сервером.',
  mayNotPostNow: 'Discord не даёт мне писать там. Мои права в этом канале может проверить тот, кто управляет сервером.',
  'permission.ViewChannel': 'Просматривать каналы',
  'permission.SendMessages': 'Отправлять сообщения',
  'permission.SendMessagesInThreads': 'Отправлять сообщения в ветках',
  'permission.EmbedLinks': 'Встраивать ссылки',
  'permission.ReadMessageHistory': 'Читать историю сообщений',
  'permission.UseExternalApps': 'Использовать внешние приложения',

  // Lists
  nextPage: 'Следующая страница',
  previousPage: 'Предыдущая страница',
  pageOf: 'страница {page} из {count}',
  sentences: '{count, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}',
  topicMeant: 'Понято как «{topic}».',
  noTopic: 'Ни в одном предложении библиотеки нет этих слов.',
  countedDocuments:
    '{documents, plural, one {# документ} few {# документа} many {# документов} other {# документа}}, {passages, plural, one {# фрагмент} few {# фрагмента} many {# фрагментов} other {# фрагмента}}',
  countedParts:
    '{paragraphs, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}, {sentences, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}, {passages, plural, one {# фрагмент} few {# фрагмента} many {# фрагментов} other {# фрагмента}}',
  paragraphs: '{count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}',
  untitledSection: '(без заголовка)',
  sections: 'Разделы: {list}',
  emptySources: 'Библиотека пуста.',
  unreadable: 'Не удалось прочитать {path}: {reason}. Чтобы исправить: {remedy}.',
  unknownDocument: 'Такого документа или папки в библиотеке нет.',
  near: 'Похожие',

  // Citations
  unknownCitation:
    'Ни у одного фрагмента библиотеки нет такого идентификатора цитаты. Возможно, в нём опечатка или он старше всего, что сохранилось о библиотеке.',
  expiredCitation: 'Этот фрагмент когда-то цитировался, но его текст больше не хранится.',
  droppedOn: 'Текст удалён {day}: владелец библиотеки хранит прежние версии лишь некоторое время.',
  badCitation: 'Это не идентификатор цитаты. Он выглядит так: {example}',
  revision: 'Версия {revision}',
  revisions: 'Версии: {list}',
  changedBy: 'изменено не позднее {day}',
  standsNow: 'Место сейчас: {place}',
  'fate.current': 'Без изменений',
  'fate.moved': 'С тех пор документ изменился, но не эти слова',
  'fate.changed': 'С тех пор эти слова изменились: ~~зачёркнуто~~ прежнее, жирным — нынешнее',
  'fate.removed': 'Этих слов в документе больше нет',
  'fate.document-removed': 'Этого документа в библиотеке больше нет',
  'fate.expired': 'Прежнее место',

  // Quotations
  quoteExact: 'Слово в слово',
  quoteExactNote: 'В источнике эти слова стоят в том же порядке.',
  quoteDiffers: 'Есть отличия: ваши слова ~~зачёркнуты~~, слова источника — жирным',
  quoteNear: 'Дословно этой цитаты в библиотеке нет. Ближайшее предложение:',
  quoteAbsent: 'Этой цитаты в библиотеке нет.',

  // Help
  // Nothing but the topic, as a library in another language knows no Russian words
  exampleQuestion: '«{topic}»?',
  'help.ask': '`/ask` — задать вопрос; ещё можно упомянуть меня, ответить мне или написать мне в личные сообщения',
  'help.topic': '`/topic` — все предложения на тему',
  'help.quote': '`/quote` — точные слова цитаты, которую вы помните не полностью',
  'help.cite': '`/cite` — фрагмент по идентификатору цитаты',
  'help.verify': '`/verify` — точны ли цитаты в тексте',
  'help.sources': '`/sources` — документы этой библиотеки',

  // What goes wrong
  withheld:
    'Discord не показывает мне текст этого ответа. Чтобы продолжить, упомяните меня в сообщении или используйте `/ask`.',
  failed: 'Что-то пошло не так, и это записано. Пожалуйста, попробуйте ещё раз.',
  incident: 'Инцидент {incident}',
  cardGone: 'Этого сообщения больше нет. Пожалуйста, спросите ещё раз.',
  changedTooOften: 'Какое-то время Discord не даст мне снова изменить это старое сообщение.',
  blockedByAutoMod:
    'Правила этого сервера (AutoMod) не дают мне это отправить. Чтобы прочитать ответ лично, используйте `/ask` с параметром `private`.',
  tooSoon: 'Это больше вопросов, чем бот может обработать сразу. Продолжение {when}.',
  tooSoonHere: 'На этом сервере больше вопросов, чем бот может обработать сразу. Продолжение {when}.',
  busy: 'В этом канале ждут ответа много вопросов. Пожалуйста, спросите чуть позже.',

  // Why this passage?
  'why.found': 'Слова вопроса, которые в нём есть',
  'why.noneFound': 'нет',
  'why.missing': 'Слова, которых в нём нет',
  'why.nowhere': 'нигде в библиотеке нет',
  'why.carried': 'сказано раньше',
  'why.kind': 'Какой ответ искался',
  'why.counted': 'Что повлияло больше всего, в баллах',
  'why.runnerUp': 'Следующий',
  'why.noRunnerUp': 'Его нет: ни в одном другом фрагменте нет этих слов.',
  'why.aheadBy': 'Больше всего их отличает: {feature}',
  'why.confidence': 'Уверенность',
  'why.speaksFor': 'За: {list}',
  'why.speaksAgainst': 'Против: {list}',
  'why.gone':
    'По этому вопросу этот фрагмент больше не находится: с тех пор изменилась библиотека или поиск. Спросите ещё раз, чтобы узнать, что нашлось бы теперь.',
  'why.cut': 'На карточке только начало вопроса, поэтому учтено только оно.',
  'why.withoutTurns': 'Сообщения до этого не удалось прочитать, поэтому объяснение дано без них.',
  'why.closeBehind': 'Почти наравне: оценка показанного фрагмента {times}.',
  'why.behind': 'Позади: оценка показанного фрагмента {times}.',
  'why.farBehind': 'Далеко позади: оценка показанного фрагмента {times}.',
  'why.notFirst': 'Место среди найденных фрагментов: {number}; оценка первого {times}.',
  'why.times': 'выше (×{ratio})',
  'why.justAsHigh': 'такая же',
  'why.manyTimes': 'выше более чем в {ratio} раз',
  'why.sureOfThis': 'Уверенность, что отвечает его выделенное предложение: {percent}\u00a0%.',
  'why.sureOfFirst': 'Уверенность, что отвечает выделенное предложение первого фрагмента: {percent}\u00a0%.',

  // How a word of the passage is related to the word of the question
  'relation.inflection': 'другая форма слова',
  'relation.spelling': 'пишется почти так же',
  'relation.compound': 'пишется слитно или раздельно',
  'relation.acronym': 'сокращение',
  'relation.derivation': 'однокоренное слово',
  'relation.synonym': 'синоним',
  'relation.place': 'страна и её столица',
  'relation.alias': 'другое название того же',
  'relation.variant': 'другое написание',

  'answerType.who': 'человек или группа',
  'answerType.when': 'дата или время',
  'answerType.where': 'место',
  'answerType.quantity': 'число или количество',
  'answerType.why': 'причина',
  'answerType.any': 'любой',

  // What each feature and sign looks at
  'feature.passageBm25': 'как часто слова вопроса встречаются во фрагменте; редкие важнее',
  'feature.sentenceBm25': 'как часто слова вопроса встречаются в предложении; редкие важнее',
  'feature.passageCoverage': 'какая часть вопроса есть во фрагменте',
  'feature.sentenceCoverage': 'какая часть вопроса есть в предложении',
  'feature.beforeCoverage': 'какая часть вопроса есть только в предыдущем предложении',
  'feature.afterCoverage': 'какая часть вопроса есть только в следующем предложении',
  'feature.contextCoverage': 'какая часть вопроса есть в предложении, прямо перед ним или в заголовке',
  'feature.bigrams': 'слова, стоящие рядом, как в вопросе',
  'feature.nearness': 'слова вопроса, стоящие близко друг к другу',
  'feature.who': 'кто-то назван',
  'feature.when': 'есть дата',
  'feature.where': 'названо место',
  'feature.quantity': 'есть число',
  'feature.why': 'названа причина',
  'feature.thin': 'кроме этого сказано мало',
  'feature.leaning': 'продолжает предыдущее предложение, где говорится о предмете вопроса',
  'feature.length': 'длина предложения',
  'feature.question': 'само предложение — вопрос',
  'feature.anaphora': 'начинается со слов «это», «они» и подобных',
  'feature.opening': 'открывает свой фрагмент',
  'feature.negation': 'что-то отрицает, как и вопрос',
  'feature.sentenceLikeness': 'близость предложения по смыслу',
  'feature.contextLikeness': 'близость предложения по смыслу вместе с тем, что вокруг него',
  'feature.passageLikeness': 'близость фрагмента по смыслу',
  'feature.sentenceSoftCoverage': 'сколько слов предложения близки по смыслу к словам вопроса',
  'feature.contextSoftCoverage':
    'сколько слов в предложении, прямо перед ним или в заголовке близки по смыслу к словам вопроса',
  'feature.passageSoftCoverage': 'сколько слов фрагмента близки по смыслу к словам вопроса',
  'feature.namesMissing': 'имена и названия из вопроса, которых там нет',
  'feature.numbersMissing': 'числа из вопроса, которых там нет',
  'feature.negationDiffers': 'только вопрос или только предложение что-то отрицает',
  'feature.lead': 'отрыв от остальных фрагментов',

  // Commands
  'command.ask': 'Задать вопрос библиотеке; ответ — процитированный фрагмент с источником',
  'command.ask.question': 'Что вы хотите узнать?',
  'command.ask.document': 'Искать только в этом документе или папке',
  'command.ask.replyTo': 'Обратить внимание этого человека на ответ',
  'command.ask.private': 'Показать ответ только вам',
  'command.topic': 'Найти тему: все предложения о ней по порядку текста',
  'command.topic.topic': 'Тема или её начало',
  'command.quote': 'Найти цитату, которую помните не полностью: точные слова и их место',
  'command.quote.document': 'Предлагать разделы и предложения этого документа или папки и искать только там',
  'command.quote.text': 'Слова, как вы их помните',
  'command.cite': 'Показать фрагмент по идентификатору цитаты и что с тех пор изменилось',
  'command.cite.id': 'Идентификатор цитаты — он стоит под каждым фрагментом',
  'command.sources': 'Показать документы библиотеки',
  'command.sources.document': 'Показать только этот документ или папку',
  'command.doctor': 'Узнать, всё ли в порядке с ботом на этом сервере, и что делать, если нет',
  'command.help': 'Как задавать вопросы, с примерами из этой библиотеки',
  'command.verify': 'Проверить цитаты в тексте: точны ли они, чем отличаются, есть ли в библиотеке',
  'command.verify.text': 'Текст с цитатами; без кавычек он считается одной цитатой',
  'menu.checkQuotes': 'Проверить цитаты',
  'menu.findPassages': 'Найти фрагменты',
  'command.language': 'Язык бота; фрагменты остаются на своём языке',

  // What commands and their options are called
  'name.ask': 'спросить',
  'name.topic': 'тема',
  'name.quote': 'цитата',
  'name.cite': 'фрагмент',
  'name.sources': 'источники',
  'name.help': 'помощь',
  'name.settings': 'настройки',
  'name.pin': 'закрепить',
  'name.pins': 'закреплённые',
  'name.gaps': 'без-ответа',
  'name.doctor': 'диагностика',
  'name.verify': 'проверить',
  'name.privacy': 'приватность',
  'name.forget-me': 'забыть-меня',
  'option.question': 'вопрос',
  'option.document': 'документ',
  'option.reply_to': 'кому',
  'option.private': 'лично',
  'option.topic': 'тема',
  'option.text': 'текст',
  'option.id': 'id',
  'option.language': 'язык',
};
