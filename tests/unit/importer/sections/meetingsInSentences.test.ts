import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../../src/domain/provenance.ts';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf } from '../../../support/documents.ts';

const figureOf = (value: Stated<number>): number | string => ('value' in value ? value.value : value.status);
const meetingsOf = (...paragraphs: string[]): Assembled => reportOf(h('Meetings'), ...paragraphs.map(p));
const kept = ({ report }: Assembled): string =>
  [...report.remarks, ...report.unplaced].map(({ text }) => text).join('\n');

describe('the figures of a meeting told in prose', () => {
  it.each([
    'The third meeting was held on 5-6 October 2021, online.',
    'The second meeting took place on 30 June 2021 online.',
    'The second meeting was held as an e-meeting (5-6 October 2021, virtual).',
    'The third meeting was held on 8-9 March 2022 remotely.',
    'The first meeting took place in Rome on 5 June 2021. In October 2021 online participation was tried.',
  ])('take no part of a date for one: “%s”', (sentence) => {
    const [meeting] = meetingsOf(sentence).report.meetings;
    expect(meeting?.remoteParticipants).toEqual({ status: 'not-stated' });
  });

  it.each([
    ['More than 140 participants took part, at most 30 of them remotely.', 140],
    ['Almost 140 people attended and up to 12 contributions came.', 140],
  ])('are approximate where a number is near: “%s”', (sentence, value) => {
    const read = meetingsOf(`The first meeting was held in Geneva on 5-6 October 2021. ${sentence}`);
    const [meeting] = read.report.meetings;
    expect(meeting?.totalParticipants).toMatchObject({ status: 'approximate', value });
    expect([meeting?.remoteParticipants, meeting?.inputDocuments].map((one) => one?.status)).toEqual(
      Array(2).fill('not-stated'),
    );
    expect(kept(read)).toContain(sentence);
  });

  it.each([
    ['45 delegates attended on site and 23 joined remotely.', 23],
    ['45 people participated on-site and 30 online.', 30],
    ['There were 60 participants in Geneva and 45 participants online.', 45],
  ])('leave the total not stated where only those on site are told: “%s”', (sentence, remote) => {
    const read = meetingsOf(`The first meeting was held in Geneva on 5-6 October 2021. ${sentence}`);
    const [meeting] = read.report.meetings;
    expect(meeting?.totalParticipants).toEqual({ status: 'not-stated' });
    expect(meeting?.remoteParticipants).toMatchObject({ status: 'stated', value: remote });
    expect(findingsOf(read)).toContain('finding.unclearFigure');
    expect(kept(read)).toContain(sentence);
  });

  it.each([
    'The Focus Group has received 210 contributions since its creation.',
    'It was preceded by a workshop with 205 participants.',
    'Twelve participants attended the WG3 breakout session.',
    'Over half of the 140 participants joined online.',
    'There were between 60 and 70 participants.',
    'It had 60-70 participants.',
    'There were 140 registered participants, of whom 110 attended.',
    'It had 25 + 40 participants.',
    'It had 25/40 participants.',
    'It had 25 plus 40 participants.',
    'It had 25 and 40 participants.',
    'There were fewer than 50 participants.',
    'There were well under 50 participants.',
    'It was attended by no more than 50 people.',
    'It had at most thirty input documents.',
    'It had 50 participants at most.',
  ])('are not those of something else: “%s”', (sentence) => {
    const read = meetingsOf(`The second meeting was held in Geneva on 5-6 October 2021. ${sentence}`);
    const [meeting] = read.report.meetings;
    const { inputDocuments, remoteParticipants, totalParticipants } = meeting ?? {};
    expect([inputDocuments, remoteParticipants, totalParticipants].map((one) => one?.status)).toEqual(
      Array(3).fill('not-stated'),
    );
    expect(read.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.unclearFigure', fillings: { quote: sentence } }),
    );
    expect(kept(read)).toContain(sentence);
  });

  it.each([
    ['12 contributions were discussed and 4 documents were produced.', [12, 4]],
    ['12 contributions and 4 documents issued.', [12, 4]],
    ['12 contributions were discussed and 4 documents were reviewed.', [12, 'not-stated']],
  ])('are those that came in and those that came of it: “%s”', (sentence, documents) => {
    const read = meetingsOf(`The first meeting was held in Geneva on 5-6 October 2021. ${sentence}`);
    const [meeting] = read.report.meetings;
    expect(meeting && [meeting.inputDocuments, meeting.outputDocuments].map(figureOf)).toEqual(documents);
  });

  it.each<[string, (number | string)[]]>([
    ['participants 67, contributions 28', [67, 'not-stated', 28]],
    ['contributions 28, participants 67', [67, 'not-stated', 28]],
    ['participants 67, remote 20, inputs 28', [67, 20, 28]],
    ['participants 67 and inputs 28', [67, 'not-stated', 28]],
    ['participants 67, remote 20 and inputs 28', [67, 20, 28]],
    ['28 contributions, participants 67', [67, 'not-stated', 28]],
    ['67 participants remote 20, inputs 28', [67, 'not-stated', 28]],
    ['participants: 233 (physical: 61, remote: 172)', [233, 172, 'not-stated']],
    ['participants: 67 (remote: 6, physical: 61)', [67, 6, 'not-stated']],
    ['participants 67 (physical 61, remote 6)', [67, 6, 'not-stated']],
    ['remote: 6 participants, inputs 28', ['not-stated', 6, 28]],
    ['participants 67, remote, inputs 28', ['not-stated', 'not-stated', 28]],
  ])('are read with the label before the number as behind it: “%s”', (figures, expected) => {
    const dated = '1st meeting: Geneva, 17-19 July 2017';
    for (const line of [`${dated} (${figures})`, `${dated}. ${figures}.`, `${dated} – ${figures}`]) {
      const [meeting] = reportOf(h('Meetings held'), li(line)).report.meetings;
      expect(
        meeting &&
          [meeting.totalParticipants, meeting.remoteParticipants, meeting.inputDocuments].map(figureOf),
      ).toEqual(expected);
    }
  });

  it.each(['(participants 67 remote, inputs)', 'a workshop (participants 205)', '(online 45 participants)'])(
    'are not read where a label before the number and one behind it are at odds: “%s”',
    (figures) => {
      const read = meetingsOf(`The group met in Geneva on 17-19 July 2017. It was with tea ${figures}.`);
      const [meeting] = read.report.meetings;
      expect(
        meeting &&
          [meeting.totalParticipants, meeting.remoteParticipants, meeting.inputDocuments].map(figureOf),
      ).toEqual(Array(3).fill('not-stated'));
      expect(kept(read)).toContain(figures);
    },
  );

  it('tell those who joined from afar, whatever they did to join', () => {
    const [meeting] = meetingsOf(
      'The first meeting was held in Rome on 5 June 2021 with 40 participants, 22 of them connected remotely.',
    ).report.meetings;
    expect(meeting?.totalParticipants).toMatchObject({ status: 'stated', value: 40 });
    expect(meeting?.remoteParticipants).toMatchObject({ status: 'stated', value: 22 });
  });

  it('are read beside those of something else', () => {
    const { meetings } = meetingsOf(
      'The first meeting was held in Rome on 5 June 2021, attended by 56 participants, 24 remotely, and set up two working groups. It was preceded by a seminar with 205 participants.',
      'The second meeting was held in Lima on 5 June 2022. It was preceded by a seminar with 205 participants. 120 experts attended the meeting.',
    ).report;
    expect(meetings.map((one) => figureOf(one.totalParticipants))).toEqual([56, 120]);
    expect(meetings.map((one) => figureOf(one.remoteParticipants))).toEqual([24, 'not-stated']);
  });
});

describe('the place of each meeting told in prose', () => {
  it.each<[string, string[]]>([
    [
      'The group held a physical meeting in Geneva (14-16 June 2021) and two virtual meetings (5 July 2021 and 9 September 2021).',
      ['Geneva', 'virtual', 'virtual'],
    ],
    [
      'It held a meeting in Geneva on 14-16 June 2010 and an electronic meeting on 5 July 2010.',
      ['Geneva', 'electronic meeting'],
    ],
    ['It met on 5 June 2020 in Geneva and on 9 July 2020 in Lima, Peru.', ['Geneva', 'Lima, Peru']],
    ['It met in Geneva on 5 June 2019, in Lima on 7 July 2019.', ['Geneva', 'Lima']],
    ['It met in Bern on 5-6 June 2019, 3 July 2019 and 8 August 2019.', ['Bern', 'Bern', 'Bern']],
    ['The third meeting was held by electronic means on 5 July 2011.', ['electronic means']],
    ['It met on 9 July 2011 via remote participation only.', ['remote participation']],
    ['A virtual meeting was held on 5 July 2021.', ['virtual']],
  ])('is that of its own days: “%s”', (sentence, places) => {
    expect(meetingsOf(sentence).report.meetings.map(({ place }) => place)).toEqual(places);
  });

  it('is not that of another meeting', () => {
    const read = meetingsOf('It met in Geneva on 5 June 2019 and held a second meeting on 7 July 2019.');
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Geneva']);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
    expect(kept(read)).toContain('7 July 2019');
  });
});

describe('the place of a meeting told in prose', () => {
  const spanOf = ({ report }: Assembled) =>
    report.meetings.map(({ place, firstDay, lastDay }) => [place, firstDay, lastDay]);

  it.each([
    ['Rome', 'in Rome, hosted by Telecom Italia, on 3-4 May 2020'],
    ['Rome', 'in Rome, at the premises of the Ministry of Economy, from 3 to 4 May 2020'],
    [
      'Riyadh, Saudi Arabia',
      'in Riyadh, Saudi Arabia, at the invitation of the Space & Technology Commission (STC), from 3 to 4 May 2020',
    ],
    ['Paris, France', 'on 3-4 May 2020, hosted by Orange in Paris, France'],
    ['Paris', 'on 3-4 May 2020 in Paris (hosted by Orange)'],
    ['Lima', 'in Lima, supported by the Post & Telecom Agency, on 3-4 May 2020'],
  ])('is “%s”, not who invites or whose rooms they are: “%s”', (place, words) => {
    const read = meetingsOf(`The second meeting was held ${words}.`);
    expect(spanOf(read)).toEqual([[place, '2020-05-03', '2020-05-04']]);
  });

  it.each([
    'The second meeting was held in the premises of ETSI, Sophia Antipolis, France, 3-4 May 2020.',
    'The second meeting was hosted by Orange, Paris, 3-4 May 2020.',
    'The second meeting was held on 3-4 May 2020 and hosted by Orange.',
    'The second meeting was held at Rohde & Schwarz, Munich, Germany, on 3-4 May 2020.',
  ])('is not told where only the host or the premises stand: “%s”', (words) => {
    const read = meetingsOf(words);
    expect(spanOf(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
    expect(kept(read)).toBe(words);
  });

  it('is told beside its host in a list, too', () => {
    const read = reportOf(h('Meetings'), li('Rome, hosted by Telecom Italia, 3-4 May 2020'));
    expect(spanOf(read)).toEqual([['Rome', '2020-05-03', '2020-05-04']]);
  });

  it.each([
    'FG TK held its fifth meeting in Rome on 3-4 May 2020, back to back with the meeting of SG13 (Rome, 5-15 May 2020).',
    'FG TK met in Rome on 3-4 May 2020, before the TSAG meeting of 5-15 May 2020 in Rome.',
  ])('leaves the meeting of others beside it alone: “%s”', (words) => {
    const read = meetingsOf(words);
    expect(spanOf(read)).toEqual([['Rome', '2020-05-03', '2020-05-04']]);
    expect(kept(read)).toBe(words);
  });
});

describe('a meeting that was held otherwise than planned', () => {
  it.each([
    'The second meeting, originally planned for March 2020 in Geneva, was held online on 23-27 March 2020 and was attended by 53 participants from 15 countries.',
    'The second meeting, initially scheduled for Geneva, 3-5 March 2020, was held online on 23-27 March 2020 with 53 participants.',
    'The second meeting (originally planned for 3-5 March 2020 in Geneva) was held online on 23-27 March 2020 with 53 participants.',
  ])('is read as it was held: “%s”', (words) => {
    const read = meetingsOf(words);
    const figures = { totalParticipants: { status: 'stated', value: 53 } };
    expect(read.report.meetings).toMatchObject([
      { place: 'online', firstDay: '2020-03-23', lastDay: '2020-03-27', ...figures },
    ]);
    expect(kept(read)).toBe(words);
  });

  it.each([
    'The second meeting, originally planned for 3-5 March 2020 in Geneva.',
    'The second meeting is planned for 3-5 March 2020 in Geneva, after the first was held online on 4 May 2019.',
  ])('is none where it is not told to be held: “%s”', (words) => {
    expect(meetingsOf(words).report.meetings).toEqual([]);
  });

  it('is told in the words between its number and what came of it', () => {
    const { meetings } = meetingsOf(
      'The first meeting, held in Rome on 4 May 2020, attracted 45 participants.',
    ).report;
    expect(meetings).toMatchObject([
      { place: 'Rome', firstDay: '2020-05-04', totalParticipants: { value: 45 } },
    ]);
  });
});

describe('the place of a meeting told in a sentence', () => {
  it.each([
    'The group met on 4-5 May 2020 at Hotel Royal, Lima.',
    'The group met at the Royal Hotel, Lima, on 4-5 May 2020.',
    'The group met on 4-5 May 2020 at the University of Tea campus, Lima.',
    'The group met on 4-5 May 2020 at the Tea Institute in Lima.',
  ])('is no house before the town: “%s”', (words) => {
    const read = meetingsOf(words);
    expect(read.report.meetings.map(({ place }) => place)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
    expect(kept(read)).toContain(words);
  });

  it.each([
    ['The group met in Oslo on 4-5 January 2021 at Tea Labs.', 'Oslo'],
    ['The group met on 4-5 May 2020 at Tea Labs, Oslo, Norway.', 'Tea Labs, Oslo, Norway'],
    ['The group met in College Park on 4-5 January 2021.', 'College Park'],
    ['The group met in Oslo, Norway, on 4-5 January 2021.', 'Oslo, Norway'],
  ])('is the town, or a place in all its words: “%s”', (words, place) => {
    expect(meetingsOf(words).report.meetings.map((one) => one.place)).toEqual([place]);
  });
});

describe('a place of two names', () => {
  it.each([
    ['The group met in Lima/Oslo on 4-5 January 2021.', 'Lima/Oslo'],
    ['The group met on 4-5 January 2021 in Lima/online.', 'Lima/online'],
    ['The group met in Lima, Peru/Oslo, Norway, on 4-5 January 2021.', 'Lima, Peru/Oslo, Norway'],
    ['The group met on 4-5 January 2021 in Lima/Oslo, Acme Hall.', 'Lima/Oslo'],
  ])('is not cut at the stroke: “%s”', (words, place) => {
    expect(meetingsOf(words).report.meetings.map((one) => one.place)).toEqual([place]);
  });

  it('is not told where a stroke between blanks may part anything', () => {
    const read = meetingsOf('The group met on 4-5 January 2021 in Lima / Oslo.');
    expect(read.report.meetings).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
  });

  it.each([
    ['A joint session between FG TK and FG-AN was held in February 2018 in Lima/Oslo remotely.', 'Lima/Oslo'],
    ['A joint workshop with Acme took place on 3 November 2021 in Lima/online.', 'Lima/online'],
  ])('is not cut in that of a joint meeting either: “%s”', (words, place) => {
    const { liaison } = reportOf(h('Relationships'), p(words)).report;
    expect(liaison.jointMeetings.map((one) => one.place)).toEqual([place]);
  });
});

describe('figures that a bracket calls provisional', () => {
  it.each([
    'Meeting 6: e-meeting, 7-11 June 2021. 44 inputs, 16 outputs, 59 participants (provisional).',
    'The group met in Lima on 7-11 June 2021. It had 59 participants, 44 inputs and 16 outputs (TBC).',
    'The group met in Lima on 7-11 June 2021 with 59 participants, 44 inputs and 16 outputs (preliminary figures).',
  ])('are all to be confirmed, since of which it is said is left open: “%s”', (words) => {
    const [meeting] = meetingsOf(words).report.meetings;
    const open = (value: number) => ({ status: 'to-be-confirmed', value });
    expect(meeting).toMatchObject({
      inputDocuments: open(44),
      outputDocuments: open(16),
      totalParticipants: open(59),
    });
  });
});

it('A meeting on the day of another in another place is told', () => {
  const words = 'Meetings were held online on May 4 and June 5, 2019.';
  const readWith = (place: string) =>
    meetingsOf(`The first meeting was held ${place} on 5 June 2019.`, words);
  expect(findingsOf(readWith('in Rome'))).toContain('finding.factLeft');
  expect(findingsOf(readWith('online'))).not.toContain('finding.factLeft');
});

describe('the meeting of a sentence that tells something else besides', () => {
  const places = ({ report }: Assembled) =>
    report.meetings.map(({ place, firstDay }) => `${place} ${firstDay}`);

  it.each([
    'FG TK met in Lima on 4-5 June 2019, with 44 participants; no joint session with SG13 was held.',
    'No joint meeting with SG13 was held, and FG TK met in Lima on 4-5 June 2019.',
    'The first meeting took place in Lima on 4-5 June 2019, and FG TK has a lifetime of 12 months from that meeting.',
  ])('is read: “%s”', (words) => {
    expect(places(meetingsOf(words))).toEqual(['Lima 2019-06-04']);
  });

  it.each([
    'No joint session with SG13 was held in Lima on 4-5 June 2019.',
    'The first meeting was held jointly with SG13 in Lima on 4-5 June 2019 as a joint meeting with SG13.',
    'FG TK was established at the first meeting of SG13 in Lima on 4-5 June 2019 with a lifetime of 12 months.',
  ])('is none that was not held, or of others: “%s”', (words) => {
    expect(places(meetingsOf(words))).toEqual([]);
  });

  it('is told where the sentence gives no place', () => {
    const read = meetingsOf(
      'The first meeting took place on 4-5 June 2019, and FG TK has a lifetime of 12 months.',
    );
    expect([places(read), findingsOf(read).includes('finding.meetingWithoutPlace')]).toEqual([[], true]);
    expect(read.report.focusGroup.lifetimeMonths).toMatchObject({ value: 12 });
  });
});
