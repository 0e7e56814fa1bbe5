import type { Source } from '../../domain/provenance.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { knownValue } from '../figure.ts';
import type { Status } from '../statuses.ts';
import type { Both } from './both.ts';
import type { Change, Origin } from './change.ts';
import { revision } from './finding.ts';
import { wordsKey } from './keys.ts';

const statusOf = ({ leader }: WorkingGroup): Status =>
  leader.status === 'corrected' ? 'stated' : leader.status;

const isInterim = ({ leader }: WorkingGroup): boolean => knownValue(leader)?.interim ?? false;

function originOf({ leader }: WorkingGroup): Origin {
  const person = knownValue(leader);
  return { affiliation: person?.affiliation ?? null, country: person?.country ?? null };
}

const sourceOf = ({ leader, source }: WorkingGroup): Source => ('source' in leader ? leader.source : source);

function isSamePerson({ earlier, later }: Both<WorkingGroup>): boolean {
  const before = knownValue(earlier.leader);
  const after = knownValue(later.leader);
  return before !== null && after !== null && wordsKey(before.name) === wordsKey(after.name);
}

/** Another leader is one change; the same leader may have changed in several ways. */
export function leaderChanges(of: Both<WorkingGroup>): Change[] {
  const sources = { earlier: sourceOf(of.earlier), later: sourceOf(of.later) };
  if (!isSamePerson(of)) return revision('leader', of, ({ leader }) => leader, sources);
  return [
    ...revision('leader-status', of, statusOf, sources),
    ...revision('leader-interim', of, isInterim, sources),
    ...revision('leader-origin', of, originOf, sources),
  ];
}
