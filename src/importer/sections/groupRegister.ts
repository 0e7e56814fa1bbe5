import type { Deliverable } from '../../domain/deliverable.ts';
import type { Source, Stated, Statement } from '../../domain/provenance.ts';
import type { GroupLeader, WorkingGroup } from '../../domain/workingGroup.ts';
import { groupInCode } from '../values/codes.ts';
import { notStated } from '../values/stated.ts';
import type { Desk } from './desk.ts';
import type { GroupOffice } from './groupOffice.ts';

/** The working groups as several tables and lists tell them, and deliverables whose group is told elsewhere. */
export type GroupRegister = {
  /** The group of that number, entered where it is new. */
  group(number: string, title: string, source: Source): WorkingGroup;
  known(number: string): WorkingGroup | null;
  add(group: WorkingGroup, deliverable: Deliverable): Deliverable;
  /** A deliverable with no group beside it: its code may tell, once all groups are known. */
  addLoose(loose: LooseDeliverable): void;
  /** A leader told among the officers of the whole group. */
  addLeader(leader: LooseLeader): void;
  groups(desk: Desk): WorkingGroup[];
};

/** `enter` puts its words in the ledger, under the deliverable or under a statement that it found no place. */
export type LooseDeliverable = {
  deliverable: Deliverable;
  /** The number of the group whose heading stands over it. */
  over: string | null;
  /** Said to be of no group, or of several: its code does not tell of which. */
  isOfNone?: boolean;
  enter(value: Deliverable | Statement): void;
};

export type LooseLeader = GroupOffice & {
  leader: Stated<GroupLeader>;
  source: Source;
  enter(value: Stated<GroupLeader> | Statement): void;
};

/** A leader besides the first one, or a deputy; or, with the row of the group, whoever cannot be told to lead it. */
export type OfficerKept = 'another' | 'deputy' | { row: string };

/** Words about a group's officers that the format has no field for. */
export function keepOfficer(desk: Desk, source: Source, kept: OfficerKept): Statement {
  const quote = source.quote ?? '';
  const statement: Statement = { text: quote, summary: false, source };
  desk.unplaced.push(statement);
  if (kept === 'another') desk.tell('warning', 'finding.severalLeaders', { quote }, source);
  else if (kept === 'deputy') desk.tell('warning', 'finding.deputyLeader', { quote }, source);
  else desk.tell('warning', 'finding.unclearLeader', { ...kept, quote }, source);
  return statement;
}

function isSame(one: Stated<GroupLeader>, other: Stated<GroupLeader>): boolean {
  return 'value' in one && 'value' in other && one.value.name === other.value.name;
}

export function newGroupRegister(): GroupRegister {
  const byNumber = new Map<string, WorkingGroup>();
  const byCode = new Map<WorkingGroup, Map<string, Deliverable>>();
  /** Where a code stood alone that has a title in another place. */
  const titled = new Set<Source>();
  const loose: LooseDeliverable[] = [];
  const leaders: LooseLeader[] = [];
  let isMoved = false;

  function add(group: WorkingGroup, deliverable: Deliverable): Deliverable {
    const codes = byCode.get(group) ?? new Map<string, Deliverable>();
    byCode.set(group, codes);
    const known = codes.get(deliverable.code);
    // Told twice with one title, or once as a code alone, it is one deliverable; a second table may add columns.
    if (
      known !== undefined &&
      (known.title === deliverable.title || isCodeAlone(known) || isCodeAlone(deliverable)) &&
      known.source.table !== deliverable.source.table
    ) {
      if (known.title !== deliverable.title) titled.add((isCodeAlone(known) ? known : deliverable).source);
      const { title, source } = isCodeAlone(known) ? deliverable : known;
      return Object.assign(known, { title, source, extra: { ...known.extra, ...deliverable.extra } });
    }
    codes.set(deliverable.code, deliverable);
    group.deliverables.push(deliverable);
    return deliverable;
  }

  function placeLoose(desk: Desk): void {
    for (const { deliverable, over, isOfNone, enter } of loose) {
      const group = byNumber.get(groupInCode(deliverable.code) ?? '') ?? byNumber.get(over ?? '');
      if (group !== undefined && !isOfNone) {
        enter(add(group, deliverable));
        continue;
      }
      const { code, title, extra, source } = deliverable;
      const inWords = source.table === undefined ? source.quote : undefined;
      const besides = Object.entries(extra).map(([label, words]) => `${label}: ${words}`);
      const text = inWords ?? [`${code} ${title}`, ...besides].join(' | ');
      const statement: Statement = { text, summary: false, source };
      desk.unplaced.push(statement);
      enter(statement);
      desk.tell('warning', 'finding.deliverableWithoutGroup', { code }, source);
    }
  }

  function placeLeaders(desk: Desk): void {
    for (const { number, deputy, leader, source, enter } of leaders) {
      const group = byNumber.get(number);
      if (group?.leader.status === 'not-stated' && !deputy) group.leader = leader;
      const kept = group === undefined ? { row: number } : deputy ? 'deputy' : 'another';
      const isLeader = group !== undefined && isSame(group.leader, leader);
      enter(isLeader ? group.leader : keepOfficer(desk, source, kept));
    }
  }

  return {
    add,
    known: (number) => byNumber.get(number) ?? null,
    addLoose: (one) => loose.push(one),
    addLeader: (one) => leaders.push(one),
    group(number, title, source) {
      const group = byNumber.get(number) ?? newGroup(number, title, source);
      // A table of deliverables may name the group before the words that give its title, where it has its place.
      if (isUntitled(group) && title !== source.row) {
        Object.assign(group, { title, source });
        isMoved = byNumber.delete(number) || isMoved;
      }
      byNumber.set(number, group);
      return group;
    },
    groups(desk) {
      placeLoose(desk);
      placeLeaders(desk);
      for (const group of [...byNumber.values()].filter(isUntitled)) {
        desk.tell('note', 'finding.groupWithoutTitle', { number: group.number }, group.source);
      }
      const groups = [...byNumber.values()];
      if (titled.size > 0) desk.takeBack('finding.deliverableWithoutTitle', titled);
      // Those that only deliverables name come after those that are told.
      return isMoved ? groups.toSorted((one, other) => +isUntitled(one) - +isUntitled(other)) : groups;
    },
  };
}

/** Its code stands for the title. */
const isCodeAlone = ({ code, title }: Deliverable): boolean => title === code;

/** Its label stands for the title. */
export function isUntitled(group: WorkingGroup): boolean {
  return group.title === group.source.row;
}

function newGroup(number: string, title: string, source: Source): WorkingGroup {
  return {
    number,
    title,
    mission: notStated(),
    missionIsSummary: false,
    leader: notStated(),
    deliverables: [],
    source,
  };
}
