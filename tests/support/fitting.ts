import type { Page } from '@playwright/test';

/**
 * What does not fit on the page as it is now: a page wider than its window, text that is cut off by the window or by a
 * box that neither shows nor scrolls what is beyond it, a slide that would have to be scrolled, a box that is scrolled
 * sideways unawares, and words of a picture that stand on others or on bars.
 */
export function misfitsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide in ${clientWidth}`);

    for (const body of document.querySelectorAll('[aria-roledescription] .slide-body')) {
      if (body.scrollHeight > body.clientHeight + 1)
        found.push(`slide ${body.scrollHeight} px high in ${body.clientHeight}`);
    }

    // What is meant to be scrolled sideways is a chart, or a stop for the keyboard such as a wide table.
    for (const box of document.querySelectorAll('body *:not([tabindex], textarea, input, select)')) {
      const { overflowX } = getComputedStyle(box);
      if (box.querySelector('[data-mark]') && !box.matches('dialog')) continue;
      if ((overflowX === 'auto' || overflowX === 'scroll') && box.scrollWidth > box.clientWidth + 1)
        found.push(`scrolls sideways: ${box.className} ${box.scrollWidth} px in ${box.clientWidth}`);
    }

    /** The box within which something of an element can be seen; null where it scrolls there, or is not to be seen. */
    function frameOf(element: Element): { left: number; right: number; top: number; bottom: number } | null {
      const frame = { left: 0, right: clientWidth, top: -Infinity, bottom: Infinity };
      for (let around: Element | null = element; around; around = around.parentElement) {
        if (around.classList.contains('visually-hidden')) return null;
        const { overflowX, overflowY, position } = getComputedStyle(around);
        if ([overflowX, overflowY].some((way) => way === 'auto' || way === 'scroll')) {
          if (around.tagName !== 'DIALOG' && !around.hasAttribute('popover')) return null;
        }
        if ([overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip')) {
          const box = around.getBoundingClientRect();
          frame.left = Math.max(frame.left, box.left);
          frame.right = Math.min(frame.right, box.right);
          if (overflowY === 'hidden' || overflowY === 'clip') {
            frame.top = Math.max(frame.top, box.top);
            frame.bottom = Math.min(frame.bottom, box.bottom);
          }
        }
        if (position === 'fixed') break;
      }
      return frame;
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (
        !element ||
        !text.textContent?.trim() ||
        element.closest('script, style, noscript, option, .skip:not(:focus)')
      )
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const frame = frameOf(element);
      if (!frame) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const isCut = [...range.getClientRects()].some(
        ({ left, right, top, bottom, width }) =>
          width > 0 &&
          (left < frame.left - 1 ||
            right > frame.right + 1 ||
            top < frame.top - 3 ||
            bottom > frame.bottom + 3),
      );
      if (isCut) found.push(`cut: ${text.textContent.trim()}`);
    }
    // Of the text in a picture only the element knows where it stands.
    const inPictures = [...document.querySelectorAll('svg text')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((text) => ({ words: text.textContent, frame: frameOf(text), box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const bars = [...document.querySelectorAll('svg rect[data-mark]')].map((bar) =>
      bar.getBoundingClientRect(),
    );
    inPictures.forEach(({ words, frame, box }, index) => {
      const isOnBar = bars.some(
        (bar) =>
          bar.left + 2 < box.right &&
          box.left + 2 < bar.right &&
          bar.top + 4 < box.bottom &&
          box.top + 4 < bar.bottom,
      );
      if (isOnBar) found.push(`${words} stands on a bar`);
      if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1)) found.push(`cut: ${words}`);
      for (const other of inPictures.slice(index + 1)) {
        const isBeside = box.right <= other.box.left + 1 || other.box.right <= box.left + 1;
        if (!isBeside && box.bottom > other.box.top + 4 && other.box.bottom > box.top + 4)
          found.push(`${words} stands on ${other.words}`);
      }
    });
    return found;
  });
}
