import type { Phrases } from './en.ts';
import { checks } from './es-ES-checks.ts';
import { servers } from './es-ES-servers.ts';

/** Spanish as in Spain. Says tú. A quotation is a "cita textual", what names its source a "cita". */
export const esES: Phrases = {
  ...servers,
  ...checks,

  // Answers
  unsure: 'No es seguro que la biblioteca responda a esto. El pasaje más cercano es:',
  nothing: 'La biblioteca no lo dice.',
  nothingThere: '{name}: ahí nada lo dice.',
  nothingHelp: 'Ningún pasaje responde a esto. Prueba con otras palabras o busca un tema con `/topic`.',
  unknownWords: 'No aparece en la biblioteca',
  nearestTopics: 'Temas más cercanos',
  showClosest: 'Ver el pasaje más cercano',
  sure: '{percent}\u00a0% de certeza',
  emptyLibrary: 'La biblioteca está vacía. Quien se encarga de ella puede añadir documentos; `/sources` los muestra.',
  askSomething: 'Pregúntame algo y te cito, palabra por palabra, el pasaje de la biblioteca que responde, con su cita.',
  thanks: 'Yo solo cito documentos. Pregúntame algo sobre ellos:',
  noneVerbatim: 'Hay un resultado, pero no se ha podido comprobar con su fuente, así que no se muestra.',
  notVerbatim: 'Este pasaje no se ha podido comprobar con su fuente, así que no se muestra.',

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
  page: 'pág. {page}',
  earlier: 'de una revisión anterior',
  changed:
    'El documento ha cambiado desde que se publicó esto, así que este botón ya no lleva a ninguna parte. Vuelve a preguntar, por favor.',
  pressedTooOld: 'No conozco este botón. Vuelve a preguntar, por favor.',

  openSource: 'Abrir la fuente',
  passageBefore: 'Pasaje de antes',
  passageAfter: 'Pasaje de después',

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
  'references.more': '{count, plural, one {hay # más que no se muestra} other {hay # más que no se muestran}}',

  // Several questions in one message
  questions: 'Tus preguntas',
  notSure: 'no es seguro: {where}',
  notSaid: 'la biblioteca no lo dice',

  // Under every card
  followUp: 'Seguir preguntando',
  'followUp.question': 'Tu pregunta',
  share: 'Compartir con todos',
  sharedBy: 'Compartido por {user}',
  restricted: 'Solo tú ves esto: el servidor no deja que las aplicaciones que no ha añadido respondan a nadie más.',
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
  mayNotPost:
    'No puedo publicar aquí. Necesito los permisos {permissions} en este canal: alguien que gestione el servidor puede dárselos a mi rol en los ajustes del canal.',
  mayNotPostIn:
    'Me has preguntado en {channel}, pero no puedo publicar ahí. Necesito los permisos {permissions}: alguien que gestione el servidor puede dárselos a mi rol en los ajustes del canal.',
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
    'Ningún pasaje de la biblioteca tiene este identificador de cita. Puede estar mal escrito o ser más antiguo que lo que se recuerda de la biblioteca.',
  expiredCitation: 'Este pasaje se citó en su día, pero su texto ya no se conserva.',
  droppedOn:
    'Se descartó el {day}: quien se encarga de la biblioteca solo guarda las revisiones anteriores durante un tiempo.',
  badCitation: 'Eso no es un identificador de cita. Uno tiene este aspecto: {example}',
  revision: 'Revisión {revision}',
  revisions: 'Revisiones: {list}',
  changedBy: 'modificado no más tarde del {day}',
  standsNow: 'Lugar actual: {place}',
  'fate.current': 'Sin cambios',
  'fate.moved': 'El documento ha cambiado desde entonces, pero estas palabras no',
  'fate.changed': 'Estas palabras han cambiado desde entonces: lo ~~tachado~~ es lo que eran y la negrita, lo que son',
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
  // Nothing but the topic, as a library in another language knows no Spanish words
  exampleQuestion: '¿{topic}?',
  'help.ask': '`/ask` para hacer una pregunta; también puedes mencionarme, responderme o enviarme un mensaje directo',
  'help.topic': '`/topic` para ver todas las frases sobre un tema',
  'help.quote': '`/quote` para encontrar las palabras exactas de una cita textual que recuerdas a medias',
  'help.cite': '`/cite` para ver el pasaje de un identificador de cita',
  'help.verify': '`/verify` para comprobar si las citas textuales de un texto son exactas',
  'help.sources': '`/sources` para ver los documentos de esta biblioteca',

  // What goes wrong
  withheld: 'Discord no me muestra el texto de esta respuesta. Para seguir, mencióname en tu mensaje o usa `/ask`.',
  failed: 'Algo ha ido mal aquí y ha quedado anotado. Inténtalo de nuevo, por favor.',
  incident: 'Incidencia {incident}',
  cardGone: 'El mensaje ya no está. Vuelve a preguntar, por favor.',
  changedTooOften: 'Durante un rato, Discord no me deja volver a cambiar este mensaje antiguo.',
  blockedByAutoMod:
    'Las reglas de este servidor (AutoMod) no me dejan publicar esto. Para leerlo a solas, usa `/ask` con la opción `private`.',
  tooSoon: 'Son más preguntas de las que puedo responder a la vez. Sigo {when}.',
  tooSoonHere: 'En este servidor se pregunta más de lo que puedo responder a la vez. Sigo {when}.',
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
  'why.manyTimes': 'más de {ratio} veces más alto',
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
  'feature.passageBm25': 'cuántas veces están las palabras de la pregunta en el pasaje; las poco comunes cuentan más',
  'feature.sentenceBm25': 'cuántas veces están las palabras de la pregunta en la frase; las poco comunes cuentan más',
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
  'feature.sentenceLikeness': 'lo cercano que es el significado de la frase',
  'feature.contextLikeness': 'lo cercano que es el significado de la frase, leída con lo que la rodea',
  'feature.passageLikeness': 'lo cercano que es el significado del pasaje',
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
  'command.ask.private': 'Si solo tú ves la respuesta',
  'command.topic': 'Busca un tema: todas las frases sobre él, en orden de lectura',
  'command.topic.topic': 'Un tema o el principio de uno',
  'command.quote': 'Encuentra una cita textual que recuerdas a medias: las palabras exactas y dónde están',
  'command.quote.document': 'Sugerir secciones y frases de este documento o carpeta, y buscar solo ahí',
  'command.quote.text': 'Las palabras tal como las recuerdas',
  'command.cite': 'Muestra el pasaje de un identificador de cita y qué ha cambiado desde entonces',
  'command.cite.id': 'Un identificador de cita, como el que hay debajo de cada pasaje',
  'command.sources': 'Muestra los documentos de la biblioteca',
  'command.sources.document': 'Mostrar solo este documento o carpeta',
  'command.doctor': 'Mira si todo va bien conmigo en este servidor y qué hacer si no',
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
  'name.doctor': 'doctor',
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
};
