import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pptx } from '../../../src/exporter/formats/pptx.ts';
import { openPackage } from '../../support/officePackage.ts';
import { readableSlides } from '../../support/pinnedSlides.ts';
import { bytesOf, pinnedInputs } from '../../support/pinnedWords.ts';

// The library that writes presentations looks at the clock itself.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const rasterise = async (svg: string, scale: number) => new Blob([`${scale} times ${svg}`]);

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
