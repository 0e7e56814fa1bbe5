import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf, table } from '../../../support/documents.ts';

const lids = ['1', 'Lids', 'Ann Roe (Acme, Norway)'];
const groups = table(
  ['WG', 'Title', 'Leader', 'Deliverables'],
  [...lids, 'D1.1 Terms'],
  [...lids, 'D1.2 Map'],
);

describe('a sentence about a code below the table of deliverables', () => {
  const read = (sentence: string, block = p) => {
    const { report, findings } = reportOf(h('Deliverables'), groups, block(sentence));
    return {
      codes: report.workingGroups.flatMap(({ deliverables }) => deliverables.map(({ code }) => code)),
      remarks: report.remarks.map(({ text }) => text),
      told: findings.filter(({ source }) => source?.quote === sentence).map(({ key }) => key),
    };
  };

  it.each([
    'D1.7 (Survey of spouts) was folded and merged into D1.2 at the last meeting.',
    'D1.7 (Survey of spouts) has been dropped.',
    'D1.7 “Survey of spouts” was withdrawn in June 2018.',
  ])('names no deliverable: %s', (sentence) => {
    for (const block of [p, li]) {
      const { codes, remarks, told } = read(sentence, block);
      expect(codes).toEqual(['D1.1', 'D1.2']);
      expect(remarks).toContain(sentence);
      expect(told).toEqual(['finding.doubtLeft']);
    }
  });

  it.each(['D1.7 Survey of spouts was merged into D1.2', 'D1.7: Spouts, has been withdrawn'])(
    'is told where it may be a title: %s',
    (sentence) => {
      expect(read(sentence).told).toEqual(['finding.oddValue']);
    },
  );
});
