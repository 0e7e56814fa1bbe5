import type { Locator, Page } from '@playwright/test';
import { faultsByAxe } from '../support/axe.ts';
import { largeReport } from '../support/largeReport.ts';
import { codes, expect, open, ready, test } from './guard.ts';

/** Opens a report of so many deliverables as a reader would: from a file. */
async function openLarge(page: Page, deliverables: number): Promise<Locator> {
  await open(page);
  await page.getByRole('button', { name: 'Open report' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'large.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(largeReport({ deliverables }))),
  });
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('button', { name: 'Back to the bundled report' })).toBeVisible();
  await ready(page);
  await expect(rows(page).first()).toBeVisible();
  return page.getByRole('table', { name: 'Deliverables', exact: true });
}

const rows = (page: Page): Locator => page.locator('tr[data-code]');
const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search deliverables' });
const numberOf = (page: Page, code: string): Locator => page.getByRole('button', { name: code, exact: true });
const count = (page: Page): Locator => page.getByRole('status').filter({ hasText: /deliverables$/ });

test('Of 10,000 deliverables few stand in the document, and the first are named', async ({ page }) => {
  const table = await openLarge(page, 10_000);
  await test.step('Of 10,000 deliverables no more than 250 elements stand in the table, at its head, its end and in a search', async () => {
    const elements = () => table.locator('*').count();
    expect(await elements()).toBeLessThanOrEqual(250);
    await expect(table).toHaveAttribute('aria-rowcount', '10001');
    await search(page).fill('water over');
    await expect(count(page)).not.toHaveText('10,000 of 10,000 deliverables');
    await expect(rows(page).first().locator('mark').first()).toBeVisible();
    expect(await elements()).toBeLessThanOrEqual(250);
    await search(page).fill('');
    await numberOf(page, 'D1.1').focus();
    await page.keyboard.press('End');
    await expect(numberOf(page, 'D40.250')).toBeFocused();
    expect(await elements()).toBeLessThanOrEqual(250);
  });

  await test.step('A count of very many lists the first of them, and a deck names the first of each group', async () => {
    await page
      .getByRole('region', { name: 'Overview' })
      .getByRole('button', { name: '10,000 deliverables', exact: true })
      .click();
    const answer = page.getByRole('dialog');
    await expect(answer.getByRole('listitem')).toHaveCount(61);
    await expect(answer.getByRole('listitem').last()).toHaveText('and 9,940 more');
    await page.keyboard.press('Escape');
    await expect(page.locator('#working-groups')).toContainText('D1.24 and 226 more');
    await page.goto(page.url().replace('#/?', '#/present/1?wg=1&'));
    await expect(page.locator('[aria-roledescription="slide"]').first()).toBeVisible();
    await page.keyboard.press('End');
    await expect(page).not.toHaveURL(/present\/1\?/);
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByText('226 more deliverables stand in the report')).toBeVisible();
  });
});

test('A table of 1,000 deliverables is walked, scrolled, searched and read', async ({ page }) => {
  const table = await openLarge(page, 1_000);
  await test.step('The keyboard walks through all rows, and each tells its place among them', async () => {
    await numberOf(page, 'D1.1').focus();
    for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowDown');
    await expect(numberOf(page, 'D2.6')).toBeFocused();
    await expect(numberOf(page, 'D2.6')).toBeInViewport();
    await expect(table.getByRole('row').filter({ has: numberOf(page, 'D2.6') })).toHaveAttribute(
      'aria-rowindex',
      '32',
    );
    const place = async () => Number(await page.locator('tr:focus-within').getAttribute('aria-rowindex'));
    await page.keyboard.press('PageDown');
    await expect.poll(place).toBeGreaterThan(36);
    const further = await place();
    await page.keyboard.press('PageUp');
    await expect.poll(place).toBeLessThan(further - 3);
    await page.keyboard.press('Home');
    await expect(numberOf(page, 'D1.1')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('D1.2, D1.3', { exact: false }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(numberOf(page, 'D1.2')).toBeFocused();
  });

  await test.step('axe finds nothing in it, and nothing is cut, wide or narrow', async () => {
    const size = page.viewportSize() ?? { width: 0, height: 0 };
    await expect(numberOf(page, 'D1.1')).toHaveAttribute('aria-expanded', 'true');
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      // From its beginning: a filter half under the bar of sections would count as small.
      await page.locator('#deliverables').evaluate((panel) => panel.scrollIntoView({ block: 'start' }));
      expect(await faultsByAxe(page, '#deliverables'), `${width} px`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize(size);
    await numberOf(page, 'D1.1').click();
  });

  await test.step('A row that holds the focus stays while the table is scrolled away from it', async () => {
    await numberOf(page, 'D1.1').focus();
    await page.getByRole('group', { name: 'Rows of the table' }).evaluate((box) => box.scrollTo(0, 20_000));
    await expect(numberOf(page, 'D1.3')).toBeHidden();
    await expect(numberOf(page, 'D1.1')).toBeFocused();
  });

  await test.step('A search that finds nothing says so, and the table comes back', async () => {
    await search(page).fill('nothing such');
    await expect(page.getByText('No deliverable matches “nothing such”.')).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
    await search(page).fill('');
    await expect(rows(page).first()).toHaveAttribute('data-code', 'D1.1');
  });

  await test.step('Ctrl F leads to the search, which looks into all rows; filter, order and groups work as in a short table', async () => {
    await page.keyboard.press('Control+f');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('d40.25');
    await expect(count(page)).toHaveText('1 of 1,000 deliverables');
    expect(await codes(page)).toEqual(['D40.25']);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('button', { name: 'No.', exact: true }).click();
    await page.getByRole('button', { name: 'No.', exact: true }).click();
    await expect(rows(page).first()).toHaveAttribute('data-code', 'D40.25');
    await page.getByRole('button', { name: /^WG 7/ }).click();
    await expect(rows(page).first()).toHaveAttribute('data-code', 'D7.25');
    await page.getByRole('button', { name: 'Group by working group' }).click();
    await expect(table.locator('th[scope="rowgroup"]')).toHaveText(/^WG 7, .* 25$/);
    await expect(table).toHaveAttribute('aria-rowcount', '27');
  });
});

test('Printed, a long table stands there whole, and one too long for paper says what it leaves out', async ({
  page,
}) => {
  await openLarge(page, 2_100);
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page)).toHaveCount(2_000);
  await expect(page.getByText(/^The first 2,000 of 2,100 rows are printed\./)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: /^WG 7/ }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page)).toHaveCount(52);
  await expect(page.getByText(/rows are printed/)).toHaveCount(0);
});
