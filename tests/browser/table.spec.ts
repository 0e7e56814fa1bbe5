import { codes, expect, expectCodes, open, test } from './guard.ts';

const inOrder = ['D1.1', 'D1.2', 'D1.3', 'D2.1', 'D2.2', 'D3.1', 'D3.2', 'D3.3', 'D4.1', 'D4.2'];

test('The table is read, sorted and grouped, and its rows are opened', async ({ page }) => {
  await open(page);
  await test.step('At first all deliverables stand in the order of the report, none sorted', async () => {
    await expectCodes(page, inOrder);
    const table = page.getByRole('table', { name: 'Deliverables', exact: true });
    for (const name of ['No.', 'Title', 'Working group', 'Leader']) {
      const header = table.getByRole('columnheader', { name, exact: true });
      await expect(header).toHaveAttribute('aria-sort', 'none');
      await expect(header.getByRole('button', { name, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('status')).toHaveText('10 of 10 deliverables');
  });

  await test.step('No other button is called as the filters are', async () => {
    await expect(page.getByRole('button', { name: /^WG / })).toHaveCount(5);
  });

  await test.step('A column sorts up, down and back to the order of the report', async () => {
    const header = page.getByRole('columnheader', { name: 'No.' });
    const button = page.getByRole('button', { name: 'No.' });
    await button.click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await expect(page).toHaveURL(/#\/\?sort=number$/);
    await button.click();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    await expectCodes(page, inOrder.toReversed());
    await expect(page.getByText('Sorted by No., descending.')).toBeVisible();
    await button.click();
    await expect(header).toHaveAttribute('aria-sort', 'none');
    await expect(page).toHaveURL(/#\/$/);
  });

  await test.step('The table sorts by any other column, too, and by that one alone', async () => {
    for (const [column, first] of [
      ['Title', 'D3.1'],
      ['Working group', 'D1.1'],
      ['Leader', 'D1.1'],
    ] as const) {
      await page.getByRole('button', { name: column, exact: true }).click();
      await expect.poll(async () => (await codes(page))[0], column).toBe(first);
      await expect(page).toHaveURL(/sort=[a-z]+$/);
    }
  });

  await test.step('Grouped by working group, each stands under its name, the empty one included', async () => {
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('button', { name: 'Group by working group' }).click();
    await expect(page).toHaveURL(/group=wg$/);
    const heads = page.locator('th[scope="rowgroup"]');
    await expect(heads).toHaveCount(5);
    await expect(heads.last()).toHaveText('WG 5, Standardization Roadmap none listed');
    await expectCodes(page, inOrder);
  });

  await test.step('A row opens to mission and leader and says where it stands in the report', async () => {
    await page.getByRole('button', { name: 'Reset' }).click();
    const button = page.getByRole('button', { name: 'D1.2', exact: true });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const details = page.locator(`[id="${await button.getAttribute('aria-controls')}"]`);
    await expect(details).toContainText('Lays the groundwork');
    await expect(details).toContainText('Abbie Barbir (a.i.), Aetna, United States');
    await expect(details).toContainText('Annex A: FG DLT Structure and deliverables, table 1, row “D1.2”');
    await button.click();
    await expect(details).toHaveCount(0);
  });
});

test('A view of the table is told by its link, by Back and Forward, and by what is pressed', {
  tag: '@core',
}, async ({ page }) => {
  await test.step('A link holds the whole view, and a damaged one is mended', async () => {
    await open(page, '#/?sort=-number&wg=2,4&q=applications&group=wg');
    await expectCodes(page, ['D2.2', 'D2.1', 'D4.1']);
    await expect(page).toHaveURL(/#\/\?wg=2,4&q=applications&sort=-number&group=wg$/);
    await open(page, '#/?wg=9,%E0%A4%A,2&sort=size,-wg&colour=red&group=x');
    await page.reload();
    await expect(page).toHaveURL(/#\/\?wg=2&sort=-wg$/);
    await expectCodes(page, ['D2.1', 'D2.2']);
  });

  await test.step('Working groups filter alone and together, with counts, and All shows all', async () => {
    await page.getByRole('button', { name: 'Reset' }).click();
    const filter = page.getByRole('group', { name: 'Filter by working group' });
    await expect(filter.getByRole('button', { name: 'All 10 deliverables' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(filter.getByRole('button', { name: 'WG 1 3 deliverables' })).toBeVisible();
    await expect(filter.getByRole('button', { name: 'WG 5 0 deliverables' })).toBeVisible();
    await filter.getByRole('button', { name: /^WG 1/ }).click();
    await filter.getByRole('button', { name: /^WG 3/ }).click();
    await expectCodes(page, ['D1.1', 'D1.2', 'D1.3', 'D3.1', 'D3.2', 'D3.3']);
    await expect(page.getByRole('status')).toHaveText('6 of 10 deliverables');
    await expect(page).toHaveURL(/#\/\?wg=1,3$/);
    await filter.getByRole('button', { name: 'All' }).click();
    await expectCodes(page, inOrder);
  });

  await test.step('Several columns sort together with Shift', async () => {
    await page.getByRole('button', { name: 'Leader', exact: true }).click();
    await page.getByRole('button', { name: 'No.' }).click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: 'No.' }).click({ modifiers: ['Shift'] });
    await expect(page).toHaveURL(/sort=leader,-number$/);
    await expect
      .poll(async () => (await codes(page)).slice(0, 5))
      .toEqual(['D1.3', 'D1.2', 'D1.1', 'D4.2', 'D4.1']);
    await expect(page.getByText('Sorted by Leader, ascending and No., descending.')).toBeVisible();
  });

  await test.step('Back and Forward walk through the views, a search counting once', async () => {
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('button', { name: /^WG 2/ }).click();
    await expectCodes(page, ['D2.1', 'D2.2']);
    await page.getByRole('searchbox').pressSequentially('vert');
    await expect(page).toHaveURL(/q=vert$/);
    await expectCodes(page, ['D2.2']);
    await page.goBack();
    await expectCodes(page, ['D2.1', 'D2.2']);
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await page.goBack();
    await expectCodes(page, inOrder);
    await page.goForward();
    await page.goForward();
    await expectCodes(page, ['D2.2']);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('Several columns sort together, a group filters, a row opens', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Sort by several' }).tap();
    await page.getByRole('button', { name: 'Leader', exact: true }).tap();
    await page.getByRole('button', { name: 'Title', exact: true }).tap();
    await expect(page).toHaveURL(/sort=leader,title$/);
    await page.getByRole('button', { name: /^WG 3/ }).tap();
    await expectCodes(page, ['D3.1', 'D3.2', 'D3.3']);
    await page.getByRole('button', { name: 'D3.2' }).tap();
    await expect(page.getByText('D3.1, D3.3')).toBeVisible();
  });
});

test('What is looked for in the table is found, by words and by working groups', async ({ page }) => {
  await open(page);
  await test.step('A working group without deliverables says why the table is empty', async () => {
    await page.getByRole('button', { name: /^WG 5/ }).click();
    await expectCodes(page, []);
    await expect(
      page.getByText('The report lists no deliverable of WG 5, Standardization Roadmap.'),
    ).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('0 of 10 deliverables');
  });

  await test.step('The search looks into code, title, group and leader, whatever case and accents, and marks what it finds', async () => {
    await page.getByRole('button', { name: 'Reset' }).click();
    const search = page.getByRole('searchbox', { name: 'Search deliverables' });
    for (const [words, found] of [
      ['POLICY', ['D4.1', 'D4.2']],
      ['d2.2', ['D2.2']],
      ['hú ruifeng', ['D3.1', 'D3.2', 'D3.3']],
      ['state of the art landscape', ['D1.3']],
    ] as const) {
      await search.fill(words);
      await expectCodes(page, found, words);
    }
    await search.fill('platform');
    await expect(page.locator('tr[data-code="D3.2"] mark')).toHaveText('platform');
  });

  await test.step('Choosing a working group filters the table and marks its thread', async () => {
    await page.getByRole('button', { name: 'Reset' }).click();
    const panel = page.getByRole('region', { name: 'Working groups' });
    await panel.getByRole('button', { name: 'Choose WG 2' }).click();
    await expect(panel.getByRole('button', { name: 'Choose WG 2' })).toHaveAttribute('aria-pressed', 'true');
    await expectCodes(page, ['D2.1', 'D2.2']);
    await expect(page.locator('#working-groups [data-chosen="true"]')).toHaveCount(1);
    const leadership = page.locator('#leadership [data-chosen="true"]');
    await expect(leadership).toHaveCount(2);
    await expect(leadership.first()).toContainText('Maxim Grigoriev');
  });

  await test.step('What is searched for and sorted stays when a working group is chosen further down', async () => {
    await page.getByRole('button', { name: 'Reset' }).click();
    const group = page.getByRole('button', { name: 'Choose WG 2' });
    await group.click();
    await page.getByRole('searchbox').fill('use');
    await page.getByRole('button', { name: 'Title', exact: true }).click();
    await page.getByRole('button', { name: 'Choose WG 3' }).click();
    await expect(page).toHaveURL(/#\/\?wg=2,3&q=use&sort=title$/);
    await group.click();
    await expect(page).toHaveURL(/#\/\?wg=3&q=use&sort=title$/);
    await expect(page.locator('#leadership [data-chosen="true"]')).toHaveCount(1);
  });

  await test.step('A search without match says so and keeps the words', async () => {
    await open(page, '#/?wg=1&q=nothing%20such');
    await expect(page.getByText('No deliverable of WG 1, State of the Art', { exact: false })).toContainText(
      'matches “nothing such”',
    );
    await page.getByRole('button', { name: 'Reset' }).click();
    await expectCodes(page, inOrder);
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  await test.step('A panel is reached by its anchor without losing the view', async () => {
    await open(page, '#/?wg=2');
    await page.getByRole('navigation').getByRole('link', { name: 'Liaisons' }).click();
    await expect(page.locator('#liaisons')).toBeInViewport();
    await expect(page.locator('#liaisons')).toBeFocused();
    await expectCodes(page, ['D2.1', 'D2.2']);
    await expect(page).toHaveURL(/#\/\?wg=2$/);
  });

  await test.step('The table is worked by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('button', { name: 'All' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expectCodes(page, ['D1.1', 'D1.2', 'D1.3']);
    for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('terms');
    await expectCodes(page, ['D1.1', 'D1.2', 'D1.3']);
    await page.keyboard.type(' landscape');
    await expectCodes(page, ['D1.3']);
    await page.getByRole('button', { name: 'D1.3', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'D1.3', exact: true })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });
});
