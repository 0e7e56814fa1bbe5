/** Parts of the catalogue that a language still says in English. A line goes with the file that makes it untrue. */
export const awaitedParts: readonly string[] = [];
