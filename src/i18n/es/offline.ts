import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';

/** What is said of working without a network. */
export const offline = {
  'offline.used': 'Funciona sin red, con lo que se ha utilizado hasta ahora.',
  'offline.all': 'Toda esta página funciona sin red.',
  'offline.keep': 'Tenerlo todo disponible sin red ({size} MB)',
  'offline.keeping': 'Obteniendo… {done} de {size} MB',
  'offline.failed': 'No se pudo obtener todo.',
  'offline.newer': 'Hay una versión más reciente de esta página.',
  'offline.take': 'Cargarla ahora',
} as const satisfies Translation<typeof english, 'es'>;
