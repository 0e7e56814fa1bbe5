import { describe, expect, it } from 'vitest';
import { h, p, reportOf } from '../../../support/documents.ts';

describe('what stands under a heading about other organizations', () => {
  it.each([
    'Contacts with other organizations',
    '5. Interaction with other SDOs and organisations',
    'Work with external bodies',
    'External organizations',
    'Communication with groups and other SDOs',
  ])('is about liaison: “%s”', (heading) => {
    const { liaison } = reportOf(h(heading), p('Liaison statements were sent to SG9 and W3C.')).report;
    expect(liaison.statementsSentTo.map(({ name }) => name)).toEqual(['SG9', 'W3C']);
  });

  it('is not where the heading is about the group itself', () => {
    const { liaison, workingGroups } = reportOf(
      h('Organization of the focus group'),
      p('WG1: Kettles, led by Ann Roe (Acme, Norway)'),
    ).report;
    expect(workingGroups.map(({ title }) => title)).toEqual(['Kettles']);
    expect(liaison.statementsSentTo).toEqual([]);
  });
});
