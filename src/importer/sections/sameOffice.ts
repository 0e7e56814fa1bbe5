import type { Office, Person } from '../../domain/leadership.ts';
import { foldPunctuation } from '../text/fold.ts';
import type { Desk } from './desk.ts';

const title = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)(?:\. ?| ))+/;

/** Without titles and case, in which reports differ: "Prof. Ann Roe", "Ann ROE". */
function keyOf({ role, person: { name } }: Office): string {
  return `${role} ${foldPunctuation(name).replace(title, '').toLowerCase()}`;
}

/** "Acme" and "Acme Labs" may be one, and so may nothing and either; "Acme" and "Bo Union" are not. */
function mayBeOne(one: string | null, other: string | null): boolean {
  const [first, second] = [one, other].map((words) => foldPunctuation(words ?? '').toLowerCase());
  return first !== undefined && second !== undefined && (first.includes(second) || second.includes(first));
}

/** Of whom the same affiliation is told the country may be written otherwise: "UK", "United Kingdom". */
function agrees(one: Person, other: Person): boolean {
  const isFrom = one.affiliation !== null && other.affiliation !== null;
  return mayBeOne(one.affiliation, other.affiliation) && (isFrom || mayBeOne(one.country, other.country));
}

function joined(one: Office, other: Office): Office {
  const { name, affiliation, country } = one.person;
  return {
    ...one,
    person: {
      name,
      affiliation: affiliation ?? other.person.affiliation,
      country: country ?? other.person.country,
    },
    appointedBy: one.appointedBy ?? other.appointedBy,
  };
}

/**
 * Each officer once, with all that tables, lines and sentences tell of one; where they differ, each is kept, and that is told.
 */
export function officesOnce(desk: Desk, offices: readonly Office[]): Office[] {
  const known = new Map<string, Office[]>();
  for (const office of offices) {
    const same = known.get(keyOf(office));
    if (same === undefined) known.set(keyOf(office), [office]);
    else same.push(office);
  }
  const instead = new Map<Office, Office | null>();
  for (const [first, ...others] of known.values()) {
    if (first === undefined || others.length === 0) continue;
    const differing = others.filter(({ person }) => !agrees(first.person, person));
    for (const { source } of differing)
      desk.tell('warning', 'finding.officeChanged', { quote: source.quote ?? '' }, source);
    if (differing.length > 0) continue;
    const kept = others.reduce(joined, first);
    for (const told of others) instead.set(told, null);
    for (const told of [first, ...others]) desk.ledger.tellAs(told, kept);
    instead.set(first, kept);
  }
  return offices.flatMap((office) => {
    const kept = instead.get(office);
    return kept === undefined ? [office] : kept === null ? [] : [kept];
  });
}
