import type { Page } from '@playwright/test';

/*
 * What is asked of everything that is pressed, on whatever a page shows. It runs in the page, and looks at what is seen:
 * under a dialog nothing is.
 */

/**
 * Targets under 24 × 24 px, but for links within a sentence, and those around whose middle a circle of that size touches
 * no other target and no other such circle.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    const within = document.querySelector('dialog[open]') ?? document;
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('[inert], [aria-hidden="true"]') &&
      !(element.closest('.visually-hidden, .skip') && element !== document.activeElement);
    const pressed = [
      ...within.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter(isSeen);
    const targets = pressed.map((element) => {
      // A press on its label is a press on the field.
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      return { element, box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    type Target = (typeof targets)[number];
    const isSmall = ({ box }: Target): boolean => box.width < least - 0.1 || box.height < least - 0.1;
    const isInSentence = ({ element }: Target): boolean => {
      const around = element.parentElement;
      const isInline = getComputedStyle(element).display.startsWith('inline');
      return isInline && (around?.textContent?.trim() ?? '') !== (element.textContent?.trim() ?? '');
    };
    const hasRoom = (one: Target): boolean =>
      targets.every((other) => {
        if (other === one || other.element.contains(one.element) || one.element.contains(other.element))
          return true;
        if (isSmall(other)) return Math.hypot(one.x - other.x, one.y - other.y) >= least;
        const across = Math.max(other.box.left - one.x, 0, one.x - other.box.right);
        const down = Math.max(other.box.top - one.y, 0, one.y - other.box.bottom);
        return Math.hypot(across, down) >= least / 2;
      });
    return targets
      .filter((target) => isSmall(target) && !isInSentence(target) && !hasRoom(target))
      .map(({ element, box }) => `${element.textContent?.trim()} ${box.width}×${box.height}`);
  });

/** Controls whose name does not hold the words that are seen on them: who says what is seen would not reach them. */
export const otherwiseNamed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const within = document.querySelector('dialog[open]') ?? document;
    const plain = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    /** The words of an element that are seen, or those that are heard. */
    const wordsOf = (element: Element, unlike: string): string => {
      const words: string[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (!text.parentElement?.closest(unlike)) words.push(text.textContent ?? '');
      return plain(words.join(' '));
    };
    return [...within.querySelectorAll('a[href], button, summary, [role="button"]')]
      .filter((control) => control.checkVisibility() && !control.closest('[inert], [aria-hidden="true"]'))
      .map((control) => {
        const by = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const named =
          control.getAttribute('aria-label') ??
          (by.length > 0 ? by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ') : null);
        return {
          seen: wordsOf(control, '.visually-hidden'),
          name: named === null ? wordsOf(control, '[aria-hidden="true"]') : plain(named),
        };
      })
      .filter(({ seen, name }) => !name.includes(seen))
      .map(({ seen, name }) => `seen “${seen}”, named “${name}”`);
  });

/** Text that its box cuts off, and what is wider than the window. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const within = document.querySelector('dialog[open]') ?? document.body;
    const cut = [...within.querySelectorAll<HTMLElement>('*')]
      .filter(
        (element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip, svg, [inert]'),
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (clips(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cut off: ${element.className} ${element.textContent?.slice(0, 40)}`);
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    return wide > 0 ? [...cut, `${wide} px wider than the window`] : cut;
  });
