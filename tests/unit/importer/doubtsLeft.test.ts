import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/importer/sourceDocument.ts';
import { h, p, reportOf, table } from '../../support/documents.ts';

const meetings = [
  h('Meetings'),
  table(['Place', 'Date', 'Participants'], ['Rome', '2-4 May 2018', '30'], ['Lima', '6 June 2018', '40']),
];

const doubtsIn = (...blocks: Block[]): string[] =>
  reportOf(...blocks).findings.flatMap(({ key, severity, fillings }) =>
    key === 'finding.doubtLeft' ? [`${severity}: ${fillings['quote']}`] : [],
  );

describe('a sentence that nobody read and that may undo what was read elsewhere', () => {
  it.each([
    ['Meetings', 'Note: the figures of the second meeting are still provisional.'],
    ['Meetings', 'All numbers of participants are estimates.'],
    ['Meetings', 'The total of Rome is yet to be verified.'],
    ['Meetings', 'The list of participants of Lima had not been closed.'],
    ['Meetings', 'Corrigendum: the number of participants in Rome should read 33.'],
    ['Meetings', 'The attendance of Rome was previously reported as 28.'],
    ['Meetings', 'Totals include 12 participants of the tea workshop.'],
    ['Meetings', 'Staff of the host are not included in the figures.'],
    ['Meetings', 'Some participants were counted twice.'],
    ['Meetings', 'The Lima meeting was moved to Cusco.'],
    ['Meetings', 'The Lima meeting will be held in Cusco instead.'],
    ['Meetings', 'Owing to the rain, the third meeting will not take place.'],
    ['Meetings', 'The Lima meeting was moved online.'],
    ['Meetings', 'The next meeting will be virtual.'],
    ['Meetings', 'The third meeting will now take place in Cusco.'],
    ['Leadership', 'The position of the second vice-chairman is vacant since May.'],
    ['Leadership', 'The office of the second vice-chairman ended in May.'],
    ['Working groups', 'The second working group was closed in May.'],
    ['Working groups', 'WG2 is without a leader for now.'],
    ['Introduction', 'Since May 2019, SG9 has been responsible for the group.'],
    ['Introduction', 'In May 2019 TSAG decided to change the parent group from TSAG to SG9.'],
    ['Introduction', 'TSAG agreed to let the group continue until the end of 2020.'],
    ['Introduction', 'TSAG agreed to let it continue until July 2020.'],
    ['Introduction', 'In May 2019 it was extended by six months.'],
    ['Introduction', 'TSAG then extended it until May 2020.'],
    ['Leadership', 'She has told the secretariat that she can no longer serve.'],
    ['Leadership', 'The leader of the second group has since moved on and was replaced.'],
    ['Working groups', 'Deliverable D1.1 was later merged with D1.2.'],
    ['Working groups', 'The second working group is on hold.'],
    ['Relationships', 'The liaison statement to SG9 was withdrawn.'],
    ['Tea', 'Erratum: the first meeting was in June.'],
    ['Next steps', 'The venue of the next meeting is still under discussion.'],
  ])('is told under “%s”, with a warning: “%s”', (heading, words) => {
    expect(doubtsIn(...meetings, h(heading), p(words))).toEqual([`warning: ${words}`]);
  });

  it.each([
    ['Introduction', 'The group asked SG9 to extend its lifetime.'],
    ['Relationships', 'A liaison statement to SG9 has not yet been sent.'],
  ])('is told under “%s” as a note where it changes nothing as yet: “%s”', (heading, words) => {
    expect(doubtsIn(...meetings, h(heading), p(words))).toEqual([`note: ${words}`]);
  });

  it('is told as a note where it leads to what was read', () => {
    const rows = [
      ['Place', 'Date', 'Participants'],
      ['Oslo', '2-4 May 2019', '30'],
    ];
    const words = 'The provisional figures are as follows:';
    expect(doubtsIn(h('Meetings'), p(words), table(...rows))).toEqual([`note: ${words}`]);
  });

  it.each([
    ['Meetings', 'Preliminary results on kettles were shown.'],
    ['Meetings', 'Old kettles are replaced by new ones, and pots are no longer made.'],
    ['Introduction', 'The work on kettles will continue in many places.'],
    ['Leadership', 'Chairman: vacant'],
    ['Leadership', 'A second Vice-Chairman is to be appointed.'],
    ['Working groups', 'The second working group has not started.'],
    ['Relationships', 'Pots of steel were withdrawn from sale.'],
    ['Next steps', 'All deliverables will be transferred to SG9.'],
    ['Tea', 'Estimates of the tea that is drunk differ.'],
  ])('is not told under “%s” where it says nothing of the kind: “%s”', (heading, words) => {
    expect(doubtsIn(...meetings, h(heading), p(words))).toEqual([]);
  });

  it('is told by itself, at its place, and not once more as a fact left', () => {
    const words = 'The second meeting was rescheduled twice.';
    const { findings } = reportOf(...meetings, p('All went well.'), p(`Tea was served. ${words}`));
    expect(findings.filter(({ source }) => source?.quote === words)).toEqual([
      {
        severity: 'warning',
        key: 'finding.doubtLeft',
        fillings: { quote: words },
        source: { section: 'Meetings', paragraph: 2, quote: words },
      },
    ]);
  });
});
