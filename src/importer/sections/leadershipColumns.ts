import { isCountry } from '../values/countries.ts';
import { labelOf } from '../values/matching.ts';
import { isRoleAlone } from '../values/offices.ts';
import { readAffiliation, readPerson } from '../values/people.ts';
import { isOnePerson } from '../values/severalPeople.ts';
import { isSilent } from '../values/statuses.ts';
import { tellsOfEnd } from '../values/terms.ts';
import { fieldOf } from './factLines.ts';
import { type Grid, headRowOf } from './grid.ts';
import { isRowOfNames } from './groupNames.ts';

/** What each column of a table of officers gives, by its place; -1 where the table has none such. */
export type OfficeColumns = {
  /** The row that names the columns; null where the first one tells of an officer already. */
  head: number | null;
  /** Whether one of its labels is known; others may be words about something else. */
  isLabelled: boolean;
  role: number;
  /** What is said of all in the table, where no column tells their offices; else "". */
  given: string;
  name: number;
  /** Of the family, where the other column gives only the first name. */
  surname: number;
  affiliation: number;
  country: number;
  /** Of these without a label one may tell where people are from, and nothing says which. */
  doubtful: number[];
  /** Those under labels of their own that hold people; where nothing says which are in office, `isInDoubt`. */
  people: number[];
  isInDoubt: boolean;
};

/** "Name and organisation", too. */
const isNameLabel = /\bname$|^(?:person|officer|expert)$|^names? ?(?:and |\/|\(|&|, )/;
const isGivenLabel = /^(?:first|given|fore) ?names?$/;
const isFamilyLabel = /^(?:last|family|sur) ?names?$/;
/** "Company contact" is over how to reach somebody there. */
const isFromLabel =
  /affiliation|(?:company|organi[sz]ation|entity|employer)(?!(?:'s)? (?:contacts?|phones?|tel|e-?mails?|address|website))/;
const isCountryLabel = /country|administration|member state/;
/** Over what is told of an officer besides. */
const isOtherLabel =
  /note|remark|comment|period|term|mail|contact|phone|since|until|status|date|appointed|elected|group|\bwg\b/;

/** Over those who help an officer or stand in: nobody is from there, and nobody of them holds the office. */
const ofHelpers =
  /^(?:\S{1,20} ){0,2}(?:tsb\b|deput|assist|help|support|alternate|substitute|stand-?in|back-?up|secretar).*/;
const helpers = 'note';

/** "Outgoing (until March 2022)", "Current", "2022-2023", over those who held the offices then. */
const whenHeld =
  /^(?:(?:names?|officers?|holders?|team),? )?[[(]?(?:(?<past>outgoing|before|earlier|previous|former|original|initial|past|old|predecessors?|(?:until|till|up to)(?= (?:[a-z]{3,9}\.? )?\d))|(?<now>incoming|now|after|current|present|new|(?:since|from|as (?:of|from))(?= (?:[a-z]{3,9}\.? )?\d))|(?:[a-z]{3,9}\.? )?(?:19|20)\d\d)(?: (?:names?|officers?|holders?|leadership|team|management|chair\w*))?(?:$|[)\], -]{1,3}(?:$|[(\d]|(?:until|till|since|from|as|to|[a-z]{3,9}\.? \d)))/;

/** "Ann Roe (Acme, Norway)" */
function isWholePerson(text: string): boolean {
  const person = isOnePerson(text) ? readPerson(text) : null;
  return person !== null && person.affiliation !== null && person.country !== null;
}

type Holders = { name: number; people: number[]; isInDoubt: boolean };

/** Which of several columns of people tells who is in office; `named` is the first labelled as of names, or -1. */
function holdersIn(below: (column: number) => string[], labels: string[], named: number): Holders {
  const told = labels.map((label) => whenHeld.exec(label)?.groups ?? null);
  const isTimed = (column: number) => (told[column] ?? null) !== null;
  const people = labels.flatMap((label, column) =>
    label !== '' && below(column).some(isTimed(column) || column === named ? isOnePerson : isWholePerson)
      ? [column]
      : [],
  );
  if (!people.some(isTimed)) return { name: named, people, isInDoubt: named < 0 && people.length > 1 };
  const inOffice = people.filter((column) => told[column]?.['now'] !== undefined);
  const perhaps = people.filter((column) => told[column]?.['past'] === undefined);
  const isNamed = named >= 0 && !isTimed(named);
  const [name, ...others] = inOffice.length > 0 && !isNamed ? inOffice : perhaps;
  if (name === undefined || others.length > 0 || !(isTimed(name) || name === named))
    return { name: people[0] ?? named, people, isInDoubt: true };
  return { name, people, isInDoubt: false };
}

/** How to reach somebody, since when, by whom: no place that anybody is from. */
const notFrom =
  /@|\d{3}|^(?:tel|phone|fax|mob|e-?mail)\b|\b(?:since|from|as of|appointed|elected|nominated|confirmed|re-?elected|acting|interim|a\.i\.|vacant|term)\b/i;

function isPerhapsFrom(text: string): boolean {
  return (
    /^(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b)[\p{Lu}\p{Lo}\d]/u.test(text) &&
    !notFrom.test(text) &&
    !tellsOfEnd(text) &&
    !isRoleAlone(text)
  );
}

/** The words of a column in the rows that tell of officers. */
function wordsBelow(grid: Grid, head: number | null, column: number): string[] {
  const words: string[] = [];
  for (let row = head === null ? 0 : head + 1; row < grid.rows; row += 1) {
    const text = grid.at(row, column)?.text ?? '';
    if (!isSilent(text)) words.push(text);
  }
  return words;
}

type Unlabelled = { from: number; country: number; doubtful: number[] };

/** "Acme, Norway" */
function endsInCountry(text: string): boolean {
  const { affiliation, country } = readAffiliation(text);
  return affiliation !== null && country !== null;
}

/** Columns without a label are known by what stands in them; where two may tell where people are from, neither does. */
function unlabelled(grid: Grid, head: number | null, columns: number[]): Unlabelled {
  const told = columns.map((column) => ({ column, words: wordsBelow(grid, head, column) }));
  const country = told.find(({ words }) => words.length > 0 && words.every(isCountry))?.column ?? -1;
  const perhaps = told.filter(({ column, words }) => column !== country && words.some(isPerhapsFrom));
  const plain = perhaps.filter(({ words }) => words.every(endsInCountry));
  const [from, ...others] = plain.length === 1 ? plain : perhaps;
  if (others.length > 0) return { from: -1, country, doubtful: perhaps.map(({ column }) => column) };
  return { from: from?.column ?? -1, country, doubtful: [] };
}

/** Whether rows tell what the group is, "Parent group | SG13": the first one names no columns then. */
function tellsFacts({ at, rows, width }: Grid, first: number): boolean {
  const isFact = (row: number) => {
    const label = at(row, 0)?.text ?? '';
    return isRowOfNames(label, at(row, 1)?.text ?? '') || fieldOf(label) !== null;
  };
  if (width(first) !== 2 || isNameLabel.test(labelOf(at(first, 1)?.text ?? ''))) return isFact(first);
  return Array.from({ length: rows - first }, (_, index) => first + index).some(isFact);
}

/** Behind the first, which needs no label. */
function columnOfRoles(labels: string[], below: (column: number) => string[]): number {
  return labels.findIndex(
    (_, column) => column > 0 && below(column).length > 0 && below(column).every(isRoleAlone),
  );
}

/** `over` is the one office that the words over the table tell of all in it, "" where they tell none. */
export function officeColumnsOf(grid: Grid, over: string): OfficeColumns | null {
  const first = headRowOf(grid);
  const written = Array.from({ length: grid.columns }, (_, column) => grid.at(first, column)?.text ?? '');
  const head = isRoleAlone(written[0] ?? '') || tellsFacts(grid, first) ? null : first;
  const labels = written.map((text) => (head === null ? '' : labelOf(text).replace(ofHelpers, helpers)));
  const find = (pattern: RegExp) => labels.findIndex((one) => pattern.test(one));
  const below = (column: number) => (head === null ? [] : wordsBelow(grid, head, column));
  const family = find(isFamilyLabel);
  // Beside the name of the family, "Name" gives the first one, or the whole.
  const given =
    [isGivenLabel, /^(?:full )?names?$/].map(find).find((column) => column >= 0 && family >= 0) ?? -1;
  const surname = given < 0 ? -1 : family;
  const holders = holdersIn(
    below,
    labels.map((one) => (isFromLabel.test(one) || isCountryLabel.test(one) ? '' : one)),
    surname < 0 ? find(isNameLabel) : given,
  );
  const named = holders.name;
  const labelled = find(/^(?:role|position|function|post|office|title)$/);
  // "Chairman/Vice-Chairman" over the roles.
  const role = labelled >= 0 || named < 0 ? labelled : columnOfRoles(labels, below);
  const isNext = (pattern: RegExp, ...taken: number[]) =>
    labels.findIndex((one, column) => !taken.includes(column) && pattern.test(one));
  const affiliation = isNext(isFromLabel, named);
  const country = isNext(isCountryLabel, named, affiliation);
  const isGiven = role < 0 && named >= 0 && !wordsBelow(grid, head, 0).some(isRoleAlone);
  if ((named < 0 || role < 0) && !isGiven) {
    const isFirst = wordsBelow(grid, head, 0).some(isRoleAlone);
    if (!isFirst || (named < 0 && (affiliation === 1 || country === 1))) return null;
  }
  const isTold = isGiven || (named >= 0 && role >= 0);
  const columns = isTold
    ? { role, name: named }
    : { role: 0, name: named < 0 ? labels.findIndex((one, column) => column > 0 && one !== helpers) : named };
  // Where the labels are none that this knows, what stands below them tells more than they do.
  const isFree = (one: string) => one === '' || ((named < 0 || role < 0) && !isOtherLabel.test(one));
  const free = labels.flatMap((one, column) =>
    isFree(one) &&
    ![columns.role, columns.name, surname, affiliation, country, ...holders.people].includes(column)
      ? [column]
      : [],
  );
  const besides = unlabelled(grid, head, free);
  return {
    head,
    isLabelled: Math.max(named, role, affiliation, country) >= 0,
    given: isGiven ? over : '',
    ...columns,
    surname,
    affiliation: affiliation < 0 ? besides.from : affiliation,
    country: country < 0 ? besides.country : country,
    doubtful: affiliation < 0 ? besides.doubtful : [],
    people: holders.people,
    isInDoubt: holders.isInDoubt,
  };
}

/** "+47 555 0101", "ann@acme.example" */
const isReach = /^(?:[a-z]{2,6}[.:]{1,2} ?)?(?:[+(]{0,2}\d[\d ()./-]{5,24}|\S{1,64}@\S{1,64})$/i;

/** Whether a cell under no label can be read as where somebody is from; `isKnown` where that is told: "Bob Lee (Acme)" is somebody else, perhaps. */
export function isFromWhere(text: string, label: string, isKnown: boolean): boolean {
  if (isFromLabel.test(labelOf(label))) return !isReach.test(text);
  return isPerhapsFrom(text) && !(isKnown && isOnePerson(text));
}
