import type { Stated } from '../../domain/provenance.ts';
import type { Change, Revised } from './change.ts';
import type { Listed } from './subject.ts';
import { listedOf, subjectOf } from './subject.ts';

/** Things whose texts are the report's own words, as it lists them. */
const listedInWords: readonly Listed['thing'][] = ['group', 'deliverable', 'matter', 'step', 'term'];

/** A field with its status in words is no longer the report's own. */
const isPlain = ({ status }: Stated<string>): boolean => status === 'stated' || status === 'corrected';

function isRevisedInWords(change: Revised, side: 'before' | 'after'): boolean {
  switch (change.field) {
    case 'parent':
    case 'meeting-report':
    case 'planned-place':
    case 'mission':
      return isPlain(change[side]);
    case 'meeting-place':
    case 'group-title':
    case 'deliverable-title':
      return true;
    case 'planned-note':
    case 'office-appointment':
      return change[side] !== null;
    default:
      return false;
  }
}

/** Whether what one side of a change says is in the words of its report, and none of ours. */
export function isInWords(change: Change, side: 'before' | 'after'): boolean {
  switch (change.kind) {
    case 'added':
      return side === 'after' && listedInWords.includes(change.thing);
    case 'gone':
      return side === 'before' && listedInWords.includes(change.thing);
    case 'held':
    case 'unheld':
      return false;
    case 'revised':
      return isRevisedInWords(change, side);
    default:
      return change satisfies never;
  }
}

/** Whether what one side of a change says is a summary in our words, although it stands as the report's. */
export function isSummary(change: Change, side: 'before' | 'after'): boolean {
  if (change.kind === 'revised') {
    if (change.field !== 'mission' || !('value' in change[side])) return false;
    return change.of[side === 'before' ? 'earlier' : 'later'].missionIsSummary;
  }
  if (!isInWords(change, side) || !('thing' in change)) return false;
  const { value } = listedOf(change);
  return 'summary' in value && value.summary;
}

/** The report in whose words a change names its subject: a code, or somebody; null where the words are ours. */
export function subjectsReport(change: Change): 'earlier' | 'later' | null {
  const { thing } = subjectOf(change);
  if (!['deliverable', 'office', 'recipient', 'presenter'].includes(thing)) return null;
  return change.kind === 'gone' ? 'earlier' : 'later';
}
