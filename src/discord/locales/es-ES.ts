import type { Phrases } from './en.ts';

/**
 * Spanish as in Spain; `tú`. Passage: pasaje; section: sección; sentence: frase; answer: respuesta; library: biblioteca; revision:
 * revisión; quotation: cita textual; citation: cita, its id: identificador de cita; to check against: cotejar con; to pin: fijar;
 * gap: pregunta sin respuesta; managers: quienes gestionan el servidor; keeper of the bot: quien me mantiene.
 */
export const esES: Phrases = {
  // Answers
  unsure: 'No es seguro que la biblioteca responda a esto. El pasaje más cercano es:',
  nothing: 'La biblioteca no lo dice.',
  nothingThere: '{name}: ahí nada lo dice.',
  nothingHelp: 'Ningún pasaje responde a esto. Prueba con otras palabras o busca un tema con `/topic`.',
  unknownWords: 'Palabras que no aparecen en la biblioteca',
  nearestTopics: 'Temas más cercanos',
  showClosest: 'Ver el pasaje más cercano',
  sure: '{percent}\u00a0% de certeza',
  emptyLibrary: 'La biblioteca está vacía. Quien se encarga de ella puede añadir documentos; `/sources` los muestra.',
  askSomething: 'Pregúntame algo y te cito, palabra por palabra, el pasaje de la biblioteca que responde, con su cita.',
  thanks: 'Yo solo cito documentos. Pregúntame algo sobre ellos:',
  noneVerbatim: 'Hay un resultado, pero no se ha podido cotejar con su fuente, así que no se muestra.',
  notVerbatim: 'Este pasaje no se ha podido cotejar con su fuente, así que no se muestra.',

  // Passages
  next: 'Pasaje siguiente ({place} de {count})',
  previous: 'Pasaje anterior ({place} de {count})',
  jump: 'Ir a un pasaje',
  context: 'Más contexto',
  section: 'Sección completa',
  lessContext: 'Menos contexto',
  why: '¿Por qué este pasaje?',
  editorsTitle: 'título puesto por el editor',
  alsoIn: 'también en',
  cutHere: '(cortado aquí; el texto completo está en el documento)',
  page: 'pág.\u00a0{page}',
  earlier: 'de una revisión anterior',
  changed:
    'El documento ha cambiado desde que se publicó esto, así que este botón ya no lleva a ninguna parte. Vuelve a preguntar, por favor.',
  pressedTooOld: 'No conozco este botón. Vuelve a preguntar, por favor.',

  openSource: 'Abrir la fuente',
  passageBefore: 'Pasaje previo',
  passageAfter: 'Pasaje posterior',

  // Citations to copy
  'citing.copy': 'Citar',
  'citing.title': 'Cita',
  'citing.style': 'Elige un estilo',
  'citing.plain': 'Texto sin formato',
  'citing.permalink': 'Enlace permanente',
  'citing.file': 'El pasaje completo en un archivo',
  'citing.whole': 'El pasaje completo, palabra por palabra, con su cita:',
  'citing.asFile': 'No se puede mostrar tal cual en un mensaje, así que va en un archivo.',

  // Several references in one message
  'references.others': '{count, plural, one {# frase más con `/topic`} other {# frases más con `/topic`}}',
  'references.more': '{count, plural, one {# más que no se muestra} other {# más que no se muestran}}',

  // Several questions in one message
  questions: 'Tus preguntas',
  notSure: 'no es seguro: {where}',
  notSaid: 'la biblioteca no lo dice',

  // Under every card
  followUp: 'Seguir preguntando',
  'followUp.question': 'Tu pregunta',
  share: 'Compartir con todos',
  sharedBy: 'Compartido por {user}',
  restricted:
    'Solo tú ves esto: el servidor no deja que las aplicaciones que no ha añadido respondan a nadie más si no tienes el permiso «{permission}».',
  nobodyElse: 'Aquí no hay nadie más con quien compartirlo.',
  deleted: 'La respuesta que había aquí se ha eliminado.',
  deleteNotYours: 'Solo puede eliminarlo quien lo pidió o alguien que pueda gestionar los mensajes aquí.',

  // Passages for somebody's message
  nothingToLookUp: 'Este mensaje no tiene texto que buscar.',
  post: 'Publicar como respuesta',
  postedBy: 'Consultado por {user}',
  postedTo: 'En respuesta a {link}',
  posted: 'Publicado en respuesta a {link}',
  targetGone: 'El mensaje al que responder ya no está.',

  // Where it may not answer
  elsewhere: 'En este servidor respondo en {channels}.',
  settingsUnknown:
    'Ahora mismo no puedo leer los ajustes de este servidor. Hasta que pueda, solo respondo en privado: pregunta con `/ask`.',
  mayNotPost:
    'No puedo publicar aquí. Permisos que me faltan en este canal: {permissions}. Alguien que gestione el servidor puede dárselos a mi rol en los ajustes del canal.',
  mayNotPostIn:
    'Me has preguntado en {channel}, pero no puedo publicar ahí. Permisos que me faltan: {permissions}. Alguien que gestione el servidor puede dárselos a mi rol en los ajustes del canal.',
  mayNotPostOutside:
    'No puedo publicar aquí: este servidor no me ha añadido y te falta el permiso **{permission}**. Alguien que gestione el servidor puede añadirme o darte ese permiso.',
  mayNotPostNow:
    'Discord no me deja publicar ahí. Alguien que gestione el servidor puede revisar mis permisos en este canal.',
  'permission.ViewChannel': 'Ver canales',
  'permission.SendMessages': 'Enviar mensajes',
  'permission.SendMessagesInThreads': 'Enviar mensajes en hilos',
  'permission.EmbedLinks': 'Insertar enlaces',
  'permission.ReadMessageHistory': 'Leer el historial de mensajes',
  'permission.UseExternalApps': 'Usar aplicaciones externas',

  // Lists
  nextPage: 'Página siguiente',
  previousPage: 'Página anterior',
  pageOf: 'página {page} de {count}',
  sentences: '{count, plural, one {# frase} other {# frases}}',
  topicMeant: 'Interpretado como «{topic}».',
  noTopic: 'Ninguna frase de la biblioteca contiene estas palabras.',
  countedDocuments:
    '{documents, plural, one {# documento} other {# documentos}}, {passages, plural, one {# pasaje} other {# pasajes}}',
  countedParts:
    '{paragraphs, plural, one {# párrafo} other {# párrafos}}, {sentences, plural, one {# frase} other {# frases}}, {passages, plural, one {# pasaje} other {# pasajes}}',
  paragraphs: '{count, plural, one {# párrafo} other {# párrafos}}',
  untitledSection: '(sin encabezado)',
  sections: 'Secciones: {list}',
  emptySources: 'La biblioteca está vacía.',
  unreadable: 'No se ha podido leer {path}: {reason}. Para arreglarlo: {remedy}.',
  unknownDocument: 'La biblioteca no tiene ese documento ni esa carpeta.',
  near: 'Parecidos',

  // Citations
  unknownCitation:
    'Ningún pasaje de la biblioteca tiene este identificador de cita. Puede estar mal escrito o ser más antiguo que lo que se conserva de la biblioteca.',
  expiredCitation: 'Este pasaje se citó alguna vez, pero su texto ya no se conserva.',
  droppedOn:
    'Se descartó el {day}: quien se encarga de la biblioteca solo guarda las revisiones anteriores durante un tiempo.',
  badCitation: 'Eso no es un identificador de cita. Uno tiene este aspecto: {example}',
  revision: 'Revisión {revision}',
  revisions: 'Revisiones: {list}',
  changedBy: 'modificado el {day} a más tardar',
  standsNow: 'Lugar actual: {place}',
  'fate.current': 'Sin cambios',
  'fate.moved': 'El documento ha cambiado desde entonces, pero estas palabras no',
  'fate.changed': 'Estas palabras han cambiado desde entonces: las de antes, ~~tachadas~~; las de ahora, en negrita',
  'fate.removed': 'Estas palabras ya no están en el documento',
  'fate.document-removed': 'El documento ya no está en la biblioteca',
  'fate.expired': 'Estaba en',

  // Quotations
  quoteExact: 'Palabra por palabra',
  quoteExactNote: 'La fuente tiene estas palabras en este orden.',
  quoteDiffers: 'Tus palabras difieren: las tuyas, ~~tachadas~~; las de la fuente, en negrita',
  quoteNear: 'Esta cita textual no está tal cual en la biblioteca. La frase más cercana es:',
  quoteAbsent: 'Esta cita textual no está en la biblioteca.',

  // Help
  exampleQuestion: '¿Qué hay sobre {topic}?',
  'help.ask': '`/ask` para hacer una pregunta; también puedes mencionarme, responderme o enviarme un mensaje directo',
  'help.topic': '`/topic` para ver todas las frases sobre un tema',
  'help.quote': '`/quote` para encontrar las palabras exactas de una cita textual que recuerdas a medias',
  'help.cite': '`/cite` para ver el pasaje de un identificador de cita',
  'help.verify': '`/verify` para comprobar si las citas textuales de un texto son exactas',
  'help.sources': '`/sources` para ver los documentos de esta biblioteca',

  // What goes wrong
  withheld: 'Discord no me muestra el texto de esta respuesta. Para seguir, mencióname en tu mensaje o usa `/ask`.',
  failed: 'Algo ha salido mal aquí y ha quedado anotado. Inténtalo de nuevo, por favor.',
  incident: 'Incidencia {incident}',
  cardGone: 'El mensaje ya no está. Vuelve a preguntar, por favor.',
  changedTooOften: 'Durante un rato, Discord no me deja volver a cambiar este mensaje antiguo.',
  blockedByAutoMod:
    'Las reglas de este servidor (AutoMod) no me dejan publicar esto. Para leerlo en privado, usa `/ask` con la opción `private`.',
  tooSoon: 'Son más preguntas de las que puedo responder a la vez. Continúo {when}.',
  tooSoonHere: 'En este servidor se pregunta más de lo que puedo responder a la vez. Continúo {when}.',
  busy: 'Hay muchas preguntas en espera en este canal. Vuelve a preguntar dentro de un momento, por favor.',

  // Why this passage?
  'why.found': 'Palabras de la pregunta que contiene',
  'why.noneFound': 'ninguna',
  'why.missing': 'Palabras que no contiene',
  'why.nowhere': 'no aparece en la biblioteca',
  'why.carried': 'dicha antes',
  'why.kind': 'Tipo de respuesta que se busca',
  'why.counted': 'Lo que más ha contado, en puntos',
  'why.runnerUp': 'El siguiente',
  'why.noRunnerUp': 'No hay: ningún otro pasaje contiene alguna de estas palabras.',
  'why.aheadBy': 'Lo que más los distingue: {feature}',
  'why.confidence': 'Grado de certeza',
  'why.speaksFor': 'A favor: {list}',
  'why.speaksAgainst': 'En contra: {list}',
  'why.gone':
    'Este pasaje ya no sale con esta pregunta: la biblioteca o la búsqueda han cambiado desde entonces. Vuelve a preguntar para ver qué dice ahora.',
  'why.cut': 'La tarjeta solo contiene el principio de la pregunta, así que solo se ha tenido en cuenta esa parte.',
  'why.withoutTurns': 'No se han podido leer los mensajes anteriores a este, así que se explica sin ellos.',
  'why.closeBehind': 'Muy cerca: el pasaje mostrado puntúa {times}.',
  'why.behind': 'Por detrás: el pasaje mostrado puntúa {times}.',
  'why.farBehind': 'Muy por detrás: el pasaje mostrado puntúa {times}.',
  'why.notFirst': 'Es el número {number} de los pasajes encontrados; el primero puntúa {times}.',
  'why.times': '{ratio} veces más alto',
  'why.justAsHigh': 'igual de alto',
  'why.manyTimes': 'más de {ratio, number} veces más alto',
  'why.sureOfThis': '{percent}\u00a0% de certeza de que su frase en negrita responde.',
  'why.sureOfFirst': '{percent}\u00a0% de certeza de que la frase en negrita del primer pasaje responde.',

  // How a word of the passage is related to the word of the question
  'relation.inflection': 'otra forma de la palabra',
  'relation.spelling': 'se escribe casi igual',
  'relation.compound': 'escrita como una palabra o como dos',
  'relation.acronym': 'una abreviatura',
  'relation.derivation': 'de la misma familia de palabras',
  'relation.synonym': 'un sinónimo',
  'relation.place': 'un país y su capital',
  'relation.alias': 'otro nombre de lo mismo',
  'relation.variant': 'otra grafía',

  'answerType.who': 'una persona o un grupo',
  'answerType.when': 'una fecha o una hora',
  'answerType.where': 'un lugar',
  'answerType.quantity': 'un número o una cantidad',
  'answerType.why': 'un motivo',
  'answerType.any': 'ninguno en particular',

  // What each feature and sign looks at
  'feature.passageBm25':
    'cuántas veces aparecen las palabras de la pregunta en el pasaje; las poco comunes cuentan más',
  'feature.sentenceBm25':
    'cuántas veces aparecen las palabras de la pregunta en la frase; las poco comunes cuentan más',
  'feature.passageCoverage': 'qué parte de la pregunta está en el pasaje',
  'feature.sentenceCoverage': 'qué parte de la pregunta está en la frase',
  'feature.beforeCoverage': 'qué parte de la pregunta está solo en la frase anterior',
  'feature.afterCoverage': 'qué parte de la pregunta está solo en la frase siguiente',
  'feature.contextCoverage': 'qué parte de la pregunta está en la frase, justo antes o en el encabezado',
  'feature.bigrams': 'palabras que van juntas como en la pregunta',
  'feature.nearness': 'palabras de la pregunta que están cerca unas de otras',
  'feature.who': 'nombra a alguien',
  'feature.when': 'tiene una fecha',
  'feature.where': 'nombra un lugar',
  'feature.quantity': 'tiene un número',
  'feature.why': 'da un motivo',
  'feature.thin': 'dice poco más',
  'feature.leaning': 'sigue a la frase anterior, que habla de la pregunta',
  'feature.length': 'la longitud de la frase',
  'feature.question': 'la frase es a su vez una pregunta',
  'feature.anaphora': 'empieza con «esto», «ellos» o algo parecido',
  'feature.opening': 'abre su pasaje',
  'feature.negation': 'niega algo, igual que la pregunta',
  'feature.sentenceLikeness': 'lo cercana que es la frase en significado',
  'feature.contextLikeness': 'lo cercana que es la frase en significado, leída con lo que la rodea',
  'feature.passageLikeness': 'lo cercano que es el pasaje en significado',
  'feature.sentenceSoftCoverage': 'cuántas palabras de la frase significan algo parecido a las de la pregunta',
  'feature.contextSoftCoverage':
    'cuántas palabras en la frase, justo antes o en el encabezado significan algo parecido a las de la pregunta',
  'feature.passageSoftCoverage': 'cuántas palabras del pasaje significan algo parecido a las de la pregunta',
  'feature.namesMissing': 'nombres de la pregunta que no están ahí',
  'feature.numbersMissing': 'números de la pregunta que no están ahí',
  'feature.negationDiffers': 'solo una de las dos, pregunta o frase, niega algo',
  'feature.lead': 'la ventaja que lleva a los demás pasajes',

  // Commands
  'command.ask': 'Pregunta a la biblioteca; responde con un pasaje citado y su fuente',
  'command.ask.question': '¿Qué quieres saber?',
  'command.ask.document': 'Buscar solo en este documento o carpeta',
  'command.ask.replyTo': 'Dirigir la respuesta a esta persona',
  'command.ask.private': 'Que solo tú veas la respuesta',
  'command.topic': 'Busca un tema: todas las frases sobre él, en orden de lectura',
  'command.topic.topic': 'Un tema o el principio de uno',
  'command.quote': 'Encuentra una cita textual que recuerdas a medias: las palabras exactas y dónde están',
  'command.quote.document': 'Sugerir secciones y frases de este documento o carpeta, y buscar solo ahí',
  'command.quote.text': 'Las palabras tal como las recuerdas',
  'command.cite': 'Muestra el pasaje de un identificador de cita y qué ha cambiado desde entonces',
  'command.cite.id': 'Un identificador de cita, como el que hay debajo de cada pasaje',
  'command.sources': 'Muestra los documentos de la biblioteca',
  'command.sources.document': 'Mostrar solo este documento o carpeta',
  'command.doctor': 'Comprueba si todo me va bien en este servidor y qué hacer si no',
  'command.help': 'Cómo preguntar, con ejemplos de esta biblioteca',
  'command.verify': 'Comprueba las citas textuales de un texto: exactas, distintas o ausentes de la biblioteca',
  'command.verify.text': 'Un texto con citas textuales; sin comillas, es una sola',
  'menu.checkQuotes': 'Comprobar citas textuales',
  'menu.findPassages': 'Buscar pasajes',
  'command.language': 'El idioma en el que hablo; los pasajes siguen en el suyo',

  // What commands and their options are called
  'name.ask': 'preguntar',
  'name.topic': 'tema',
  'name.quote': 'cita-textual',
  'name.cite': 'citar',
  'name.sources': 'fuentes',
  'name.help': 'ayuda',
  'name.settings': 'ajustes',
  'name.pin': 'fijar',
  'name.pins': 'fijadas',
  'name.gaps': 'sin-respuesta',
  'name.doctor': 'diagnóstico',
  'name.verify': 'comprobar',
  'name.privacy': 'privacidad',
  'name.forget-me': 'olvidarme',
  'option.question': 'pregunta',
  'option.document': 'documento',
  'option.reply_to': 'responder_a',
  'option.private': 'privado',
  'option.topic': 'tema',
  'option.text': 'texto',
  'option.id': 'id',
  'option.language': 'idioma',

  inServersOnly: 'Esto solo funciona en servidores.',
  managersOnly: 'Esto es para quienes gestionan el servidor: hace falta el permiso «Gestionar servidor».',
  keepsNothing: 'Aquí no se guarda nada.',
  pinnedHere:
    '{count, plural, one {el primer pasaje lo han fijado quienes gestionan este servidor} other {los primeros # pasajes los han fijado quienes gestionan este servidor}}',

  'greeting.title': '¡Hola! Respondo con documentos, palabra por palabra.',
  'greeting.managers':
    '`/settings` es donde quienes gestionan este servidor eligen los canales, los documentos y el idioma',
  'greeting.privacy': '`/privacy` explica qué guardo',
  'greeting.examples': 'Para probar, pulsa una pregunta; solo tú verás la respuesta:',

  'settings.title': 'Ajustes de este servidor',
  'settings.saved': 'Lo que elijas se guarda al momento.',
  'settings.full': 'Ya no cabe nada más. Quita algo primero, por favor.',
  'settings.channels': '**Canales en los que respondo**',
  'settings.channels.none': 'En todas partes',
  'settings.privacyOf': '**Comandos cuya respuesta solo ve quien pregunta**',
  'settings.privacyOf.none': 'Ninguno: todo el mundo ve las respuestas',
  'settings.documents':
    '**Documentos que se ofrecen**; con la opción `document` de este comando se añaden y quitan otros',
  'settings.documents.none': 'Toda la biblioteca',
  'settings.language': '**Idioma en el que hablo**; los pasajes siguen en el suyo',
  'settings.language.none': 'El idioma de quien lee',
  'settings.ownLanguage': 'El idioma de quien lee',
  'settings.privacy': '**Donde no se elige otra cosa**',
  'settings.private': 'Solo quien pregunta ve la respuesta',
  'settings.topics':
    '**Temas que se sugieren antes de escribir nada**; con la opción `topic` de este comando se añaden y quitan otros',
  'settings.topics.none': 'Los más representativos',
  'settings.digestChannel': '**Canal para un resumen semanal** de las preguntas que no se han respondido bien',
  'settings.digestChannel.none': 'Sin resumen',
  'settings.humanRole': '**Rol al que se avisa cuando alguien quiere preguntar a una persona**',
  'settings.humanRole.none': 'Ninguno',
  'settings.feedback': '👍 👎 en las tarjetas',
  'settings.gaps': 'Guardar preguntas sin respuesta',
  'settings.gapsKept':
    '**Lo que dicen los lectores.** Las valoraciones y los avisos se cuentan sin nombres. Si guardas las preguntas sin respuesta, sus textos se conservan {days, plural, one {# día} other {# días}} con un hash en lugar de quién preguntó; al desactivarlo se borran al momento.',

  'pin.title': 'Respuestas fijadas',
  'pin.count': '{count, plural, one {# respuesta fijada} other {# respuestas fijadas}}',
  'pin.none':
    'Todavía no hay nada fijado. Usa `/pin` con una pregunta y un identificador de cita, y ese pasaje saldrá primero cada vez que alguien la haga.',
  'pin.done': 'Fijado. Quien pregunte esto aquí verá primero este pasaje.',
  'pin.full':
    '{count, plural, one {Hay # respuesta fijada y no caben más.} other {Hay # respuestas fijadas y no caben más.}} Quita una en `/pins` primero, por favor.',
  'pin.noQuestion': 'Para fijar algo hace falta una pregunta con palabras.',
  'pin.remove': 'Quitar la {number}',
  'pin.removed': 'Quitada.',
  'pin.removedBefore': 'Ya estaba quitada.',
  'pin.earlier': 'El documento ha cambiado desde entonces: el pasaje se muestra como de una revisión anterior.',
  'pin.hidden': 'El documento no se ofrece aquí: el pasaje no se muestra.',
  'pin.gone': 'El texto ya no está: el pasaje no se muestra.',

  report: 'Desactualizado o lugar equivocado',
  'report.what': '¿Qué le pasa al pasaje {citation}?',
  'report.outdated': 'Está desactualizado',
  'report.spot': 'No es el lugar correcto',
  reported: 'Gracias, queda anotado para quienes gestionan este servidor.',
  votedUp: 'Gracias, tu 👍 cuenta.',
  votedDown: 'Gracias, tu 👎 cuenta.',
  countedBefore: 'Ya lo habías dicho; se cuenta una sola vez.',
  feedbackOff: 'Este servidor no cuenta lo que se opina de los pasajes.',
  'human.ask': 'Preguntar a una persona',
  'human.asks': '{user} querría que respondiera una persona:',
  'human.done': 'Ya he avisado. Alguien responderá aquí.',
  'human.before': 'Ya se ha avisado a una persona por esta respuesta.',
  'human.off': 'Este servidor no tiene a nadie a quien avisar así.',
  'human.cannot': 'No puedo publicar en este canal, así que no puedo avisar a nadie aquí.',

  'gaps.title': 'Preguntas que no se han respondido bien',
  'gaps.count': '{count, plural, one {# pregunta} other {# preguntas}}',
  'gaps.newest': 'se muestran las {count, number} más recientes',
  'gaps.none': 'Ninguna: hasta ahora se han respondido todas las preguntas.',
  'gaps.off':
    'No se guardan preguntas. Para guardar las que no se han respondido bien, activa «Guardar preguntas sin respuesta» en `/settings`.',
  'gaps.hint':
    '-# Para responder a una de forma definitiva, usa `/pin` con la pregunta y el identificador de cita de un pasaje.',
  'gaps.unanswered': '{count, plural, one {# sin responder} other {# sin responder}}',
  'gaps.unsure': '{count, plural, one {# dudosa} other {# dudosas}}',
  'gaps.disliked': '{count, plural, one {# con 👎} other {# con 👎}}',
  'gaps.toPassages': 'Pasajes',
  'gaps.toQuestions': 'Preguntas',
  'gaps.passages': 'Qué se opina de los pasajes',
  'gaps.passageCount': '{count, plural, one {# pasaje} other {# pasajes}}',
  'gaps.noPassages': 'Todavía nadie ha opinado sobre ningún pasaje.',
  'gaps.outdated': '{count, plural, one {# dice que está desactualizado} other {# dicen que está desactualizado}}',
  'gaps.wrongSpot':
    '{count, plural, one {# dice que no es el lugar correcto} other {# dicen que no es el lugar correcto}}',
  'gaps.exported':
    '{count, number} de {all, plural, one {# pregunta} other {# preguntas}}, en una tabla para hojas de cálculo:',
  'digest.title':
    '{count, plural, one {# pregunta no se ha respondido bien en los últimos siete días} other {# preguntas no se han respondido bien en los últimos siete días}}',
  'digest.hint':
    '-# Quienes gestionan el servidor las ven todas con `/gaps`, y con `/pin` se responde a una de forma definitiva.',

  'privacy.title': 'Qué se guarda',
  'privacy.direct': 'De los mensajes directos no guardo nada.',
  'privacy.settings':
    'De este servidor: sus ajustes y respuestas fijadas, hasta que quienes lo gestionan los cambien o me quiten del servidor.',
  'privacy.counts': 'De los 👍, los 👎 y los avisos: cuántos ha recibido un pasaje y nunca de quién.',
  'privacy.gapsOn':
    'De las preguntas que no he respondido bien: el texto, los pasajes más cercanos, la hora y un hash en lugar de quién preguntó, durante {days, plural, one {# día} other {# días}}. Quienes gestionan este servidor ven los textos, pero no quién preguntó.',
  'privacy.gapsOff': 'En este servidor no se guardan los textos de las preguntas.',
  'privacy.digest': 'Una vez por semana, algunos de estos textos se publican en {channel}.',
  'privacy.never': 'Nunca guardo conversaciones, respuestas ni nombres.',
  'privacy.forget': 'Olvídame',
  'privacy.forgetNow': 'Sí, olvídame',
  'privacy.export': 'Exportar mis datos',
  'privacy.confirm':
    'Esto borra los textos de tus preguntas de lo que guardo, en todos los servidores. Las valoraciones y los avisos son solo números y se quedan. No se puede deshacer.',
  'privacy.forgotten':
    '{count, plural, =0 {No se guardaba nada sobre ti.} one {Se ha borrado # entrada.} other {Se han borrado # entradas.}}',
  'privacy.exported':
    '{all, plural, =0 {No se guarda nada sobre ti; el archivo lo dice.} one {La única entrada que se guarda sobre ti:} other {{count, number} de las # entradas que se guardan sobre ti:}}',

  'command.settings': 'Dónde y cómo respondo en este servidor; para quienes lo gestionan',
  'command.settings.document': 'Un documento o carpeta que ofrecer aquí, o dejar de ofrecer',
  'command.settings.topic': 'Un tema que sugerir aquí, o dejar de sugerir',
  'command.pin': 'Responde a una pregunta con el pasaje que elijas; para quienes gestionan el servidor',
  'command.pin.question': 'La pregunta tal como la hace la gente',
  'command.pin.id': 'El identificador de cita del pasaje, o algunas de sus palabras para elegirlo',
  'command.pins': 'Muestra las respuestas fijadas y quita algunas; para quienes gestionan el servidor',
  'command.gaps': 'Preguntas que no se han respondido bien; para quienes gestionan el servidor',
  'command.privacy': 'Qué guardo, durante cuánto tiempo y quién lo ve',
  'command.forgetMe': 'Borra lo que guardo sobre ti',

  // Quotations that are checked
  'verify.none':
    'Ahí no hay ninguna cita textual. Una cita textual va entre comillas o en un bloque de cita; un texto sin ninguna de las dos cosas se toma como una sola.',
  'verify.count': '{count, plural, one {# cita textual comprobada} other {# citas textuales comprobadas}}',
  'verify.exact': 'Exacta: la biblioteca tiene estas palabras en este orden',
  'verify.differs': 'La biblioteca tiene otras palabras aquí',
  'verify.absent': 'No está en esta biblioteca',
  'verify.unchecked': 'Lo encontrado no se ha podido cotejar con su fuente, así que no se muestra',
  'verify.nearest': 'La frase más cercana es {sentence}',
  'verify.unclaimed': 'El texto no dice dónde está.',
  'verify.claim.right': 'El texto dice que está en {source}, y es correcto.',
  'verify.claim.elsewhere': 'El texto dice que está en {source}, pero está aquí:',
  'verify.claim.unknown-source': 'El texto dice que está en {source}, que esta biblioteca no tiene.',
  'verify.claim.none': 'El texto dice que está en {source}, pero ahí no está.',
  'verify.alsoAt': 'Las mismas palabras están también en {list}.',
  'verify.legend': 'Lo ~~tachado~~ es lo que dice el texto; la **negrita**, lo que dice la biblioteca.',
  'verify.fileLegend': '{text} es lo que dice el texto; {library}, lo que dice la biblioteca.',
  'verify.whole': 'No hay comillas, así que todo el texto se ha tomado como una sola cita textual.',
  'verify.more':
    '{count, plural, one {Hay # cita textual más en el archivo, que las tiene todas completas.} other {Hay # citas textuales más en el archivo, que las tiene todas completas.}}',
  'verify.cut': 'El archivo tiene completo lo que aquí está cortado.',
  'verify.open': 'Abrir el pasaje de una cita textual',
  'verify.openOne': 'Abrir el pasaje',

  // Whether all is well
  'checkup.well': 'Todo va bien',
  'checkup.notWell': 'Hay algo que revisar',
  'checkup.again': 'Volver a comprobar',
  'checkup.version': 'Footnote {version}',
  'checkup.here': 'Tengo todos los permisos que necesito en este canal.',
  'checkup.hereMissing':
    'Permisos que me faltan en este canal: {permissions}. Dáselos a mi rol en los ajustes del canal.',
  'checkup.notMember':
    'Este servidor no me ha añadido: aquí solo pueden usarme quienes me han instalado en su cuenta. Añádeme al servidor para que pueda responder a mensajes.',
  'checkup.everywhere': 'Respondo en todos los canales que puedo ver. En `/settings` se pueden elegir solo algunos.',
  'checkup.channels':
    '{count, plural, one {Tengo todos los permisos que necesito en el canal elegido en los ajustes.} other {Tengo todos los permisos que necesito en los # canales elegidos en los ajustes.}}',
  'checkup.channelMissing':
    'Permisos que me faltan en {channel}: {permissions}. Dáselos a mi rol en los ajustes de ese canal.',
  'checkup.channelGone':
    'No puedo ver el canal {channel}, elegido en los ajustes. Déjame verlo o elige otro con `/settings`.',
  'checkup.moreChannels':
    '{count, plural, one {También falta algo en # canal más de los elegidos en los ajustes.} other {También falta algo en # canales más de los elegidos en los ajustes.}}',
  'checkup.external': 'Quienes me han instalado en su cuenta pueden mostrar a todo el mundo lo que respondo aquí.',
  'checkup.noExternal':
    'A quienes me han instalado en su cuenta les respondo aquí en privado. Para cambiarlo, dales el permiso {permission}.',
  'checkup.intents': 'No necesito ningún «intent» privilegiado.',
  'checkup.library':
    '{documents, plural, one {La biblioteca tiene # documento; su revisión es {revision}.} other {La biblioteca tiene # documentos; su revisión es {revision}.}}',
  'checkup.empty': 'La biblioteca está vacía. Quien se encarga de ella puede añadir documentos.',
  'checkup.lexiconLags':
    'El diccionario aún se está preparando: hasta entonces no se encuentran otras palabras con el mismo significado.',
  'checkup.vectorsLag':
    '{documents, plural, one {# documento se encuentra solo por sus palabras hasta que estén listos sus vectores.} other {# documentos se encuentran solo por sus palabras hasta que estén listos sus vectores.}}',
  'checkup.problems':
    '{count, plural, one {No se ha podido leer un archivo de la biblioteca: {path}: {reason}. Para arreglarlo: {remedy}.} other {No se han podido leer # archivos de la biblioteca. El primero es {path}: {reason}. Para arreglarlo: {remedy}.}}',
  'checkup.gateway': 'Discord me responde en {ms, number}\u00a0ms.',
  'checkup.gatewayNew': 'Tengo conexión con Discord; aún no se sabe con qué rapidez responde.',
  'checkup.gatewaySlow':
    'Discord tarda {ms, number}\u00a0ms en responderme. Quien me mantiene puede revisar la conexión de mi ordenador.',
  'checkup.gatewayDown':
    'No me llega nada de Discord ({shards}). Si sigue así, quien me mantiene tiene que mirar el registro y reiniciarme.',
  'checkup.noAnswers': 'Aún no he respondido nada desde que me iniciaron {since}.',
  'checkup.answers':
    '{answers, plural, one {He respondido # vez desde que me iniciaron {since}, en {p50, number}\u00a0ms.} other {He respondido # veces desde que me iniciaron {since}: la mitad de las últimas respuestas tardó como mucho {p50, number}\u00a0ms y el 95\u00a0%, {p95, number}\u00a0ms.}}',
  'checkup.answersSlow':
    'Voy despacio: el 95\u00a0% de mis últimas respuestas tardó hasta {p95, number}\u00a0ms y la mitad, hasta {p50, number}\u00a0ms ({answers, number} desde que me iniciaron {since}). Quien me mantiene puede darme un ordenador más rápido o un modelo más pequeño.',
  'checkup.noIncident': 'No ha fallado nada desde que me iniciaron.',
  'checkup.incident':
    'El último fallo ocurrió {when}. Quien me mantiene lo encuentra en el registro como incidencia {incident}.',
  'checkup.ledger': 'Lo que guardo para este servidor está en {kind} (versión {schema, number} de sus tablas).',
  'checkup.noLedger':
    'No guardo nada para este servidor, así que ningún ajuste se aplica. Quien me mantiene puede mirar `footnote doctor`.',
  'checkup.ledgerDown':
    'Ahora mismo no se puede leer lo que guardo para este servidor, así que puede que sus ajustes no se apliquen. Quien me mantiene puede mirar `footnote doctor`.',
};
