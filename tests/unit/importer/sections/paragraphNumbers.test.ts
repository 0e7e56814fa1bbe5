import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf } from '../../../support/documents.ts';

describe('the number typed before a liaison officer', () => {
  const officersIn = (...blocks: Parameters<typeof reportOf>) =>
    reportOf(...blocks).report.liaison.representatives.map(({ of, to, person }) => [of, to, person?.name]);

  it.each(['1) ', '(1) ', '(a) ', 'a) '])('“%s” is no part of a name', (number) => {
    for (const line of [p, li]) {
      const acts = line(`${number}Ann Roe (Acme) acts as liaison officer to SG13.`);
      expect(officersIn(h('Liaison'), acts)).toEqual([['FG TK', 'SG13', 'Ann Roe']]);
      const nominated = line(`${number}Acme nominated Ann Roe as liaison officer to FG TK.`);
      expect(officersIn(h('Liaison'), nominated)).toEqual([['Acme', 'FG TK', 'Ann Roe']]);
      const list = [line(`${number}SG5: Ann Roe (Acme)`), line('SG13: Bo Ek (Bell)')];
      expect(officersIn(h('Liaison officers'), ...list)).toEqual([
        ['FG TK', 'SG5', 'Ann Roe'],
        ['FG TK', 'SG13', 'Bo Ek'],
      ]);
    }
  });

  it('hides nobody of whom it is told that he was not read', () => {
    const { findings } = reportOf(h('Liaison'), p('These are:'), li('(1) SG5: Ann Roe (Acme)'));
    expect(findings.map(({ fillings }) => fillings['quote'])).toContain('(1) SG5: Ann Roe (Acme)');
  });
});

describe('the number typed before a paragraph', () => {
  it.each(['3.1 ', '3.1.2 ', '3.1) ', '3) ', '(3) '])(
    '“%s” is no part of who appointed somebody',
    (number) => {
      const { report } = reportOf(
        h('Leadership'),
        p(`${number}Study Group 15 appointed Ann Roe (Acme, Norway) as Chairman.`),
      );
      expect(report.leadership.map(({ appointedBy }) => appointedBy)).toEqual(['Study Group 15']);
      expect(report.leadership[0]?.source.quote).toContain(number);
    },
  );

  it('is no part of a name, be it a figure alone, where the next paragraph goes on counting', () => {
    const { report } = reportOf(
      h('Liaison'),
      p('11 Tea Board and Bo Union gave presentations.'),
      p('12 Liaison statements were sent to SG13.'),
    );
    expect(report.liaison.presentationsFrom.map(({ name }) => name)).toEqual(['Tea Board', 'Bo Union']);
  });

  it('is no part of a place', () => {
    const { report } = reportOf(h('Next meetings'), p('7.1 Lima, 27-28 April 2020'));
    expect(report.plannedMeetings.map(({ place }) => 'value' in place && place.value)).toEqual(['Lima']);
  });

  it('stays with the words that nobody reads', () => {
    const { report } = reportOf(h('Liaison'), p('7.3 The group works with others. Tea was had.'));
    expect(report.remarks.map(({ text }) => text)).toEqual(['7.3 The group works with others. Tea was had.']);
  });

  it('is a figure where nothing says that it counts paragraphs', () => {
    const { report } = reportOf(h('Meetings'), p('12 Liaison statements were received.'));
    expect(report.remarks.map(({ text }) => text)).toEqual(['12 Liaison statements were received.']);
  });
});
