import type { longTable as english } from '../en/longTable.ts';
import type { Translation } from '../translation.ts';

/** What is said around a table of very many rows, and around other long lists. */
export const longTable = {
  'long.rows': 'Lignes du tableau',
  'long.keys':
    'Seules les lignes proches figurent sur la page. ↑ ↓ mènent de l’une à l’autre, Page précédente et Page suivante plus loin, Début et Fin à la première et à la dernière ; Ctrl F mène à la recherche, qui porte sur toutes.',
  'long.printed':
    'Les {shown} premières lignes sur {total} sont imprimées. Le fichier « CSV produits livrables » d’Exporter les contient toutes.',
  'long.shown': 'Seuls les {shown} premiers sur {total} figurent ici.',
  'long.more': {
    one: 'En afficher {n} de plus',
    many: 'En afficher {n} de plus',
    other: 'En afficher {n} de plus',
  },
} as const satisfies Translation<typeof english, 'fr'>;
