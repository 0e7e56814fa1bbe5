import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf } from '../../../support/documents.ts';

describe('a number of meetings that is not of all', () => {
  const told = (sentence: string) =>
    reportOf(
      h('Meetings'),
      p(`${sentence} By now these meetings were held:`),
      li('Lima, 4-6 June 2018'),
      li('Rome, 3-5 October 2018'),
      li('Oslo, 5-7 March 2019'),
    ).findings.filter(({ key }) => key === 'finding.meetingCountDiffers');

  it.each([
    'When it last reported the group had held two meetings.',
    'At the time of the interim report FG TK had already met twice.',
    'At the time of its first report, FG TK has held one meeting.',
  ])('is not compared with those found: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('is compared where it is of all', () => {
    expect(told('FG TK held two meetings.')).toMatchObject([{ fillings: { told: '2', found: '3' } }]);
  });
});
