import type { Source } from '../../domain/provenance.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { limits } from '../limits.ts';
import {
  type GroupHeading,
  groupInCode,
  namesSeveralCodes,
  readCode,
  readCodeAndTitle,
  readCodesAndTitles,
  readGroupAndTitle,
} from '../values/codes.ts';
import { namesDays } from '../values/dates.ts';
import { labelledWordsIn } from '../values/labelledWords.ts';
import { type ListedDeliverable, readListedDeliverable, statusOver } from '../values/listedDeliverable.ts';
import { labelOf, trimEdges } from '../values/matching.ts';
import { findMonth } from '../values/months.ts';
import { roleIn } from '../values/offices.ts';
import { ownCodesOf } from '../values/ownCodes.ts';
import { readPerson } from '../values/people.ts';
import { longestSentence, sentencesOf } from '../values/sentences.ts';
import { isOnePerson, splitPeople } from '../values/severalPeople.ts';
import { type Desk, isLeadIn } from './desk.ts';
import { fieldOf } from './factLines.ts';
import { anyWords, deliverablesBehind, deliverablesLabel, takeDeliverables } from './groupDeliverables.ts';
import { takeGroupFact } from './groupFactLines.ts';
import { groupNamedAlone, groupOfDeliverables, type NamedGroup } from './groupOffice.ts';
import { takeLeader, takeOffice, takeOfficeOfGroup } from './groupOfficers.ts';
import type { GroupRegister } from './groupRegister.ts';
import { readSentences, tellUnread } from './groupSentences.ts';
import {
  calledGroup,
  groupByContext,
  groupOfHeading,
  groupOfLine,
  groupOverTable,
  groupsOneByOne,
  letteredGroup,
} from './groupsInLists.ts';
import { headingOf } from './labelLines.ts';
import {
  keepOfficerWords,
  keepStatement,
  keepWords,
  officeLabel,
  personBehind,
  splitLeader,
} from './leaderInWords.ts';
import { missionApart, missionIn, statedMission } from './missionWords.ts';
import { type Passage, passagesOf, type Section, sentencesApart } from './outline.ts';

const otherGroup = /\b(?:WG|TG|working group|topic group)/i;
const missionLabel = /^(?:mission|scope|objectives?|description): /i;

const ofLeaders = /\b(?:leaders?|chairs?|chair(?:men|man|persons?)|conven[eo]rs?|coordinators?)\b/i;

/** "WG1 (Terms) coordinator: Ann Roe" says more than a list of leaders does. */
const titleAndOffice = /\) (?:co-?)?(?:leader|chair|conven[eo]r|co-?ordinator)\w{0,7} ?:/i;

/** "WG leaders:" over a list, in a line of its own. */
const isLeaderList = (text: string): boolean =>
  text.length <= 120 && isLeadIn(text) && ofLeaders.test(text) && !/[\d(]| and /.test(text);

/**
 * `lead` is the line over the list that is read, or else the heading; `own` reads codes of the group's own that stand in the
 * section.
 */
type At = {
  desk: Desk;
  register: GroupRegister;
  section: Section;
  lead: string;
  /** What the line or the heading over them says of all deliverables. */
  status: { Status: string } | null;
  own: ReturnType<typeof ownCodesOf>;
};

/** The sentences of a passage as passages of their own. An item is one piece, whatever sentences it has. */
function partsOf(passage: Passage): Passage[] {
  const { source } = passage;
  if (passage.kind === 'paragraph') return sentencesApart(passage);
  return sentencesOf(passage.text, limits.sentences).map((text) => ({
    ...passage,
    text,
    source: { ...source, quote: text },
  }));
}

/** "Leader: Ann Roe." and "Deliverables: D1.1 Terms." in one passage with the group, or with each other. */
function takeFurther(desk: Desk, register: GroupRegister, group: WorkingGroup, parts: Passage[]): void {
  for (const part of parts) {
    if (takeDeliverables(desk, register, group, part, deliverablesBehind) || takeOffice(desk, group, part))
      continue;
    if (ofLeaders.test(part.text)) keepWords(desk, part, part.text, group.title);
    // A sentence of its own is told by itself.
    else if (part.kind === 'item') keepStatement(desk, part, part.text);
  }
}

function tellsOfGroup({ text }: Passage): boolean {
  return officeLabel.test(text) || deliverablesBehind.test(text);
}

/** "WG8 Trade & reuse: Ada Berg (Acme, Norway)" below the same: the title stands between. */
const titleBetween =
  /^(?<group>(?:[WT]G|(?:Working|Topic|Sub-?|Task) ?[Gg]roup)[ -]?\d{1,2}) (?<title>\p{Lu}[^:()]{2,120}): (?=\p{Lu})/u;

/** "WG1: Ada Berg (Acme, Norway)" below "Working group leaders": no title, but who leads. */
function leaderFromPassage({ desk, register, lead }: At, passage: Passage): WorkingGroup | null {
  const heading = readGroupAndTitle(passage.text.replace(titleBetween, '$<group> ($<title>): '), false);
  const behind = /^: (?<leader>.{4,200})$/s.exec(heading?.rest ?? '')?.groups?.['leader'];
  const [first = behind ?? ''] = splitPeople(behind ?? '', true);
  if (heading !== null && behind !== undefined && readPerson(first)?.name.includes(' ')) {
    // "WG1 (Terms): Ada Berg (Acme, Norway) and Bo Ek (Acme)"
    const group = register.group(heading.number, heading.title, passage.source);
    desk.ledger.use(passage, group);
    takeLeader(desk, group, { leader: behind, forNow: false, several: false }, passage);
    return group;
  }
  const person = heading === null ? null : readPerson(heading.title);
  if (heading === null || !person?.name.includes(' ') || /\b(?:vice|deputy)\b/i.test(lead)) return null;
  const row = trimEdges(passage.text.slice(0, passage.text.indexOf(heading.title)));
  const group =
    register.known(heading.number) ?? register.group(heading.number, row, { ...passage.source, row });
  const { leader } = group;
  if ('value' in leader && leader.value.name === person.name) desk.ledger.use(passage, leader);
  else takeLeader(desk, group, { leader: heading.title, forNow: false, several: false }, passage);
  return group;
}

const tellsCodes = (text: string): boolean =>
  (readCode(text) ?? readCodeAndTitle(text)) !== null || namesSeveralCodes(text);

/** "WG1: D1.1 Terms, D1.2 Gaps": no title, but what the group prepares. */
function groupOfCodes(at: At, passage: Passage, { number, title }: GroupHeading): WorkingGroup {
  const { desk, register } = at;
  const label = trimEdges(passage.text.slice(0, passage.text.indexOf(title)));
  const group = untitled(register, { number, label }, passage.source);
  const told = takeDeliverables(desk, register, group, { ...passage, text: title }, anyWords);
  if (!told) desk.tell('warning', 'finding.deliverableWithoutTitle', { code: title }, passage.source);
  return group;
}

function headingIn(section: Section, passage: Passage): GroupHeading | null {
  return (
    readGroupAndTitle(passage.text, false) ??
    groupOfLine(passage.text) ??
    letteredGroup(passage) ??
    calledGroup(passage.text) ??
    groupByContext(section, passage) ??
    groupOverTable(section, passage)
  );
}

const ofDeliverablesAlone = /^(?:\d[\d.]* )?(?:(?:draft|list of) )?(?:deliverables|outputs)$/i;

/** "WG1: Glossary; Gap analysis" below "Deliverables": no title perhaps, but what the group prepares, unless that stands below. */
function mayBeDeliverables({ title, parts }: Section, { at, kind }: Passage): boolean {
  const next = parts[at + 1];
  const leadsOn = next?.kind === 'table' || (next?.kind === 'item' && kind === 'paragraph');
  return (
    ofDeliverablesAlone.test(title) &&
    !leadsOn &&
    !(next !== undefined && 'text' in next && tellsCodes(next.text))
  );
}

/** "WG1: Terminology, led by Ada Berg (Acme, Norway)" as an item or a paragraph of its own. */
function groupFromPassage(at: At, whole: Passage): WorkingGroup | null {
  const { desk, register, section } = at;
  const [first = whole, ...further] = partsOf(whole);
  const isApart =
    further.some(tellsOfGroup) || (further.length > 0 && readGroupAndTitle(first.text, false) !== null);
  const wholly = headingIn(section, isApart ? first : whole);
  // "WG1 Terms, leader Ann Roe (Acme). It met twice.": what else is said does not matter.
  const ofFirst = wholly === null && further.length > 0 ? headingIn(section, first) : null;
  const passage = isApart || ofFirst !== null ? first : whole;
  const heading = wholly ?? ofFirst;
  if (heading === null) return null;
  const { rest: named, mission } = missionApart(heading.title);
  const inTitle = splitLeader(named);
  const inRest = splitLeader(heading.rest);
  const { title: before, person } = personBehind(trimEdges(inTitle.before));
  // "Sub-group 1 (SG-1) met in Rome"
  const title = before.replace(/(?: [-–—] TB[CDA])?\.?$|^[A-Z]{1,2}G[ -]?\d{1,3}$/, '');
  if (tellsCodes(title)) return groupOfCodes(at, passage, heading);
  // A sentence about the group or about several, rather than its name.
  if (title.length > 150 || otherGroup.test(heading.rest)) return null;
  if (title === '' && (inTitle.leader ?? inRest.leader ?? person) === null) return null;
  const label = trimEdges(passage.text.slice(0, passage.text.indexOf(heading.title)));
  const group =
    title === ''
      ? untitled(register, { number: heading.number, label }, passage.source)
      : register.group(heading.number, title, passage.source);
  const told = inTitle.leader === null ? inRest : inTitle;
  // "WG1: Terms of trade" where WG1 is "Terms": what it prepares, perhaps. No value would hold these words.
  const isOther = !labelOf(group.title).includes(labelOf(title));
  if (isOther && !isApart && told.leader === null && person === null) {
    desk.tell('note', 'finding.wordsLeft', { words: passage.text }, passage.source);
    return group;
  }
  if (isOther) for (const sentence of passage.sentences) desk.whole.add(sentence);
  desk.ledger.use(passage, group);
  if (mission !== null && group.mission.status === 'not-stated') {
    group.mission = statedMission(mission, passage.source);
    desk.ledger.use(passage, group.mission);
  }
  // "WG1: Ann Roe" among officers and nothing else, or "WG1 (Ann Roe)": who leads it, perhaps.
  const isOfOfficers = section.kind === 'leadership' && !/group|structure|deliver/i.test(section.title);
  if (
    (isOnePerson(title) && (isOfOfficers || passage.text.includes(`(${title})`))) ||
    (group.title === title &&
      told.leader === null &&
      heading.rest === '' &&
      person === null &&
      mayBeDeliverables(section, whole))
  )
    desk.tell('warning', 'finding.oddValue', { value: title }, passage.source);
  const isLed = takeLeader(desk, group, told, passage) || group.leader.status !== 'not-stated';
  // Who of those named leads it now cannot be told.
  if (told.leader !== null && !isLed && !told.several && readPerson(told.leader) !== null)
    keepWords(desk, passage, told.leader, title);
  if (person !== null) keepWords(desk, passage, person, title || label);
  const deputy = inTitle.deputy ?? inRest.deputy;
  if (deputy !== null) keepOfficerWords(desk, passage, deputy);
  if (isApart) takeFurther(desk, register, group, further);
  return group;
}

/** The group of that number, which has no title where it is told nowhere else. */
function untitled(register: GroupRegister, { number, label }: NamedGroup, source: Source): WorkingGroup {
  return register.known(number) ?? register.group(number, label, { ...source, row: label });
}

/** A deliverable under the group that its words name, or its code, or the line above. */
function enterDeliverable(
  { desk, register }: Pick<At, 'desk' | 'register'>,
  passage: Passage,
  { group: named, unclear, ...told }: ListedDeliverable,
  over: WorkingGroup | null,
): void {
  const { source } = passage;
  const deliverable = { ...told, source };
  if (unclear !== null) desk.tell('warning', 'finding.wordsLeft', { words: unclear }, source);
  const own =
    named === null
      ? null
      : untitled(register, { number: named, label: /\d/.test(named) ? `WG${named}` : `WG ${named}` }, source);
  const group = own ?? register.known(groupInCode(told.code) ?? '') ?? over;
  if (own !== null) desk.ledger.use(passage, own);
  if (group !== null) desk.ledger.use(passage, register.add(group, deliverable));
  else register.addLoose({ deliverable, over: null, enter: (value) => desk.ledger.use(passage, value) });
}

/** "Not assigned", "Joint deliverables of WG1 and WG2", "All working groups": a line over deliverables of no single group. */
const ofNoGroup =
  /^(?:(?:not (?:yet )?|un)(?:assigned|allocated)|(?:other|joint|common|shared|general|cross-cutting)(?: draft)? (?:deliverables|documents|outputs)|(?:all|several)(?: the)? (?:[WT]Gs|(?:working |topic |sub-?)?groups)|[WT]G ?\d{1,2}(?:, | and | ?[/&+] ?)(?:[WT]G ?)?\d{1,2})(?: (?:of|by|from|for|to|between) [^.;:]{1,80})? ?:?$/i;

/** "Working Group 2: Terms" in a line of its own below what is told of another. */
function isTitleOfAnother(text: string, { number }: WorkingGroup): boolean {
  if (ofNoGroup.test(text)) return true;
  const told = readGroupAndTitle(text, false);
  if (told === null || told.number === number || tellsCodes(told.title)) return false;
  // "WG2 (Data) uses the terms."
  const isSentence = told.rest !== '' || !/^\p{Lu}/u.test(told.title);
  return !isSentence || !(text.length > 150 || /[.;]$/.test(text));
}

/** "WG2 Data", "Working Group B, Data" */
const numberAndTitle = /^(?:\D+\d+|.{2,14}[ -][A-Z]),? \p{Lu}/u;

const anyGroup = /^(?:[WT]G|(?:working |topic |sub-?)group)(?=[ -]?\d|[ -][A-Z]\b)[ -]?(\w{1,3})\b/i;

/** "WG5 Rum;" below what is told of WG3: what follows it is not of WG3, whatever is read of the line. */
function isOfAnother(text: string, group: WorkingGroup | null): boolean {
  const number = anyGroup.exec(text)?.[1];
  return ofNoGroup.test(text) || (number !== undefined && number !== group?.number);
}

function readPassage(at: At, passage: Passage, group: WorkingGroup | null): WorkingGroup | null {
  const { desk, register } = at;
  const alone = groupNamedAlone(passage.text) ?? groupOfDeliverables(passage.text);
  if (alone !== null) {
    const named = untitled(register, alone, passage.source);
    desk.ledger.use(passage, named);
    // Over lines without codes it may say whose deliverables these are, and no value would hold that.
    if (mayBeDeliverables(at.section, passage)) {
      for (const sentence of passage.sentences) desk.whole.add(sentence);
      desk.tell('note', 'finding.wordsLeft', { words: passage.text }, passage.source);
    }
    return named;
  }
  const words = passage.text.replace(deliverableLabel, '');
  const several = readCodesAndTitles(words)?.map(({ code, title }) => `${code} ${title}`) ?? [];
  const deliverables = (several.length > 1 ? several : [words]).map((one) =>
    readListedDeliverable(one, at.own),
  );
  if (deliverables.every((one) => one !== null)) {
    for (const one of deliverables)
      enterDeliverable(at, passage, { ...one, extra: { ...at.status, ...one.extra } }, group);
    return group;
  }
  const read =
    ofLeaders.test(at.lead) && !titleAndOffice.test(passage.text) ? leaderFromPassage : groupFromPassage;
  const pieces = groupsOneByOne(passage.text).map(
    (text): Passage => ({
      ...passage,
      kind: 'item',
      text,
      source: { ...passage.source, quote: text },
    }),
  );
  for (const piece of pieces) desk.ledger.use(passage, read(at, piece) ?? undefined);
  if (pieces.length > 0) return null;
  return read(at, passage) ?? (isOfAnother(passage.text, group) ? null : group);
}

/** "Deliverable: D1 Terms" in a line of its own. */
const deliverableLabel = /^(?:draft )?deliverable ?: /i;
/** "D.WG1-01 Glossary", "Deliverable D2.1 Framework": whatever can be read of it, it is no mission; "Draw 2 maps" is one. */
const tellsDeliverable =
  /^(?:[Dd]raft )?(?:[Dd]eliverables?\b|[Dd](?:EL|el)?[ .-]?(?:[A-Z]{1,4}\d?[ .-]?)?\d)/;

const activity = /\b(?:met|meets?|meetings?|sessions?|contributions?|received)\b/i;

/** To whom the group reports, or who set it up or leads it, does not say what it is for. */
const ofOthers =
  /^(?:it|(?:the|this) (?:\S{1,20} ){0,2}group|[WT]G ?\w{1,3}) (?:reports? to|(?:is|was) (?:established|created|formed|set up|(?:co-|jointly )?(?:led|chaired|convened)))\b/i;

/** "Editor: Ann Roe", "Meetings: 12 online": said of something else, as its label tells. */
const labelled =
  /^(?!.{0,40}\b(?:scope|mission|mandate|aims?|goals?|purpose|objectives?|tasks?|description)\b)(?:[\p{L}-]{1,20} ){0,2}[\p{L}-]{1,20}(?:\(s\))?: /u;

/** Words about an office, a meeting or dates are no mission. */
function isMission(text: string): boolean {
  if (missionLabel.test(text)) return true;
  const tellsOther =
    roleIn(text) !== null ||
    activity.test(text) ||
    ofOthers.test(text) ||
    namesDays(text) ||
    findMonth(text) !== null;
  const isFactOfGroup = labelledWordsIn(text).some(({ label }) => fieldOf(label) !== null);
  return (
    !tellsOther &&
    !isFactOfGroup &&
    !labelled.test(text) &&
    // "WG9 Data and lids" in a line of its own is a title.
    readGroupAndTitle(text, !/[.;]$/.test(text)) === null &&
    !tellsDeliverable.test(text)
  );
}

/** Without a label it may be something else. */
function takeMission(desk: Desk, group: WorkingGroup, passage: Passage): void {
  const { text, source } = passage;
  const found = missionLabel.test(text) ? 'mission' : missionIn(text);
  if (found === 'other') return;
  group.mission = statedMission(text.replace(missionLabel, ''), source);
  desk.ledger.use(passage, group.mission);
  if (found === 'doubt') desk.tell('note', 'finding.readLoosely', { values: text }, source);
}

/** A section that is about one group: "Working Group 1: Terminology", then its mission, leader and deliverables. */
function readGroupSection(desk: Desk, register: GroupRegister, section: Section): WorkingGroup | null {
  const heading = groupOfHeading(section.title);
  if (heading === null) return null;
  const { before, ...told } = splitLeader(heading.title);
  const title = trimEdges(before);
  // No word of a heading is told besides.
  const isLed =
    title !== '' &&
    told.leader !== null &&
    heading.title.replace(/[).]+$/, '').endsWith(told.leader.replace(/[).]+$/, ''));
  const group = register.group(heading.number, isLed ? title : heading.title, {
    section: section.title,
    ...(heading.isAlone ? { row: heading.title } : {}),
    quote: section.title,
  });
  const words = headingOf(section);
  // "WG1 Terms, June 2024" says more than the title.
  if (words !== null && (heading.isAlone || labelOf(group.title).includes(labelOf(title))))
    desk.ledger.use(words, group);
  if (isLed && words !== null && !takeLeader(desk, group, told, words))
    keepWords(desk, words, told.leader ?? '', title);
  for (const passage of factsApart(section)) {
    if (passage.text.length > longestSentence || !passage.sentences.every(desk.ledger.isFree)) continue;
    const isOther = isOfAnother(passage.text, group);
    // What follows is about another one.
    if (
      groupOfLine(passage.text) !== null ||
      isTitleOfAnother(passage.text, group) ||
      (isOther && numberAndTitle.test(passage.text)) ||
      (isOther && passage.kind === 'paragraph' && groupNamedAlone(passage.text) !== null)
    )
      break;
    if (takeGroupFact(desk, register, group, { section, passage }) || passage.kind === 'item') continue;
    if (takeDeliverables(desk, register, group, passage)) continue;
    const [first = passage, ...further] = officeLabel.test(passage.text) ? partsOf(passage) : [];
    if (further.length > 0) {
      takeFurther(desk, register, group, [first, ...further]);
      continue;
    }
    if (
      takeOffice(desk, group, passage) ||
      // "WG1 is led by Ann Roe. Two deliverables are in preparation."
      partsOf(passage).some(
        (part) => !isOfAnother(part.text, group) && takeLeader(desk, group, splitLeader(part.text), part),
      )
    )
      continue;
    if (group.mission.status !== 'not-stated' || isOther || !isMission(passage.text)) continue;
    takeMission(desk, group, passage);
  }
  return group;
}

/** "Objective: … . Leader: Ada Berg. Deliverables: D1 Terms.": each of the sentences tells a fact of its own. */
function factsApart(section: Section): Passage[] {
  return passagesOf(section).flatMap((passage) => {
    const labels = passage.sentences.filter(
      ({ text }) => officeLabel.test(text) || missionLabel.test(text) || deliverablesLabel.test(text),
    );
    return labels.length > 1 ? partsOf(passage) : [passage];
  });
}

/** "Deliverables of WG1" over a list of them. */
function groupOver(register: GroupRegister, { title }: Section): WorkingGroup | null {
  const named = groupOfDeliverables(title);
  return named === null ? null : untitled(register, named, { section: title, quote: title });
}

/** Whether a line goes on with what the one before told of a group, as a list does right below the line that names it. */
function isBelow({ kind }: Section, last: Passage | null, passage: Passage): boolean {
  if (last === null) return false;
  const isNext = last.at === passage.at - 1;
  return last.kind === passage.kind ? kind === 'deliverables' || isNext : isNext && passage.kind === 'item';
}

/** "Gap analysis" in a list below "WG1", with no code: by itself it would not say whose it is. */
function keepUnder(desk: Desk, passage: Passage, line: string): void {
  const { kind, text, source, sentences } = passage;
  if (kind !== 'item' || !sentences.every(desk.ledger.isFree)) return;
  keepStatement(desk, passage, `${line} | ${text}`);
  desk.tell('warning', 'finding.factLeft', { quote: text }, source);
}

/** "D1: Map (WG1)" in a list anywhere says what it is and whose. */
function readOfGroups(at: Pick<At, 'desk' | 'register' | 'section'>): void {
  for (const passage of passagesOf(at.section)) {
    if (passage.kind !== 'item' || !passage.sentences.every(at.desk.ledger.isFree)) continue;
    const told = passage.text.length > longestSentence ? null : readListedDeliverable(passage.text);
    if (told !== null && told.group !== null) enterDeliverable(at, passage, told, null);
  }
}

/** Working groups and deliverables told by headings, items and paragraphs rather than in a table. */
export function readGroupsProse(desk: Desk, register: GroupRegister): void {
  // Each group has a section of its own, perhaps, with one deliverable.
  const own = ownCodesOf(
    desk.sections
      .filter(({ kind, title }) => kind === 'deliverables' || groupOfHeading(title) !== null)
      .flatMap((section) => passagesOf(section).flatMap(({ kind, text }) => (kind === 'item' ? [text] : []))),
  );
  for (const section of desk.sections) {
    const ofSection = readGroupSection(desk, register, section);
    let group = ofSection ?? groupOver(register, section);
    // Where the group was told, or its officers after it.
    let last: Passage | null = null;
    /** What named the group over a list. */
    let line = '';
    let lead = section.title;
    let status = statusOver(section.title);
    if (group === null && section.kind !== 'deliverables' && section.kind !== 'leadership') {
      if (section.kind === 'unknown') readOfGroups({ desk, register, section });
      continue;
    }
    for (const passage of factsApart(section)) {
      if (passage.kind === 'paragraph') lead = isLeaderList(passage.text) ? passage.text : section.title;
      if (passage.kind === 'paragraph' && (isLeadIn(passage.text) || !tellsDeliverable.test(passage.text)))
        status = statusOver(passage.text) ?? statusOver(section.title);
      if (passage.text.length > longestSentence || !passage.sentences.every(desk.ledger.isFree)) continue;
      const isUnder = ofSection !== null || isBelow(section, last, passage);
      const at = { section, passage };
      if (
        group !== null &&
        isUnder &&
        (takeOffice(desk, group, passage) ||
          takeGroupFact(desk, register, group, at) ||
          takeDeliverables(desk, register, group, passage))
      )
        last = passage;
      else if (!takeOfficeOfGroup(desk, register, passage)) {
        const before: WorkingGroup | null = group;
        const here = { desk, register, section, lead, status, own };
        if (readSentences(here, passage)) continue;
        const told = desk.findings.length;
        group = readPassage(here, passage, group);
        if (group !== before) {
          last = passage;
          // In one list each item tells of another group.
          line = passage.kind === 'paragraph' ? trimEdges(passage.text) : '';
        } else if (group !== null && line !== '' && section.kind === 'deliverables') {
          keepUnder(desk, passage, line);
        }
        if (desk.findings.length === told) tellUnread(desk, passage);
      }
    }
  }
}
