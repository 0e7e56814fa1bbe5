import { describe, expect, it } from 'vitest';
import { h, p, reportOf, table } from '../../../support/documents.ts';

const sentTo = (...blocks: Parameters<typeof reportOf>) =>
  reportOf(...blocks).report.liaison.statementsSentTo.map(({ name }) => name);

describe('below new labels in a table of statements', () => {
  it.each([
    ['From', 'Topic'],
    ['Sources', 'Subject'],
    ['Received from', 'Title'],
  ])('stands from whom others came: “%s”', (from, topic) => {
    const rows = [
      ['To', 'Subject'],
      ['SG9', 'Kettles'],
      [from, topic],
      ['W3C', 'Lids'],
    ];
    expect(sentTo(h('Liaison statements'), table(...rows))).toEqual(['SG9']);
  });

  it('a row that says so across the table begins them, too', () => {
    const rows = [
      ['Statements sent', 'Statements sent'],
      ['To', 'Subject'],
      ['SG9', 'Kettles'],
      ['Liaison statements received', 'Liaison statements received'],
      ['From', 'Subject'],
      ['W3C', 'Lids'],
    ];
    expect(sentTo(h('Liaisons'), table(...rows))).toEqual(['SG9']);
  });

  it('a sender beside the number of a statement is no recipient', () => {
    const rows = [
      ['Outgoing LS', 'Recipient', 'Date'],
      ['LS-1 Kettles', 'SG9', 'May 2018'],
      ['Incoming LS', 'Originator', 'Date'],
      ['LS-2 Lids', 'W3C', 'May 2018'],
    ];
    expect(sentTo(h('Liaisons'), table(...rows))).toEqual(['SG9']);
  });
});

it('A table of liaison persons tells of no statement, whichever way they go', () => {
  const rows = [
    ['Organization', 'Liaison officer', 'Direction'],
    ['ISO/TC 8', 'Ann Roe (Acme)', 'to'],
    ['ETSI', 'Bo Ek (Tea)', 'from'],
  ];
  expect(sentTo(h('Relationships'), table(...rows))).toEqual([]);
});

it.each([
  ['Joint meeting with ETSI ISG TEA: 3 May 2021, online.', 'ETSI ISG TEA'],
  ['Joint session with ISO/TC 8: Lima, 4 June 2021.', 'ISO/TC 8'],
])('The other body of a joint meeting is named whole before a colon: “%s”', (words, name) => {
  const { jointMeetings } = reportOf(h('Joint meetings'), p(words)).report.liaison;
  expect(jointMeetings.map((one) => one.with)).toEqual([name]);
});
