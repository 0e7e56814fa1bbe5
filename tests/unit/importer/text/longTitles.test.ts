import { expect, test } from 'vitest';
import { isHeadingShape, isTitleOfGroup } from '../../../../src/importer/text/shapes.ts';

const title = `Working Group 1: Requirements for the kettles of large and small houses, ${'and for their many lids '.repeat(2)}`;

test('The title of a group may be longer than those of other parts', () => {
  const words = title.replaceAll(',', '').trim();
  expect(words.length).toBeGreaterThan(110);
  expect(isHeadingShape(`4.1 ${words}`)).toBe(true);
  expect(isTitleOfGroup(words, 'Leader: Ann Roe (Acme, Norway)')).toBe(true);
  expect(isHeadingShape(`4.1 ${words.replace('Working Group 1: ', '')}`)).toBe(false);
  expect(isHeadingShape(`4.1 ${words} ${words}`)).toBe(false);
});
