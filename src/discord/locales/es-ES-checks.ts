import type { PhraseKey } from './en.ts';

/** What is said of quotations that are checked, and of whether all is well, in Spanish as in Spain; a part of `esES`. */
export const checks: Readonly<Record<Extract<PhraseKey, `${'verify' | 'checkup'}.${string}`>, string>> = {
  // Quotations that are checked
  'verify.none':
    'Ahí no hay ninguna cita textual. Una cita textual va entre comillas o en un bloque de cita; un texto sin ninguna se toma como una sola.',
  'verify.count': '{count, plural, one {# cita textual comprobada} other {# citas textuales comprobadas}}',
  'verify.exact': 'Exacta: la biblioteca tiene estas palabras en este orden',
  'verify.differs': 'La biblioteca tiene otras palabras aquí',
  'verify.absent': 'No está en esta biblioteca',
  'verify.unchecked': 'Lo encontrado no se ha podido comprobar con su fuente, así que no se muestra',
  'verify.nearest': 'Lo más cercano es {sentence}',
  'verify.unclaimed': 'El texto no dice dónde está.',
  'verify.claim.right': 'El texto dice que está en {source}, y es correcto.',
  'verify.claim.elsewhere': 'El texto dice que está en {source}, pero está aquí:',
  'verify.claim.unknown-source': 'El texto dice que está en {source}, que esta biblioteca no tiene.',
  'verify.claim.none': 'El texto dice que está en {source}, pero no está.',
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
  'checkup.again': 'Volver a mirar',
  'checkup.version': 'Footnote {version}',
  'checkup.here': 'Tengo todos los permisos que necesito en este canal.',
  'checkup.hereMissing':
    'En este canal me faltan los permisos {permissions}. Dáselos a mi rol en los ajustes del canal.',
  'checkup.notMember':
    'Este servidor no me ha añadido: aquí solo pueden usarme quienes me han instalado para sí. Añádeme al servidor para que pueda responder a mensajes.',
  'checkup.everywhere': 'Respondo en todos los canales que puedo ver. En `/settings` se pueden elegir solo algunos.',
  'checkup.channels':
    '{count, plural, one {Tengo todos los permisos que necesito en el canal elegido en los ajustes.} other {Tengo todos los permisos que necesito en los # canales elegidos en los ajustes.}}',
  'checkup.channelMissing':
    'En {channel} me faltan los permisos {permissions}. Dáselos a mi rol en los ajustes de ese canal.',
  'checkup.channelGone':
    'No puedo ver el canal {channel}, elegido en los ajustes. Déjame verlo o elige otro con `/settings`.',
  'checkup.moreChannels':
    '{count, plural, one {También falta algo en # canal más de los elegidos en los ajustes.} other {También falta algo en # canales más de los elegidos en los ajustes.}}',
  'checkup.external': 'Quienes me han instalado para sí pueden mostrar a todo el mundo lo que respondo aquí.',
  'checkup.noExternal':
    'A quienes me han instalado para sí les respondo aquí en privado. Para cambiarlo, dales el permiso {permission}.',
  'checkup.intents': 'No necesito ningún «intent» privilegiado.',
  'checkup.library':
    '{documents, plural, one {La biblioteca tiene # documento; su revisión es {revision}.} other {La biblioteca tiene # documentos; su revisión es {revision}.}}',
  'checkup.empty': 'La biblioteca está vacía. Quien se encarga de ella puede añadir documentos.',
  'checkup.lexiconLags':
    'El diccionario aún se está preparando: hasta entonces no se encuentran otras palabras para lo mismo.',
  'checkup.vectorsLag':
    '{documents, plural, one {# documento se encuentra solo por sus palabras hasta que estén listos sus vectores.} other {# documentos se encuentran solo por sus palabras hasta que estén listos sus vectores.}}',
  'checkup.problems':
    '{count, plural, one {No se ha podido leer un archivo de la biblioteca: {path}: {reason}. Para arreglarlo: {remedy}.} other {No se han podido leer # archivos de la biblioteca. El primero es {path}: {reason}. Para arreglarlo: {remedy}.}}',
  'checkup.gateway': 'Discord me responde en {ms, number} ms.',
  'checkup.gatewayNew': 'Tengo conexión con Discord; aún no se sabe con qué rapidez responde.',
  'checkup.gatewaySlow':
    'Discord tarda {ms, number} ms en responderme. Quien me mantiene puede revisar la conexión de mi ordenador.',
  'checkup.gatewayDown':
    'No me llega nada de Discord ({shards}). Si sigue así, quien me mantiene tiene que mirar el registro y reiniciarme.',
  'checkup.noAnswers': 'No he respondido nada desde que me iniciaron {since}.',
  'checkup.answers':
    '{answers, plural, one {He respondido # vez desde que me iniciaron {since}, en {p50, number} ms.} other {He respondido # veces desde que me iniciaron {since}: la mitad de las últimas respuestas tardó como mucho {p50, number} ms y el 95\u00a0%, {p95, number} ms.}}',
  'checkup.answersSlow':
    'Voy despacio: el 95\u00a0% de mis últimas respuestas tardó hasta {p95, number} ms y la mitad, hasta {p50, number} ms ({answers, number} desde que me iniciaron {since}). Quien me mantiene puede darme un ordenador más rápido o un modelo más pequeño.',
  'checkup.noIncident': 'Nada ha ido mal desde que me iniciaron.',
  'checkup.incident':
    'Lo último que fue mal ocurrió {when}. Quien me mantiene lo encuentra en el registro como incidencia {incident}.',
  'checkup.ledger': 'Lo que guardo para este servidor está en {kind} (versión {schema, number} de sus tablas).',
  'checkup.noLedger':
    'No guardo nada para este servidor, así que ningún ajuste se aplica. Quien me mantiene puede mirar `footnote doctor`.',
  'checkup.ledgerDown':
    'Ahora mismo no se puede leer lo que guardo para este servidor, así que puede que sus ajustes no se apliquen. Quien me mantiene puede mirar `footnote doctor`.',
};
