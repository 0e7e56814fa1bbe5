import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { openSlide } from '../support/deck.ts';
import { expect, open, test } from './guard.ts';

/*
 * What a reader hears: the accessibility tree of each view, kept in tests/fixtures/heard. After a change that is meant,
 * HEARD=write writes it anew; read it then as if you heard it.
 */
const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const laterEdition = path.join(fixtures, 'comparison/invented-later-edition.json');

async function expectHeard(view: Locator, name: string): Promise<void> {
  const file = path.join(fixtures, 'heard', `${name}.yml`);
  if (process.env['HEARD'] === 'write') writeFileSync(file, `${await view.ariaSnapshot()}\n`);
  await expect(view, name).toMatchAriaSnapshot(`- /children: deep-equal\n${readFileSync(file, 'utf8')}`);
}

/** A day of reading, since the page says how long ago things were. */
const onDay = (page: Page) => page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));

test('The page is heard: as it is at first, with what opens over it, searched, and beside another report', {
  tag: '@hosted',
}, async ({ page }) => {
  await onDay(page);
  await open(page);
  await test.step('The dashboard is heard from landmark to landmark, panel by panel', async () => {
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link "Skip to the report"
      - banner:
        - button "Present"
        - button "Export"
        - button "Open report"
        - button "Language"
        - button "Theme"
        - heading "FG DLT" [level=1]
      - navigation "Sections"
      - main:
        - region "Overview"
        - region "Timeline"
        - region "Meetings"
        - region "Deliverables"
        - region "Working groups"
        - region "Leadership"
        - region "Liaisons"
        - region "Next steps"
      - contentinfo:
        - paragraph:
          - link "Accessibility statement"
    `);
    await expectHeard(page.getByRole('banner'), 'banner');
    for (const panel of await page.getByRole('main').getByRole('region').all())
      await expectHeard(panel, (await panel.getAttribute('id')) ?? '');
  });

  await test.step('Dialogs, menus and answers are heard', async () => {
    for (const [name, kept] of [
      ['Open report', 'open-report'],
      ['Export', 'export'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('button').nth(1)).toBeVisible();
      await expectHeard(page.getByRole('dialog'), kept);
      await page.keyboard.press('Escape');
    }
    for (const name of ['Language', 'Theme']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expectHeard(page.getByRole('group', { name, exact: true }), name.toLowerCase());
      await page.keyboard.press('Escape');
    }
    await page.locator('#overview').getByRole('button', { name: 'derived: 36%' }).click();
    await expectHeard(page.getByRole('dialog'), 'answer');
    await page.keyboard.press('Escape');
  });

  await test.step('What was found, and a chart as a table, are heard', async () => {
    await page.getByRole('button', { name: 'D4.1' }).click();
    await page.getByRole('button', { name: 'Group by working group' }).click();
    await page.getByRole('searchbox').fill('policy');
    await expect(page.getByRole('status')).toHaveText('2 of 10 deliverables');
    await expectHeard(page.locator('#deliverables'), 'deliverables-found');
    const chart = page.getByRole('figure', { name: 'Participants per meeting' });
    await chart.getByRole('button', { name: 'Show as table' }).click();
    await expectHeard(chart, 'chart-as-table');
    await page.getByRole('button', { name: 'Reset' }).click();
  });

  await test.step('The review of a report, and two reports side by side, are heard', async () => {
    await page.getByRole('button', { name: 'Open report' }).click();
    await page.locator('input[type=file]').setInputFiles(laterEdition);
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
      - 'dialog "Review: invented-later-edition.json"':
        - 'heading "Review: invented-later-edition.json" [level=2]'
        - button "Accept"
        - button "Discard"
        - checkbox "Keep the report on this machine, for the next visit" [checked]
        - heading "What was found" [level=3]
        - term: Meetings held
        - definition:
          - strong: "4"
        - heading "Findings" [level=3]
        - heading "Correct a figure by hand" [level=3]
        - group "Bern 5–7 February 2018":
          - textbox "Total participants": "66"
    `);
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('link', { name: 'Compare with the bundled report' }).click();
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "What changed in FG DLT" [level=1]
        - region "The two reports":
          - heading "The two reports" [level=2]
          - term: Earlier report
          - term: Later report · open on the dashboard
          - button "Swap"
        - navigation "Parts of the comparison":
          - list:
            - listitem:
              - link "Overview 1 change"
            - listitem:
              - link "Changes 22 changes"
        - region "Overview":
          - heading "Overview" [level=2]
          - list:
            - listitem:
              - paragraph:
                - strong: Lifetime
                - button "Lifetime changed"
        - region "Timeline"
        - region "Meetings":
          - figure "Participants per meeting":
            - heading "Participants per meeting" [level=3]
          - figure "Documents per meeting"
        - region "Deliverables"
        - region "Working groups"
        - region "Leadership"
        - region "Liaisons"
        - region "Next steps"
        - region "Changes":
          - heading "Changes" [level=2]
          - table "Changes"
    `);
  });
});

test('A slide, its controls, the help and the presenter’s view are heard', { tag: '@hosted' }, async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
  await openSlide(page, 4);
  await expectHeard(page.locator('body'), 'slide');
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await popup;
  await presenter.getByRole('textbox').waitFor();
  await expectHeard(presenter.locator('body'), 'presenter');
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { name: /^Slide 4:/ })).toHaveAccessibleDescription(
    '4. Participants',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await expectHeard(page.getByRole('dialog'), 'help');
});
