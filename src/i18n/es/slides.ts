import type { slides as english } from '../en/slides.ts';
import type { Translation } from '../translation.ts';

/** What slides and speaker's notes say: the stage and the file of slides both bring these words in. */
export const slides = {
  'slides.title': '{group}: informe sobre la marcha de los trabajos dirigido a {parent}',
  'slides.titleAlone': '{group}: informe sobre la marcha de los trabajos',
  'slides.titleGroups': '{group}: situación de {groups}',
  'slides.document': 'Documento',
  'slides.documentOf': '{number}, {date}',

  'slides.purpose': 'Finalidad',
  'slides.purposeTitle': {
    one: '{group} trabaja en {n} punto de su mandato',
    many: '{group} trabaja en {n} de puntos de su mandato',
    other: '{group} trabaja en {n} puntos de su mandato',
  },

  'slides.glance': 'Panorama',
  'slides.glanceTitle': '{held} hasta ahora; {listed} en el informe',
  'slides.glanceNone': 'Aún no se ha celebrado ninguna reunión',
  'slides.glanceHeld': '{held} hasta ahora',
  'slides.glanceFirst': 'Aún ninguna reunión celebrada; {listed} en el informe',
  'slides.more': '{by} más que en {place} ({before})',
  'slides.fewer': '{by} menos que en {place} ({before})',
  'slides.same': 'igual que en {place}',
  'slides.outputOf': 'Documentos de salida, {place}',
  'slides.outputUnit': { one: 'documento', many: 'de documentos', other: 'documentos' },
  'slides.listedIn': 'en {with} de {groups}',
  'slides.recipients': '{inside} en el UIT-T, {outside} fuera de él',
  'slides.pointsMore': '{points} puntos más que en {place}',
  'slides.pointsFewer': '{points} puntos menos que en {place}',

  'slides.participants': 'Participantes',
  'slides.people.one': 'Participantes en {place}: {count}',
  'slides.people.none': 'El informe no da el total de participantes de las dos últimas reuniones',
  'slides.people.most':
    'La mayor asistencia fue la de {place}, {count}; la de la última reunión, {lastCount}',
  'slides.people.lastMost': 'La última reunión, {place}, tuvo la mayor asistencia: {count}',
  'slides.people.more.larger':
    '{place} tuvo más participantes que {before}, con una mayor proporción a distancia',
  'slides.people.more.smaller':
    '{place} tuvo más participantes que {before}, con una menor proporción a distancia',
  'slides.people.more.same':
    '{place} tuvo más participantes que {before}, con una proporción a distancia similar',
  'slides.people.more.unknown': '{place} tuvo más participantes que {before}',
  'slides.people.fewer.larger':
    '{place} tuvo menos participantes que {before}, con una mayor proporción a distancia',
  'slides.people.fewer.smaller':
    '{place} tuvo menos participantes que {before}, con una menor proporción a distancia',
  'slides.people.fewer.same':
    '{place} tuvo menos participantes que {before}, con una proporción a distancia similar',
  'slides.people.fewer.unknown': '{place} tuvo menos participantes que {before}',
  'slides.people.same.larger':
    '{place} tuvo tantos participantes como {before}, con una mayor proporción a distancia',
  'slides.people.same.smaller':
    '{place} tuvo tantos participantes como {before}, con una menor proporción a distancia',
  'slides.people.same.same':
    '{place} tuvo tantos participantes como {before}, con una proporción a distancia similar',
  'slides.people.same.unknown': '{place} tuvo tantos participantes como {before}',
  'slides.change': 'Variación',
  'slides.total': 'Total',
  'slides.remote': 'A distancia',
  'slides.onSite': 'Presenciales',
  'slides.share': 'Proporción a distancia',
  'slides.points': '{points} p. p.',

  'slides.documents': 'Documentos',
  'slides.documents.one': 'Documentos de salida de {place}: {count}',
  'slides.documents.none': 'El informe no da el número de documentos de salida de la última reunión',
  'slides.documents.more':
    '{place} produjo más documentos de salida que {before}: {count} frente a {beforeCount}',
  'slides.documents.fewer':
    '{place} produjo menos documentos de salida que {before}: {count} frente a {beforeCount}',
  'slides.documents.same': '{place} produjo tantos documentos de salida como {before}: {count}',
  'slides.documents.sum': 'Documentos de salida hasta ahora: {sum}, de {meetings}',
  'slides.input': 'Entrada',
  'slides.output': 'Salida',
  'slides.soFar': 'Salida hasta entonces',

  'slides.timeline': 'Cronología y próximas reuniones',
  'slides.timelineTbc': {
    one: '{n} reunión más prevista, por confirmar',
    many: '{n} de reuniones más previstas, por confirmar',
    other: '{n} reuniones más previstas, por confirmar',
  },
  'slides.timelinePlanned': {
    one: '{n} reunión más prevista',
    many: '{n} de reuniones más previstas',
    other: '{n} reuniones más previstas',
  },
  'slides.timelineEnd': 'No se menciona ninguna otra reunión; el fin está previsto en {month}',
  'slides.timelineNone': 'No se menciona ninguna otra reunión',
  'slides.held': 'Celebrada',

  'slides.structure': 'Estructura',
  'slides.structureTitle': '{groups}, {with} de ellos con productos',
  'slides.structureAll': '{groups}, cada uno con productos',
  'slides.structureLeader': 'Responsable',

  'slides.group': 'GT {number}: {title}',
  'slides.groups': 'Grupos de Trabajo',
  'slides.group.led': {
    one: '{n} producto; responsable: {leader}',
    many: '{n} de productos; responsable: {leader}',
    other: '{n} productos; responsable: {leader}',
  },
  'slides.group.interim': {
    one: '{n} producto; responsable con carácter interino: {leader}',
    many: '{n} de productos; responsable con carácter interino: {leader}',
    other: '{n} productos; responsable con carácter interino: {leader}',
  },
  'slides.group.leaderless': {
    one: '{n} producto; no se menciona responsable',
    many: '{n} de productos; no se menciona responsable',
    other: '{n} productos; no se menciona responsable',
  },
  'slides.group.rest': {
    one: 'El informe menciona {n} producto más',
    many: 'El informe menciona {n} de productos más',
    other: 'El informe menciona {n} productos más',
  },
  'slides.group.leaderOnly': 'Responsable: {leader}; aún no se menciona ningún producto',
  'slides.group.begun': 'Aún no se menciona ni responsable ni productos',
  'slides.group.open': 'Su misión está por determinar; aún sin responsable ni productos',
  'slides.leader': 'Responsable',
  'slides.mission': 'Misión',
  'slides.extra': '{column}: {value}',

  'slides.leadership': 'Dirección',
  'slides.leadershipChair': '{name} preside el grupo',
  'slides.leadershipVice': {
    one: '{name} preside el grupo, con {n} Vicepresidente',
    many: '{name} preside el grupo, con {n} de Vicepresidentes',
    other: '{name} preside el grupo, con {n} Vicepresidentes',
  },
  'slides.leadershipOther': {
    one: 'Se menciona {n} cargo directivo',
    many: 'Se mencionan {n} de cargos directivos',
    other: 'Se mencionan {n} cargos directivos',
  },
  'slides.appointedBy': 'Nombramiento por {body}',
  'slides.alsoLeads': 'También responsable de {groups}',

  'slides.liaisons': 'Coordinación',
  'slides.liaisonsSent': {
    one: 'Declaraciones de coordinación a {n} entidad, {inside} en el UIT-T',
    many: 'Declaraciones de coordinación a {n} de entidades, {inside} en el UIT-T',
    other: 'Declaraciones de coordinación a {n} entidades, {inside} en el UIT-T',
  },
  'slides.liaisonsHeard': {
    one: '{n} entidad presentó sus trabajos al grupo',
    many: '{n} de entidades presentaron sus trabajos al grupo',
    other: '{n} entidades presentaron sus trabajos al grupo',
  },
  'slides.liaisonsTies': 'El grupo está representado ante otras entidades, o estas ante él',
  'slides.represented': 'Representantes',
  'slides.ofTo': '{of} ante {to}: {who}',
  'slides.exchange': '{label} {way}',

  'slides.matters': 'Asuntos planteados',
  'slides.mattersTitle': {
    one: 'Los delegados plantearon {n} asunto',
    many: 'Los delegados plantearon {n} de asuntos',
    other: 'Los delegados plantearon {n} asuntos',
  },

  'slides.asked': 'Lo que se pide a la reunión',
  'slides.askedTitle': {
    one: 'Se dirige {n} petición a {parent}',
    many: 'Se dirigen {n} de peticiones a {parent}',
    other: 'Se dirigen {n} peticiones a {parent}',
  },
  'slides.askedAlone': {
    one: 'Se dirige {n} petición a la reunión',
    many: 'Se dirigen {n} de peticiones a la reunión',
    other: 'Se dirigen {n} peticiones a la reunión',
  },

  'slides.next': 'Próximos pasos',
  'slides.nextUntil': 'Lo que viene ahora, con fin previsto en {month}',
  'slides.nextTitle': 'Lo que viene ahora',
  'slides.nextMeeting': 'Próxima reunión',

  'slides.sources': 'Fuentes',
  'slides.sourcesTitle': 'Dónde figura cada tema en el informe',
  'slides.sourcesAndChecks': 'Fuentes y verificaciones',
  'slides.checksHold': {
    one: '{n} verificación del informe, y es conforme',
    many: '{n} de verificaciones del informe, todas conformes',
    other: '{n} verificaciones del informe, todas conformes',
  },
  'slides.checksLook': {
    one: 'Verificaciones conformes del informe: {held}; {n} punto por examinar',
    many: 'Verificaciones conformes del informe: {held}; {n} de puntos por examinar',
    other: 'Verificaciones conformes del informe: {held}; {n} puntos por examinar',
  },
  'slides.check.held': 'Conforme:',
  'slides.part': '{part} de {parts}',
  'slides.table': '{section}, cuadro {table}',
  'slides.foot': '{group}: {places}',

  'key.derived': '= derivado',
  'key.derivedLong': '= derivado de cifras del informe',
  'key.tbc': 'POR CONF. = por confirmar',
  'key.tbd': 'POR DET. = por determinar',
  'key.onSite': 'Presenciales = total − a distancia',
  'key.marks': 'Relleno = celebrada, hueco = prevista',
  'key.end': 'Fin previsto = primer día de la primera reunión + duración',
  'key.uncounted': 'Se cuentan las entidades, no las declaraciones: el informe no dice cuántas son',
  'key.summary': 'Resumen: palabras breves, no las del informe',
  'key.interim': 'a.i. = con carácter interino',

  'notes.title': 'Este es el informe sobre la marcha de los trabajos de {group}, {name}.',
  'notes.titleTo':
    'Este es el informe sobre la marcha de los trabajos de {group}, {name}, dirigido a {parent}.',
  'notes.titleGroups': 'Trata de {groups}.',
  'notes.terms': {
    one: 'El mandato del grupo tiene un punto.',
    many: 'El mandato del grupo tiene {n} de puntos.',
    other: 'El mandato del grupo tiene {n} puntos.',
  },
  'notes.term': 'Punto {number}: {text}.',
  'notes.statement': '{text}.',
  'notes.figureAlone': '{label}: {value}.',
  'notes.figure': '{label}: {value} {unit}.',
  'notes.people': '{place}, {days}: {total} personas, {onSite} de forma presencial y {remote} a distancia.',
  'notes.peopleTotal': '{place}, {days}: {total} personas.',
  'notes.peopleUnknown': '{place}, {days}: el informe no dice cuántas personas acudieron.',
  'notes.peopleShare': 'En {place}, la proporción a distancia fue de {share}.',
  'notes.documents': '{place}: documentos de entrada, {input}; documentos de salida, {output}.',
  'notes.documentsSum': 'El total de documentos de salida hasta ahora es de {sum}.',
  'notes.event': '{name}: {when}.',
  'notes.plan': '{name}: {when}; {detail}.',
  'notes.structure': 'Grupo de Trabajo {number}, {title}: {deliverables}.',
  'notes.structureNone': 'Grupo de Trabajo {number}, {title}: aún sin productos.',
  'notes.group': 'El Grupo de Trabajo {number} se titula {title}.',
  'notes.mission': 'Su misión: {mission}.',
  'notes.leader': 'Su responsable es {leader}.',
  'notes.leaderInterim': 'Su responsable, con carácter interino, es {leader}.',
  'notes.leaderUnknown': 'El informe no menciona responsable.',
  'notes.deliverable': '{code}: {title}.',
  'notes.noDeliverable': 'Aún no menciona ningún producto.',
  'notes.office': '{role}: {person}.',
  'notes.bodies': '{heading}: {names}; {told}.',
  'notes.sources': 'Cada cifra figura en el informe o se desprende de él mediante un cálculo.',
  'notes.held': 'Conforme: {text}.',
  'notes.look': 'Por examinar: {text}.',
  'notes.continued': 'Esta es la parte {part} de {parts}.',

  'say.codeDot': 'punto',
  'say.numbers':
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  'say.about': 'aproximadamente {value}',
  'say.tbc': '{value}, por confirmar',
  'say.tbd': 'por determinar',
  'say.notStated': 'no indicado en el informe',
  'say.corrected': '{value}, corregido, en lugar de {was}',
} as const satisfies Translation<typeof english, 'es'>;
