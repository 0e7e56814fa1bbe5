import type { Source, Stated } from '../../domain/provenance.ts';
import type { GroupLeader } from '../../domain/workingGroup.ts';
import { tellsOfChange } from '../values/offices.ts';
import { readPerson } from '../values/people.ts';
import { splitPeople } from '../values/severalPeople.ts';
import { notStated, stated, toBeDetermined } from '../values/stated.ts';
import { isOpen, isSilent, withoutOpenMark } from '../values/statuses.ts';
import type { Desk } from './desk.ts';

/**
 * A leader from one or more lines of words. The format holds one: further ones stay unplaced. Null where no name stands, or
 * where of `many` it cannot be told who is one.
 */
export function groupLeaderIn(
  desk: Desk,
  lines: string[],
  source: Source,
  many = false,
): Stated<GroupLeader> | null {
  const text = lines.join(' ').trim();
  if (isSilent(text)) return notStated();
  if (isOpen(text)) return toBeDetermined(source);
  if (tellsOfChange(text)) return null;
  const [first = '', ...others] = lines.flatMap((line) => splitPeople(line, many));
  // A line that begins with a bracket goes on with the leader before it.
  const goesOn = others.filter((line) => line.startsWith('('));
  const { words, open } = withoutOpenMark([first, ...goesOn].join(' '));
  const person = readPerson(words);
  if (person === null) return null;
  for (const other of others.filter((line) => !line.startsWith('('))) {
    desk.unplaced.push({ text: other, summary: false, source });
    desk.tell('warning', 'finding.severalLeaders', { quote: text }, source);
  }
  return stated(person, source, open);
}

/** "Co-chairs", "Leaders": over or before several people. */
export function tellsSeveral(label: string): boolean {
  return /(?:chairs|chairmen|chairwomen|chairpersons|leaders|leads|conven[eo]rs|coordinators)\b/i.test(label);
}
