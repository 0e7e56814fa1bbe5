import { faultsByAxe } from '../support/axe.ts';
import { atSlide, faultsOfSlide, openSlide, slideCount, stageSlide } from '../support/deck.ts';
import { expect, test } from './guard.ts';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  // A laptop of 16:10, and a phone held upright.
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const captions of [false, true]) {
  test(`Nothing is cut off on any slide, in halls and in hands${captions ? ', with room for captions' : ''}`, {
    tag: '@wide',
  }, async ({ page }) => {
    test.slow();
    await openSlide(page);
    if (captions) await page.keyboard.press('c');
    const last = await slideCount(page);
    for (let at = 1; at <= last; at++) {
      await atSlide(page, at);
      for (const viewport of sizes) {
        const { width, height } = viewport;
        await page.setViewportSize(viewport);
        const smallest = width === 1920 ? 28 : 0;
        expect(await faultsOfSlide(page, smallest), `slide ${at} at ${width}×${height}`).toEqual([]);
      }
      await page.keyboard.press('ArrowRight');
    }
  });
}

test('Time and liaisons are pictures, readable from the back of the hall and told in words beside', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openSlide(page);
  for (const [subject, told] of [
    ['Timeline', /Geneva.*Held.*Moscow, Russia.*to be confirmed/s],
    ['Liaisons', /ITU-T study groups.*SG17.*statements from FG DLT/s],
  ] as const) {
    while (!(await stageSlide(page).getAttribute('aria-label'))?.includes(subject)) {
      await page.keyboard.press('ArrowRight');
    }
    const picture = stageSlide(page).locator('.slide-picture:visible');
    await expect(picture).toHaveCount(1);
    const { across, smallest } = await picture.evaluate((drawn: SVGSVGElement) => {
      const scale = drawn.getScreenCTM()?.a ?? 0;
      const sizes = [...drawn.querySelectorAll('text, tspan')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      );
      return { across: drawn.getBoundingClientRect().width, smallest: Math.min(...sizes) * scale };
    });
    expect(across).toBeGreaterThan(1600);
    expect(smallest).toBeGreaterThanOrEqual(27.99);
    await expect(stageSlide(page).locator('.visually-hidden', { hasText: told })).toHaveCount(1);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 720 } });

    test('axe finds nothing on any slide', { tag: '@wide' }, async ({ page }) => {
      test.slow();
      await openSlide(page);
      const last = await slideCount(page);
      for (let at = 1; at <= last; at++) {
        await atSlide(page, at);
        expect(await faultsByAxe(page), `slide ${at}`).toEqual([]);
        await page.keyboard.press('ArrowRight');
      }
    });

    test('axe finds nothing in notes, overview, help and the presenter’s view', {
      tag: '@wide',
    }, async ({ page }) => {
      await openSlide(page, 4);
      const popup = page.waitForEvent('popup');
      await page.keyboard.press('s');
      const presenter = await popup;
      await presenter.getByRole('textbox').waitFor();
      expect(await faultsByAxe(presenter)).toEqual([]);
      for (const [key, opened] of [
        ['n', page.getByRole('textbox', { name: 'Notes to slide 4' })],
        ['o', page.getByRole('button', { name: /^Slide 4:/ })],
        ['h', page.getByRole('dialog', { name: 'Help and choices' })],
      ] as const) {
        await page.keyboard.press(key);
        await opened.waitFor();
        expect(await faultsByAxe(page), key).toEqual([]);
      }
    });
  });
}
