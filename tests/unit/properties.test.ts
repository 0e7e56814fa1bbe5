import { expect, it } from 'vitest';
import { fc } from '../support/properties.ts';
import { filesUnder } from '../support/sourceTree.ts';

const tests = Object.entries(filesUnder('tests/unit', '.ts')).concat(
  Object.entries(filesUnder('tests/unit', '.tsx')),
);

it('Every property meets at least a thousand examples, from a seed that is pinned', () => {
  const { numRuns = 0, seed } = fc.readConfigureGlobal();
  expect(numRuns).toBeGreaterThanOrEqual(1000);
  expect(seed).toBeTypeOf('number');
  // Taken from elsewhere, the library would draw other examples each time.
  expect(tests.filter(([, text]) => /from 'fast-check'/.test(text)).map(([file]) => file)).toEqual([]);
  expect(tests.filter(([, text]) => /numRuns:|seed:/.test(text)).map(([file]) => file)).toEqual([]);
});
