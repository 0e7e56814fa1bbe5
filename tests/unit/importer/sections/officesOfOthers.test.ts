import { expect, it } from 'vitest';
import { findingsOf, h, li, reportOf, table } from '../../../support/documents.ts';

it.each([
  'SG9 Chairman',
  'TSAG Vice-Chair',
  'Chairman of SG9',
  'Chair of the ITU-T Study Group 9',
  'Chairman-elect',
  'Chair designate',
  'Chairman of the second meeting',
  'Chair of the workshop',
])('Who is “%s” is no officer of the group, and is told', (role) => {
  const read = reportOf(
    h('Leadership'),
    table(
      ['Name', 'Role', 'Affiliation'],
      ['Ann Roe', 'Chairman', 'Acme, Norway'],
      ['Bo Ek', role, 'Tea, Oman'],
    ),
  );
  expect(read.report.leadership.map(({ person }) => person.name)).toEqual(['Ann Roe']);
  expect(read.report.unplaced.some(({ text }) => text.includes('Bo Ek'))).toBe(true);
  expect(findingsOf(read)).toContain('finding.unclearNumber');
});

it.each(['SG9 Chairman', 'Chairman of the kick-off meeting', 'Vice-Chair of TSAG'])(
  'Nor is who stands behind “%s:” in a list',
  (label) => {
    const read = reportOf(
      h('Leadership'),
      li('Chairman: Ann Roe (Acme, Norway)'),
      li(`${label}: Mr Bo Ek (Tea, Oman)`),
    );
    expect(read.report.leadership.map(({ person }) => person.name)).toEqual(['Ann Roe']);
    expect(findingsOf(read).join()).toMatch(/officeChanged|factLeft/);
  },
);

it('A line that holds no letter is no step to come', () => {
  const { nextSteps, unplaced } = reportOf(h('Next steps'), li('Finish D1.1.'), li('__________')).report;
  expect(nextSteps.map(({ text }) => text)).toEqual(['Finish D1.1.']);
  expect(unplaced.map(({ text }) => text)).toEqual(['__________']);
});
