import { describe, expect, it } from 'vitest';
import { xlsx } from '../../../src/exporter/formats/xlsx.ts';
import { openPackage } from '../../support/officePackage.ts';
import { readableSheets } from '../../support/pinnedSheets.ts';
import { bytesOf, pinnedInputs } from '../../support/pinnedWords.ts';

describe('a workbook that is taken home', () => {
  it.each(pinnedInputs)(
    'changes on purpose only: %s',
    async (name, input) => {
      const sheets = readableSheets(openPackage(await bytesOf(xlsx, input)));
      await expect(sheets).toMatchFileSnapshot(`pinned/${name}.xlsx.txt`);
    },
    // The first file also pays for loading the library that writes it.
    120_000,
  );
});
