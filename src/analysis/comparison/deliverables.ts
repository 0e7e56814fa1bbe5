import type { ProgressReport } from '../../domain/progressReport.ts';
import { bareCode } from '../deliverableCode.ts';
import type { Both } from './both.ts';
import type { Change, ListedDeliverable } from './change.ts';
import { addedAndGone, revised, revision, sourcesOf } from './finding.ts';
import { type Key, type Matched, matchByKeys } from './matching.ts';
import { type Place, placeBeside, wouldStandAt } from './places.ts';

const blankBetween = /(?<!\d)\s+|\s+(?![\s\d])/gu;

/** Codes are the same whatever blanks stand in them: "D 2.1", "D2.1". Between digits a blank parts two numbers. */
const codeKey = ({ code }: ListedDeliverable): string => code.replace(blankBetween, '');

/** A code in capitals without the focus group's name before it, be that "FG DLT" or "DLT". */
function codeWithoutName(code: string, acronym: string): string {
  const bare = bareCode(code, acronym);
  const name = /^FG[\s_-]+(\S{2}.*)/isu.exec(acronym)?.[1];
  return name === undefined ? bare : bareCode(bare, name);
}

/** The code as the report writes it, without the focus group's name before it. */
export function writtenCode({ code, deliverable }: ListedDeliverable): string {
  const written = deliverable.code.trim();
  // Some letters are several in capitals: the code then does not tell where the name ends.
  return written.toUpperCase().length === written.length ? written.slice(-code.length) : written;
}

function listedIn({ focusGroup, workingGroups }: ProgressReport): ListedDeliverable[] {
  return workingGroups.flatMap((group) =>
    group.deliverables.map((deliverable) => ({
      code: codeWithoutName(deliverable.code, focusGroup.acronym),
      deliverable,
      group,
      source: deliverable.source,
    })),
  );
}

const everything = ({ deliverable, group }: ListedDeliverable): string =>
  JSON.stringify([deliverable.title, group.number, Object.entries(deliverable.extra).sort()]);

/** The codes that occur more than once in one of the reports. */
function repeatedCodes(...lists: ListedDeliverable[][]): Set<string> {
  const repeated = new Set<string>();
  for (const list of lists) {
    const met = new Set<string>();
    for (const key of list.map(codeKey)) {
      if (met.has(key)) repeated.add(key);
      met.add(key);
    }
  }
  return repeated;
}

/** Deliverables by code. Where a code occurs more than once, title and group tell which is which, then the order. */
export function matchDeliverables({ earlier, later }: Both<ProgressReport>): Matched<ListedDeliverable> {
  const before = listedIn(earlier);
  const after = listedIn(later);
  const repeated = repeatedCodes(before, after);
  const ifRepeated =
    (tell: (listed: ListedDeliverable) => string): Key<ListedDeliverable> =>
    (listed) =>
      repeated.has(codeKey(listed)) ? JSON.stringify([codeKey(listed), tell(listed)]) : null;
  return matchByKeys(before, after, [
    (listed) => (repeated.has(codeKey(listed)) ? null : codeKey(listed)),
    ifRepeated(everything),
    ifRepeated(({ deliverable, group }) => JSON.stringify([deliverable.title, group.number])),
    ifRepeated(({ deliverable }) => deliverable.title),
    ifRepeated(({ group }) => group.number),
    ifRepeated(() => ''),
  ]);
}

/** A column of the report can bear any name, `constructor` too. */
const cellOf = ({ deliverable: { extra } }: ListedDeliverable, column: string): string | null =>
  Object.hasOwn(extra, column) ? (extra[column] ?? null) : null;

function extraRevisions(of: Both<ListedDeliverable>): Change[] {
  const { earlier, later } = of;
  const columns = new Set(Object.keys(earlier.deliverable.extra));
  for (const column of Object.keys(later.deliverable.extra)) columns.add(column);
  return [...columns].flatMap((column) => {
    const before = { column, text: cellOf(earlier, column) };
    const after = { column, text: cellOf(later, column) };
    if (before.text === after.text) return [];
    return [revised('deliverable-extra', of, { before, after }, sourcesOf(of))];
  });
}

function revisionsOf(of: Both<ListedDeliverable>): Change[] {
  return [
    ...revision('deliverable-title', of, ({ deliverable }) => deliverable.title, sourcesOf(of)),
    ...revision('deliverable-group', of, ({ group }) => group.number, sourcesOf(of)),
    ...extraRevisions(of),
  ];
}

/** A deliverable that a report does not list would stand with its working group, or else where groups stand. */
function besideGroup({ workingGroups }: ProgressReport): (other: ListedDeliverable) => Place {
  const places = new Map(workingGroups.map(({ number, source }) => [number, wouldStandAt(source)]));
  const elsewhere = placeBeside(workingGroups);
  return ({ group }) => places.get(group.number) ?? elsewhere;
}

export function deliverableChanges(
  { earlier, later }: Both<ProgressReport>,
  deliverables: Matched<ListedDeliverable>,
): Change[] {
  const beside = { earlier: besideGroup(earlier), later: besideGroup(later) };
  return [...addedAndGone('deliverable', deliverables, beside), ...deliverables.pairs.flatMap(revisionsOf)];
}

const isWrittenOtherwise = ({ earlier, later }: Both<ListedDeliverable>): boolean =>
  earlier.deliverable.code.trim().toUpperCase() !== later.deliverable.code.trim().toUpperCase();

/** Deliverables that were taken for the same although the reports write the code in two ways. */
export const matchedWithoutPrefix = ({ pairs }: Matched<ListedDeliverable>): Both<ListedDeliverable>[] =>
  pairs.filter(isWrittenOtherwise);

/** "D1.1 (FG DLT D1.1)": the code, and how either report writes it where the two do not write it alike. */
export function codeInBoth(of: Both<ListedDeliverable>): string {
  const code = writtenCode(of.later);
  if (!isWrittenOtherwise(of)) return code;
  const written = [of.earlier, of.later].map(({ deliverable }) => deliverable.code.trim());
  return `${code} (${written.filter((one) => one !== code).join(', ')})`;
}
