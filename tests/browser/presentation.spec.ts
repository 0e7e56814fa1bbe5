import { atSlide, openSlide, slideCount, stageSlide } from '../support/deck.ts';
import { dropFile } from '../support/dropFile.ts';
import { expect, open, test } from './guard.ts';

test('Present leads to the first slide with the view kept, and Escape back to where one was on the page', {
  tag: '@core',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page, '#/?wg=4');
  await page.evaluate(() => window.scrollTo(0, 400));
  // By script: a click would scroll to the button first.
  await page
    .getByRole('button', { name: 'Present', exact: true })
    .evaluate((button: HTMLElement) => button.click());
  await atSlide(page, 1);
  await expect(page).toHaveURL(/#\/present\/1\?wg=4$/);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await atSlide(page, 2);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/\?wg=4$/);
  await expect(page.getByRole('status')).toHaveText('2 of 10 deliverables');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(400);
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused();
});

test('Its script is fetched when it is asked for, not with the page', { tag: '@hosted' }, async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(requests.join()).not.toContain('Presentation');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await atSlide(page, 1);
  expect(requests.join()).toContain('Presentation');
});

test('Slides are turned by links, keys, mouse and finger, and each change is told', async ({ page }) => {
  await test.step('A link leads straight to its slide; a number beyond the deck, or none, is put right silently', async () => {
    await openSlide(page, 4);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bern drew fewer people than Geneva/);
    await expect(stageSlide(page)).toHaveAttribute('aria-label', /^slide 4 of \d+: Participants$/);
    await expect(page).toHaveTitle(/^4\. Bern drew/);
    const last = await slideCount(page);
    await openSlide(page, 999);
    await atSlide(page, last);
    await openSlide(page, 'zzz');
    await atSlide(page, 1);
  });

  await test.step('A change of slide is announced once, by number and subject', async () => {
    await openSlide(page, 3);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const region = document.querySelector('[role="status"]');
      if (region) {
        new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
    });
    await page.keyboard.press('ArrowRight');
    await atSlide(page, 4);
    const heard = await page.evaluate(() => Reflect.get(window, 'heard'));
    expect(heard).toEqual([expect.stringMatching(/^slide 4 of \d+: Participants$/)]);
  });

  await test.step('A filtered deck is about the chosen working groups alone', async () => {
    await openSlide(page, '1?wg=4');
    const titles: string[] = [];
    const last = await slideCount(page);
    for (let at = 1; at <= last; at++) {
      await atSlide(page, at);
      titles.push(await stageSlide(page).innerText());
      await page.keyboard.press('ArrowRight');
    }
    expect(titles.join()).toContain('D4.1');
    expect(titles.join()).not.toMatch(/WG [1235]|D[1235]\./);
    await expect(page).toHaveURL(new RegExp(`#/present/${last}\\?wg=4$`));
  });

  await test.step('Every command is a button, and the controls show when the pointer moves', async () => {
    await openSlide(page);
    const controls = page.getByRole('navigation', { name: 'Presentation' });
    await expect(controls).toHaveCSS('opacity', '0');
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await expect(controls).toHaveCSS('opacity', '1');
    await controls.getByRole('button', { name: 'Next slide' }).click();
    await atSlide(page, 2);
    // A button that has the focus takes Space for itself.
    await page.keyboard.press(' ');
    await atSlide(page, 3);
    await controls.getByRole('button', { name: 'Overview' }).click();
    await page.getByRole('button', { name: /^Slide 7:/ }).click();
    await atSlide(page, 7);
    await controls.getByRole('button', { name: 'Back to the dashboard' }).click();
    await expect(page).toHaveURL(/#\/$/);
  });

  await test.step('Every key that turns slides does so, and the address says which slide it is', async () => {
    await openSlide(page);
    const last = await slideCount(page);
    let at = 1;
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'PageDown']) {
      await page.keyboard.press(key);
      at += 1;
      await atSlide(page, at);
    }
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) {
      await page.keyboard.press(key);
      at -= 1;
      await atSlide(page, at);
    }
    await page.keyboard.press('End');
    await atSlide(page, last);
    await page.keyboard.press('ArrowRight');
    await atSlide(page, last);
    await page.keyboard.press('Home');
    await atSlide(page, 1);
    await page.keyboard.press('ArrowLeft');
    await atSlide(page, 1);
    await page.keyboard.type('12');
    await expect(page.getByText('Slide 12: Enter')).toBeVisible();
    await page.keyboard.press('Enter');
    await atSlide(page, 12);
    await page.goBack();
    await atSlide(page, 1);
    await page.goForward();
    await atSlide(page, 12);
  });

  await test.step('O shows all slides, from which one is chosen; Escape closes it first', async () => {
    await openSlide(page, 2);
    await page.keyboard.press('o');
    await expect(page.getByRole('button', { name: /^Slide 2:/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Slide 2:/ })).toHaveCount(0);
    await page.keyboard.press('o');
    await page.getByRole('button', { name: /^Slide 5:/ }).click();
    await atSlide(page, 5);
  });

  await test.step('B and the full stop make the screen black, W and the comma white, and any key brings the slide back without turning it', async () => {
    await openSlide(page, 3);
    for (const [key, colour] of [
      ['b', 'rgb(0, 0, 0)'],
      ['.', 'rgb(0, 0, 0)'],
      ['w', 'rgb(255, 255, 255)'],
      [',', 'rgb(255, 255, 255)'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.locator('[data-cover]'), key).toHaveCSS('background-color', colour);
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('[data-cover]'), key).toHaveCount(0);
      await atSlide(page, 3);
    }
  });

  await test.step('Edges turn the slide by mouse, a swipe by finger', async () => {
    await openSlide(page);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await page.mouse.click(width - 20, height / 2);
    await atSlide(page, 2);
    await page.mouse.click(20, height / 2);
    await atSlide(page, 1);
    await page.mouse.click(width / 2, height / 2);
    await atSlide(page, 1);
    await stageSlide(page).evaluate((slide) => {
      const touch = (clientX: number) => new Touch({ identifier: 1, target: slide, clientX, clientY: 300 });
      slide.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(500)], bubbles: true }));
      slide.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(300)], bubbles: true }));
    });
    await atSlide(page, 2);
  });

  await test.step('A file dropped on a slide is not taken, and the presentation stays', async () => {
    await openSlide(page, 2);
    const seen = await page.evaluateHandle(() => {
      const seen: string[] = [];
      // What nobody answers the browser answers: it leaves the page for the file.
      for (const type of ['dragover', 'drop'] as const)
        window.addEventListener(type, ({ defaultPrevented, dataTransfer }) => {
          seen.push(`${type}: ${defaultPrevented ? dataTransfer?.dropEffect : 'left to the browser'}`);
        });
      return seen;
    });
    await dropFile(page, import.meta.filename);
    // In this browser a drag that nobody takes ends without a drop.
    expect(new Set(await seen.jsonValue())).toEqual(new Set(['dragover: none']));
    await atSlide(page, 2);
    await expect(page.getByRole('dialog').filter({ visible: true })).toHaveCount(0);
  });
});

test('What is chosen on the stage is done, and kept where it is to be', async ({ page }) => {
  await test.step('N shows the notes on this screen: what is written there is kept, and can be given up', async () => {
    await openSlide(page, 9);
    await page.keyboard.press('n');
    const notes = page.getByRole('textbox', { name: 'Notes to slide 9' });
    await expect(notes).toHaveValue(/D one dot one: Terms & Definitions\./);
    await notes.fill('Thank the editors.');
    await page.keyboard.press('ArrowRight');
    await atSlide(page, 9);
    await page.reload();
    await stageSlide(page).waitFor();
    await page.keyboard.press('n');
    await expect(notes).toHaveValue('Thank the editors.');
    await page.getByRole('button', { name: 'Back to the sentences made from the report' }).click();
    await expect(notes).toHaveValue(/D one dot one/);
  });

  await test.step('H and ? show the help, where single letters can be switched off; that is kept', async () => {
    await openSlide(page, 2);
    await page.keyboard.press('h');
    const help = page.getByRole('dialog', { name: 'Help and choices' });
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await page.keyboard.press('?');
    await help.getByRole('checkbox', { name: 'Single letters and digits are keys' }).uncheck();
    await help.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await stageSlide(page).waitFor();
    for (const key of ['o', 'b', 'n', 'h', '1', 'Enter']) await page.keyboard.press(key);
    await expect(page.locator('[data-cover], textarea, dialog')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await atSlide(page, 3);
    await page.mouse.move(400, 400);
    await page.getByRole('button', { name: 'Help and choices' }).click();
    await help.getByRole('checkbox', { name: 'Single letters and digits are keys' }).check();
  });

  await test.step('Lists show step by step only where that is switched on', async () => {
    await openSlide(page, 2);
    await expect(page.getByText(/suggest how ITU-T/i)).toBeVisible();
    await page.keyboard.press('h');
    await page.getByRole('checkbox', { name: 'Show lists step by step' }).check();
    await page.getByRole('button', { name: 'Close' }).click();
    const shown = page.locator('[data-step]:not([data-waiting="true"])');
    await expect(shown).toHaveCount(0);
    for (let step = 1; step <= 3; step++) {
      await page.keyboard.press('ArrowRight');
      await expect(shown).toHaveCount(step);
    }
    await atSlide(page, 2);
    await page.keyboard.press('ArrowRight');
    await atSlide(page, 3);
    await page.keyboard.press('ArrowLeft');
    await atSlide(page, 2);
    await expect(shown).toHaveCount(3);
    await page.keyboard.press('h');
    await page.getByRole('checkbox', { name: 'Show lists step by step' }).uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('C leaves a band at the bottom free for captions, and nothing becomes smaller for it', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openSlide(page, 4);
    const measure = () =>
      stageSlide(page).evaluate((slide) => {
        const texts = [...slide.querySelectorAll('span, p, h1, b, th, td')].filter((one) => one.textContent);
        return {
          bottom: Math.max(...texts.map((one) => one.getBoundingClientRect().bottom)),
          title: getComputedStyle(slide.querySelector('h1') ?? slide).fontSize,
        };
      });
    const before = await measure();
    await page.keyboard.press('c');
    expect(before.bottom).toBeGreaterThan(1000);
    await expect.poll(async () => (await measure()).bottom).toBeLessThanOrEqual(1080 - 160);
    expect((await measure()).title).toBe(before.title);
    await page.keyboard.press('c');
  });

  await test.step('P shows a pointer that follows the mouse', async () => {
    await openSlide(page);
    await page.keyboard.press('p');
    await page.mouse.move(300, 200);
    const middle = async () => {
      const box = await page.locator('.stage-pointer').boundingBox();
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2].map(Math.round);
    };
    await expect.poll(middle).toEqual([300, 200]);
    await page.keyboard.press('p');
    await expect(page.locator('.stage-pointer')).toHaveCount(0);
  });

  await test.step('F fills the screen and gives it back; where that is not possible it is said', async () => {
    await openSlide(page);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
    await page.evaluate(() => {
      document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
    });
    await page.keyboard.press('f');
    await expect(page.getByText('Full screen is not possible here.')).toBeVisible();
  });
});

test('Without storage notes last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openSlide(page, 2);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Notes to slide 2' }).fill('Own words.');
  await page.getByRole('button', { name: 'Next slide' }).focus();
  await page.keyboard.press('ArrowRight');
  await atSlide(page, 3);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('textbox', { name: 'Notes to slide 2' })).toHaveValue('Own words.');
});
