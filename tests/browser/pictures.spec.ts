import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addressOf } from '../support/address.ts';
import { faultsByAxe } from '../support/axe.ts';
import { longReport } from '../support/longReport.ts';
import { expect, open, openReport, reading, test } from './guard.ts';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const liaisons = (page: Page) => page.getByRole('region', { name: 'Liaisons' });
const picture = (page: Page) => liaisons(page).getByRole('group', { name: /What passes/ });
const drawing = (page: Page) => page.locator('#timeline svg[aria-hidden]:visible');

async function openOn(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+14:00`));
  await open(page);
}

/** Words of the pictures that stand on one another, or are too small to read. */
const wordFaults = (page: Page) =>
  page.evaluate(() => {
    const ofLiaisons = '#liaisons [role="group"] :is(button, p, li > span:first-child)';
    const words = [...document.querySelectorAll(`#timeline svg text, ${ofLiaisons}`)]
      .filter((element) => element.closest('[popover]') === null && element.checkVisibility())
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isDrawn = element instanceof SVGElement;
        // The box of drawn text holds its border of paper and the whole height of its font.
        const [aside, down] = isDrawn ? [3, (bottom - top) * 0.22] : [0, 0];
        return {
          text: element.textContent ?? '',
          size: Number.parseFloat(getComputedStyle(element).fontSize),
          box: { left: left + aside, right: right - aside, top: top + down, bottom: bottom - down },
        };
      });
    const pairs = words.flatMap((one, index) => words.slice(index + 1).map((other) => [one, other] as const));
    const overlapping = pairs
      .filter(
        ([{ box: one }, { box: other }]) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map(([one, other]) => `${one.text} | ${other.text}`);
    const small = words.filter(({ size }) => size < 13.99).map(({ text, size }) => `${text}: ${size} px`);
    return { overlapping, small, count: words.length };
  });

test('The timeline marks the day of reading, and says what is past by then', async ({ page }) => {
  await test.step('Inside the lifetime today is a line through the picture, and stands in the list', async () => {
    await openOn(page, '2018-06-20');
    const words = timeline(page).getByText('Today, 20 June 2018');
    await expect(words.locator('visible=true')).toHaveCount(2);
    await expect(page.locator('#timeline li').filter({ hasText: 'Today, 20 June 2018' })).toHaveCount(1);
    await expect(page.locator('#timeline li').nth(5)).toHaveText('Today, 20 June 2018');
    const line = await timeline(page).locator('div[aria-hidden]:visible').boundingBox();
    const box = await drawing(page).boundingBox();
    if (!line || !box) throw new Error('neither line nor picture');
    // 20 June 2018 among the days from 1 May 2017 to 30 April 2019.
    expect((line.x - box.x) / box.width).toBeCloseTo(415 / 730, 2);
  });

  await test.step('After the lifetime words say for how long it has ended, and there is no line', async () => {
    await openOn(page, '2019-06-20');
    await expect(timeline(page)).toContainText(
      'Today, 20 June 2019: ended 2 months ago by the planned lifetime.',
    );
    await expect(timeline(page).locator('div[aria-hidden]:visible')).toHaveCount(0);
  });

  await test.step('A meeting foreseen whose date is past says that the report does not tell whether it was held', async () => {
    await openOn(page, '2018-06-01');
    const past = page
      .locator('#timeline li')
      .filter({ hasText: 'the report does not say whether it was held' });
    await expect(past).toHaveCount(2);
    await expect(past.nth(0)).toContainText('ISO/TC 307');
    await expect(past.nth(1)).toContainText('Moscow');
    await expect(timeline(page)).toContainText('2 meetings foreseen are past by date');
  });

  await test.step('Before any date is past nothing is said of it', async () => {
    await openOn(page, '2018-03-01');
    await expect(page.locator('#timeline li').filter({ hasText: 'Today, 1 March 2018' })).toHaveCount(1);
    await expect(timeline(page)).not.toContainText('does not say whether');
  });
});

reading('No day of reading is baked into the page', async ({ request }) => {
  const html = await (await request.get('/')).text();
  // The words that would say it stand in the page as data, with gaps.
  const content = html.replace(/<script.*?<\/script>/gs, '');
  expect(content).not.toMatch(/Today,|whether it was held|months ago/);
});

test('The planned meetings are saved for a calendar, tentative as they are', { tag: '@core' }, async ({
  page,
}) => {
  await open(page);
  const download = page.waitForEvent('download');
  await timeline(page).getByRole('button', { name: 'Save planned meetings (.ics)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('fg-dlt-planned-meetings.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(2);
  expect(text.match(/STATUS:TENTATIVE\r\n/g)).toHaveLength(2);
  expect(text).toContain('DTSTART;VALUE=DATE:20180528\r\nDTEND;VALUE=DATE:20180531\r\n');
  expect(text).toContain('DTSTART;VALUE=DATE:20180917\r\nDTEND;VALUE=DATE:20180922\r\n');
  expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
});

/** By keyboard, with script or without. */
async function expectAnswer(page: Page): Promise<void> {
  const name = picture(page).getByRole('button', { name: 'ISO/TC 307', exact: true });
  await name.focus();
  await page.keyboard.press('Enter');
  const facts = liaisons(page).locator('[popover]:visible');
  for (const fact of [
    'Receives liaison statements of FG DLT; the report does not count them.',
    'FG DLT to ISO/TC 307',
    '1 liaison officer',
    'Category A liaison status',
    '2 liaison representatives',
    'London, May 2018',
  ]) {
    await expect(facts).toContainText(fact, { useInnerText: true });
  }
  await page.keyboard.press('Escape');
  await expect(facts).toHaveCount(0);
  await expect(name).toBeFocused();
}

test('The pictures answer to keyboard and pointer, and the timeline lies or stands', async ({ page }) => {
  await open(page);
  await test.step('By keyboard a counterpart tells all that is known of it', async () => {
    await expectAnswer(page);
  });

  await test.step('The focus alone shows what is known of a counterpart, one at a time, and Escape dismisses it', async () => {
    const facts = liaisons(page).locator('[popover]:visible');
    await picture(page).getByRole('button', { name: 'NIST' }).focus();
    await expect(facts).toContainText('NIST');
    await page.keyboard.press('Tab');
    const next = picture(page).getByRole('button', { name: 'CEN-CENELEC' });
    await expect(next).toBeFocused();
    await expect(facts).toHaveCount(1);
    await expect(facts).toContainText('CEN-CENELEC');
    await page.keyboard.press('Escape');
    await expect(facts).toHaveCount(0);
    await expect(next).toBeFocused();
  });

  await test.step('The timeline lies where there is room and stands upright where not', async () => {
    for (const [width, lies] of [
      [320, false],
      [640, false],
      [720, true],
      [1280, true],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await expect(drawing(page), `${width} px`).toHaveCount(lies ? 1 : 0);
      await expect(page.locator('#timeline li').filter({ hasText: 'Moscow' })).toBeVisible();
    }
  });

  await test.step('A pointer that rests on a counterpart learns the same, may go there, and leaves it behind', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.clock.install();
    const facts = liaisons(page).locator('[popover]:visible');
    await picture(page).getByRole('button', { name: 'NIST' }).hover();
    await page.clock.runFor(100);
    await expect(facts).toContainText('Presented its work to FG DLT.');
    await facts.hover();
    await page.clock.runFor(10_000);
    await expect(facts).toBeVisible();
    await page.mouse.move(1, 1);
    await page.clock.runFor(1000);
    await expect(facts).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('By keyboard a counterpart tells all that is known of it, too', async ({ page }) => {
    await page.goto(addressOf());
    await expectAnswer(page);
  });
});

test('With 60 counterparts and 12 meetings no words of the pictures overlap or leave the page', {
  tag: '@wide',
}, async ({ page }) => {
  const report = longReport();
  const many = Array.from({ length: 60 }, (_, index) => ({
    name:
      index % 4 === 0
        ? `International Federation of Standards Users, chapter ${index}`
        : `ISO/TC ${300 + index}`,
    kind: index % 3 === 0 ? ('itu-t-study-group' as const) : ('external' as const),
    source: { section: 'Relationships' },
  }));
  report.liaison.statementsSentTo = many;
  report.liaison.presentationsFrom = many.filter((_, index) => index % 9 === 0);
  await open(page);
  await openReport(page, report);
  for (const width of [320, 768, 1280, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const faults = await wordFaults(page);
    expect(faults.count).toBeGreaterThan(60);
    expect(faults.overlapping, `${width} px`).toEqual([]);
    expect(faults.small, `${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('The pictures are read, whatever the width and the font', { tag: '@wide' }, async ({ page }) => {
  await test.step('axe finds nothing in the pictures, light', async () => {
    await openOn(page, '2018-06-20');
    await expectNoFaults(page);
    await page.keyboard.press('Escape');
  });

  await test.step('No words of the pictures overlap or fall below 14 px, whatever the width and the font', async () => {
    for (const [width, font] of [
      [320, ''],
      [700, ''],
      [768, ''],
      [960, ''],
      [1280, ''],
      [1920, ''],
      // What `system-ui` often is on Linux, and the widest of all.
      [768, 'DejaVu Sans'],
      [1280, 'DejaVu Sans'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate((name) => document.documentElement.style.setProperty('font-family', name), font);
      const faults = await wordFaults(page);
      const where = `${width} px ${font}`;
      expect(faults.count, where).toBeGreaterThan(20);
      expect(faults.overlapping, where).toEqual([]);
      expect(faults.small, where).toEqual([]);
    }
  });
});

/** With an answer over the pictures. */
async function expectNoFaults(page: Page): Promise<void> {
  await picture(page).getByRole('button', { name: 'ISO/TC 307', exact: true }).click();
  expect(await faultsByAxe(page, '#timeline', '#liaisons')).toEqual([]);
}

test('axe finds nothing in the pictures, dark', { tag: '@wide' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openOn(page, '2018-06-20');
  await expectNoFaults(page);
});

test('In forced colours and in print the marks still differ by shape and dash', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
    await page.emulateMedia(media);
    const looks = await drawing(page).evaluate((svg) =>
      [...svg.querySelectorAll(':scope > svg > circle')].map((circle) => {
        const { fill, strokeDasharray } = getComputedStyle(circle);
        return { fill, isDashed: strokeDasharray !== 'none' };
      }),
    );
    expect(looks.map(({ isDashed }) => isDashed)).toEqual([false, false, true]);
    expect(looks[2]?.fill).not.toBe(looks[0]?.fill);
  }
});
