import type { Source, Stated } from '../../domain/provenance.ts';
import type { GroupLeader } from '../../domain/workingGroup.ts';
import { foldPunctuation } from '../text/fold.ts';
import { matchFolded } from '../values/matching.ts';
import { tellsOfChange } from '../values/offices.ts';
import { readPerson } from '../values/people.ts';
import { besideBracket, linesOfPeople, splitPeople } from '../values/severalPeople.ts';
import { notStated, stated, toBeDetermined } from '../values/stated.ts';
import { isOpen, isSilent, withoutOpenMark } from '../values/statuses.ts';
import type { Desk } from './desk.ts';

/** "Ann Roe; vice-chair: Bo Lab", "Ann Roe; Associate Chair: Bo Lab": behind the leader, others in offices of their own. */
const otherOffices =
  /(?:^|[;,.]? (?:and )?|\()(?<rest>(?:(?:vice|deputy|co|assistant|associate)[ -]?(?:lead(?:er)?|chair(?:man|woman|person)?|conven[eo]r|co-?ordinator|driver|chairmen)s? ?(?::| -{1,2} )|(?<=; )\p{L}[\p{L} -]{2,29}: ).+)$/diu;

/** The words of the leader, and those of others that follow. */
function withoutOthers(lines: string[]): { own: string[]; others: string[] } {
  const told = lines.map((line, index) => {
    const { start = 0, groups } = matchFolded(otherOffices, line) ?? {};
    const rest = start === 0 && index === 0 ? undefined : groups?.['rest'];
    return rest === undefined ? { own: line, rest } : { own: line.slice(0, start), rest };
  });
  const own = told.flatMap((one) => (one.own === '' ? [] : [one.own]));
  return { own, others: told.flatMap(({ rest }) => rest ?? []) };
}

/** "Bo Lab (vice-chair), Ann Roe (chair)": the first of them leads nothing. */
const isDeputy = /\((?:[^()]{1,100}, )?(?:vice|deputy)\b/i;

/** "Ann Roe (Acme), from June 2022 Bob Lee": who leads now is not the first. */
const followedBy =
  /[,;)] (?:and )?(?:since|from|as (?:of|from)|then|later)(?: (?:\d{1,2} )?(?:\p{Lu}\p{Ll}{2,8} )?(?:19|20)\d\d)?:?,? \p{Lu}\p{Ll}*\.? ?\p{Lu}/u;

/**
 * A leader from one or more lines of words. The format holds one: further ones stay unplaced. Null where no name stands, or
 * where of `many` it cannot be told who is one.
 */
export function groupLeaderIn(
  desk: Desk,
  written: string[],
  source: Source,
  many = false,
): Stated<GroupLeader> | null {
  const { own: lines, others: besides } = withoutOthers(written);
  const text = lines.join(' ').trim();
  if (isSilent(text)) return notStated();
  if (isOpen(text)) return toBeDetermined(source);
  if (tellsOfChange(text) || followedBy.test(foldPunctuation(text))) return null;
  const [first = '', ...others] = linesOfPeople(lines, true).flatMap((line) => {
    const { first: only = line, next } = besideBracket(line) ?? {};
    return [...splitPeople(only, many), ...(next === undefined ? [] : [next])];
  });
  // A line that begins with a bracket goes on with the leader before it.
  const goesOn = others.filter((line) => line.startsWith('('));
  const { words, open } = withoutOpenMark([first, ...goesOn].join(' '));
  const person = isDeputy.test(words) ? null : readPerson(words);
  if (person === null) return null;
  for (const other of others.filter((line) => !line.startsWith('('))) {
    desk.unplaced.push({ text: other, summary: false, source });
    desk.tell('warning', 'finding.severalLeaders', { quote: text }, source);
  }
  for (const quote of besides) {
    desk.unplaced.push({ text: quote, summary: false, source });
    desk.tell('warning', 'finding.deputyLeader', { quote }, source);
  }
  return stated(person, source, open);
}

/** "Co-chairs", "Leaders": over or before several people. */
export function tellsSeveral(label: string): boolean {
  return /(?:chairs|chairmen|chairwomen|chairpersons|leaders|leads|conven[eo]rs|coordinators)\b/i.test(label);
}
