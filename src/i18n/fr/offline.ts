import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';

/** What is said of working without a network. */
export const offline = {
  'offline.used': 'Fonctionne sans réseau, avec ce qui a déjà servi.',
  'offline.all': 'Toute cette page fonctionne sans réseau.',
  'offline.keep': 'Tout rendre disponible hors ligne ({size} Mo)',
  'offline.keeping': 'Chargement… {done} sur {size} Mo',
  'offline.failed': 'Tout n’a pas pu être chargé.',
  'offline.newer': 'Une version plus récente de cette page est disponible.',
  'offline.take': 'La charger maintenant',
} as const satisfies Translation<typeof english, 'fr'>;
