import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { bundledReport } from '../../../support/report.ts';
import { writeSourceDocument } from '../../../support/sourceLayout.ts';
import { packedWordFileOf, wordFileOf } from '../../../support/wordFile.ts';

/** The parts of a package, without the one that says when it was written. */
function partsOf(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  return Object.fromEntries(parts.filter(([name]) => name !== 'docProps/core.xml'));
}

test('The Word documents of these tests are those that the other program packs, part by part', async () => {
  const more: Block[] = [
    { kind: 'heading', level: 2, text: 'A & B <C> "D" \'E\' {F}' },
    { kind: 'item', text: 'X' },
    { kind: 'paragraph', text: '' },
  ];
  const blocks = [...writeSourceDocument(bundledReport()).blocks, ...more];
  // One after another: the second must hold nothing of the first.
  for (const some of [blocks, more])
    expect(partsOf(await wordFileOf(some))).toEqual(partsOf(await packedWordFileOf(some)));
});
