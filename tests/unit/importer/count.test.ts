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
