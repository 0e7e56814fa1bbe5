import { expect, type Page } from '@playwright/test';
import { addressOf } from './address.ts';

/** The slide on the stage. */
export const stageSlide = (page: Page) => page.locator('[aria-roledescription="slide"]');

/** Opens the presentation at a slide: `3`, or `1?wg=4`. */
export async function openSlide(page: Page, slide: string | number = 1): Promise<void> {
  await page.goto(addressOf(`#/present/${slide}`));
  await stageSlide(page).waitFor();
}

/** How many slides the deck has, as the label of the slide says. */
export async function slideCount(page: Page): Promise<number> {
  const label = await stageSlide(page).getAttribute('aria-label');
  return Number(/of (\d+):/.exec(label ?? '')?.[1]);
}

export async function atSlide(page: Page, number: number): Promise<void> {
  await expect(stageSlide(page)).toHaveAttribute('aria-label', new RegExp(`^slide ${number} of `));
  await expect(page).toHaveURL(new RegExp(`#/present/${number}(\\?|$)`));
}

/**
 * What of a slide is cut off or too small: text outside the slide or beyond the body's box, and type under so many
 * pixels.
 */
export function faultsOfSlide(page: Page, smallest: number): Promise<string[]> {
  return stageSlide(page).evaluate((slide, least) => {
    const faults: string[] = [];
    const body = slide.querySelector('.slide-body');
    if (!body) return ['no body'];
    if (body.scrollHeight > body.clientHeight + 1)
      faults.push(`body ${body.scrollHeight} > ${body.clientHeight}`);
    if (body.scrollWidth > body.clientWidth + 1) faults.push(`body wide ${body.scrollWidth}`);
    const box = slide.getBoundingClientRect();
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim()) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < least - 0.01) faults.push(`${size} px: ${text.textContent}`);
      if (parent.closest('.visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const isInside =
          left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
        if (!isInside) faults.push(`outside: ${text.textContent}`);
      }
    }
    return faults;
  }, smallest);
}
