import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

describe('who holds an office', () => {
  it.each([
    ['Before', 'Now'],
    ['Before', 'After'],
    ['Earlier', 'Now'],
  ])('stands under “%s” no more where it is told under “%s”', (before, now) => {
    const { report } = reportOf(
      h('Changes since the last report'),
      table(
        ['Subject', before, now],
        ['Chairman', 'Ann Roe (Acme)', 'Bob Lee (Bo Lab)'],
        ['Lifetime', '12 months', '24 months'],
      ),
    );
    expect(report.leadership.map(({ person }) => person.name)).toEqual(['Bob Lee']);
  });

  it.each([
    'He was succeeded by Bob Lee (Bo Lab, Oman) in November 2020.',
    'In November 2020 she was replaced by Bob Lee (Bo Lab, Oman).',
  ])('is in doubt where the next sentence tells who followed: “%s”', (text) => {
    const read = reportOf(h('Leadership'), p(`TSAG appointed Ann Roe (Acme, Norway) as Chairman. ${text}`));
    expect(read.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.officeChanged', fillings: { quote: text } }),
    );
  });

  it('is not where who was replaced is an officer of nothing here', () => {
    const read = reportOf(
      h('Leadership'),
      p('Chairman: Ann Roe (Acme, Norway)'),
      h('Introduction'),
      p('The editor was ill. He was replaced by Bob Lee.'),
    );
    expect(findingsOf(read)).not.toContain('finding.officeChanged');
  });
});

describe('who leads a working group', () => {
  it.each([
    'Ann Roe (Acme, Norway), from June 2022 Bob Lee (Bo Lab, Oman)',
    'Ann Roe (Acme, Norway); since 2022: Bob Lee (Bo Lab, Oman)',
    'Ann Roe (Acme, Norway), then Bob Lee (Bo Lab, Oman)',
    'Ann Roe (Acme, Norway), from next meeting',
    'Ann Roe (Acme, Norway) (as of the following meeting)',
  ])('is in doubt where somebody followed, or follows: “%s”', (words) => {
    const read = reportOf(h('Working groups'), p(`WG1 - Terms; leader: ${words}`));
    expect(read.report.workingGroups.map(({ title, leader }) => [title, leader.status])).toEqual([
      ['Terms', 'not-stated'],
    ]);
    expect(findingsOf(read)).toContain('finding.unclearLeader');
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([words]);
  });

  it('is not where only the day is told', () => {
    const { report } = reportOf(
      h('Working groups'),
      p('WG1 - Terms; leader: Ann Roe (Acme, Norway) since June 2022'),
    );
    expect(report.workingGroups[0]?.leader).toMatchObject({ value: { name: 'Ann Roe' } });
  });
});

describe('those who presented', () => {
  const namesIn = (text: string) =>
    reportOf(h('Liaison'), p(text)).report.liaison.presentationsFrom.map(({ name }) => name);

  it.each([
    ['Representatives of the Union of Tea and of WASLI made presentations.', ['Union of Tea', 'WASLI']],
    ['Experts from Acme and from the Tea Board gave presentations.', ['Acme', 'Tea Board']],
    ['The Academy of Science and of Tea presented its work.', ['Academy of Science and of Tea']],
    ['Giga replied and made a presentation at the second meeting.', ['Giga']],
    ['Giga attended and presented its work.', ['Giga']],
    ['Giga offered help and presented its work.', ['Giga']],
    ['ISO/TC 204 sent experts and gave presentations.', ['ISO/TC 204']],
  ])('are called without what else is said of them: “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the place of a meeting to come', () => {
  it.each([
    'Oslo, Norway, 9-11 June 2026. Registration opens on 1 May 2026.',
    'Scheduled for 9-11 June 2026, Oslo, Norway',
    'Planned for 9-11 June 2026 in Oslo, Norway',
  ])('has no word of what else is said: “%s”', (text) => {
    const { report } = reportOf(h('Next meetings'), li(text));
    expect(report.plannedMeetings.map(({ place }) => 'value' in place && place.value)).toEqual([
      'Oslo, Norway',
    ]);
  });

  it('is no word that only says which it is, in a table', () => {
    const { report } = reportOf(
      h('Meetings'),
      table(
        ['Meeting', 'Inputs', 'Outputs', 'Participants'],
        ['Oslo, 8-10 October 2019', '19', '4', '37'],
        ['Next: Lima, 2-4 February 2021', '', '', ''],
      ),
    );
    expect(report.plannedMeetings.map(({ place }) => 'value' in place && place.value)).toEqual(['Lima']);
  });
});

describe('those who came to a meeting', () => {
  it.each([
    ['36 delegates were present in the room and 41 joined online.', null, 41],
    ['Forty-one participants came to Oslo and 12 followed remotely.', null, 12],
    ['41 participants present and 12 by distance.', null, 12],
    ['41 participants attended and 12 of them were remote.', 41, 12],
    ['41 participants attended, 12 remotely.', 41, 12],
  ])('are not all where others were elsewhere: “%s”', (text, total, remote) => {
    const read = reportOf(
      h('Meetings'),
      p(`The first meeting was held in Oslo on 9-11 January 2023. ${text}`),
    );
    const [meeting] = read.report.meetings;
    const told = [meeting?.totalParticipants, meeting?.remoteParticipants].map((one) =>
      one !== undefined && 'value' in one ? one.value : null,
    );
    expect(told).toEqual([total, remote]);
    expect(findingsOf(read).includes('finding.unclearFigure')).toBe(total === null);
  });

  it.each([
    'In the absence of the Chairman, the e-meeting of 4 May 2018 was chaired by Bo Lund.',
    'Bo Lund (Oman) was Vice-Chairman in the first year.',
    'Candidate for Vice-Chairman: Bo Lund (Tea, Oman)',
  ])('is nobody who held it once, for a day, or does not hold it yet: “%s”', (words) => {
    const read = reportOf(h('Leadership'), p(words));
    expect(read.report.leadership).toEqual([]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.officeChanged', fillings: { quote: words } }),
    );
  });

  it('is in doubt of whom a later sentence tells that the office is held no more', () => {
    const words = 'Mr Lund has withdrawn for lack of time.';
    const read = reportOf(h('Leadership'), p('Vice-Chairman: Bo Lund (Tea, Oman)'), p(words));
    expect(read.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.officeChanged', fillings: { quote: words } }),
    );
  });
});

describe('a “group chair”', () => {
  const chair = 'Group chair: Ann Roe (Acme, Norway)';
  it.each([
    [p('Working group 1: Terms'), p(chair)],
    [li('Working group 1: Terms'), li(chair)],
  ])('below a working group may be that of either, and is told: %j', (...lines) => {
    const read = reportOf(h('Management'), ...lines);
    expect(read.report.leadership).toEqual([]);
    expect(read.report.remarks.map(({ text }) => text)).toContain(chair);
    expect(findingsOf(read)).toContain('finding.officeChanged');
  });

  it('is the chairman where no other group is told before', () => {
    expect(reportOf(h('Management'), p(chair)).report.leadership).toMatchObject([{ role: 'chairman' }]);
  });
});
