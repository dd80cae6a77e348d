import type { servers as english } from './en-servers.ts';

/** What is said of a server's settings, pins, feedback, gaps and privacy, in Spanish as in Spain; a part of `esES`. */
export const servers: Readonly<Record<keyof typeof english, string>> = {
  inServersOnly: 'Esto solo funciona en servidores.',
  managersOnly: 'Esto es para quienes gestionan el servidor: hace falta el permiso Gestionar servidor.',
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
  'settings.documents': '**Documentos que se ofrecen**; la opción `document` de este comando añade y quita otros',
  'settings.documents.none': 'Toda la biblioteca',
  'settings.language': '**Idioma en el que hablo**; los pasajes siguen en el suyo',
  'settings.language.none': 'El de quien lee',
  'settings.ownLanguage': 'El de quien lee',
  'settings.privacy': '**Donde no se elige otra cosa**',
  'settings.private': 'Solo quien pregunta ve la respuesta',
  'settings.topics':
    '**Temas que se sugieren antes de escribir nada**; la opción `topic` de este comando añade y quita otros',
  'settings.topics.none': 'Los más reveladores',
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

  report: 'Anticuado o equivocado',
  'report.what': '¿Qué le pasa al pasaje {citation}?',
  'report.outdated': 'Está anticuado',
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
  'gaps.newest': 'se muestran las {count} más recientes',
  'gaps.none': 'Ninguna: desde entonces se han respondido todas las preguntas.',
  'gaps.off':
    'No se guardan preguntas. Para guardar las que no se han respondido bien, activa «Guardar preguntas sin respuesta» en `/settings`.',
  'gaps.hint': '-# Para dejar una respondida, usa `/pin` con la pregunta y el identificador de cita de un pasaje.',
  'gaps.unanswered': '{count, plural, one {# sin responder} other {# sin responder}}',
  'gaps.unsure': '{count, plural, one {# dudosa} other {# dudosas}}',
  'gaps.disliked': '{count, plural, one {# con 👎} other {# con 👎}}',
  'gaps.toPassages': 'Pasajes',
  'gaps.toQuestions': 'Preguntas',
  'gaps.passages': 'Qué se opina de los pasajes',
  'gaps.passageCount': '{count, plural, one {# pasaje} other {# pasajes}}',
  'gaps.noPassages': 'Todavía nadie ha opinado sobre ningún pasaje.',
  'gaps.outdated': '{count, plural, one {# dice que está anticuado} other {# dicen que está anticuado}}',
  'gaps.wrongSpot': '{count, plural, one {# dice que no es el lugar} other {# dicen que no es el lugar}}',
  'gaps.exported':
    '{count} de {all, plural, one {# pregunta} other {# preguntas}}, en una tabla para hojas de cálculo:',
  'digest.title':
    '{count, plural, one {# pregunta no se ha respondido bien en los últimos siete días} other {# preguntas no se han respondido bien en los últimos siete días}}',
  'digest.hint': '-# Quienes gestionan el servidor las ven todas con `/gaps`, y con `/pin` se deja una respondida.',

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
    '{all, plural, =0 {No se guarda nada sobre ti; el archivo lo dice.} one {La única entrada que se guarda sobre ti:} other {{count} de las # entradas que se guardan sobre ti:}}',

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
};
