import type { Page } from '@playwright/test';
import { expect, open, test } from './guard.ts';

const charts = [
  {
    name: 'Participants per meeting',
    marks: 4,
    said: 'Geneva, 17–19 October 2017, derived: 57 on site, 24 remote, 81 total',
  },
  {
    name: 'Documents per meeting',
    marks: 4,
    said: 'Geneva, 17–19 October 2017, 39 input, 7 output',
  },
];

/** Places of the bars, in order from the left, then from the top. */
async function barsOf(
  page: Page,
  name: string,
): Promise<{ x: number; y: number; width: number; height: number }[]> {
  const boxes = await page
    .getByRole('figure', { name })
    .locator('[data-mark]')
    .evaluateAll((bars) =>
      bars.map((bar) => {
        const { x, y, width, height } = bar.getBoundingClientRect();
        return { x, y: y + window.scrollY, width, height };
      }),
    );
  return boxes.sort((one, other) => one.x - other.x || one.y - other.y);
}

const live = (page: Page, name: string) =>
  page.getByRole('figure', { name }).locator('svg[role="application"]');

for (const width of [320, 1280]) {
  test(`Recharts stands where the pictures stood, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    for (const { name, marks } of charts) {
      await test.step(`${name}: it stands where the picture stood`, async () => {
        await expect(live(page, name)).toHaveCount(0);
        const figure = page.getByRole('figure', { name });
        const before = await barsOf(page, name);
        expect(before).toHaveLength(marks);
        const boxBefore = await figure.boundingBox();

        await page.evaluate(() => {
          const shifts: number[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
            document.documentElement.dataset['shifts'] = String(shifts.length);
          }).observe({ type: 'layout-shift' });
        });
        await figure.getByRole('group', { name: /values/ }).hover();
        await expect(live(page, name)).toBeVisible();
        await expect(live(page, name).locator('[data-mark]')).toHaveCount(marks);
        const after = await barsOf(page, name);
        expect(after).toHaveLength(marks);
        after.forEach((bar, index) => {
          for (const side of ['x', 'y', 'width', 'height'] as const) {
            expect(
              Math.abs(bar[side] - (before[index]?.[side] ?? Number.NaN)),
              `${side} of bar ${index}`,
            ).toBeLessThanOrEqual(1);
          }
        });
        expect((await figure.boundingBox())?.height).toBe(boxBefore?.height);
        await expect(page.locator('html')).not.toHaveAttribute('data-shifts');
      });
    }
  });
}

test('The values of each chart are read by keyboard', { tag: '@core' }, async ({ page }) => {
  await open(page);
  for (const { name, marks, said } of charts) {
    await test.step(`${name}: the values are read by keyboard`, async () => {
      const figure = page.getByRole('figure', { name });
      await figure.getByRole('group', { name: `${name}: values, with the arrow keys` }).focus();
      await expect(live(page, name)).toBeFocused();
      await expect(live(page, name).locator('[data-mark]')).toHaveCount(marks);
      await page.keyboard.press('ArrowRight');
      await expect(figure.locator('.recharts-tooltip-wrapper')).toContainText('Bern');
      await page.keyboard.press('ArrowLeft');
      await expect(figure.locator('.recharts-tooltip-wrapper')).toContainText('Geneva');
      // What is heard: each value with its name, and the meeting before them.
      await expect(figure.locator('[aria-live]')).toHaveText(said);
      await page.keyboard.press('Escape');
      await expect(figure.locator('.recharts-tooltip-wrapper')).not.toContainText('Geneva');
    });
  }
});

for (const { name, marks } of charts) {
  test(`${name}: who has gone on by keyboard is not brought back when it is live`, {
    tag: '@hosted',
  }, async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/LiveBars-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await open(page);
    const figure = page.getByRole('figure', { name });
    await figure.getByRole('group', { name: `${name}: values, with the arrow keys` }).focus();
    await page.keyboard.press('Tab');
    const next = figure.getByRole('button', { name: 'Show as table' });
    await expect(next).toBeFocused();
    release();
    await expect(live(page, name).locator('[data-mark]')).toHaveCount(marks);
    // Two frames on, whoever would take the focus has taken it.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await expect(next).toBeFocused();
  });
}

test('Each chart is true to its figures, and shown as a table of the same name', async ({ page }) => {
  await open(page);
  await test.step('Bars grow from zero and in proportion to the figures', async () => {
    const bars = await barsOf(page, 'Documents per meeting');
    const [input, output] = bars;
    expect((output?.height ?? 0) / (input?.height ?? 1)).toBeCloseTo(7 / 39, 1);
    const feet = bars.map((bar) => Math.round(bar.y + bar.height));
    expect(new Set(feet).size).toBe(1);
  });
  for (const { name } of charts) {
    await test.step(`${name}: shown as a table of the same name`, async () => {
      const table = page.getByRole('table', { name, exact: true });
      await expect(table).toHaveCount(0);
      await page.getByRole('figure', { name }).getByRole('button', { name: 'Show as table' }).click();
      await expect(table).toBeVisible();
      await expect(table.getByRole('row')).toHaveCount(3);
    });
  }
});

test('A chart in use is printed as its picture, which is as wide as the sheet, and is in use again afterwards', {
  tag: '@core',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  for (const { name, marks } of charts) {
    await test.step(`${name}: what is printed is the picture`, async () => {
      const figure = page.getByRole('figure', { name });
      await figure.getByRole('group', { name: `${name}: values, with the arrow keys` }).focus();
      await expect(live(page, name).locator('[data-mark]')).toHaveCount(marks);
      await page.emulateMedia({ media: 'print' });
      await expect(figure.locator('svg:not([role="application"]) [data-mark]')).toHaveCount(marks);
      const room = await live(page, name).evaluate((chart) => {
        let box = chart.parentElement;
        while (box && getComputedStyle(box).overflow !== 'hidden') box = box.parentElement;
        return box?.getBoundingClientRect().width;
      });
      expect(room, 'what the chart in use takes of the sheet').toBe(0);
      await page.emulateMedia({ media: 'screen' });
      await expect(figure.locator('svg:not([role="application"]) [data-mark]')).toHaveCount(0);
      await expect(live(page, name)).toBeVisible();
      await expect(live(page, name)).toBeFocused();
    });
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('By touch the values of a meeting appear', async ({ page }) => {
    await open(page);
    const figure = page.getByRole('figure', { name: 'Participants per meeting' });
    await figure.getByRole('group', { name: /values/ }).tap();
    await expect(live(page, 'Participants per meeting').locator('[data-mark]')).toHaveCount(4);
    await live(page, 'Participants per meeting').tap({ position: { x: 30, y: 150 } });
    const values = figure.locator('.recharts-tooltip-wrapper');
    await expect(values).toContainText('57 on site');
    // Over the chart's own words, which would else be read among them.
    expect(await values.evaluate((box) => getComputedStyle(box).zIndex)).toBe('1');
  });
});

test('Where Recharts cannot be fetched the picture stays', { tag: '@hosted' }, async ({ page, faults }) => {
  await page.route(/LiveBars/, (route) => route.abort());
  await open(page);
  const name = 'Participants per meeting';
  await page
    .getByRole('figure', { name })
    .getByRole('group', { name: /values/ })
    .hover();
  await expect.poll(() => faults.length).toBeGreaterThan(0);
  await expect(page.getByRole('figure', { name }).locator('[data-mark]')).toHaveCount(4);
  // The aborted request is this test's own doing.
  faults.splice(
    0,
    faults.length,
    ...faults.filter((fault) => !/LiveBars|ERR_FAILED|dynamically imported/.test(fault)),
  );
});
