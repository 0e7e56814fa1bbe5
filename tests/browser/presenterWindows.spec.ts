import type { Page } from '@playwright/test';
import { atSlide, openSlide, stageSlide } from '../support/deck.ts';
import { expect, test } from './guard.ts';

/** Opens the presenter's view beside a stage that is already there. */
async function openPresenter(stage: Page): Promise<Page> {
  const opened = stage.waitForEvent('popup');
  await stage.keyboard.press('s');
  const presenter = await opened;
  await presenter.getByRole('heading', { name: 'Presenter’s view' }).waitFor({ state: 'attached' });
  return presenter;
}

const presenterAt = (presenter: Page, number: number) =>
  expect(presenter.getByRole('heading', { name: new RegExp(`^slide ${number} of`) })).toBeVisible();

test('The presenter’s view shows this slide, the next and the notes, and both windows move together', {
  tag: '@core',
}, async ({ page }) => {
  await openSlide(page, 3);
  const presenter = await openPresenter(page);
  await presenterAt(presenter, 3);
  await expect(presenter.getByRole('textbox', { name: 'Notes to slide 3' })).toHaveValue(/64 people/);
  await expect(presenter.getByText(/^Bern drew fewer people/)).toBeVisible();
  await expect(presenter).toHaveURL(/#\/present\/3$/);
  await presenter.keyboard.press('ArrowRight');
  await presenterAt(presenter, 4);
  await atSlide(page, 4);
  await page.keyboard.press('End');
  await expect(presenter.getByText('This is the last slide.')).toBeVisible();
  await presenter.keyboard.press('b');
  await expect(page.locator('[data-cover="black"]')).toBeVisible();
  await presenter.keyboard.press('b');
  await expect(page.locator('[data-cover]')).toHaveCount(0);
});

test('Both windows go together: in step, out of step, over a reload, in notes and in time', async ({
  page,
  context,
}) => {
  await openSlide(page, 2);
  const presenter = await openPresenter(page);
  await test.step('Notes written in one window stand in the other', async () => {
    await page.bringToFront();
    await page.keyboard.press('n');
    await presenter.getByRole('textbox', { name: 'Notes to slide 2' }).fill('Said once.');
    await expect(page.getByRole('textbox', { name: 'Notes to slide 2' })).toHaveValue('Said once.');
    // The keys are to turn slides again, not to write.
    for (const window of [page, presenter]) await window.getByRole('button', { name: 'Next slide' }).focus();
    await page.keyboard.press('n');
  });

  await test.step('A viewer steps out and back in', async () => {
    await page.mouse.move(200, 200);
    const inStep = page.getByRole('button', { name: 'In step' });
    await inStep.click();
    await expect(inStep).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('End');
    await presenterAt(presenter, 2);
    await presenter.keyboard.press('ArrowRight');
    await presenterAt(presenter, 3);
    await expect(page).not.toHaveURL(/present\/3$/);
    await inStep.click();
    await atSlide(page, 3);
    await presenter.keyboard.press('ArrowRight');
    await atSlide(page, 4);
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowLeft');
    await presenterAt(presenter, 2);
  });

  await test.step('They stay in step over a reload of either, and when one moved while the other slept', async () => {
    await presenter.keyboard.press('ArrowRight');
    await atSlide(page, 3);
    await page.reload();
    await stageSlide(page).waitFor();
    await atSlide(page, 3);
    await page.keyboard.press('ArrowRight');
    await presenterAt(presenter, 4);
    // What is pressed after a reload counts, though the other window has not answered yet.
    await page.evaluate(() => {
      const told = BroadcastChannel.prototype.postMessage;
      Object.assign(window, { told });
      BroadcastChannel.prototype.postMessage = function (message) {
        setTimeout(() => told.call(this, message), 1000);
      };
    });
    await presenter.reload();
    await presenterAt(presenter, 4);
    await presenter.keyboard.press('ArrowRight');
    await atSlide(page, 5);
    await presenterAt(presenter, 5);
    await page.evaluate(() => {
      BroadcastChannel.prototype.postMessage = Reflect.get(window, 'told');
    });
    // One that sleeps hears nothing; waking up it asks.
    await page.evaluate(() => {
      const told = BroadcastChannel.prototype.postMessage;
      Object.assign(window, { told });
      BroadcastChannel.prototype.postMessage = () => undefined;
    });
    await page.keyboard.press('Home');
    await atSlide(page, 1);
    await presenterAt(presenter, 5);
    await page.evaluate(() => {
      BroadcastChannel.prototype.postMessage = Reflect.get(window, 'told');
    });
    await presenter.evaluate(() => window.dispatchEvent(new Event('pageshow')));
    await presenterAt(presenter, 1);
  });

  await test.step('Two presentations on one machine do not mix', async () => {
    await page.keyboard.press('ArrowRight');
    await presenterAt(presenter, 2);
    const other = await context.newPage();
    await openSlide(other, 2);
    const otherPresenter = await openPresenter(other);
    await presenter.keyboard.press('ArrowRight');
    await atSlide(page, 3);
    await presenterAt(otherPresenter, 2);
    await atSlide(other, 2);
    await otherPresenter.close();
    await other.close();
  });

  await test.step('The slot is divided among the slides, the pace told in words, and who is short of time leaves slides out', async () => {
    await presenter.keyboard.press('Home');
    await presenter.getByRole('spinbutton', { name: 'Slot, minutes' }).fill('5');
    await presenter.keyboard.press('Enter');
    await expect(presenter.getByText('Together: 5:00')).toBeVisible();
    await expect(presenter.getByText('The time has not begun')).toBeVisible();
    await presenter.getByRole('button', { name: 'Start the time' }).click();
    await expect(presenter.getByText('On time')).toBeVisible();
    await presenter.keyboard.press('End');
    await expect(presenter.getByText(/^\d:\d\d ahead$/)).toBeVisible();
    await presenter.keyboard.press('Home');
    await presenter.getByRole('checkbox', { name: 'Short of time' }).check();
    await expect(presenter.getByText(/^Left out: Purpose, /)).toBeVisible();
    await expect(presenter.getByText('Together: 5:00')).toBeVisible();
    await presenter.getByRole('button', { name: 'Next slide' }).click();
    await atSlide(page, 3);
  });
});

test('A window that the browser keeps closed is said, and the notes stand on this screen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openSlide(page, 2);
  await page.keyboard.press('s');
  await expect(page.getByRole('status').filter({ hasText: 'kept the window' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Notes to slide 2' })).toBeVisible();
});
