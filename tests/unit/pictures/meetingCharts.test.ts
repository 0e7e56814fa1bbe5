import { describe, expect, it } from 'vitest';
import type { BarChart } from '../../../src/pictures/barChart.ts';
import { denseFrom } from '../../../src/pictures/barFrame.ts';
import { layoutBarChart } from '../../../src/pictures/layoutBarChart.ts';
import { documentsChart, participantsChart } from '../../../src/pictures/meetingCharts.ts';
import { aMeeting, approximate, toBeConfirmed } from '../../support/builders.ts';
import { bundledReport } from '../../support/report.ts';
import { english } from '../../support/words.ts';

const participants = (...meetings: ReturnType<typeof aMeeting>[]): BarChart =>
  participantsChart(meetings, english);
const documents = (...meetings: ReturnType<typeof aMeeting>[]): BarChart => documentsChart(meetings, english);

/** Each group in words: its parts from the baseline up, then its total. */
const told = ({ groups }: BarChart): string[] =>
  groups.map(({ parts, total }) => {
    const all = [...parts.map(({ number, word }) => `${number} ${word}`), `${total?.number} ${total?.word}`];
    return all.join(', ');
  });

describe('the chart of participants', () => {
  it('of the bundled report stacks remote on those on site', () => {
    const chart = participantsChart(bundledReport().meetings, english);
    expect(told(chart)).toEqual(['57 on site, 24 remote, 81 total', '41 on site, 23 remote, 64 total, −17']);
    expect(chart.groups[1]).toMatchObject({
      name: 'Bern',
      details: ['5–7 February 2018'],
      shortName: 'Bern, Feb 2018',
    });
  });

  it('stands as one bar where the total cannot be divided', () => {
    const chart = participants(
      aMeeting({ totalParticipants: 64 }),
      aMeeting({ totalParticipants: 2, remoteParticipants: 3 }),
    );
    expect(chart.groups.map(({ parts }) => parts.map(({ series }) => series))).toEqual([
      ['undivided'],
      ['undivided'],
    ]);
  });

  it('shows those remote alone where the total is not stated, and says so of the total', () => {
    const chart = participants(aMeeting({ remoteParticipants: 3 }));
    expect(told(chart)).toEqual(['3 remote, not stated total']);
    expect(layoutBarChart(chart).marks.map(({ part }) => part.series)).toEqual(['remote']);
  });

  it('has no bar where nothing is stated, and says so', () => {
    expect(told(participants(aMeeting()))).toEqual(['not stated total']);
    expect(layoutBarChart(participants(aMeeting())).marks).toEqual([]);
  });

  it('marks what is approximate or to be confirmed, and what follows from it', () => {
    const chart = participants(
      aMeeting({ totalParticipants: approximate(80), remoteParticipants: toBeConfirmed(20) }),
    );
    expect(told(chart)).toEqual(['≈60 on site, 20 TBC remote, ≈80 total']);
  });
});

describe('the chart of documents', () => {
  it('sets output beside input, with no total', () => {
    const chart = documentsChart(bundledReport().meetings, english);
    expect(chart.kind).toBe('paired');
    expect(told(chart)).toEqual([
      '39 input, 7 output, undefined undefined',
      '37 input, 12 output, undefined undefined',
    ]);
  });

  it('raises a long number above the one beside it', () => {
    const [input, output] = layoutBarChart(documents(aMeeting({ outputDocuments: 12 }))).labels;
    expect([input?.number, output?.number]).toEqual(['not stated', '12']);
    expect((output?.y ?? 0) - (input?.y ?? 0)).toBeGreaterThanOrEqual(40);
    expect(input?.y).toBeGreaterThan(0);
  });
});

describe('a chart', () => {
  it('is empty without a meeting, on a scale that still ends above zero', () => {
    for (const chart of [participants(), documents()]) {
      expect(layoutBarChart(chart)).toMatchObject({ marks: [], labels: [], names: [], max: 1 });
    }
  });

  it('takes the width it is given up to five meetings, and has a width and names of its own from six', () => {
    const meetings = (count: number) =>
      Array.from({ length: count }, () => aMeeting({ totalParticipants: 5 }));
    const few = layoutBarChart(participants(...meetings(denseFrom - 1)));
    const many = layoutBarChart(participants(...meetings(denseFrom)));
    expect([few.width, few.names.length]).toEqual([null, 0]);
    expect(many.width).toBeGreaterThan(0);
    expect(many.names.map(({ text }) => text)).toEqual(Array(denseFrom).fill('Geneva, Jan 2020'));
  });

  it('gives its words to the last of many meetings only', () => {
    const meetings = Array.from({ length: 8 }, () =>
      aMeeting({ totalParticipants: 9, remoteParticipants: 4 }),
    );
    const words = layoutBarChart(participants(...meetings)).labels.map(({ number, word }) =>
      `${number} ${word}`.trim(),
    );
    expect(words).toEqual([...Array(7).fill('9'), '5 on site', '4 remote', '9 total, 0']);
  });

  it('cuts a long name under the axis, and the room for it is kept', () => {
    const place = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    const meetings = Array.from({ length: denseFrom }, () => aMeeting({ place, totalParticipants: 5 }));
    const { names, height } = layoutBarChart(participants(...meetings));
    expect(names[0]?.text).toMatch(/^Llanfair.*…$/);
    expect(names[0]?.text.length).toBeLessThanOrEqual(28);
    expect(height - (names[0]?.y ?? 0)).toBeGreaterThan(150);
  });
});
