import { expect, test } from 'vitest';
import { countPlaces, countRow, countSentences, newCount } from '../../../src/importer/count.ts';
import { Rejection } from '../../../src/importer/finding.ts';
import { limits } from '../../../src/importer/limits.ts';

test.each([
  ['rows', countRow, limits.tableRows],
  ['paragraphs and cells', countPlaces, limits.places],
  ['sentences', (count: ReturnType<typeof newCount>) => countSentences(count, 1), limits.sentences],
] as const)('As many %s as the limit names are read, and one more is not', (_, add, limit) => {
  const count = newCount();
  for (let at = 0; at < limit; at++) add(count);
  expect(() => add(count)).toThrow(Rejection);
});

test('What is counted at once counts as often as it is told', () => {
  const count = newCount();
  countPlaces(count, limits.places - 1);
  countPlaces(count);
  expect(() => countPlaces(count)).toThrow(expect.objectContaining({ key: 'rejected.tooManyPlaces' }));
  countSentences(count, limits.sentences);
  expect(() => countSentences(count, 1)).toThrow(expect.objectContaining({ key: 'rejected.tooManyPlaces' }));
  expect(() => countRow({ ...newCount(), rows: limits.tableRows })).toThrow(
    expect.objectContaining({ key: 'rejected.tooManyRows' }),
  );
});
