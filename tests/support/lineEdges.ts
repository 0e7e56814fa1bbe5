import type { Page } from '@playwright/test';

/**
 * Lines of the page as it is now that begin with a sign which belongs to the words before it, or end with one that belongs
 * to the words after it. Whoever sets type allows neither, in any of the six languages.
 */
export function strandedSigns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const closing = /[,.;:!?…)\]»”’،؛؟，。、；：！？）】》]/;
    const opening = /[([«“‘（【《¿¡]/;
    const arabicAnd = 'و';
    /** Seen by nobody: marks of direction, and what only keeps words together or lets them part. */
    const unseen = /[\u00a0\u202f\u200b-\u200f\u2060\u2066-\u2069]/;

    /** Within what the lines are set. */
    function blockOf(element: Element): Element {
      let block = element;
      while (block.parentElement && /^(inline|contents)/.test(getComputedStyle(block).display))
        block = block.parentElement;
      return block;
    }

    function isRead(element: Element): boolean {
      return (
        !element.closest(
          'script, style, noscript, option, textarea, svg, .visually-hidden, [aria-hidden=true]',
        ) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      );
    }

    type Place = { text: Node; at: number; sign: string; block: Element; isFirst: boolean };
    function boxOf({ text, at, sign }: Place): DOMRect | undefined {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + sign.length);
      return [...range.getClientRects()].findLast(({ width }) => width > 0);
    }

    const around = ({ text, at }: Place): string =>
      text.textContent?.slice(Math.max(0, at - 20), at + 20) ?? '';
    const found: string[] = [];
    let before: Place | null = null;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element || !isRead(element)) continue;
      const block = blockOf(element);
      let at = 0;
      for (const sign of text.textContent ?? '') {
        const place: Place = { text, at, sign, block, isFirst: before === null };
        at += sign.length;
        if (unseen.test(sign)) continue;
        if (/\s/.test(sign)) {
          before = null;
          continue;
        }
        const isOne =
          before?.block === block &&
          (closing.test(sign) || opening.test(before.sign) || (before.isFirst && before.sign === arabicAnd));
        if (before && isOne) {
          const [end, start] = [boxOf(before), boxOf(place)];
          if (end && start && start.top >= end.bottom - 2) found.push(`${around(before)} | ${around(place)}`);
        }
        before = place;
      }
    }
    return found;
  });
}
