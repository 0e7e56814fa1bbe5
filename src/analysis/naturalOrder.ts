type Compare = (one: string, other: string) => number;

const orders = new Map<string, Compare>();

/** Compares as a person counts: D1.10 after D1.9. Case and accents decide only between equals. */
export function naturalOrder(locale: string): Compare {
  const known = orders.get(locale) ?? new Intl.Collator(locale, { numeric: true }).compare;
  orders.set(locale, known);
  return known;
}

export const compareNaturally = (locale: string, one: string, other: string): number =>
  naturalOrder(locale)(one, other);
