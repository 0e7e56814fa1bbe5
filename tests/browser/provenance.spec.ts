import type { Page } from '@playwright/test';
import { knownValue } from '../../src/analysis/figure.ts';
import { bundledReport } from '../support/report.ts';
import { expect, open, test } from './guard.ts';

const answer = (page: Page) => page.getByRole('dialog');
const statuses = ['Stated', 'Derived', 'To be confirmed', 'To be determined', 'Not stated', 'A summary'];

type Answer = { name: string; status: string; open: boolean; text: string; operands: number };

/**
 * What each figure answers, in the order of the page, that was not asked before as it is now; asked in the page itself,
 * since they are many.
 */
const answers = (page: Page): Promise<Answer[]> =>
  page.evaluate(async () => {
    const told: Answer[] = [];
    const asked: Map<Element, string> = Object(window).asked ?? new Map();
    Object.assign(window, { asked });
    for (const button of document.querySelectorAll<HTMLElement>('[data-figure]')) {
      if (asked.get(button) === button.outerHTML) continue;
      asked.set(button, button.outerHTML);
      button.click();
      // A part that is not live yet answers as soon as it is.
      let popover: HTMLElement | null = null;
      for (let waits = 0; waits < 500; waits++) {
        await new Promise((resolve) => setTimeout(resolve));
        popover = document.querySelector<HTMLElement>('#answer');
        if (popover?.matches(':popover-open')) break;
      }
      told.push({
        name: button.textContent ?? '',
        status: button.dataset['figure'] ?? '',
        open: popover?.matches(':popover-open') ?? false,
        text: popover?.textContent ?? '',
        operands: popover?.querySelectorAll('li').length ?? 0,
      });
      popover?.hidePopover();
    }
    return told;
  });

test('Whatever stands on the page tells where it comes from', async ({ page }) => {
  await open(page);
  await test.step('A figure is asked by keyboard, and gives the focus back', async () => {
    const figure = page.getByRole('region', { name: 'Overview' }).getByRole('button', { name: '64' }).first();
    await figure.press('Enter');
    await expect(answer(page)).toContainText('Stated in the report');
    await page.keyboard.press('Escape');
    await expect(answer(page)).toBeHidden();
    await expect(figure).toBeFocused();
  });

  const told: Answer[] = [];
  await test.step('Whatever the report says can be asked where it comes from', async () => {
    told.push(...(await answers(page)));
    const unanswered = statementsOf().filter((text) => !told.some((one) => one.text.includes(text)));
    expect(unanswered).toEqual([]);
  });

  await test.step('Each figure, name and statement of the page answers: its status, and its place or its arithmetic', async () => {
    for (const button of await page.getByRole('button', { name: 'Show as table' }).all())
      await button.click();
    await page.getByRole('button', { name: 'D1.1' }).click();
    told.push(...(await answers(page)));
    expect(await page.locator('[data-figure]').count()).toBeGreaterThan(100);
    for (const { name, status, open: isOpen, text, operands } of told) {
      expect(isOpen, `${name} opens`).toBe(true);
      expect(statuses.filter((words) => text.includes(words)).length, `${name}: ${text}`).toBeGreaterThan(0);
      if (status === 'derived') expect(operands, `operands of ${name}`).toBeGreaterThan(0);
      else if (status !== 'not-stated') {
        expect(text, `${name} names its place`).toMatch(
          /Introduction|Meetings|Focus Group leadership|Relationships|Next steps|Annex A/,
        );
      }
    }
  });
});

/** Whatever the report says that is no figure: each must be answered for. */
function statementsOf(): string[] {
  const { focusGroup, plannedMeetings, leadership, workingGroups, liaison, ...rest } = bundledReport();
  const { representatives, jointMeetings } = liaison;
  return [
    ...focusGroup.termsOfReference.map(({ text }) => text),
    ...plannedMeetings.flatMap(({ hosts, note }) => [...hosts, note]),
    ...leadership.flatMap(({ person, appointedBy }) => [
      person.name,
      person.affiliation,
      person.country,
      appointedBy,
    ]),
    ...workingGroups.flatMap(({ title, mission, leader, deliverables }) => [
      title,
      knownValue(mission),
      knownValue(leader)?.name ?? null,
      knownValue(leader)?.affiliation ?? null,
      ...deliverables.flatMap((deliverable) => [deliverable.code, deliverable.title]),
    ]),
    ...[...liaison.statementsSentTo, ...liaison.presentationsFrom].map(({ name }) => name),
    ...[...representatives, ...jointMeetings].map(({ note }) => note),
    ...jointMeetings.flatMap((meeting) => [meeting.with, meeting.place]),
    ...[...liaison.matters, ...rest.nextSteps, ...rest.remarks].map(({ text }) => text),
  ].filter((text) => text !== null);
}

test('A derived figure shows its sum, and each operand answers in turn, down to the cell of the table', {
  tag: '@core',
}, async ({ page }) => {
  await open(page);
  await page
    .getByRole('region', { name: 'Meetings' })
    .getByRole('row', { name: /^Participants on site/ })
    .getByRole('button', { name: /−16/ })
    .click();
  await expect(answer(page)).toContainText('41 − 57 = −16');
  await answer(page).getByRole('button', { name: '41' }).press('Enter');
  await expect(answer(page).getByRole('heading')).toBeFocused();
  await expect(answer(page)).toContainText('On site = total participants − remote participants');
  await expect(answer(page)).toContainText('64 − 23 = 41');
  await answer(page).getByRole('button', { name: '23' }).click();
  await expect(answer(page)).toContainText('Stated in the report');
  await expect(answer(page)).toContainText(
    'Meetings, table 1, row “Remote participants”, column “Bern, 5-7 February 2018”',
  );
  await answer(page).getByRole('button', { name: 'Back' }).click();
  await expect(answer(page)).toContainText('64 − 23 = 41');
  await answer(page).getByRole('button', { name: 'Close' }).click();
  await expect(answer(page)).toBeHidden();
});

test('The answer stands beside its figure and inside the window, wide or narrow', {
  tag: '@wide',
}, async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await open(page);
    for (const button of await page.locator('#meetings [data-figure="derived"]:visible').all()) {
      await button.click();
      const box = await answer(page).boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(701);
      await page.keyboard.press('Escape');
    }
  }
});
