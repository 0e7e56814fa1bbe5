import type { Statement } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import type { Desk } from './desk.ts';
import { cellSource, labelsOf } from './grid.ts';
import { isNameOf } from './otherGroup.ts';
import type { Part, Section, TablePassage } from './outline.ts';
import { sectionKindOf } from './sectionKind.ts';

/*
 * A document may report on two focus groups, one in each part: "Part A: FG TK", "Part B: FG POTS". What stands in the part of
 * another group is told of that one.
 */

const mark = '(?:part|section|chapter|annex) [A-Z0-9]{1,3} ?[:.-]? ?(?:-{1,2} )?';
const name =
  'FG[ -][\\w-]{1,20}(?: \\([^()]{2,150}\\))?|(?:ITU-T )?Focus Group [^():]{2,150} \\(FG[ -][\\w-]{1,20}\\)';
const inLine = new RegExp(`^${mark}(?:${name})$`, 'i');
const inHeading = new RegExp(`^(?:[\\d.]{1,6}\\)? )?(?:${mark})?(?:${name})$`, 'i');

/** Whose part begins with a title; null where it names no group. */
function ownerIn(title: string, pattern: RegExp, acronym: string): 'own' | 'other' | null {
  const words = foldPunctuation(title).trim();
  if (acronym === '' || words.length > 200 || !pattern.test(words)) return null;
  // "FG Meetings" is a heading of any group's.
  if (sectionKindOf(words.replace(/^FG[ -]/, '')) !== 'unknown') return null;
  // "FG SMARTPOTS" is another one than "FG SMART".
  const names = words.match(/\bFG[ -][\w-]{1,20}/g) ?? [];
  return names.some((one) => isNameOf(one, acronym)) ? 'own' : 'other';
}

const textOf = (part: Part): string => (part.kind === 'paragraph' ? part.text : '');

function keepRows(desk: Desk, table: TablePassage): void {
  for (let row = 0; row < table.grid.rows; row += 1) {
    const cells = table.grid.cells.filter((cell) => cell.row === row && cell.text !== '');
    const [first] = cells;
    if (first === undefined) continue;
    const text = cells.map((cell) => cell.text).join(' | ');
    const source = {
      ...cellSource(table, first, labelsOf(table.grid, first, cells.length > 1)),
      quote: text,
    };
    const statement: Statement = { text, summary: false, source };
    desk.unplaced.push(statement);
    for (const cell of cells) desk.ledger.use(cell, statement);
  }
}

function keep(desk: Desk, part: Part): void {
  if (part.kind === 'table') keepRows(desk, part);
  if (part.kind === 'table' || part.kind === 'picture') return;
  const statement: Statement = { text: part.text, summary: false, source: part.source };
  desk.unplaced.push(statement);
  desk.ledger.use(part, statement);
}

/** Where the part of another group began: with a heading of that level, and whether deeper ones have stood in it. */
type Other = { level: number; isDeep: boolean } | null;

function afterHeading({ title, level }: Section, other: Other, acronym: string): Other {
  const owner = level === 0 ? null : ownerIn(title, inHeading, acronym);
  if (owner !== null) return owner === 'own' ? null : { level, isDeep: false };
  if (other === null || level < other.level || (level === other.level && other.isDeep)) return null;
  return { ...other, isDeep: other.isDeep || level > other.level };
}

function afterLine(part: Part, { level }: Section, other: Other, acronym: string): Other {
  const owner = ownerIn(textOf(part), inLine, acronym);
  return owner === null ? other : owner === 'own' ? null : { level, isDeep: false };
}

function tellsOfBoth({ sections, about: { acronym } }: Desk): boolean {
  const owners = sections.flatMap(({ title, parts }) => [
    ownerIn(title, inHeading, acronym),
    ...parts.map((part) => ownerIn(textOf(part), inLine, acronym)),
  ]);
  return owners.includes('own') && owners.includes('other');
}

/** Keeps the parts of other groups as words that found no place, so that nothing in them is read of this one. */
export function leaveOthersParts(desk: Desk): void {
  if (!tellsOfBoth(desk)) return;
  const { acronym } = desk.about;
  let other: Other = null;
  desk.sections = desk.sections.flatMap((section) => {
    other = afterHeading(section, other, acronym);
    let told = other === null ? null : section.title;
    const own: Part[] = [];
    for (const part of section.parts) {
      const before = other;
      other = afterLine(part, section, other, acronym);
      if (other !== before && other !== null) told = textOf(part);
      if (other !== null) keep(desk, part);
      else own.push(part.kind === 'paragraph' || part.kind === 'item' ? { ...part, at: own.length } : part);
    }
    if (told !== null)
      desk.tell('warning', 'finding.unknownSection', { section: told }, { section: section.title });
    if (own.length === section.parts.length && told === null) return [section];
    desk.ledger.markStructure(section.structure);
    return own.length === 0 ? [] : [{ ...section, parts: own }];
  });
}
