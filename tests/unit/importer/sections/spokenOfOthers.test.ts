import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf } from '../../../support/documents.ts';

/** What is read from words, with those that a warning quotes. */
function readingOf(...texts: string[]) {
  const { report, findings } = reportOf(h('Background'), ...texts.map(p));
  const warned = findings.flatMap(({ severity, fillings: { quote = '' } }) =>
    severity === 'warning' ? [quote] : [],
  );
  const { lifetimeMonths } = report.focusGroup;
  return {
    months: 'value' in lifetimeMonths ? lifetimeMonths.value : null,
    officers: report.leadership.map(({ person }) => person.name),
    warned,
  };
}

describe('a lifetime', () => {
  it.each([
    'Draft deliverables have a lifetime of 6 months.',
    'Each topic group has an initial lifetime of one year.',
    'The lifetime of a kettle is four years.',
    'The lifetime of the drafting group is 8 months.',
  ])('of something else is not the group’s, and is told: “%s”', (text) => {
    expect(readingOf(text)).toMatchObject({ months: null, warned: expect.arrayContaining([text]) });
  });

  it.each([
    ['FG POTS was set up by SG13 in May 2014.', 'Its lifetime was 30 months.'],
    ['FG POTS was set up by SG13 in May 2014. It met twice.', 'Its lifetime was 30 months.'],
    ['A drafting group on lids was set up.', 'It has a lifetime of six months.'],
  ])('is of whom the words before name last: “%s %s”', (before, text) => {
    expect(readingOf(`${before} ${text}`)).toMatchObject({
      months: null,
      warned: expect.arrayContaining([text]),
    });
  });

  it.each([
    'The lifetime of the Focus Group is two years.',
    'The lifetime of FG TK is two years.',
    'A lifetime of two years was agreed.',
    'FG TK took over from FG POTS and has a lifetime of two years.',
    'The Focus Group has a lifetime of two years.',
    'SG13 agreed that it has a lifetime of two years.',
    'FG TK follows FG POTS and is open to all. The Focus Group met twice. Its lifetime is two years.',
  ])('is the group’s where no other is named: “%s”', (text) => {
    expect(readingOf(text).months).toBe(24);
  });
});

describe('the chairman of “it”', () => {
  it.each([
    ['FG TK follows FG POTS.', 'Its Chairman was Ann Roe (Acme).'],
    ['A correspondence group wrote the terms of reference.', 'It was chaired by Ann Roe (Acme, Norway).'],
    ['In May 2018 the group held a workshop.', 'It was chaired by Ann Roe (Acme, Norway).'],
  ])('is none of the group where the words before name another last: “%s %s”', (before, text) => {
    const read = readingOf(`${before} ${text}`);
    expect(read.officers).toEqual([]);
    expect(read.warned).toContain(text);
  });

  it('is the group’s where they name the group', () => {
    const text = 'Unlike FG POTS, FG TK is a new group. Its Chairman is Ann Roe (Acme).';
    expect(readingOf(text).officers).toEqual(['Ann Roe']);
  });
});

describe('a meeting of a body that has no name of its own', () => {
  it.each([
    'The next meeting of the parent group will be held in Rome, 4-8 November 2024.',
    'The next meeting of the management team will be held online, 5 March 2024.',
    'A meeting of the advisory group is planned in Lima on 5 March 2024.',
    'The second meeting of the correspondence group will take place in Lima on 5 March 2024.',
    'The next meeting of the JCA-Lids will be held in Lima on 5 March 2024.',
  ])('is no planned one of the group: “%s”', (text) => {
    const { report } = reportOf(h('Next steps'), p(text));
    expect(report.plannedMeetings).toEqual([]);
    expect(report.nextSteps.map((step) => step.text)).toEqual([text]);
  });

  it.each([
    'Meeting of the parent group, Lima, 4-8 November 2024',
    'Meeting of the steering committee, online, 5 March 2024',
  ])('is none in a list of planned ones, and is told: “%s”', (text) => {
    const { report, findings } = reportOf(h('Planned meetings'), li(text));
    expect(report.plannedMeetings).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', fillings: { quote: text } }),
    );
  });

  it.each([
    'The next meeting of the group will be held in Rome, 4-8 November 2024, before that of the parent group.',
    'The next meeting will be held in Rome on 4-8 November 2024, hosted by the parent group.',
  ])('leaves one of the group beside it: “%s”', (text) => {
    const { plannedMeetings } = reportOf(h('Next steps'), p(text)).report;
    expect(plannedMeetings).toMatchObject([{ days: { value: { firstDay: '2024-11-04' } } }]);
  });

  it.each([
    [p('An informal meeting with Acme Forum was held in Lima on 14 April 2018.')],
    [li('Joint WG1/WG2 interim meeting, Lima, 4-5 May 2018 (21 participants)')],
  ])('is none that was held, and is told', (block) => {
    const { report, findings } = reportOf(h('Meetings'), li('Bern, 5-6 June 2018: 40 participants'), block);
    expect(report.meetings.map(({ place }) => place)).toEqual(['Bern']);
    expect(JSON.stringify(findings)).toContain('Lima');
  });
});
