import { describe, expect, it } from 'vitest';
import type { Use } from '../../../src/importer/ledger.ts';
import { fatesOf, keyOfPlace, placeOfSource } from '../../../src/importer/placesInDocument.ts';
import { aMeeting, aStatement } from '../../support/builders.ts';
import { aReport } from '../../support/report.ts';

describe('where a value stands in the document', () => {
  const first = { section: 'Meetings', paragraph: 1 };
  const second = { section: 'Meetings', paragraph: 2 };
  const report = aReport({
    meetings: [
      { ...aMeeting(), source: first },
      { ...aMeeting(), source: second, totalParticipants: { status: 'stated', value: 9, source: first } },
    ],
    remarks: [{ ...aStatement('Tea'), source: { section: 'Tea' } }],
  });
  const use = (path: string, block: number, cell?: number): Use => ({
    place: cell === undefined ? { block } : { block, cell },
    path,
  });
  const used = [
    use('', 0),
    use('meetings', 1),
    use('meetings.7', 2),
    use('meetings.length', 3),
    use('constructor.prototype', 4),
    use('meetings.0.place.length.more', 5),
    use('meetings.1', 6, 2),
    use('meetings.0', 7),
    use('meetings.1.totalParticipants', 8),
  ];

  it('is the first place that filled something of that source', () => {
    expect(placeOfSource(report, used, first)).toEqual({ block: 7 });
    expect(placeOfSource(report, used.slice(8), first)).toEqual({ block: 8 });
    expect(placeOfSource(report, used, second)).toEqual({ block: 6, cell: 2 });
  });

  it('cannot be told of what nothing was used for', () => {
    expect(placeOfSource(report, used, { section: 'Tea' })).toBeNull();
    expect(placeOfSource(report, [], first)).toBeNull();
  });
});

describe('what became of a place', () => {
  const fates = (...paths: string[]) =>
    fatesOf(paths.map((path) => ({ place: { block: 3, cell: 1 }, path }))).get('3:1');

  it.each([
    ['used', ['meetings.0']],
    ['used', ['', 'meetings.0']],
    ['used', ['unplaced.0', 'remarks.1']],
    ['used', ['remarks.1', 'unplaced.0']],
    ['unplaced', ['unplaced.0']],
    ['unplaced', ['unplaced.0', '']],
    ['structure', ['']],
    [undefined, []],
  ])('is that it was %s by %j', (fate, paths) => expect(fates(...paths)).toBe(fate));

  it('is told by its block, and by its cell where it has one', () => {
    expect([keyOfPlace({ block: 3 }), keyOfPlace({ block: 3, cell: 0 })]).toEqual(['3', '3:0']);
    expect([
      ...fatesOf([
        { place: { block: 1 }, path: '' },
        { place: { block: 1, cell: 0 }, path: '' },
      ]).keys(),
    ]).toEqual(['1', '1:0']);
  });
});
