import type { Words } from '../i18n/words.ts';

/** "Geneva and Bern" */
export function formatList({ locale }: Pick<Words, 'locale'>, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** "Swisscom, Switzerland": what the report gives of where somebody comes from. */
export function formatOrigin(of: { affiliation: string | null; country: string | null }): string {
  return [of.affiliation, of.country].filter((part) => part !== null).join(', ');
}

/** "David Watrin, Swisscom, Switzerland" */
export const formatPerson = (person: {
  name: string;
  affiliation: string | null;
  country: string | null;
}): string => [person.name, formatOrigin(person)].filter((part) => part !== '').join(', ');
