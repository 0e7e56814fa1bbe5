import type { Office } from '../../domain/leadership.ts';
import { appointing } from './besidesPerson.ts';
import { matchFolded, trimEdges } from './matching.ts';
import {
  appointedBehind,
  appointedIn,
  type Held,
  isRoleAlone,
  officesIn,
  roleAnyCase,
  roleIn,
  severalRoles,
  withoutInterim,
} from './offices.ts';
import { interimBracket, interimWord, readPerson } from './people.ts';
import { isOnePerson, splitPeople } from './severalPeople.ts';

const before = '(?:\\p{L}[\\p{L}-]{0,19} ){0,3}?';
const about = '(?: (?:of|for) [^:;.,()]{1,60}?)?';
/** "(acting)", ", acting" */
const forNow = `(?: ?${interimBracket}|, ${interimWord}(?! ?\\p{L}))?`;
/** "Vice-chairs (appointed by TSAG): …", "Chairman since May 2019: …" */
const remark =
  '(?: \\((?:\\d|\\p{Ll})[^():]{0,80}\\)|,? (?:since|from|as of) (?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}{2,8} )?(?:19|20)\\d\\d)?';
/** "Chairman: …", "FG TK Vice-Chair for outreach – …", at the start or after what ended the one before. */
const label = new RegExp(
  `(?:^|[.;,)] |[;,] and )(?<label>${before}(?<role>${roleAnyCase})${about}${forNow}${remark}) ?(?::| --?(?= )) ?`,
  'dgu',
);
/** "Ann Roe (Acme), Vice-Chair", "Ann Roe – Chairman", "Ann Roe (Chairman, Acme)". */
const after = new RegExp(
  `^(?<rest>.{3,300}?)(?:, | ?\\(|(?<=\\)) | --? )(?<role>${before}${roleAnyCase}${about})${forNow}\\)?[.;,]?(?: and)?$`,
  'du',
);
const within = new RegExp(
  `^(?<name>[^(),]{3,80}?)(?:, | ?\\()(?<role>${before}${roleAnyCase}${about})(?<rest>(?:, [^()]{1,200})?\\)?)$`,
  'du',
);

function peopleOf(words: string, role: Office['role'], many: boolean, appointedBy: string | null): Held[] {
  return splitPeople(words, many).flatMap((one) => {
    const person = readPerson(one);
    return person === null ? [] : [{ role, person: withoutInterim(person), appointedBy }];
  });
}

/** "; vice: Bob Lee": whose role a label tells that is none here. */
const otherLabel = /; [\p{L}-]{2,20}: .*$/su;

type Label = { start: number; end: number; role: string };

function labelsIn(text: string): Label[] {
  const found: Label[] = [];
  for (let match = matchFolded(label, text); match !== null; match = matchFolded(label, text, match.end)) {
    found.push({ start: match.start, end: match.end, role: match.groups['role'] ?? '' });
  }
  return found;
}

/** "Ann Roe – Chair – Acme – Norway", "Chair – Ann Roe – Acme – Norway" as its role and its person; null where it is neither. */
function betweenDashes(text: string): Held[] | null {
  const [first = '', second = '', ...rest] = text
    .trim()
    .replace(/[.;]$/, '')
    .split(/ (?:[–—]|-{1,2}) /);
  const [name, role] = isRoleAlone(second) ? [first, second] : [second, first];
  if (rest.length === 0 || !isRoleAlone(role) || severalRoles.test(role) || !isOnePerson(name)) return null;
  return peopleOf([name, ...rest].join(', '), roleIn(role) ?? 'chairman', false, null);
}

/** The officers of a text in which each role stands before its people: "Chairman: Ann Roe, Acme; Vice-Chair: Bob Lee". */
export function labelledOffices(text: string): Held[] {
  const apart = betweenDashes(text);
  if (apart !== null) return apart;
  const labels = labelsIn(text);
  const before = appointedIn(text.slice(0, labels[0]?.end));
  // "The chair is Ann Roe (Acme); co-chair: Bob Lee": the first has no label.
  const ahead = labels[0] === undefined ? [] : officesIn(text.slice(0, labels[0].start + 1));
  const labelled = labels.flatMap(({ start, end, role }, index) => {
    const words = trimListEnd(text.slice(end, labels[index + 1]?.start).replace(otherLabel, ''));
    const by = appointedBehind(words) ?? appointedIn(text.slice(start, end)) ?? before;
    return peopleOf(words, roleIn(role) ?? 'chairman', severalRoles.test(role), by);
  });
  return [...ahead, ...labelled];
}

const listed = new RegExp(`(?<role>${roleAnyCase})${about} (?:are|were):? (?<people>.{1,2000})$`, 'du');

/** "The Vice-Chairmen are Ann Roe, Bob Lee, Cy Ek and Di Fu are Co-Chairmen" */
const otherOffices = /(?<!who) (?:are|were) [^(),;]{0,40}chair(?:s|men|women|persons)\b/i;

/** Whether a text names several officers in a list that does not tell who of them is one. */
export function namesOfficersInDoubt(text: string): boolean {
  const labels = labelsIn(text).map(({ end, role }, index, all) => ({
    role,
    people: trimListEnd(text.slice(end, all[index + 1]?.start).replace(otherLabel, '')),
  }));
  const { role = '', people = '' } = matchFolded(listed, text)?.groups ?? {};
  return [...labels, { role, people }].some(
    (one) =>
      severalRoles.test(one.role) &&
      one.people !== '' &&
      (otherOffices.test(one.people) || splitPeople(one.people, true).length === 0),
  );
}

function trimListEnd(words: string): string {
  return words.endsWith(')') ? words.trim() : trimEdges(words);
}

function withRoleOfItsOwn(text: string): Held[] | null {
  const inside = matchFolded(within, text)?.groups;
  if (inside !== undefined) {
    const words = `${inside['name']}${inside['rest']?.replace(/\)$/, '')}`;
    return peopleOf(words, roleIn(inside['role'] ?? '') ?? 'chairman', false, null);
  }
  const behind = matchFolded(after, text)?.groups;
  if (behind === undefined) return null;
  const role = behind['role'] ?? '';
  return peopleOf(behind['rest'] ?? '', roleIn(role) ?? 'chairman', severalRoles.test(role), null);
}

const oneAfterAnother = [/; (?:and )?/, /(?<=\)),? (?:and )?/];

/** "Management team: …", "The team is composed of …". */
const team = /^(?:[^:(),]{3,40}: |[^:(),]{0,80}?\b(?:composed of|consists of|comprises) )/;

/** One officer with a role, or several: "Management team: Ann Roe (Chair, Acme), Bob Lee (Vice-Chair, Bo Lab)". */
function withRolesOfTheirOwn(text: string): Held[] {
  const words = text.replace(team, '').replace(/(?<=\))\.$/, '');
  for (const separator of oneAfterAnother) {
    const pieces = words.split(separator);
    const each = pieces.map((piece) => withRoleOfItsOwn(piece.trim()) ?? []);
    if (pieces.length > 1 && each.every((held) => held.length > 0)) return each.flat();
  }
  return withRoleOfItsOwn(words) ?? [];
}

/** "Ann Roe (Acme), Chairman (appointed by SG12)" */
const appointedRemark = new RegExp(
  `(?<=[Cc]hair\\p{L}{0,7})[,;]? ?[([]?(?:re-?)?${appointing} (?:by|at|during) [^()[\\]]{2,100}[)\\]]?[.;]?$`,
  'u',
);

/** The officers of a list's item: "Name, affiliation, country" with the role the list is about, or with a role of its own. */
export function officesOfItem(
  text: string,
  listRole: Office['role'] | null,
  appointedBy: string | null,
): Held[] {
  const labelled = labelledOffices(text);
  if (labelled.length > 0) return labelled;
  const remark = text.replace(appointedRemark, '');
  const byOfOwn = remark === text ? null : (appointedBehind(text.slice(remark.length)) ?? null);
  const own = withRolesOfTheirOwn(remark).map((held) => ({
    ...held,
    appointedBy: held.appointedBy ?? byOfOwn,
  }));
  if (own.length > 0 || listRole === null || roleIn(text) !== null) return own;
  const by = appointedBehind(text);
  return peopleOf(text, listRole, false, by === undefined ? appointedBy : by);
}
