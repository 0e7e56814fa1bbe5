import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { pptx } from '../../src/exporter/formats/pptx.ts';
import { anExport } from '../support/exportInput.ts';
import { longReport } from '../support/hostileTexts.ts';
import { openPackage, wordsOnPages } from '../support/officePackage.ts';
import { pagesOf } from '../support/pdf.ts';
import { bundledReport } from '../support/report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'slides-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A picture of one pixel: what is drawn in pictures is no word of the page. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function asPdf(file: string): Uint8Array {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const { status, stderr } = spawnSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`LibreOffice could not open the slides: ${stderr}`);
  return readFileSync(file.replace(/pptx$/, 'pdf'));
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');
/** Words of one text that another has not, wherever the lines of either break. */
const missingIn = (text: string, from: string): string[] =>
  from.split(/\s+/).filter((word) => !squeeze(text).includes(word));

describe('LibreOffice opens the slides, and prints', () => {
  it.each([
    ['the bundled report', bundledReport()],
    ['a long report', longReport()],
  ])('the same words on the same pages: %s', async (name, report) => {
    const blob = await pptx.write({ ...anExport({ report }), rasterise: async () => new Blob([pixel]) });
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? []);
    const file = path.join(folder, `${squeeze(name)}.pptx`);
    writeFileSync(file, bytes);
    const printed = await pagesOf(asPdf(file));
    const written = wordsOnPages(openPackage(bytes));
    expect(printed).toHaveLength(written.length);
    for (const [index, words] of written.entries()) {
      const page = printed[index] ?? '';
      expect(missingIn(page, words), `left out of page ${index + 1}`).toEqual([]);
      expect(missingIn(words, page), `only on page ${index + 1} as printed`).toEqual([]);
    }
  });
});
