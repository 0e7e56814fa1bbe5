const collators = new Map<string, Intl.Collator>();

/** Compares as a person counts: D1.10 after D1.9. Case and accents decide only between equals. */
export function compareNaturally(locale: string, one: string, other: string): number {
  let collator = collators.get(locale);
  if (!collator) {
    collator = new Intl.Collator(locale, { numeric: true });
    collators.set(locale, collator);
  }
  return collator.compare(one, other);
}
