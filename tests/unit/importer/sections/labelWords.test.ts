import { describe, expect, it } from 'vitest';
import { type Field, fieldOf } from '../../../../src/importer/sections/groupLabels.ts';
import { headLabels, isDocumentNumber } from '../../../../src/importer/sections/headWords.ts';
import {
  isBound,
  isOfWhichRemote,
  isOtherFigure,
  type MeetingField,
  meetingFieldOf,
} from '../../../../src/importer/sections/meetingFields.ts';
import { isAnnexMark, isCaption, sectionKindOf } from '../../../../src/importer/sections/sectionKind.ts';

const listOf = (labels: string): string[] => labels.split(' | ');

describe('a label in a table of working groups or deliverables', () => {
  const told: [Field, string][] = [
    [
      'code',
      'Deliverable no. | Deliverable no | Deliverable #: | Del. id | Del code | Document ref | Code | Id',
    ],
    ['deliverable', 'Draft deliverable | Deliverables | Deliverable name | Title of the draft deliverable'],
    ['deliverable', 'Name of deliverables | Output | Outputs | Output document | Output documents'],
    [
      'group',
      'WG | SWG no. | Subworking group | Sub-working groups | Topic group number | Subgroup | Task group',
    ],
    [
      'group',
      'WG id | WG# | Responsible WG | Lead topic group | Owning group | TG in charge | Group responsible',
    ],
    ['number', 'No | No. | Nr | Nr. | # | Item | Number'],
    [
      'title',
      'Title | Name | Subject | Topic | WG title | Sub-group name | Subgroup topic | Working group subject',
    ],
    [
      'mission',
      'Mission | Missions of WG | Scope | Objective | Terms of reference (ToR) | Goal | Goals | Task',
    ],
    [
      'leader',
      'Leader | Team leader | Lead | Co-lead | Coleads | Chair | Convenor | Co-ordinator | Topic driver',
    ],
    ['responsible', 'Responsible'],
    ['aboutGroup', 'Vice-chair | Secretary | Expert | Members | Participant | Meeting | Email | E-mail'],
    ['fromWhere', 'Affiliation | Organisation | Company | Country | Administration'],
  ];
  it.each(told)('gives the %s in any of these words: %s', (field, labels) => {
    for (const label of listOf(labels)) expect([label, fieldOf(label)]).toEqual([label, field]);
  });

  it.each([
    'Old code | Code names | Our document no. | Document no. in ISO | Reference documents',
    'Deliverables met | New title of the deliverable | Title of deliverables due | Names of deliverables',
    'Input and output documents | Output documents due | Outputs of others | Lead time | Misleads',
    'Use of WG | WG numbers | Old topic group | Responsible groups | Group in charges | A group responsible',
    'Item of work | Old number | Her title | Title page | The mission | New goals | Goals met | Old tasks | Tasks due',
    'Our terms of reference | The mandate | An objective | Person responsible | Responsible body',
  ])('is one that no field holds where it says more: %s', (labels) => {
    for (const label of listOf(labels)) expect([label, fieldOf(label)]).toEqual([label, 'extra']);
  });
});

describe('a label in a table of meetings', () => {
  const told: [MeetingField | null, string][] = [
    [
      'remoteParticipants',
      'Remote | Online participants | On-line attendees | Of which remote | E-participation',
    ],
    [
      'onSiteParticipants',
      'Onsite | On-site | On site | Participants without remote | People excluding on-line participants',
    ],
    [
      'totalParticipants',
      'Participant | Participants | Attendees | Attended | Total | Remote and on-site participants',
    ],
    [
      'totalParticipants',
      'Participants (at least) | Participants, of which remote | Participants (including remote)',
    ],
    ['totalParticipants', 'Total part. | Nb of participants | Total particpants | No. of part.'],
    ['remoteParticipants', 'Remote partcipants | Nb of remote participants'],
    [null, 'Part | Parts | Total parts | Partners | Women particpants'],
    [
      'inputDocuments',
      'Contribs | Inputs | Contribution | No of documents received | Doc. in | Documents (in)',
    ],
    ['outputDocuments', 'Outputs | Nr of docs issued | Documents (out) | Docs produced'],
    ['meetingReport', 'Report | Meeting report'],
    ['hosts', 'Host | Hosted by'],
    ['placeAndDays', 'Place and date | Place/dates | Dates and venue | Date, location'],
    ['lastDay', 'To | Until | End | Last day | Closing dates | End of meeting'],
    ['days', 'Date | Dates | Day | When | From | Begins | Opening'],
    ['place', 'Place | Venue | Where | City'],
    ['name', 'Meeting | Meetings | No | # | Event'],
    [
      null,
      'Input/output documents | Women participants | Totals | Total cost | Where to | Whereabouts | Cities',
    ],
    [
      null,
      'Sister city | City hall | Somewhere | Since when | When due | Notes to | Eventful | The number | ',
    ],
  ];
  it.each(told)('gives the %s in any of these words: %s', (field, labels) => {
    for (const label of listOf(labels)) expect([label, meetingFieldOf(label)]).toEqual([label, field]);
  });

  it('is read up to eighty characters', () => {
    const label = (length: number) => `Date ${'x'.repeat(length - 5)}`;
    expect(meetingFieldOf(label(80))).toBe('days');
    expect(meetingFieldOf(label(81))).toBeNull();
  });

  it.each([
    'Participants (cumulative)',
    'Participants to date',
    'Inputs, aggregate',
    'Participants since the first meeting (all)',
    'Registered participants',
    'Participants (maximum)',
  ])('“%s” may count something else than who or what came to the meeting', (label) => {
    expect(isOtherFigure(label)).toBe(true);
  });

  it('says that a number in brackets below it is of those who were remote', () => {
    for (const label of [
      'Participants (of which remote)',
      'Participants, of whom remotely',
      'Participants (thereof online)',
      'Participants (of which on-line participants virtual',
    ])
      expect([label, isOfWhichRemote(label)]).toEqual([label, true]);
    for (const label of [
      'Participants (of which remote) (all)',
      'Participants (all, of which remote)',
      'Participants (of which women)',
    ])
      expect([label, isOfWhichRemote(label)]).toEqual([label, false]);
  });

  it('says that a figure below it is a bound', () => {
    expect(isBound('Participants (up to)')).toBe(true);
    expect(isBound('Max. participants')).toBe(true);
    expect(isBound('Participants (at least)')).toBe(false);
  });
});

describe('the number of a document', () => {
  it.each([
    'TD 12',
    'TD12-R1',
    'TSAG-TD189',
    'SG16TD145R12',
    'SG5-C7 Rev. 2',
    'TD5Rev12',
    'TD145/Plen',
    'TD145 / Plenary',
    'TD145 /Gen',
    'TD145/WP3',
    'TD145/WP 12/20',
    'TD145/WP1/3',
    'TD 12 (GEN/13)',
    'TD12(GEN)',
    'C 7-E',
  ])('“%s” is known by its form', (words) => {
    expect(isDocumentNumber('', words)).toBe(true);
  });

  it.each(['TD', 'TD 12 of May', 'XD 12', 'TD 123456', 'TD12 R', 'TD 12/Tea'])('“%s” is not', (words) => {
    expect(isDocumentNumber('', words)).toBe(false);
  });

  it('is any number behind a label that says so, and no word or figure alone', () => {
    for (const words of ['KTL.5-2', '5G', 'TEA_7 (draft)', 'x1(old)'])
      expect([words, isDocumentNumber('document no', words)]).toEqual([words, true]);
    for (const words of ['Tea', '2019', 'Tea 7', '7 Tea', 'TEA-7 (draft) two', '-T7', 'TEA-7 ()'])
      expect([words, isDocumentNumber('number', words)]).toEqual([words, false]);
    for (const label of ['', 'phone number', 'numbers', 'document'])
      expect([label, isDocumentNumber(label, 'KTL.5-2')]).toEqual([label, label === 'document']);
  });

  it('stands in a head under labels that are nothing else', () => {
    for (const label of listOf(
      'source | title | question | questions | question(s) | document no | reference',
    ))
      expect([label, headLabels.test(label)]).toEqual([label, true]);
    for (const label of listOf('sources | old title | date of birth | my document'))
      expect([label, headLabels.test(label)]).toEqual([label, false]);
  });
});

describe('a heading', () => {
  it.each([
    [
      'nextSteps',
      'Next step | Next steps | Future plan | Future step | Conclusion | Conclusions | Plans | Plan of tea',
    ],
    ['relationships', 'Cooperation | Co-operation | Liaison with others | Coordination | Outreach'],
    [
      'introduction',
      'General | Scope | 12.10 Scope | Annex A: Scope | Annex 12 Scope | b) Scope | II. Scope',
    ],
    ['meetings', 'Meeting | Meetings | Activities | Workshop | AnnexA Meetings'],
    ['unknown', 'General tea | Tea | Our plan | Kettles'],
  ])('is about %s in any of these words: %s', (kind, titles) => {
    for (const title of listOf(titles)) expect([title, sectionKindOf(title)]).toEqual([title, kind]);
  });

  it('may be the mark of an annex, whose title stands in the next line', () => {
    for (const words of listOf('Annex | Annex A | Annex AB1: | Appendix 2 – | Attachment.'))
      expect([words, isAnnexMark(words)]).toEqual([words, true]);
    for (const words of listOf('Annexes | The annex | Annex ABCD | Annex A Tea'))
      expect([words, isAnnexMark(words)]).toEqual([words, false]);
  });

  it('of a table or a picture is no paragraph', () => {
    for (const words of listOf('Table 1 | Table A1 – Tea | Figure 12: Tea | Table 1.2. Tea'))
      expect([words, isCaption(words)]).toEqual([words, true]);
    for (const words of listOf('Table of tea | Tables 1 | Table 1shows tea | The table 1'))
      expect([words, isCaption(words)]).toEqual([words, false]);
    expect(isCaption(`Table 1 ${'x'.repeat(192)}`)).toBe(false);
    expect(isCaption(`Table 1: ${'x'.repeat(191)}`)).toBe(true);
    expect(isCaption(`Table 1: ${'x'.repeat(192)}`)).toBe(false);
  });
});
