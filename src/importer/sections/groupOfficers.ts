import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { readPerson } from '../values/people.ts';
import type { Desk } from './desk.ts';
import { groupLeaderIn, tellsSeveral } from './groupLeader.ts';
import { groupOfficeIn } from './groupOffice.ts';
import { type GroupRegister, keepOfficer } from './groupRegister.ts';
import { heldForNow, type LeaderTold, officeLabel, splitLeader } from './leaderInWords.ts';
import { interim } from './leadership.ts';
import type { Passage } from './outline.ts';

/** Takes who leads from words about the group. */
export function takeLeader(
  desk: Desk,
  group: WorkingGroup,
  { leader: words, forNow, several }: Pick<LeaderTold, 'leader' | 'forNow' | 'several'>,
  passage: Passage,
): boolean {
  if (words === null || group.leader.status !== 'not-stated') return false;
  const leader = groupLeaderIn(desk, [words], passage.source, several);
  if (leader === null || leader.status === 'not-stated') return false;
  group.leader = forNow ? heldForNow(leader) : leader;
  desk.ledger.use(passage, group.leader);
  return true;
}

/** "Chair: Ada Berg", "Vice-chair: Bo Lee" under the group they belong to; what the format has no field for is kept. */
export function takeOffice(desk: Desk, group: WorkingGroup, passage: Passage): boolean {
  if (!officeLabel.test(passage.text)) return false;
  if (takeLeader(desk, group, splitLeader(passage.text), passage)) return true;
  const isFirst = group.leader.status === 'not-stated';
  const row = group.source.row ?? group.title;
  const kept = /^(?:vice|deputy)/i.test(passage.text) ? 'deputy' : isFirst ? { row } : 'another';
  desk.ledger.use(passage, keepOfficer(desk, passage.source, kept));
  return true;
}

/** "WG1 Chair: Ada Berg": the group may be told later. */
export function takeOfficeOfGroup(desk: Desk, register: GroupRegister, passage: Passage): boolean {
  const [label = '', ...rest] = passage.text.split(':');
  const office = label.length > 60 ? null : groupOfficeIn(label);
  const { source } = passage;
  const words = rest.join(':').trim();
  const isOfSeveral = tellsSeveral(label);
  const leader = office === null ? null : groupLeaderIn(desk, [words], source, isOfSeveral);
  // "WG1 co-chairs: Ann Roe, Bo Lab": the second may be one of them, or where the first is from.
  if (office !== null && leader === null && isOfSeveral && readPerson(words) !== null) {
    desk.ledger.use(passage, keepOfficer(desk, source, { row: office.number }));
    return true;
  }
  if (office === null || leader === null || leader.status === 'not-stated') return false;
  const told = interim.test(label) ? heldForNow(leader) : leader;
  register.addLeader({ ...office, leader: told, source, enter: (value) => desk.ledger.use(passage, value) });
  return true;
}
