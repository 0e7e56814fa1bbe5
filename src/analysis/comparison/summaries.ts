import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Statement } from '../../domain/provenance.ts';
import { knownValue } from '../figure.ts';
import { type Area, areaOf } from './areas.ts';
import type { Both } from './both.ts';
import type { Change, Revised } from './change.ts';
import { isAlike } from './content.ts';

/*
 * A summary in our words says what a report says, but never as it says it. Set against the report's own words it
 * differs always, which tells nothing of the report: such a difference is no change. A summary beside a summary, and
 * one beside nothing, are compared like anything else.
 */

/** Statements by which a report is seen to be told in our words. */
const statementsOf = ({ focusGroup, liaison, nextSteps, remarks }: ProgressReport): Statement[] =>
  [focusGroup.termsOfReference, liaison.matters, nextSteps, remarks].flat();

/** A note bears no mark of its own: it is taken to be ours where anything in its report is. */
const isToldInOurWords = (report: ProgressReport): boolean =>
  report.workingGroups.some(({ missionIsSummary }) => missionIsSummary) ||
  statementsOf(report).some(({ summary }) => summary);

type Noted = { note: string | null };

/** Whether two things differ in their notes and in nothing else. */
function differInNotesOnly(before: Noted, after: Noted): boolean {
  if (before.note === null || after.note === null) return false;
  return isAlike({ ...before, note: null }, { ...after, note: null });
}

function isOfNotesOnly(change: Revised): boolean {
  switch (change.field) {
    case 'planned-note':
      return change.before !== null && change.after !== null;
    case 'representative-details':
    case 'joint-details':
      return differInNotesOnly(change.before, change.after);
    default:
      return false;
  }
}

/** Whether one side of a mission is a summary and the other in the report's words. */
function isOfMissionsUnlike(change: Revised): boolean {
  if (change.field !== 'mission') return false;
  const { earlier, later } = change.of;
  const areBothKnown = knownValue(change.before) !== null && knownValue(change.after) !== null;
  return areBothKnown && earlier.missionIsSummary !== later.missionIsSummary;
}

type Side = { kind: 'added' | 'gone'; thing: string; isSummary: boolean };

/** The statement that only one of the reports makes; null for any other change. */
function statementSide(change: Change): Side | null {
  if (change.kind !== 'added' && change.kind !== 'gone') return null;
  const { kind, thing } = change;
  if (thing !== 'term' && thing !== 'matter' && thing !== 'step') return null;
  return { kind, thing, isSummary: change.kind === 'added' ? change.after.summary : change.before.summary };
}

const sideKey = ({ kind, thing, isSummary }: Side): string => `${kind} ${thing} ${isSummary}`;

/** What could be the same statement: on the other side, and ours where this one is the report's. */
const counterpartOf = ({ kind, thing, isSummary }: Side): Side => ({
  kind: kind === 'added' ? 'gone' : 'added',
  thing,
  isSummary: !isSummary,
});

/** The changes without those that set a summary against a report's own words, and the parts in which those were. */
export function withoutSummaries(
  { earlier, later }: Both<ProgressReport>,
  changes: readonly Change[],
): { changes: Change[]; leftOut: ReadonlySet<Area> } {
  const areNotesUnlike = isToldInOurWords(earlier) !== isToldInOurWords(later);
  const sides = new Set(changes.map(statementSide).flatMap((side) => (side ? [sideKey(side)] : [])));
  const isComparable = (change: Change): boolean => {
    if (change.kind === 'revised')
      return !isOfMissionsUnlike(change) && !(areNotesUnlike && isOfNotesOnly(change));
    const side = statementSide(change);
    return side === null || !sides.has(sideKey(counterpartOf(side)));
  };
  const leftOut = new Set<Area>();
  const comparable = changes.filter((change) => {
    if (isComparable(change)) return true;
    leftOut.add(areaOf(change));
    return false;
  });
  return { changes: comparable, leftOut };
}
