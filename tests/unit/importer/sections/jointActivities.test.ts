import { expect, it } from 'vitest';
import { h, p, reportOf } from '../../../support/documents.ts';

const sentTo = (words: string) =>
  reportOf(h('Relationships'), p(words)).report.liaison.statementsSentTo.map(({ name }) => name);

it('keeps the name of a joint activity together where an “and” joins its parts', () => {
  expect(sentTo('Liaison statements were sent to SG9, JCA-IoT and SC&C, and the Tea Board.')).toEqual([
    'SG9',
    'JCA-IoT and SC&C',
    'Tea Board',
  ]);
  expect(sentTo('A liaison statement was sent to JCA-IoT and SC&C.')).toEqual(['JCA-IoT and SC&C']);
});

it('tells it from the next body', () => {
  expect(sentTo('Liaison statements were sent to JCA-IoT and OGC.')).toEqual(['JCA-IoT', 'OGC']);
  expect(sentTo('Liaison statements were sent to JCA-IoT and JCA-MMeS.')).toEqual(['JCA-IoT', 'JCA-MMeS']);
});
