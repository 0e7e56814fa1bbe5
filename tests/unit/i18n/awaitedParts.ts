/** Parts of the catalogue that a language still says in English. A line goes with the file that makes it untrue. */
export const awaitedParts: readonly string[] = [
  // ar
  'ar/comparison',
  'ar/exports',
  'ar/importing',
  'ar/longTable',
  'ar/offline',
  'ar/slides',
  // fr
  'fr/exports',
  'fr/importing',
  'fr/longTable',
  'fr/offline',
  'fr/slides',
  // ru
  'ru/exports',
  'ru/importing',
  'ru/longTable',
  'ru/offline',
  'ru/page',
  'ru/slides',
];
