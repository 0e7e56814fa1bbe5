import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { type LabelledWords, labelledWordsIn } from '../values/labelledWords.ts';
import { isRoleAlone } from '../values/offices.ts';
import { readPerson } from '../values/people.ts';
import { isOpen, isSilent } from '../values/statuses.ts';
import type { Desk } from './desk.ts';
import { fieldOf } from './groupLabels.ts';
import { type GroupRegister, isUntitled } from './groupRegister.ts';
import { statedMission } from './missionWords.ts';
import type { Part, Passage, Section } from './outline.ts';

function labelledIn(part: Part | undefined): LabelledWords | null {
  const isPassage = part?.kind === 'paragraph' || part?.kind === 'item';
  const [only, ...others] = isPassage ? labelledWordsIn(part.text) : [];
  return only === undefined || others.length > 0 ? null : only;
}

/** "Name: Ann Roe" below "Chair:", or over "Affiliation: Acme": the name of somebody. */
function isOfPerson({ parts }: Section, { at }: Passage, words: string): boolean {
  const before = parts[at - 1];
  const isBelowRole =
    before !== undefined && 'text' in before && isRoleAlone(before.text.replace(/ ?:$/, ''));
  const isOverOrigin = fieldOf(labelledIn(parts[at + 1])?.label ?? '') === 'fromWhere';
  return isBelowRole || isOverOrigin || (readPerson(words)?.affiliation ?? null) !== null;
}

/** "Title: Terms" and "Scope: …" in lines of their own, under the group that they tell of; what it says already is not said anew. */
export function takeGroupFact(
  desk: Desk,
  register: GroupRegister,
  group: WorkingGroup,
  { section, passage }: { section: Section; passage: Passage },
): boolean {
  const { label = '', words = '' } = labelledIn(passage) ?? {};
  const { source } = passage;
  const field = fieldOf(label);
  if (field === 'title' && isUntitled(group) && !isSilent(words) && !isOpen(words)) {
    if (words.length > 150 || isOfPerson(section, passage, words)) return false;
    register.group(group.number, words, source);
    desk.ledger.use(passage, group);
    return true;
  }
  if (field !== 'mission' || group.mission.status !== 'not-stated' || isSilent(words)) return false;
  group.mission = statedMission(words, source);
  desk.ledger.use(passage, group.mission);
  return true;
}
