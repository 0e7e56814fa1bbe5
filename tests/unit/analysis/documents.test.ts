import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/analysis/documents.ts';
import { knownValue } from '../../../src/analysis/figure.ts';
import { aMeeting, approximate, notStated } from '../../support/builders.ts';
import { fc } from '../../support/properties.ts';
import { bundledReport } from '../../support/report.ts';

describe('documents', () => {
  it('of the bundled report change and add up as its figures say', () => {
    const [, bern] = documentsOf(bundledReport().meetings);
    expect(bern?.input).toMatchObject({ figure: { value: 37 }, change: { value: -2 } });
    expect(bern?.output).toMatchObject({ figure: { value: 12 }, change: { value: 5 } });
    expect(bern?.outputSoFar).toMatchObject({ rule: 'running-total', value: 19 });
  });

  it('add up meeting by meeting', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { maxLength: 30 }), (outputs) => {
        const sums = documentsOf(outputs.map((outputDocuments) => aMeeting({ outputDocuments })));
        expect(sums.map(({ outputSoFar }) => knownValue(outputSoFar))).toEqual(
          outputs.map((_, index) => outputs.slice(0, index + 1).reduce((sum, output) => sum + output, 0)),
        );
      }),
    );
  });

  it('add up to those of the one meeting there was, as a sum of which one can ask how it comes about', () => {
    const [only] = documentsOf([aMeeting({ outputDocuments: 7 })]);
    expect(only?.outputSoFar).toEqual({
      status: 'derived',
      value: 7,
      approximate: false,
      rule: 'running-total',
      operands: [aMeeting({ outputDocuments: 7 }).outputDocuments],
    });
  });

  it('have no sum from a gap on: a gap is no zero', () => {
    const documents = documentsOf([
      aMeeting({ outputDocuments: 7 }),
      aMeeting(),
      aMeeting({ outputDocuments: 12 }),
    ]);
    expect(documents.map(({ outputSoFar }) => knownValue(outputSoFar))).toEqual([7, null, null]);
    expect(documents[2]?.output.change).toEqual(notStated);
  });

  it('add up to about as much where one of them is approximate', () => {
    const documents = documentsOf([
      aMeeting({ outputDocuments: 7 }),
      aMeeting({ outputDocuments: approximate(10) }),
      aMeeting({ outputDocuments: 1 }),
    ]);
    const isApproximate = documents.map(
      ({ outputSoFar: sum }) => sum.status === 'derived' && sum.approximate,
    );
    expect(isApproximate).toEqual([false, true, true]);
  });
});
