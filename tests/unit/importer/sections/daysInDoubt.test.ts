import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const heldIn = ({ report }: Assembled) =>
  report.meetings.map(({ place, firstDay, lastDay }) => [place, firstDay, lastDay]);
const plannedIn = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ place, days }) => [
    'value' in place ? place.value : place.status,
    'value' in days ? `${days.value.firstDay}/${days.value.lastDay}` : days.status,
  ]);
const kept = ({ report }: Assembled): string =>
  [...report.remarks, ...report.unplaced].map(({ text }) => text).join('\n');

describe('days that do not follow each other', () => {
  it('are no span, and hide no other meeting of the sentence', () => {
    const words = 'The group met in Geneva (10 and 14 October 2014) and in Rome (3 and 4 May 2015).';
    const read = reportOf(h('Meetings'), p(words));
    expect(heldIn(read)).toEqual([['Rome', '2015-05-03', '2015-05-04']]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        key: 'finding.meetingWithoutDays',
        fillings: { quote: '10 and 14 October 2014' },
      }),
    );
    expect(kept(read)).toBe(words);
  });

  it.each([
    [
      'a cell',
      table(['Meeting', 'Date', 'Place', 'Participants'], ['1st', '5 and 9 May 2020', 'Rome', '45']),
    ],
    ['an item', li('5 and 9 May 2020, Rome, 45 participants')],
    ['a sentence', p('The first meeting was held on 5 and 9 May 2020 in Rome.')],
  ])('are told of in %s', (_, block) => {
    const read = reportOf(h('Meetings'), block);
    expect(heldIn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutDays');
    expect(kept(read)).toContain('5 and 9 May 2020');
  });

  it.each([
    [
      'a cell',
      table(['Meeting', 'Date', 'Place', 'Participants'], ['1st', '7-8 and 10 June 2021', 'Rome', '45']),
    ],
    ['an item', li('7-8 and 10 June 2021, Rome, 45 participants')],
    ['a sentence', p('The first meeting was held on 7-8 and 10 June 2021 in Rome.')],
  ])('are one span, with a warning, where one day or two are left out in %s', (_, block) => {
    const read = reportOf(h('Meetings'), block);
    expect(heldIn(read)).toEqual([['Rome', '2021-06-07', '2021-06-10']]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        key: 'finding.oddValue',
        fillings: { value: '7-8 and 10 June 2021' },
      }),
    );
  });

  it('are none of a meeting to come, either', () => {
    const listed = reportOf(h('Next meetings'), li('5 and 9 May 2022, Rome, Italy'));
    expect(plannedIn(listed)).toEqual([['Rome, Italy', 'not-stated']]);
    expect(findingsOf(listed)).toContain('finding.unclearFigure');
    const told = reportOf(
      h('Meetings'),
      p('The next meeting will be held on 5 and 9 May 2022 in Rome, Italy.'),
    );
    expect(plannedIn(told)).toEqual([]);
    expect(findingsOf(told)).toContain('finding.plannedUnclear');
  });
});

describe('a time in which the group met', () => {
  it.each([
    'The group met four times between 4 May 2020 and 6 June 2021, twice in Geneva and twice online.',
    'The group met three times in Geneva from 1 June to 30 November 2022.',
  ])('gives no meeting: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(words));
    expect(heldIn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutDays');
    expect(findingsOf(read)).not.toContain('finding.impossibleDays');
    expect(kept(read)).toBe(words);
  });

  it('is nothing odd where no meeting is told of', () => {
    const read = reportOf(h('Meetings'), p('This report covers 1 July – 31 December 2022.'));
    expect(findingsOf(read)).toEqual(['finding.noMeetings', 'finding.noTables']);
  });
});

describe('days joined by an “and” in a sentence about meetings to come', () => {
  it.each([
    [
      'The next meeting will be held on 3 and 4 May 2022 in Rome, Italy.',
      [['Rome, Italy', '2022-05-03/2022-05-04']],
    ],
    [
      'The next meetings will be held on 3rd and 4th May 2022 in Rome, Italy, and on 5 and 6 June 2022 in Lima, Peru.',
      [
        ['Rome, Italy', '2022-05-03/2022-05-04'],
        ['Lima, Peru', '2022-06-05/2022-06-06'],
      ],
    ],
  ])('are all read: “%s”', (words, planned) => {
    const read = reportOf(h('Meetings'), p(words));
    expect(plannedIn(read)).toEqual(planned);
    expect(findingsOf(read)).not.toContain('finding.wordsLeft');
  });
});
