/** Parts of the catalogue that a language still says in English. A line goes with the file that makes it untrue. */
export const awaitedParts: readonly string[] = [
  // es
  'es/exports',
  'es/importing',
  'es/longTable',
  'es/offline',
  'es/page',
  'es/slides',
  // fr
  'fr/exports',
  'fr/importing',
  'fr/longTable',
  'fr/offline',
  'fr/slides',
];
