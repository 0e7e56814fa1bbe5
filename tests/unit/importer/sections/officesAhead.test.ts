import { describe, expect, it } from 'vitest';
import { h, p, reportOf, table } from '../../../support/documents.ts';

const roles = ['Past Chairman', 'Incoming Chairman', 'Honorary Chairman', 'Past Vice-Chair'];

describe('who held an office, is to hold it, or holds it for honour', () => {
  it.each(roles)('is no officer of the group: a row “%s”', (role) => {
    const { report, findings } = reportOf(
      h('Leadership'),
      table(['Role', 'Name'], ['Chairman', 'Ann Roe (Acme, Norway)'], [role, 'Bo Ek (Acme, Oman)']),
    );
    expect(report.leadership.map(({ person }) => person.name)).toEqual(['Ann Roe']);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', fillings: expect.objectContaining({ row: role }) }),
    );
  });

  it.each([
    ...roles.map((role) => `${role}: Bo Ek (Acme, Oman)`),
    'Bo Ek (Acme, Oman) was proposed as additional Vice-Chairman.',
  ])('is no officer of the group, and is told: “%s”', (words) => {
    const { report, findings } = reportOf(h('Leadership'), p(words));
    expect(report.leadership).toEqual([]);
    expect(report.remarks.map(({ text }) => text)).toEqual([words]);
    expect(findings.map(({ source }) => source?.quote)).toContain(words);
  });
});

it.each([
  'Bo Ek was absent from the Lima meeting, which was chaired by Cy Dee.',
  'Cy Dee (Acme, Oman) opened the Oslo meeting, which was chaired by Ann Roe.',
])('Who chaired one meeting is no officer of the group, and is told: “%s”', (words) => {
  const { report, findings } = reportOf(h('Leadership'), p(words));
  expect(report.leadership).toEqual([]);
  expect(findings).toContainEqual(
    expect.objectContaining({ key: 'finding.officeChanged', fillings: { quote: words } }),
  );
});
