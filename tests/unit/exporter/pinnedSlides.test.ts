import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pptx } from '../../../src/exporter/formats/pptx.ts';
import { anExport } from '../../support/exportInput.ts';
import { elementsIn, openPackage } from '../../support/officePackage.ts';
import { readableSlides } from '../../support/pinnedSlides.ts';
import { bytesOf, pinnedInputs } from '../../support/pinnedWords.ts';
import { aReport } from '../../support/report.ts';

// The library that writes presentations looks at the clock itself.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const rasterise = async (svg: string, scale: number) => new Blob([`${scale} times ${svg}`]);

describe('a presentation', () => {
  it('is not made once the reader has called it off', async () => {
    const input = { ...anExport({ report: aReport() }), signal: AbortSignal.abort() };
    await expect(pptx.write(input)).rejects.toThrow('aborted');
  }, 120_000);

  it('has a title in smaller type after eighty letters, and not before', async () => {
    const sizeOf = async (letters: number) => {
      const acronym = 'x'.repeat(letters - ': progress report'.length);
      const input = anExport({ report: aReport({ focusGroup: { acronym } }) });
      const page = openPackage(await bytesOf(pptx, input)).xml.get('ppt/slides/slide1.xml');
      const title = elementsIn(page, 'p:sp')[1];
      expect(title?.textContent).toHaveLength(letters);
      return elementsIn(title, 'a:rPr')[0]?.getAttribute('sz');
    };
    expect([await sizeOf(80), await sizeOf(81)]).toEqual(['2800', '2200']);
  });
});

describe('a presentation that is taken home', () => {
  it.each(pinnedInputs)(
    'changes on purpose only: %s',
    async (name, input) => {
      const slides = readableSlides(openPackage(await bytesOf(pptx, { ...input, rasterise })));
      await expect(slides).toMatchFileSnapshot(`pinned/${name}.pptx.txt`);
    },
    120_000,
  );
});
