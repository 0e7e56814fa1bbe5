import { expect, it } from 'vitest';
import { fc } from '../support/properties.ts';
import { filesUnder } from '../support/sourceTree.ts';

const tests = ['.ts', '.tsx']
  .flatMap((ending) => Object.entries(filesUnder('tests/unit', ending)))
  .filter(([file]) => !import.meta.filename.endsWith(file));

it('Every property meets at least a thousand examples, from a seed that is pinned', () => {
  const { numRuns = 0, seed } = fc.readConfigureGlobal();
  // Fewer where that was asked for: not by the suite.
  expect(numRuns).toBeGreaterThanOrEqual(Number(process.env['PROPERTY_RUNS'] ?? 1000));
  expect(seed).toBeTypeOf('number');
  // Taken from elsewhere, the library would draw other examples each time.
  expect(tests.filter(([, text]) => /from 'fast-check'/.test(text)).map(([file]) => file)).toEqual([]);
  expect(tests.filter(([, text]) => /\b(?:numRuns|seed):/.test(text)).map(([file]) => file)).toEqual([]);
});
