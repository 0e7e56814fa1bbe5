import type { Deliverable } from '../../src/domain/deliverable.ts';
import type { Person } from '../../src/domain/leadership.ts';
import type { Liaison } from '../../src/domain/liaison.ts';
import type { Meeting, PlannedMeeting } from '../../src/domain/meeting.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import type { Stated } from '../../src/domain/provenance.ts';
import type { WorkingGroup } from '../../src/domain/workingGroup.ts';
import type { Block, SourceDocument } from '../../src/importer/sourceDocument.ts';
import { h, li, p, table } from './documents.ts';

/*
 * A report written the way the known report is: the same sections, sentences and tables. What the layout has no words
 * for (a place to be confirmed without days, say) cannot be written.
 */

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

export function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1] ?? '';
  return date === '' ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

/** "17-19 October 2017", "29 November - 1 December 2019": each part as far as it differs. */
export function daysText(first: string, last: string): string {
  if (first === last) return dayText(first);
  const [from, till] = [dayText(first).split(' '), dayText(last).split(' ')];
  if (first.slice(0, 7) === last.slice(0, 7)) return `${from[0]}-${till.join(' ')}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${from[0]} ${from[1]} - ${till.join(' ')}`;
  return `${from.join(' ')} - ${till.join(' ')}`;
}

function statedText<T>(value: Stated<T>, write: (inner: T) => string): string {
  switch (value.status) {
    case 'not-stated':
      return '-';
    case 'to-be-determined':
      return 'TBD';
    case 'approximate':
      return `more than ${write(value.value)}`;
    case 'to-be-confirmed':
      return `${write(value.value)} (TBC)`;
    default:
      return write(value.value);
  }
}

const countText = (value: Stated<number>): string => statedText(value, (count) => count.toLocaleString('en'));

function personText({ name, affiliation, country }: Person): string {
  const body = [affiliation, country].filter((part) => part !== null);
  return body.length === 0 ? name : `${name} (${body.join(', ')})`;
}

function meetingsTable(acronym: string, meetings: Meeting[]): Block[] {
  if (meetings.length === 0) return [];
  const row = (label: string, write: (meeting: Meeting) => string): string[] => [
    label,
    ...meetings.map(write),
  ];
  return [
    p(`${acronym} held its meetings as summarized in Table 1 below.`),
    table(
      row('', ({ place, firstDay, lastDay }) => `${place}, ${daysText(firstDay, lastDay)}`),
      row('Input documents', ({ inputDocuments }) => countText(inputDocuments)),
      row('Output documents', ({ outputDocuments }) => countText(outputDocuments)),
      row('Meeting report', ({ meetingReport }) => statedText(meetingReport, (text) => text)),
      row('Remote participants', ({ remoteParticipants }) => countText(remoteParticipants)),
      row('Total participants', ({ totalParticipants }) => countText(totalParticipants)),
    ),
  ];
}

function plannedText({ place, days, hosts, note }: PlannedMeeting): string {
  const open = [
    days.status === 'to-be-confirmed' ? 'Dates' : '',
    place.status === 'to-be-confirmed' ? 'place' : '',
  ]
    .filter((part) => part !== '')
    .join(' and ');
  const when = 'value' in days ? daysText(days.value.firstDay, days.value.lastDay) : 'dates TBD';
  const week = 'value' in days && days.value.precision === 'week' ? 'week of ' : '';
  const where =
    'value' in place ? `, ${place.value}` : place.status === 'to-be-determined' ? ', place TBD' : '';
  const by = hosts.length === 0 ? '' : ` (hosted by ${hosts.join(', ')})`;
  return `${open === '' ? '' : `${open} TBC: `}${week}${when}${where}${by}${note === null ? '' : ` (${note})`}.`;
}

function leadershipBlocks({ leadership }: ProgressReport): Block[] {
  const [chairman, ...others] = leadership;
  if (chairman === undefined) return [];
  const appointed = `Following the appointment by ${chairman.appointedBy} of ${personText(chairman.person)} as Focus Group Chairman`;
  if (others.length === 0) return [p(`${appointed}, work began.`)];
  const list = others.map(({ person }) =>
    li([person.name, person.affiliation, person.country].filter((part) => part !== null).join(', ')),
  );
  return [
    p(`${appointed}, the ${others[0]?.appointedBy} appointed ${others.length} Vice Chairmen:`),
    ...list,
  ];
}

function groupRows(group: WorkingGroup): string[][] {
  const leader = statedText(
    group.leader,
    (person) => `${personText(person)}${person.interim ? ' (a.i.)' : ''}`,
  );
  const mission = statedText(group.mission, (text) => text);
  const first = [group.number, group.title, mission, leader];
  const rows: (Deliverable | null)[] = group.deliverables.length === 0 ? [null] : group.deliverables;
  return rows.map((one, index) => [
    ...(index === 0 ? first : ['', '', '', '']),
    one?.code ?? '',
    one?.title ?? '',
  ]);
}

function groupsTable(groups: WorkingGroup[]): Block[] {
  if (groups.length === 0) return [];
  return [table(['WG', 'Title', 'Mission', 'Leader', 'Deliverables', null], ...groups.flatMap(groupRows))];
}

function recipientsText({ statementsSentTo }: Liaison): string {
  const of = (kind: string): string[] =>
    statementsSentTo.filter((one) => one.kind === kind).map(({ name }) => name);
  const parts = [
    ['ITU-T Focus Groups', of('itu-t-focus-group').map((name) => name.replace('FG ', ''))],
    ['ITU-T Study Groups', of('itu-t-study-group').map((name) => name.replace('SG', ''))],
    ['external bodies', of('external')],
  ] as const;
  return parts
    .flatMap(([kind, names]) => (names.length === 0 ? [] : [`${kind} (${names.join(', ')})`]))
    .join(', ');
}

function relationshipBlocks({ focusGroup, liaison }: ProgressReport): Block[] {
  const presenters = liaison.presentationsFrom.map(({ name }) => name).join(', ');
  return [
    ...(liaison.statementsSentTo.length === 0
      ? []
      : [p(`So far, the Focus Group has sent liaison statements to ${recipientsText(liaison)}.`)]),
    ...(presenters === '' ? [] : [p(`${presenters} presented their work to the Focus Group.`)]),
    ...liaison.representatives.map(({ of, to, count }) =>
      p(
        of === focusGroup.acronym
          ? `A liaison officer to ${to} (and its work) was appointed by the Focus Group.`
          : `${of} has appointed ${count} liaison representatives to follow the work in ${to}.`,
      ),
    ),
    ...liaison.jointMeetings.map((joint) =>
      p(
        `A meeting between ${focusGroup.acronym} and ${joint.with} liaison representatives is foreseen in ${joint.place}, ${statedText(joint.when, dayText)}.`,
      ),
    ),
    ...liaison.matters.map(({ text }) => p(text)),
  ];
}

function introductionBlocks({ focusGroup }: ProgressReport): Block[] {
  const { acronym, name, parentGroup, established, termsOfReference } = focusGroup;
  const by = 'value' in parentGroup ? ` by ${parentGroup.value}` : '';
  const since =
    'value' in established
      ? ` ${established.value.length > 7 ? 'on' : 'in'} ${dayText(established.value)}`
      : '';
  return [
    p(`The ${name} (${acronym}) was established${by}${since}`),
    ...termsOfReference.map(({ text }) => li(`${text};`)),
  ];
}

export function writeSourceDocument(report: ProgressReport): SourceDocument {
  const { acronym, lifetimeMonths } = report.focusGroup;
  const planned = report.plannedMeetings.map((meeting) => li(plannedText(meeting)));
  const blocks = [
    h('Introduction'),
    ...introductionBlocks(report),
    h('Meetings'),
    ...meetingsTable(acronym, report.meetings),
    ...('value' in lifetimeMonths
      ? [p(`${acronym} has a lifetime of ${lifetimeMonths.value} months from its first meeting.`)]
      : []),
    ...(planned.length === 0
      ? []
      : [p(`The next meetings of ${acronym} are planned as follows:`), ...planned]),
    ...report.remarks.map(({ text }) => p(text)),
    h('Focus Group leadership, structure and deliverables'),
    ...leadershipBlocks(report),
    h('Relationships'),
    ...relationshipBlocks(report),
    h('Next steps'),
    ...report.nextSteps.map(({ text }) => p(text)),
    h('Annex A: Structure and deliverables'),
    ...groupsTable(report.workingGroups),
  ];
  return { blocks };
}

/** The facts alone: where they stand is the document's, and notes of relationships hold its sentences. */
export function factsOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => factsOf(one, key));
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value).filter(
    ([name]) => name !== 'source' && !(name === 'note' && /representatives|jointMeetings/.test(key)),
  );
  return Object.fromEntries(
    left.map(([name, inner]) => [name, factsOf(inner, name === 'value' ? key : name)]),
  );
}
