import type { Office } from '../../domain/leadership.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Both } from './both.ts';
import type { Change } from './change.ts';
import { contentOf } from './content.ts';
import { addedAndGone, besideLists, revision, sourcesOf } from './finding.ts';
import { wordsKey } from './keys.ts';
import { matchByKeys } from './matching.ts';

function revisionsOf(of: Both<Office>): Change[] {
  const sources = sourcesOf(of);
  return [
    ...revision('office-role', of, ({ role }) => role, sources),
    ...revision('office-appointment', of, ({ appointedBy }) => appointedBy, sources),
    ...revision(
      'office-origin',
      of,
      ({ person: { affiliation, country } }) => ({ affiliation, country }),
      sources,
    ),
  ];
}

/** Officers by name: who is written alike is taken for the same person. */
export function officerChanges({ earlier, later }: Both<ProgressReport>): Change[] {
  const offices = matchByKeys(earlier.leadership, later.leadership, [
    contentOf,
    ({ role, person }) => JSON.stringify([role, wordsKey(person.name)]),
    ({ person }) => wordsKey(person.name),
  ]);
  const beside = besideLists(
    { earlier: earlier.leadership, later: later.leadership },
    { earlier: earlier.workingGroups, later: later.workingGroups },
  );
  return [...addedAndGone('office', offices, beside), ...offices.pairs.flatMap(revisionsOf)];
}
