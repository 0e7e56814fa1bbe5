import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportInput } from '../../../src/exporter/exportFormat.ts';
import { pptx } from '../../../src/exporter/formats/pptx.ts';
import { openPackage } from '../../support/officePackage.ts';
import { readableSlides } from '../../support/pinnedSlides.ts';
import { pinnedInputs } from '../../support/pinnedWords.ts';

// The library that writes presentations looks at the clock itself.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

async function bytesOf(input: ExportInput): Promise<Uint8Array> {
  const rasterise = async (svg: string, scale: number) => new Blob([`${scale} times ${svg}`]);
  return new Uint8Array((await (await pptx.write({ ...input, rasterise }))?.arrayBuffer()) ?? []);
}

describe('a presentation that is taken home', () => {
  it.each(pinnedInputs)(
    'changes on purpose only: %s',
    async (name, input) => {
      const slides = readableSlides(openPackage(await bytesOf(input)));
      await expect(slides).toMatchFileSnapshot(`pinned/${name}.pptx.txt`);
    },
    120_000,
  );
});
