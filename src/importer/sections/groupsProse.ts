import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { groupInCode, readCodeAndTitle, readCodesAndTitles, readGroupAndTitle } from '../values/codes.ts';
import { namesDays } from '../values/dates.ts';
import { matchFolded, trimEdges } from '../values/matching.ts';
import { findMonth } from '../values/months.ts';
import { roleIn } from '../values/offices.ts';
import { readPerson } from '../values/people.ts';
import { longestSentence } from '../values/sentences.ts';
import { stated } from '../values/stated.ts';
import type { Desk } from './desk.ts';
import { groupLeaderIn } from './groupLeader.ts';
import { groupOfficeIn } from './groupOffice.ts';
import { type GroupRegister, keepOfficer } from './groupRegister.ts';
import { type Passage, passagesOf, type Section } from './outline.ts';

const leaderWords =
  /[,;]? ?\(?(?:(?:and )?is |was )?(?:led|chaired|coordinated|co-ordinated|convened) by (?<open>.+)$|[,;]? ?\(?(?<!vice[ -]?|deputy[ -]?)(?:leader|lead|co-?chair(?:man|person)?|chair(?:man|person)?|convener|coordinator|(?:topic )?driver)s?(?: is)?: ?(?<colon>.+)$|[,;]? ?\(?(?:leader|lead|chair|convener|coordinator|driver) (?:is |still )?(?<none>TB[CDA]|to be (?:confirmed|determined|appointed|decided|announced|nominated|elected|selected|named))\)?\.?$/di;
const otherGroup = /\b(?:WG|TG|working group|topic group)/i;
const missionLabel = /^(?:mission|scope|objectives?|description): /i;

const officeLabel =
  /^(?:co-?|vice[ -]?|deputy[ -]?)?(?:chair(?:s|man|men|woman|women|persons?)?|leaders?|conveners?|coordinators?)(?: is)? ?:/i;

/** What stands after "led by" or "Leader:", and what stands before. */
function splitLeader(text: string): { before: string; leader: string | null } {
  const match = matchFolded(leaderWords, text);
  const words = match?.groups['open'] ?? match?.groups['colon'] ?? match?.groups['none'];
  if (match === null || words === undefined) return { before: text, leader: null };
  return { before: text.slice(0, match.start), leader: withoutLastBracket(words) };
}

/** "(leader: A (B))" leaves one bracket too many. */
function withoutLastBracket(words: string): string {
  const bare = words.trim().replace(/[.;,]$/, '');
  return bare.split(')').length > bare.split('(').length ? bare.replace(/\)$/, '') : bare;
}

function takeLeader(desk: Desk, group: WorkingGroup, words: string | null, passage: Passage): boolean {
  if (words === null || group.leader.status !== 'not-stated') return false;
  const leader = groupLeaderIn(desk, [words], passage.source, ofSeveral.test(passage.text));
  if (leader === null || leader.status === 'not-stated') return false;
  group.leader = leader;
  desk.ledger.use(passage, leader);
  return true;
}

/** "Chair: Ada Berg", "Vice-chair: Bo Lee" under the group they belong to; what the format has no field for is kept. */
function takeOffice(desk: Desk, group: WorkingGroup, passage: Passage): boolean {
  if (!officeLabel.test(passage.text)) return false;
  if (!takeLeader(desk, group, splitLeader(passage.text).leader, passage))
    desk.ledger.use(passage, keepOfficer(desk, passage.source));
  return true;
}

/** "WG1 Chair: Ada Berg": the group may be told later. */
function takeOfficeOfGroup(desk: Desk, register: GroupRegister, passage: Passage): boolean {
  const [label = '', ...rest] = passage.text.split(':');
  const office = label.length > 60 ? null : groupOfficeIn(label);
  const { source } = passage;
  const leader = office === null ? null : groupLeaderIn(desk, [rest.join(':').trim()], source);
  if (office === null || leader === null || leader.status === 'not-stated') return false;
  register.addLeader({ ...office, leader, source, enter: (value) => desk.ledger.use(passage, value) });
  return true;
}

/** "Chairs: …", "Leaders: …" */
const ofSeveral =
  /^(?:co-?|vice[ -]?)?(?:chairs|chairmen|chairwomen|chairpersons|leaders|conveners|coordinators) ?:/i;

const ofLeaders = /\b(?:leaders?|chairs?|chair(?:men|man|persons?)|conven[eo]rs?|coordinators?)\b/i;

/** "WG1: Ada Berg (Acme, Norway)" below "Working group leaders": no title, but who leads. */
function leaderFromPassage(desk: Desk, register: GroupRegister, passage: Passage): WorkingGroup | null {
  const heading = readGroupAndTitle(passage.text, false);
  const person = heading === null ? null : readPerson(heading.title);
  if (heading === null || !person?.name.includes(' ') || /\b(?:vice|deputy)\b/i.test(passage.source.section))
    return null;
  const row = trimEdges(passage.text.slice(0, passage.text.indexOf(heading.title)));
  const group =
    register.known(heading.number) ?? register.group(heading.number, row, { ...passage.source, row });
  takeLeader(desk, group, heading.title, passage);
  return group;
}

/** "WG1: Terminology, led by Ada Berg (Acme, Norway)" as an item or a paragraph of its own. */
function groupFromPassage(desk: Desk, register: GroupRegister, passage: Passage): WorkingGroup | null {
  const heading = readGroupAndTitle(passage.text, false);
  if (heading === null) return null;
  const inTitle = splitLeader(heading.title);
  const inRest = splitLeader(heading.rest);
  const title = trimEdges(inTitle.before).replace(/\.$/, '');
  // A sentence about the group or about several, rather than its name.
  if (title === '' || title.length > 150 || otherGroup.test(heading.rest)) return null;
  const group = register.group(heading.number, title, passage.source);
  desk.ledger.use(passage, group);
  takeLeader(desk, group, inTitle.leader ?? inRest.leader, passage);
  return group;
}

function readPassage(
  desk: Desk,
  register: GroupRegister,
  passage: Passage,
  group: WorkingGroup | null,
): WorkingGroup | null {
  const deliverable = readCodeAndTitle(passage.text);
  if (deliverable !== null) {
    const one = {
      ...deliverable,
      title: deliverable.title.replace(/[;.]$/, ''),
      extra: {},
      source: passage.source,
    };
    const owner = register.known(groupInCode(one.code) ?? '') ?? group;
    if (owner !== null) desk.ledger.use(passage, register.add(owner, one));
    else
      register.addLoose({
        deliverable: one,
        enter: (value) => desk.ledger.use(passage, value),
      });
    return group;
  }
  const read = ofLeaders.test(passage.source.section) ? leaderFromPassage : groupFromPassage;
  return read(desk, register, passage) ?? group;
}

const deliverablesLabel = /^(?:draft )?deliverables?: /i;

/** "Deliverables: D1.1 Terms; D1.2 Gaps" of a group: all of it, or nothing. False where the passage is about something else. */
function takeDeliverables(
  desk: Desk,
  register: GroupRegister,
  group: WorkingGroup,
  passage: Passage,
): boolean {
  const named = deliverablesLabel.exec(passage.text)?.[0];
  if (named === undefined) return false;
  const read = passage.text
    .slice(named.length)
    .replace(/\.$/, '')
    .split(/; (?:and )?/)
    .map(readCodesAndTitles);
  const told = read.flatMap((one) => one ?? []);
  if (!read.includes(null))
    for (const one of told)
      desk.ledger.use(passage, register.add(group, { ...one, extra: {}, source: passage.source }));
  return true;
}

/** "D.WG1-01 Glossary", "Deliverable D2.1 Framework": whatever can be read of it, it is no mission. */
const tellsDeliverable = /^(?:draft )?(?:deliverables?\b|D(?:EL)?[ .-]?(?:[A-Z]{1,4}\d?[ .-]?)?\d)/i;

const activity = /\b(?:met|meets?|meetings?|sessions?|contributions?|received)\b/i;

/** Words about an office, a meeting or dates are no mission. */
function isMission(text: string): boolean {
  if (missionLabel.test(text)) return true;
  const tellsOther =
    roleIn(text) !== null || activity.test(text) || namesDays(text) || findMonth(text) !== null;
  return !tellsOther && readGroupAndTitle(text, false) === null && !tellsDeliverable.test(text);
}

/** A section that is about one group: "Working Group 1: Terminology", then its mission, leader and deliverables. */
function readGroupSection(desk: Desk, register: GroupRegister, section: Section): WorkingGroup | null {
  const heading = readGroupAndTitle(section.title, true);
  if (heading === null) return null;
  const group = register.group(heading.number, heading.title, {
    section: section.title,
    quote: section.title,
  });
  for (const passage of passagesOf(section)) {
    if (
      passage.kind === 'item' ||
      passage.text.length > longestSentence ||
      !passage.sentences.every(desk.ledger.isFree)
    )
      continue;
    if (takeDeliverables(desk, register, group, passage)) continue;
    const { leader } = splitLeader(passage.text);
    if (takeOffice(desk, group, passage) || takeLeader(desk, group, leader, passage)) continue;
    if (group.mission.status !== 'not-stated' || !isMission(passage.text)) continue;
    group.mission = stated(passage.text.replace(missionLabel, ''), passage.source);
    desk.ledger.use(passage, group.mission);
  }
  return group;
}

/** Working groups and deliverables told by headings, items and paragraphs rather than in a table. */
export function readGroupsProse(desk: Desk, register: GroupRegister): void {
  for (const section of desk.sections) {
    const ofSection = readGroupSection(desk, register, section);
    let group = ofSection;
    // Where the group was told, or its officers after it.
    let last: Passage | null = null;
    if (group === null && section.kind !== 'deliverables' && section.kind !== 'leadership') continue;
    for (const passage of passagesOf(section)) {
      if (passage.text.length > longestSentence || !passage.sentences.every(desk.ledger.isFree)) continue;
      const isUnder: boolean =
        ofSection !== null ||
        (last?.kind === passage.kind && (section.kind === 'deliverables' || last.at === passage.at - 1));
      if (group !== null && isUnder && takeOffice(desk, group, passage)) last = passage;
      else if (!takeOfficeOfGroup(desk, register, passage)) {
        const before: WorkingGroup | null = group;
        group = readPassage(desk, register, passage, group);
        if (group !== before) last = passage;
      }
    }
  }
}
