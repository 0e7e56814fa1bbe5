import { expect, it } from 'vitest';
import { h, p, reportOf } from '../../../support/documents.ts';

const officersOf = (words: string) =>
  reportOf(h('Relationships'), p(words)).report.liaison.representatives.map(({ of, to, person }) => [
    of,
    to,
    person?.name,
  ]);

it.each([
  ['Ms Ann Roe is the liaison officer from the Tea Board to FG TK.', 'Tea Board', 'FG TK'],
  ['Ms Ann Roe (Acme) serves as liaison officer from Acme to the Focus Group.', 'Acme', 'FG TK'],
  ['Ms Ann Roe was appointed as liaison officer from the Focus Group to SG9.', 'FG TK', 'SG9'],
  ['Ms Ann Roe acts as liaison representative from FG TK to the Tea Board.', 'FG TK', 'Tea Board'],
])('reads whom a liaison officer comes from: “%s”', (words, of, to) => {
  expect(officersOf(words)).toEqual([[of, to, 'Ann Roe']]);
});

it('takes none from one body to another for an officer of the group', () => {
  expect(officersOf('Ms Ann Roe is the liaison officer from the Tea Board to SG9.')).toEqual([]);
});
