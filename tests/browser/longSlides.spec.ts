import path from 'node:path';
import { build } from 'vite';
import { atSlide, faultsOfSlide, openSlide, slideCount, stageSlide } from '../support/deck.ts';
import { expect, test } from './guard.ts';

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, 'node_modules/.cache/long-report');

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await build({ configFile: path.join(import.meta.dirname, 'longReport.config.ts') });
});

test.beforeEach(async ({ page, baseURL }) => {
  await page.route(`${baseURL}/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    await route.fulfill({ path: path.join(built, file) });
  });
});

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
]) {
  test(`12 meetings and 60 deliverables are all there, nothing cut off, at ${viewport.width}×${viewport.height}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await openSlide(page);
    const texts: string[] = [];
    const last = await slideCount(page);
    for (let at = 1; at <= last; at++) {
      await atSlide(page, at);
      const smallest = viewport.width === 1920 ? 28 : 0;
      expect(await faultsOfSlide(page, smallest), `slide ${at}`).toEqual([]);
      texts.push(await stageSlide(page).innerText());
      await page.keyboard.press('ArrowRight');
    }
    const all = texts.join('\n');
    expect(new Set(all.match(/\bD\d\.\d+/g)).size).toBe(60);
    const charts = texts.filter((text) => text.startsWith('Participants')).join('\n');
    expect(new Set(charts.match(/10–14 \w+ 20\d\d/g)).size).toBe(12);
    expect(all).toContain('What is asked of the meeting');
  });
}
