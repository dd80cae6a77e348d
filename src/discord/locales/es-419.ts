import type { Phrases } from './en.ts';
import { esES } from './es-ES.ts';

/**
 * Latin American Spanish; `tú`, and the words of that of Spain but for these: cambió for ha cambiado, administrar for gestionar,
 * agregar for añadir, configuración for ajustes, presionar for pulsar, app for aplicación, computadora for ordenador.
 */
export const es419: Phrases = {
  ...esES,

  // Answers and passages
  noneVerbatim: 'Hay un resultado, pero no se pudo cotejar con su fuente, así que no se muestra.',
  notVerbatim: 'Este pasaje no se pudo cotejar con su fuente, así que no se muestra.',
  emptyLibrary: 'La biblioteca está vacía. Quien se encarga de ella puede agregar documentos; `/sources` los muestra.',
  changed:
    'El documento cambió desde que se publicó esto, así que este botón ya no lleva a ninguna parte. Vuelve a preguntar, por favor.',

  // Under every card
  restricted:
    'Solo tú ves esto: el servidor no deja que las apps que no agregó respondan a nadie más si no tienes el permiso «{permission}».',
  deleted: 'Se eliminó la respuesta que había aquí.',
  deleteNotYours: 'Solo puede eliminarlo quien lo pidió o alguien que pueda administrar los mensajes aquí.',

  // Where it may not answer
  settingsUnknown:
    'En este momento no puedo leer la configuración de este servidor. Hasta que pueda, solo respondo en privado: pregunta con `/ask`.',
  mayNotPost:
    'No puedo publicar aquí. Permisos que me faltan en este canal: {permissions}. Alguien que administre el servidor puede dárselos a mi rol en la configuración del canal.',
  mayNotPostIn:
    'Me preguntaste en {channel}, pero no puedo publicar ahí. Permisos que me faltan: {permissions}. Alguien que administre el servidor puede dárselos a mi rol en la configuración del canal.',
  mayNotPostOutside:
    'No puedo publicar aquí: este servidor no me agregó y te falta el permiso **{permission}**. Alguien que administre el servidor puede agregarme o darte ese permiso.',
  mayNotPostNow:
    'Discord no me deja publicar ahí. Alguien que administre el servidor puede revisar mis permisos en este canal.',
  'permission.UseExternalApps': 'Usar apps externas',

  // Lists and citations
  unreadable: 'No se pudo leer {path}: {reason}. Para arreglarlo: {remedy}.',
  'fate.moved': 'El documento cambió desde entonces, pero estas palabras no',
  'fate.changed': 'Estas palabras cambiaron desde entonces: las de antes, ~~tachadas~~; las de ahora, en negrita',

  // Servers
  managersOnly: 'Esto es para quienes administran el servidor: hace falta el permiso «Administrar servidor».',
  pinnedHere:
    '{count, plural, one {el primer pasaje lo fijaron quienes administran este servidor} other {los primeros # pasajes los fijaron quienes administran este servidor}}',
  'greeting.managers':
    '`/settings` es donde quienes administran este servidor eligen los canales, los documentos y el idioma',
  'greeting.examples': 'Para probar, presiona una pregunta; solo tú verás la respuesta:',
  'settings.title': 'Configuración de este servidor',
  'settings.saved': 'Lo que elijas se guarda al instante.',
  'settings.documents':
    '**Documentos que se ofrecen**; con la opción `document` de este comando se agregan y quitan otros',
  'settings.topics':
    '**Temas que se sugieren antes de escribir algo**; con la opción `topic` de este comando se agregan y quitan otros',
  'settings.digestChannel': '**Canal para un resumen semanal** de las preguntas que no se respondieron bien',
  'settings.gapsKept':
    '**Lo que dicen los lectores.** Las valoraciones y los avisos se cuentan sin nombres. Si guardas las preguntas sin respuesta, sus textos se conservan {days, plural, one {# día} other {# días}} con un hash en lugar de quién preguntó; al desactivarlo se borran al instante.',
  'pin.earlier': 'El documento cambió desde entonces: el pasaje se muestra como de una revisión anterior.',
  reported: 'Gracias, queda anotado para quienes administran este servidor.',
  'human.asks': 'A {user} le gustaría que respondiera una persona:',
  'human.done': 'Ya avisé. Alguien responderá aquí.',
  'human.before': 'Ya se avisó a una persona por esta respuesta.',

  // Gaps
  'gaps.title': 'Preguntas que no se respondieron bien',
  'gaps.none': 'Ninguna: hasta ahora se respondieron todas las preguntas.',
  'gaps.off':
    'No se guardan preguntas. Para guardar las que no se respondieron bien, activa «Guardar preguntas sin respuesta» en `/settings`.',
  'gaps.noPassages': 'Todavía nadie opinó sobre ningún pasaje.',
  'digest.title':
    '{count, plural, one {# pregunta no se respondió bien en los últimos siete días} other {# preguntas no se respondieron bien en los últimos siete días}}',
  'digest.hint':
    '-# Quienes administran el servidor las ven todas con `/gaps`, y con `/pin` se responde a una de forma definitiva.',

  // Privacy
  'privacy.settings':
    'De este servidor: su configuración y sus respuestas fijadas, hasta que quienes lo administran las cambien o me quiten del servidor.',
  'privacy.counts': 'De los 👍, los 👎 y los avisos: cuántos recibió un pasaje y nunca de quién.',
  'privacy.gapsOn':
    'De las preguntas que no respondí bien: el texto, los pasajes más cercanos, la hora y un hash en lugar de quién preguntó, durante {days, plural, one {# día} other {# días}}. Quienes administran este servidor ven los textos, pero no quién preguntó.',
  'privacy.forgotten':
    '{count, plural, =0 {No se guardaba nada sobre ti.} one {Se borró # entrada.} other {Se borraron # entradas.}}',

  // Quotations that are checked, and whether all is well
  'verify.unchecked': 'Lo encontrado no se pudo cotejar con su fuente, así que no se muestra',
  'verify.whole': 'No hay comillas, así que todo el texto se tomó como una sola cita textual.',
  'checkup.hereMissing':
    'Permisos que me faltan en este canal: {permissions}. Dáselos a mi rol en la configuración del canal.',
  'checkup.notMember':
    'Este servidor no me agregó: aquí solo pueden usarme quienes me instalaron en su cuenta. Agrégame al servidor para que pueda responder a mensajes.',
  'checkup.channels':
    '{count, plural, one {Tengo todos los permisos que necesito en el canal elegido en la configuración.} other {Tengo todos los permisos que necesito en los # canales elegidos en la configuración.}}',
  'checkup.channelMissing':
    'Permisos que me faltan en {channel}: {permissions}. Dáselos a mi rol en la configuración de ese canal.',
  'checkup.channelGone':
    'No puedo ver el canal {channel}, elegido en la configuración. Déjame verlo o elige otro con `/settings`.',
  'checkup.moreChannels':
    '{count, plural, one {También falta algo en # canal más de los elegidos en la configuración.} other {También falta algo en # canales más de los elegidos en la configuración.}}',
  'checkup.external': 'Quienes me instalaron en su cuenta pueden mostrar a todo el mundo lo que respondo aquí.',
  'checkup.noExternal':
    'A quienes me instalaron en su cuenta les respondo aquí en privado. Para cambiarlo, dales el permiso {permission}.',
  'checkup.empty': 'La biblioteca está vacía. Quien se encarga de ella puede agregar documentos.',
  'checkup.problems':
    '{count, plural, one {No se pudo leer un archivo de la biblioteca: {path}: {reason}. Para arreglarlo: {remedy}.} other {No se pudieron leer # archivos de la biblioteca. El primero es {path}: {reason}. Para arreglarlo: {remedy}.}}',
  'checkup.gatewaySlow':
    'Discord tarda {ms, number}\u00a0ms en responderme. Quien me mantiene puede revisar la conexión de mi computadora.',
  'checkup.noAnswers': 'Aún no respondí nada desde que me iniciaron {since}.',
  'checkup.answers':
    '{answers, plural, one {Respondí # vez desde que me iniciaron {since}, en {p50, number}\u00a0ms.} other {Respondí # veces desde que me iniciaron {since}: la mitad de las últimas respuestas tardó como mucho {p50, number}\u00a0ms y el 95\u00a0%, {p95, number}\u00a0ms.}}',
  'checkup.answersSlow':
    'Voy despacio: el 95\u00a0% de mis últimas respuestas tardó hasta {p95, number}\u00a0ms y la mitad, hasta {p50, number}\u00a0ms ({answers, number} desde que me iniciaron {since}). Quien me mantiene puede darme una computadora más rápida o un modelo más pequeño.',
  'checkup.noIncident': 'No falló nada desde que me iniciaron.',
  'checkup.incident':
    'La última falla ocurrió {when}. Quien me mantiene la encuentra en el registro como incidente {incident}.',
  'checkup.noLedger':
    'No guardo nada para este servidor, así que ninguna configuración se aplica. Quien me mantiene puede mirar `footnote doctor`.',
  'checkup.ledgerDown':
    'Ahora mismo no se puede leer lo que guardo para este servidor, así que puede que su configuración no se aplique. Quien me mantiene puede mirar `footnote doctor`.',

  // What goes wrong
  failed: 'Algo salió mal aquí y quedó anotado. Inténtalo de nuevo, por favor.',
  incident: 'Incidente {incident}',
  busy: 'Hay muchas preguntas en espera en este canal. Vuelve a preguntar en un momento, por favor.',

  // Why this passage?
  'why.counted': 'Lo que más contó, en puntos',
  'why.gone':
    'Este pasaje ya no sale con esta pregunta: la biblioteca o la búsqueda cambiaron desde entonces. Vuelve a preguntar para ver qué dice ahora.',
  'why.cut': 'La tarjeta solo contiene el principio de la pregunta, así que solo se tuvo en cuenta esa parte.',
  'why.withoutTurns': 'No se pudieron leer los mensajes anteriores a este, así que se explica sin ellos.',

  // Commands
  'command.settings': 'Dónde y cómo respondo en este servidor; para quienes lo administran',
  'command.pin': 'Responde a una pregunta con el pasaje que elijas; para quienes administran el servidor',
  'command.pins': 'Muestra las respuestas fijadas y quita algunas; para quienes administran el servidor',
  'command.gaps': 'Preguntas que no se respondieron bien; para quienes administran el servidor',
  'command.cite': 'Muestra el pasaje de un identificador de cita y qué cambió desde entonces',
  'name.settings': 'configuración',
};
