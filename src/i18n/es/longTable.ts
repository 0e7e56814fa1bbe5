import type { longTable as english } from '../en/longTable.ts';
import type { Translation } from '../translation.ts';

/** What is said around a table of very many rows, and around other long lists. */
export const longTable = {
  'long.rows': 'Filas de la tabla',
  'long.keys':
    'En la página solo están las filas cercanas. ↑ ↓ llevan de una a otra; Re Pág y Av Pág, más lejos; Inicio y Fin, a la primera y a la última. Ctrl F lleva a la búsqueda, que abarca todas.',
  'long.printed':
    'Se imprimen las primeras {shown} de {total} filas. El archivo «Productos en CSV» de Exportar las contiene todas.',
  'long.shown': 'Aquí figuran los primeros {shown} de {total}.',
  'long.more': { one: 'Mostrar uno más', many: 'Mostrar {n} más', other: 'Mostrar {n} más' },
} as const satisfies Translation<typeof english, 'es'>;
