import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Source, Statement } from '../../domain/provenance.ts';
import type { Both } from './both.ts';
import type { Change } from './change.ts';
import { addedAndGone, besideLists } from './finding.ts';
import { wordsKey } from './keys.ts';
import { matchByKeys } from './matching.ts';

/** The lists of statements that are compared, and what stands near each where a report has no such list. */
const lists = {
  term: { read: (report: ProgressReport) => report.focusGroup.termsOfReference, near: factsOf },
  matter: {
    read: (report: ProgressReport) => report.liaison.matters,
    near: (report: ProgressReport) => report.liaison.statementsSentTo,
  },
  step: { read: (report: ProgressReport) => report.nextSteps, near: () => [] },
};

/** Where the report tells of the group itself. */
function factsOf({ focusGroup }: ProgressReport): { source: Source }[] {
  return [focusGroup.established, focusGroup.parentGroup].flatMap((fact) => ('source' in fact ? [fact] : []));
}

const overBoth = <T>(
  { earlier, later }: Both<ProgressReport>,
  read: (report: ProgressReport) => T,
): Both<T> => ({
  earlier: read(earlier),
  later: read(later),
});

/** Statements that only one of two reports makes. Other words are another statement. */
export function statementChanges(reports: Both<ProgressReport>): Change[] {
  return (['term', 'matter', 'step'] as const).flatMap((thing) => {
    const { read, near } = lists[thing];
    const statements = overBoth<Statement[]>(reports, read);
    const matched = matchByKeys(statements.earlier, statements.later, [({ text }) => wordsKey(text)]);
    return addedAndGone(thing, matched, besideLists(statements, overBoth(reports, near)));
  });
}
