import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import { addressOf } from '../support/address.ts';
import { faultsByAxe } from '../support/axe.ts';
import { dropFile } from '../support/dropFile.ts';
import { largeReport } from '../support/largeReport.ts';
import { expect, open, test } from './guard.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
/** An invented edition after the bundled report, of the same group. */
const laterEdition = path.join(fixtures, 'comparison/invented-later-edition.json');
const anotherGroup = path.join(fixtures, 'reports/later-edition.txt');

const main = (page: Page) => page.getByRole('main');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const table = (page: Page) => page.getByRole('table', { name: 'Changes' });
const kinds = (page: Page): Promise<string[]> => table(page).getByRole('rowheader').allInnerTexts();
const shown = (page: Page) => page.getByRole('status').filter({ hasText: /of [\d,]+ changes/ });

type File = string | { name: string; mimeType: string; buffer: Buffer };

async function openFile(page: Page, file: File): Promise<void> {
  await page.getByRole('button', { name: 'Open report' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('checkbox', { name: /^Keep the report/ }).check();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('banner')).toContainText(
    typeof file === 'string' ? path.basename(file) : file.name,
  );
}

/** The invented edition is open, the bundled report beside it. */
async function compare(page: Page): Promise<void> {
  await open(page);
  await compareWith(page, laterEdition);
}

/** Opens a file from the dashboard, and sets it beside the bundled report. */
async function compareWith(page: Page, file: string): Promise<void> {
  await openFile(page, file);
  await page.getByRole('link', { name: 'Compare with the bundled report' }).click();
  // The title of the dashboard may hold the same words.
  await expect(page).toHaveURL(/#\/compare\?.*report=/);
  await expect(title(page)).toContainText(/FG DLT/);
}

test('A later edition beside the bundled report is read, looked through, printed and left', {
  tag: '@wide',
}, async ({ page }) => {
  await compare(page);
  await test.step('The charts go on from the earlier report into the later one, with its part marked', async () => {
    const chart = page.getByRole('figure', { name: 'Participants per meeting' });
    await expect(chart.locator('[data-underline]')).toHaveCount(1);
    await expect(chart.getByRole('listitem')).toHaveText([
      /Geneva.*in both reports/,
      /Bern.*in both, revised/,
      /Moscow.*new/,
      /Singapore.*new/,
    ]);
    // Of Bern participants were revised and no documents.
    const documents = page.getByRole('figure', { name: 'Documents per meeting' });
    await expect(documents.getByRole('listitem').nth(1)).toHaveText(/Bern.*in both reports/);
    await chart.getByRole('button', { name: 'Show as table' }).click();
    await expect(page.getByRole('table', { name: 'Participants per meeting' })).toContainText('Singapore');
    await chart.getByRole('button', { name: 'Show as table' }).click();
  });

  await test.step('Each change tells where both reports say so, by keyboard too', async () => {
    await table(page).getByRole('button', { name: 'Total participants revised' }).focus();
    await page.keyboard.press('Enter');
    const answer = page.getByRole('dialog');
    await expect(answer).toContainText('Total participants revised: Bern, 5–7 February 2018');
    await expect(answer).toContainText(
      /Earlier report: Bundled report\s*64\s*Meetings, table 1, row “Total participants”/,
    );
    await expect(answer).toContainText(
      /Later report: invented-later-edition\.json\s*66\s*Meetings, table 1, row “Total participants”/,
    );
    await page.keyboard.press('Escape');
    await expect(answer).toBeHidden();
    await expect(title(page)).toHaveText('What changed in FG DLT');
    await table(page).getByRole('button', { name: 'New deliverable' }).click();
    await expect(answer).toContainText('not there; it would stand in');
    await page.keyboard.press('Escape');
  });

  await test.step('The changes are sorted, filtered and searched, and the address keeps it over Back and a reload', async () => {
    const all = await kinds(page);
    await table(page).getByRole('button', { name: 'Change', exact: false }).first().click();
    await expect(table(page).getByRole('columnheader').first()).toHaveAttribute('aria-sort', 'ascending');
    const sorted = await kinds(page);
    expect(sorted).toEqual([...all].sort((one, other) => one.localeCompare(other, 'en')));
    await expect(table(page).getByRole('columnheader').first()).toHaveAttribute('aria-sort', 'ascending');
    await table(page).getByRole('button', { name: 'Change', exact: false }).first().click();
    await expect(page).toHaveURL(/changes=-kind/);
    await page.getByRole('button', { name: /^WG 4/ }).click();
    await expect(page).toHaveURL(/wg=4/);
    await expect(shown(page)).toContainText('3 of 22 changes');
    await page.getByLabel('Kind of change').selectOption('revised.mission');
    await expect(page).toHaveURL(/kind=revised\.mission/);
    await expect.poll(() => kinds(page)).toEqual(['Mission changed']);
    await page.reload();
    await expect.poll(() => kinds(page)).toEqual(['Mission changed']);
    await page.goBack();
    await expect(shown(page)).toContainText('3 of 22 changes');
    await page.goForward();
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('searchbox', { name: 'Search changes' }).fill('ledger singapore');
    await expect(shown(page)).toContainText('0 of 22 changes');
    await expect(main(page)).toContainText('No change matches what is chosen.');
    await page.getByRole('searchbox', { name: 'Search changes' }).fill('singapore');
    await expect(shown(page)).toContainText('2 of 22 changes');
    await expect(table(page).locator('mark').first()).toHaveText('Singapore');
    await page.getByRole('button', { name: 'Reset' }).click();
  });

  await test.step('A damaged address falls back to what there is, and is put right', async () => {
    const address = page.url();
    await page.goto(`${address}&kind=added.nothing&changes=when&later=never&wg=99`);
    await expect(shown(page)).toContainText('22 of 22 changes');
    await expect(page).toHaveURL(address);
  });

  await test.step('Swapped, the later report stands as the earlier one, and the changes are mirrored', async () => {
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect(page).toHaveURL(/later=with/);
    await expect(page.getByRole('region', { name: 'The two reports' })).toContainText('Turned round');
    await expect(shown(page)).toContainText('22 of 22 changes');
    await expect(table(page).getByRole('row', { name: /^Lifetime changed/ })).toContainText(
      /24 months.*18 months/,
    );
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect(page).not.toHaveURL(/later=/);
    await page.goBack();
    await expect(table(page).getByRole('row', { name: /^Lifetime changed/ })).toContainText(
      /24 months.*18 months/,
    );
    await page.getByRole('button', { name: 'Swap' }).click();
  });

  await test.step('Swapped, a filter goes on showing the same changes', async () => {
    await page.getByLabel('Kind of change').selectOption('added.meeting');
    await expect(shown(page)).toContainText('2 of 22 changes');
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect(page).toHaveURL(/kind=gone\.meeting/);
    await expect(shown(page)).toContainText('2 of 22 changes');
    await expect(table(page).getByRole('rowheader').first()).toHaveText('Meeting not in the later report');
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.getByRole('button', { name: 'Reset' }).click();
  });

  await test.step('Words of each report are in its own language: those of an opened one in a language that nobody told', async () => {
    await page.evaluate(() => {
      location.hash = `${location.hash}${location.hash.includes('?') ? '&' : '?'}lang=ar`;
    });
    const row = page.locator('tr[data-change="revised.deliverable-title"]').first();
    await expect(row.locator('td bdi')).toHaveCount(3);
    const languagesOf = () =>
      row.locator('td bdi').evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
    await expect.poll(languagesOf).toEqual(['', 'en', '']);
    // Where a meeting was and when is told in Arabic, and reads from the right.
    const subject = page.locator('tr[data-change="added.meeting"] td').first();
    await expect(subject).toContainText('\u2068');
    expect(await subject.evaluate((cell) => getComputedStyle(cell).direction)).toBe('rtl');
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('A file dropped on the comparison is the one to compare with, and a second one takes its place', async () => {
    const review = page.getByRole('dialog').filter({ visible: true });
    await dropFile(page, anotherGroup);
    await expect(review).toContainText('Review: later-edition.txt');
    await dropFile(page, laterEdition);
    await expect(review).toContainText('Review: invented-later-edition.json');
    await dropFile(page, anotherGroup);
    await expect(review).toContainText('Review: later-edition.txt');
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(review).toHaveCount(0);
    await expect(page).toHaveURL(/#\/compare\?.*with=[0-9a-z]+/);
    await expect(main(page)).toContainText('later-edition.txt');
    await expect(main(page)).toContainText('FG TEM');
    await page.goBack();
    await expect(title(page)).toHaveText('What changed in FG DLT');
  });

  await test.step('It prints: no controls, nothing cut', async () => {
    const size = page.viewportSize() ?? { width: 0, height: 0 };
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 718, height: 1000 });
    await expect(page.getByRole('button', { name: /^(Theme|Reset|Swap|Show as table|Sort)/ })).toHaveCount(0);
    const cut = await page.locator('main *').evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest('.visually-hidden, svg'))
        .filter((element) => ['hidden', 'auto', 'scroll'].includes(getComputedStyle(element).overflowX))
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.className),
    );
    expect(cut).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(718);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.setViewportSize(size);
  });

  await test.step('Escape and the link lead back to the dashboard as it was left', async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'Deliverables' })).toContainText('D5.1');
    await expect(page).toHaveURL(/#\/\?report=[0-9a-z]+$/);
    await page.goBack();
    await page.getByRole('link', { name: 'Back to the dashboard' }).click();
    await expect(page.getByRole('banner')).toContainText('invented-later-edition.json');
    await page.goBack();
    await expect(title(page)).toHaveText('What changed in FG DLT');
  });

  await test.step('The comparison stays until the dashboard is drawn, which takes its time', async () => {
    // What is drawn at once is there before the next task begins.
    const left = await page.evaluate(async () => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      for (let step = 0; step < 100; step++) await null;
      return { address: location.hash, stays: document.querySelector('#comparison') !== null };
    });
    expect(left).toEqual({ address: expect.not.stringContaining('compare'), stays: true });
    await expect(page.getByRole('region', { name: 'Deliverables' })).toContainText('D5.1');
    await expect(page.locator('#comparison')).toHaveCount(0);
    await expect(page).toHaveURL(/#\/\?report=[0-9a-z]+$/);
  });

  await test.step('Kept reports are offered for comparison where they are listed', async () => {
    // Not the one that is open: it is not compared with itself.
    await page.getByRole('button', { name: 'Open report' }).click();
    await expect(page.getByRole('button', { name: 'Open invented-later-edition.json' })).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Compare with invented-later-edition.json' })).toHaveCount(
      0,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Back to the bundled report' }).click();
    await page.getByRole('button', { name: 'Open report' }).click();
    await page.getByRole('button', { name: 'Compare with invented-later-edition.json' }).click();
    await expect(title(page)).toHaveText('What changed in FG DLT');
    await expect(page).toHaveURL(/with=/);
  });
});

test('Next to the bundled report a later edition tells what changed: in a paragraph, by parts, in one table', {
  tag: '@core',
}, async ({ page }) => {
  await compare(page);
  await expect(title(page)).toHaveText('What changed in FG DLT');
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(main(page)).toContainText('FG DLT held 2 meetings since');
  await expect(main(page)).toContainText(/71 took part in Singapore \([^)]+\), 22 fewer than in Moscow/);
  await expect(main(page)).toContainText('Same code, written in two ways: D1.1 (FG DLT D1.1).');
  const headings = await table(page).getByRole('columnheader').allInnerTexts();
  expect(headings.map((text) => text.replace(/\W+$/, ''))).toEqual(['Change', 'Subject', 'Before', 'After']);
  await expect(shown(page)).toContainText('22 of 22 changes');
  const pair = page.getByRole('region', { name: 'The two reports' });
  await expect(pair).toContainText(/Earlier report\s*FG DLT, Bundled report.*Bern/s);
  await expect(pair).toContainText(/Later report.*invented-later-edition\.json.*Singapore/s);
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Held elsewhere than planned');
  const deliverables = page.getByRole('region', { name: 'Deliverables' });
  await expect(deliverables.locator('ins')).toHaveText('and gap analysis');
  await expect(deliverables).toContainText('7 kept as they were: D1.1 (FG DLT D1.1), D1.2');
  await expect(page.getByRole('region', { name: 'Next steps' }).getByText('summary')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Overview' })).toContainText('18 months');
});

test('Where there is no pair of editions the screen says what is missing, and what can be done', {
  tag: '@wide',
}, async ({ page }) => {
  await test.step('With nothing to compare the screen says so and leads to a file, or to a kept report', async () => {
    await page.goto(addressOf('#/compare'));
    await expect(title(page)).toHaveText('Compare two reports');
    await expect(main(page).getByRole('status')).toContainText('there is nothing to compare yet');
    await page.getByRole('button', { name: 'Compare with a file' }).click();
    await page.locator('input[type=file]').setInputFiles(laterEdition);
    // From a disk nothing is kept unless asked for.
    await page.getByRole('checkbox', { name: /^Keep the report on this machine/ }).check();
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(title(page)).toHaveText('What changed in FG DLT');
    await expect(title(page)).toBeFocused();
    await expect(page).toHaveURL(/#\/compare\?with=[0-9a-z]+$/);
    await page.reload();
    await expect(shown(page)).toContainText('22 of 22 changes');
    await page.goto(addressOf('#/compare'));
    await page.getByRole('button', { name: 'Compare with invented-later-edition.json' }).click();
    await expect(title(page)).toHaveText('What changed in FG DLT');
    await page.goto(addressOf('#/compare?with=0000'));
    await expect(main(page).getByRole('status')).toContainText('not on this machine');
  });

  await test.step('That a link names a report which is not there is told until another pair is chosen', async () => {
    await page.goto(addressOf('#/compare?report=0000'));
    const notice = page.getByText('not on this machine');
    await expect(notice).toHaveCount(1);
    await page.getByRole('button', { name: 'Compare with a file' }).click();
    await page.locator('input[type=file]').setInputFiles(laterEdition);
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(title(page)).toHaveText('What changed in FG DLT');
    await expect(notice).toHaveCount(0);
  });

  await test.step('Reports of different groups are said to be so, and only their figures stand side by side', async () => {
    await page.goto(addressOf('#/'));
    await compareWith(page, anotherGroup);
    await expect(title(page)).toContainText('beside');
    await expect(main(page)).toContainText('are different groups, so only their figures stand side by side');
    await expect(table(page)).toHaveCount(0);
    const figures = page.getByRole('table', { name: 'Figures side by side' });
    await expect(figures.getByRole('columnheader')).toHaveText(['Figure', 'FG DLT', 'FG TEM']);
    await expect(figures.getByRole('row', { name: /^Meetings held/ })).toContainText(/2.*4/);
    await figures
      .getByRole('row', { name: /^Lifetime/ })
      .getByRole('button')
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText('Stated in the report');
    await expect(page.getByRole('dialog')).toContainText('One report: Bundled report, Meetings');
    await page.keyboard.press('Escape');
  });

  await test.step('Two reports with the same last meeting ask which is the later one', async () => {
    await page.goto(addressOf('#/'));
    await openFile(page, path.resolve(import.meta.dirname, '../../src/data/report.json'));
    await page.getByRole('link', { name: 'Compare with the bundled report' }).click();
    await expect(main(page)).toContainText('Which is it?');
    await expect(table(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Bundled report is the later one' }).click();
    await expect(page).toHaveURL(/later=with/);
    await expect(title(page)).toBeFocused();
    await expect(main(page)).toContainText('Nothing differs in what is compared.');
    await expect(shown(page)).toContainText('0 of 0 changes');
  });
});

for (const width of [320, 1280]) {
  test(`At ${width} px nothing overflows and axe finds nothing, light or dark`, {
    tag: '@wide',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await compare(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    const soundInBoth = async (what: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faultsByAxe(page), `${what}, ${colorScheme}`).toEqual([]);
      }
    };
    await soundInBoth('at first');
    await table(page).getByRole('button', { name: 'Deliverable retitled' }).click();
    await page.locator('summary').click();
    await soundInBoth('with an answer');
  });
}

/** Each title reworded, so that there are as many changes. */
function reworded(report: ProgressReport): ProgressReport {
  const workingGroups = report.workingGroups.map((group) => ({
    ...group,
    deliverables: group.deliverables.map((one) => ({ ...one, title: `Revised ${one.title}` })),
  }));
  return { ...report, workingGroups };
}

const asFile = (name: string, report: ProgressReport) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(report)),
});

test('Of very many changes the first stand there, more when asked for, and of another choice the first again', {
  tag: '@wide',
}, async ({ page }) => {
  await open(page);
  const earlier = largeReport({ deliverables: 2_000 });
  await openFile(page, asFile('earlier.json', earlier));
  await openFile(page, asFile('later.json', reworded(earlier)));
  await page.getByRole('button', { name: 'Open report' }).click();
  await page.getByRole('button', { name: 'Compare with earlier.json' }).click();
  await page.getByRole('button', { name: 'later.json is the later one' }).click();
  await expect(shown(page)).toContainText('2,000 of 2,000 changes');
  const list = page.getByRole('region', { name: 'Deliverables' }).locator('li');
  const rows = table(page).getByRole('rowheader');
  await expect(list).toHaveCount(50);
  await expect(rows).toHaveCount(100);
  await page.getByRole('button', { name: 'Show 200 more' }).click();
  await expect(list).toHaveCount(250);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(rows).toHaveCount(200);
  await table(page).getByRole('button', { name: 'After' }).click();
  await expect(rows).toHaveCount(100);
  await expect(shown(page)).toContainText('The first 100 stand here.');
});
