import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const meetingsIn = ({ report }: Assembled) =>
  report.meetings.map(({ place, firstDay, inputDocuments: inputs, totalParticipants: total }) => [
    place,
    firstDay,
    ...[inputs, total].map((one) => ('value' in one ? one.value : one.status)),
  ]);
const unplacedIn = ({ report }: Assembled) => report.unplaced.map(({ text }) => text);

describe('a meeting told under a heading of its own', () => {
  const lines = [p('Participants: 52'), p('Input documents: 23')];
  const figures = table(['Participants remote', '12'], ['Total', '52'], ['Contributions', '23']);

  it.each([
    ['lines', lines],
    ['a table', [figures]],
  ])('has the days in the heading, and its figures in %s', (_, blocks) => {
    const read = reportOf(h('Meetings'), h('First meeting (Lima, 9-11 September 2018)', 2), ...blocks);
    expect(meetingsIn(read)).toEqual([['Lima', '2018-09-09', 23, 52]]);
    expect(unplacedIn(read)).toEqual([]);
  });

  it.each(['Meeting number three', 'Meeting no. 3', 'Meeting Nr. 3', 'Meeting number 3', 'Third meeting'])(
    'may be called “%s”, in a heading, a title, a list or a line',
    (name) => {
      const attended = p('52 participants attended.');
      const title = `${name} (Lima, 9-11 September 2018)`;
      for (const blocks of [
        [h('Meetings'), h(title, 2), attended],
        [h(title), attended],
        [h('Meetings'), p(title), attended],
        [h('Meetings'), p(`${name}: Lima, 9-11 September 2018, 52 participants`)],
        [h('Meetings'), li(`${title}, 52 participants`)],
        [
          h('Meetings'),
          p(`${name} was held in Lima on 9-11 September 2018.`),
          p(`${name} had 52 participants.`),
        ],
      ])
        expect(meetingsIn(reportOf(...blocks))).toEqual([['Lima', '2018-09-09', 'not-stated', 52]]);
    },
  );

  it.each([
    ['lines', lines],
    ['a table', [figures]],
  ])('has the days in a line under it, and its figures in %s', (_, blocks) => {
    const read = reportOf(
      h('Meetings'),
      h('First meeting', 2),
      p('Lima, Peru, 1-3 December 2018'),
      ...blocks,
    );
    expect(meetingsIn(read)).toEqual([['Lima, Peru', '2018-12-01', 23, 52]]);
    expect(unplacedIn(read)).toEqual([]);
  });

  it.each([
    ['First meeting', 'Deadline for papers: 1-3 December 2018'],
    ['Attendance', 'Lima, Peru, 1-3 December 2018'],
  ])('is none without such a title: “%s”, “%s”', (title, line) => {
    const read = reportOf(h('Meetings'), h(title, 2), p(line), figures);
    expect(meetingsIn(read)).toEqual([]);
  });

  it('is not told by a table that counts something else', () => {
    const title = h('First meeting (Lima, 9-11 September 2018)', 2);
    const read = reportOf(h('Meetings'), title, table(['Country', 'Participants'], ['Peru', '12']));
    expect(meetingsIn(read)).toEqual([]);
    expect(unplacedIn(read).join('\n')).toContain('Peru');
  });
});

describe('a table with a column a meeting', () => {
  it('may name the places over the columns, which is told', () => {
    const rows = [
      ['Dates', '12-13 October 2018', '18-20 July 2019'],
      ['Input documents', '29', '42'],
    ];
    const read = reportOf(h('Meeting statistics'), table(['Item', 'Jinan', 'New York'], ...rows));
    expect(meetingsIn(read).map(([place, day]) => [place, day])).toEqual([
      ['Jinan', '2018-10-12'],
      ['New York', '2019-07-18'],
    ]);
    expect(findingsOf(read)).toEqual(['finding.meetingWithoutPlace', 'finding.meetingWithoutPlace']);
  });

  it.each([
    ['Meeting 1 (Jinan)', 'Jinan', []],
    ['Jinan, China', 'Jinan, China', []],
    ['Meeting 1', '12-13 October 2018', ['finding.meetingWithoutPlace', 'finding.oddValue']],
  ])('has the place in words that name no more, or none: “%s”', (name, place, findings) => {
    const rows = [
      ['Dates', '12-13 October 2018'],
      ['Input documents', '29'],
    ];
    const read = reportOf(h('Meeting statistics'), table(['Item', name], ...rows));
    expect(meetingsIn(read).map(([named]) => named)).toEqual([place]);
    expect(findingsOf(read)).toEqual(findings);
  });

  it('is none of meetings of the group where it names others', () => {
    const rows = [
      ['Date', '23-24 October 2023', '19-20 March 2024'],
      ['Place', 'Lima, Peru', 'Rome, Italy'],
    ];
    const read = reportOf(h('Activities'), table(['', 'WG1', 'WG2'], ...rows));
    expect(meetingsIn(read)).toEqual([]);
  });

  it('is known by its days and places, whatever it counts', () => {
    const rows = [
      ['Date', '23-24 October 2023', '19-20 March 2024'],
      ['Place', 'Lima, Peru', 'Rome, Italy'],
      ['Kettles considered', '23', '31'],
    ];
    const read = reportOf(h('Meetings'), table(['', '8th meeting', '9th meeting'], ...rows));
    expect(meetingsIn(read).map(([place, day]) => [place, day])).toEqual([
      ['Lima, Peru', '2023-10-23'],
      ['Rome, Italy', '2024-03-19'],
    ]);
    expect(unplacedIn(read)).toEqual(['Kettles considered | 23 | 31']);
  });
});

it.each(['Period', 'Meeting period'])('The days of a meeting may stand under “%s”', (label) => {
  const rows = [['FG-TK-1', '5-6 October 2018', 'Lima', '58']];
  const read = reportOf(h('Meetings'), table(['Meeting', label, 'Venue', 'Attendees'], ...rows));
  expect(meetingsIn(read)).toEqual([['Lima', '2018-10-05', 'not-stated', 58]]);
});

it.each([
  ['The Focus Group ceased to exist on 31 March 2024.', []],
  [
    'The group has agreed to submit its final text to SG13.',
    ['The group has agreed to submit its final text to SG13.'],
  ],
])('What is over is no step to come under “Conclusions”: “%s”', (words, steps) => {
  const { nextSteps, remarks } = reportOf(h('Conclusions'), p(words)).report;
  expect(nextSteps.map(({ text }) => text)).toEqual(steps);
  expect([...nextSteps, ...remarks].map(({ text }) => text)).toEqual([words]);
});
