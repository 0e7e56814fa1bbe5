import { knownValue } from '../analysis/figure.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Statement } from '../domain/provenance.ts';

/** How reports put it when they want something of the meeting they are read at. */
const asking =
  /\b(?:is|are) (?:kindly )?(?:asked|invited|requested) to\b|\b(?:asks|invites|requests|seeks)\b|\bfor (?:approval|decision|endorsement|agreement) by\b/i;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Statements that ask something of the parent group or of the meeting: only those that name it and say so. Where no
 * statement does, nothing is asked.
 */
export function askedOf(report: ProgressReport): Statement[] {
  const parent = knownValue(report.focusGroup.parentGroup);
  const names = ['the parent group', 'the meeting', ...(parent === null ? [] : [parent])];
  const named = new RegExp(`(?:${names.map(escaped).join('|')})`, 'i');
  const said = [...report.nextSteps, ...report.liaison.matters, ...report.remarks, ...report.unplaced];
  return said.filter(({ text }) => asking.test(text) && named.test(text));
}
