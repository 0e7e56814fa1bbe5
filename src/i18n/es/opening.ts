import type { opening as english } from '../en/opening.ts';
import type { Translation } from '../translation.ts';

/** What is said while a report is opened from a file, reviewed, and kept. */
export const opening = {
  'open.title': 'Abrir un informe',
  'open.compareTitle': 'Comparar con un informe',
  'open.close': 'Cerrar',
  'open.intro':
    'Elija un informe sobre la marcha de los trabajos: documento de Word (.docx), texto (.txt) o formato de informe (.json). Se lee en este equipo y no se envía a ninguna parte.',
  'open.choose': 'Archivo del informe sobre la marcha de los trabajos',
  'open.drop': 'O suéltelo en cualquier lugar de esta página.',
  'open.paste': 'O pegue el texto del informe',
  'open.readPasted': 'Leer el texto pegado',
  'open.pastedName': 'Texto pegado',
  'open.several': 'Un archivo cada vez: se lee {file}.',
  'open.limits': 'Hasta 10 MB para .docx y .txt, 64 MB para .json.',

  'reading.now': 'Leyendo {file}…',
  'reading.cancel': 'Cancelar',
  'reading.tookTooLong':
    'La lectura de {file} duró más de diez segundos y se detuvo. Inténtelo sin imágenes o guárdelo como texto.',
  'reading.failed':
    'No se pudo leer {file}: la parte de esta página que lee archivos falló o no se pudo obtener. Vuelva a cargar la página e inténtelo de nuevo.',
  'reading.unreadable': 'No se pudo leer {file} en su ubicación. ¿Sigue ahí?',

  'review.title': 'Revisión: {file}',
  'review.lead': 'Esto se encontró en el archivo. Nada ha cambiado aún en la página.',
  'review.accept': 'Aceptar',
  'review.discard': 'Descartar',
  'review.keep': 'Conservar el informe en este equipo para la próxima visita',
  'review.keepShared':
    'Conservar el informe en este equipo. Esta página se abrió desde un disco: otras páginas abiertas así podrían leer lo que se conserva.',
  'review.found': 'Lo que se encontró',
  'review.nothing': 'nada',
  'review.group': 'Grupo Temático',
  'review.termsOfReference': 'Mandato',
  'review.meetings': 'Reuniones celebradas',
  'review.plannedMeetings': 'Reuniones previstas',
  'review.leadership': 'Cargos directivos',
  'review.workingGroups': 'Grupos de Trabajo',
  'review.deliverables': 'Productos',
  'review.liaison': 'Coordinación: entidades, representantes, reuniones, asuntos',
  'review.nextSteps': 'Próximos pasos',
  'review.remarks': 'Observaciones',
  'review.unplaced': 'Palabras sin ubicar',

  'findings.title': 'Hallazgos',
  'findings.none': 'No se halló nada extraño.',
  'findings.severity': 'Tipo',
  'findings.error': 'Error',
  'findings.warning': 'Advertencia',
  'findings.note': 'Nota',
  'findings.what': 'Hallazgo',
  'findings.where': 'Dónde',
  'findings.more': { one: 'y uno más', many: 'y {n} más', other: 'y {n} más' },
  'findings.counts': '{errors}, {warnings}, {notes}',
  'findings.errors': { one: '{n} error', many: '{n} de errores', other: '{n} errores' },
  'findings.warnings': { one: '{n} advertencia', many: '{n} de advertencias', other: '{n} advertencias' },
  'findings.notes': { one: '{n} nota', many: '{n} de notas', other: '{n} notas' },

  'correct.title': 'Corregir una cifra a mano',
  'correct.lead':
    'Una cifra modificada aquí se señala como corregida dondequiera que aparezca, junto a lo que dice el informe. Vacío significa: no indicado.',
  'correct.wrong': 'Un número entero, 0 o mayor',

  'kept.title': 'Informes conservados en este equipo',
  'kept.full':
    'Se ha alcanzado el máximo de {most}: el próximo ocupará el lugar del que se abrió hace más tiempo.',
  'kept.opened': '{group}, abierto el {when}',
  'kept.open': 'Abrir {file}',
  'kept.compare': 'Comparar con {file}',
  'kept.remove': 'Eliminar {file}',
  'kept.removed': '{file}: eliminado.',
  'kept.putBack': 'Restablecer {file}',

  'document.title': 'El informe tal como se leyó: {file}',
  'document.lead':
    'Subrayado: utilizado en lo que muestra la página. Enmarcado: sin ubicar en la página. El resto da la estructura.',
  'document.missing': 'No se volvió a encontrar su lugar en el documento.',
  'document.earlier': 'Mostrar lo anterior',
  'document.later': 'Mostrar lo siguiente',
  'document.picture': 'Una imagen, cuyas palabras no se pueden leer',
} as const satisfies Translation<typeof english, 'es'>;
