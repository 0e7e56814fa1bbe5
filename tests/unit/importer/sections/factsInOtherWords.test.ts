import { describe, expect, it } from 'vitest';
import { h, p, reportOf } from '../../../support/documents.ts';

const isTold = (heading: string, words: string, told = words): boolean =>
  reportOf(h(heading), p(words)).findings.some(
    ({ key, fillings }) => key === 'finding.factLeft' && fillings['quote'] === told,
  );

describe('sentences about other bodies that nobody read', () => {
  it.each([
    'Presentations were received from kettle Union, the Spout Forum and Acme.',
    'The Focus Group received presentations on lids from kettle Union.',
    'Replies were sent to the Spout Forum.',
    'A response was issued to the Tea Board in May.',
    'FG TK has received liaison statements from SG9 and Acme, and has sent answers to both.',
    'The Focus Group has replied to liaison statements from SG9.',
    'FG TK also responded to the statement that SG9 had sent.',
    'The Focus Group has been liaising with SG9 and ISO/TC 34.',
    'It liaises with ISO/TC 34.',
    'Ms Ann Roe is the liaison officer from the Tea Board to SG9.',
  ])('are told: “%s”', (words) => {
    expect(isTold('Relationships', words)).toBe(true);
  });

  it.each([
    'SG9 replied to the liaison statement from the Tea Board.',
    'FG TK received replies from SG9.',
    'No replies were sent to SG9.',
    'All presentations are on the web page.',
    'A liaison officer for each of them would be welcome.',
  ])('are not where they tell of others, or of nobody: “%s”', (words) => {
    expect(isTold('Relationships', words)).toBe(false);
  });
});

describe('sentences about meetings, reports and deliverables that nobody read', () => {
  it.each([
    ['Meetings', 'Fourth meeting: third quarter of 2027.'],
    ['Meetings', 'Reports of the meetings can be found in documents FGTK-A-12, FGTK-B-12.'],
    ['Working groups', 'Working Group A will produce "Guidelines for lids" and Working Group B more.'],
  ])('are told under “%s”: “%s”', (heading, words) => {
    expect(isTold(heading, words)).toBe(true);
  });

  it('are told beside a meeting that was read', () => {
    const read = reportOf(
      h('Meetings'),
      p('Next meeting: 11-13 January 2027, Oslo, Norway. Third meeting: Q3 2027.'),
    );
    expect(read.report.plannedMeetings).toMatchObject([{ place: { value: 'Oslo, Norway' } }]);
    expect(read.findings).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          key: 'finding.factLeft',
          fillings: { quote: 'Third meeting: Q3 2027.' },
        }),
      ]),
    );
  });

  it.each([
    ['Meetings', 'Reports of the meetings are read with care.'],
    ['Working groups', 'Working Group A will produce good tea.'],
  ])('are not where they name none, under “%s”: “%s”', (heading, words) => {
    expect(isTold(heading, words)).toBe(false);
  });
});

describe('the end of a group of which no lifetime is told', () => {
  it.each([
    'FG-TK will end in June 2019, having worked for 18 months since its first meeting.',
    'The Focus Group will cease to exist after two years.',
    'Its mandate will expire in May 2020.',
  ])('is told, whatever the heading: “%s”', (words) => {
    expect(isTold('Next steps', words)).toBe(true);
  });

  it.each(['The group will end its report in style.', 'FG TK will advance its deliverables in June 2019.'])(
    'is not told of other ends: “%s”',
    (words) => {
      expect(isTold('Next steps', words)).toBe(false);
    },
  );
});
