import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf } from '../../../support/documents.ts';

const meetingsIn = ({ report }: Assembled) =>
  report.meetings.map(({ place, firstDay, inputDocuments: inputs, totalParticipants: total }) => [
    place,
    firstDay,
    ...[inputs, total].map((one) => ('value' in one ? one.value : one.status)),
  ]);
const plannedIn = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ place, days }) => [
    'value' in place ? place.value : place.status,
    'value' in days ? days.value.firstDay : days.status,
  ]);
const told = [p('The meeting had 88 participants. It received 29 contributions.')];

describe('a heading with place and days of a meeting', () => {
  it.each([
    '2.1 First meeting of FG TK (Lima, 4-6 June 2019)',
    'First meeting, Lima, 4-6 June 2019',
    '2.1. Meeting no. 1 (4-6 June 2019, Lima)',
  ])('“%s” tells where and when that was of which its sentences tell figures', (title) => {
    const read = reportOf(h('2 Meetings'), h(title, 2), ...told);
    expect(meetingsIn(read)).toEqual([['Lima', '2019-06-04', 29, 88]]);
    expect(read.report.remarks).toEqual([]);
  });

  it('may have its figures in a list', () => {
    const list = [li('29 contributions were received'), li('88 participants')];
    const read = reportOf(h('Meetings'), h('First meeting (Lima, 4-6 June 2019)', 2), ...list);
    expect(meetingsIn(read)).toEqual([['Lima', '2019-06-04', 29, 88]]);
  });

  it.each([
    ['Third meeting (Lima, 4-6 June 2019)', 'The meeting will be hosted by Acme.', 'Meetings'],
    ['3.1 Third meeting (Lima, 4-6 June 2019)', 'Registration is open.', 'Next meetings'],
    ['3.1 Next meeting (Lima, 4-6 June 2019)', 'The agenda is open.', 'Meetings'],
    ['Third meeting, Lima, 4-6 June 2019', 'It is to be held in the tea house.', 'Meetings'],
  ])('“%s” over “%s” tells of one to come', (title, text, over) => {
    const read = reportOf(h(over), h(title, 2), p(text));
    expect(plannedIn(read)).toEqual([['Lima', '2019-06-04']]);
    expect(meetingsIn(read)).toEqual([]);
  });

  it('is no meeting where nothing says whether it was held, which is told', () => {
    const read = reportOf(h('Meetings'), h('First meeting (Lima, 4-6 June 2019)', 2), p('Tea is good.'));
    expect(meetingsIn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.heldOrPlanned');
  });

  it.each([
    'Second meeting of Study Group 13 (Lima, 4-6 June 2019)',
    'Second workshop (Lima, 4-6 June 2019)',
  ])('is none of the group where others met: “%s”', (title) => {
    const read = reportOf(h('Meetings'), h(title, 2), ...told);
    expect(meetingsIn(read)).toEqual([]);
  });

  it('has no figures of what was held beside it', () => {
    const beside = p(
      'It was held back-to-back with the tea summit, which was attended by 2000 participants.',
    );
    const read = reportOf(h('Meetings'), h('First meeting (Lima, 4-6 June 2019)', 2), beside, ...told);
    expect(meetingsIn(read)).toEqual([['Lima', '2019-06-04', 29, 88]]);
    expect(findingsOf(read)).toContain('finding.unclearFigure');
  });
});
