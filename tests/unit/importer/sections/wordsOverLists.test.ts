import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { h, li, p, reportOf } from '../../../support/documents.ts';

const lists: Record<string, Block[]> = {
  Meetings: [li('Geneva, 15-17 March 2018, 97 participants'), li('Lima, 4-5 June 2018, 30 participants')],
  Deliverables: [li('D1.1 Tea (WG1)'), li('D1.2 Cups (WG1)')],
  Liaisons: [li('ITU-T SG11'), li('ISO/TC 307')],
};

function readBelow(heading: string, lead: string): { values: number; remarks: string[] } {
  const { meetings, workingGroups, liaison, remarks } = reportOf(
    h(heading),
    p(lead),
    ...(lists[heading] ?? []),
  ).report;
  const values = [...meetings, ...workingGroups.flatMap((group) => group.deliverables)];
  return {
    values: values.length + liaison.statementsSentTo.length,
    remarks: remarks.map(({ text }) => text),
  };
}

describe('what leads to a list that is read', () => {
  it.each([
    ['Meetings', 'A tea fair was held jointly with each meeting:'],
    ['Meetings', 'Due to storms the following meetings were held online:'],
    ['Meetings', 'The meetings were held without remote participation as follows:'],
    ['Meetings', 'The following meetings took place, all hosted by ITU:'],
    ['Meetings', 'The meetings of the group, at which no contributions were received, are:'],
    ['Deliverables', 'Work continues on:'],
    ['Deliverables', 'The following will be bound into one book:'],
    ['Liaisons', 'Liaison statements were sent to the following, with copy to SG13:'],
  ])('is kept where it says more than that: below “%s”, “%s”', (heading, lead) => {
    expect(readBelow(heading, lead)).toEqual({ values: 2, remarks: [lead] });
  });

  it.each([
    ['Meetings', 'The group has held the following meetings:'],
    ['Meetings', 'The meetings held so far are listed below:'],
    ['Deliverables', 'The group has prepared the following deliverables:'],
    ['Liaisons', 'Liaison statements were sent to the following external bodies:'],
    ['Liaisons', 'Outgoing liaison statements:'],
  ])('goes where it says no more: below “%s”, “%s”', (heading, lead) => {
    expect(readBelow(heading, lead)).toEqual({ values: 2, remarks: [] });
  });
});
