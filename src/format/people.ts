import { formatOrigin } from './lists.ts';

/** "David Watrin, Swisscom, Switzerland" */
export const formatPerson = (person: {
  name: string;
  affiliation: string | null;
  country: string | null;
}): string => [person.name, formatOrigin(person)].filter((part) => part !== '').join(', ');
