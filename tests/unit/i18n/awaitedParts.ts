/** Parts of the catalogue that a language still says in English. A line goes with the file that makes it untrue. */
export const awaitedParts: readonly string[] = [
  // ar
  'ar/comparison',
  'ar/exports',
  'ar/importing',
  'ar/slides',
  // es
  'es/exports',
  'es/importing',
  'es/page',
  'es/slides',
  // fr
  'fr/exports',
  'fr/importing',
  'fr/slides',
  // ru
  'ru/exports',
  'ru/importing',
  'ru/page',
  'ru/slides',
  // zh
  'zh/exports',
  'zh/importing',
  'zh/page',
  'zh/slides',
];
