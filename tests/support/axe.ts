import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules of WCAG 2.2 A and AA and the best practices, those that axe leaves out unless asked included. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects that axe finds nothing on the page, or within parts of it. */
export async function expectNoViolations(
  page: Page,
  {
    what = 'what axe finds',
    within = [],
    tags = [],
  }: { what?: string; within?: string[]; tags?: string[] } = {},
): Promise<void> {
  // Most of its time axe would spend on describing what is sound, and on a page of its own where it puts the findings of
  // several frames together. The dashboard is one frame.
  expect(page.frames()).toHaveLength(1);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (tags.length > 0) axe.withTags(tags);
  for (const part of within) axe.include(part);
  expect((await axe.analyze()).violations, what).toEqual([]);
}
