import { atSlide, faultsOfSlide, slideCount, stageSlide } from '../support/deck.ts';
import { longReport } from '../support/longReport.ts';
import { expect, open, openReport, test } from './guard.ts';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
];

test('12 meetings and 60 deliverables are all there, nothing cut off, in halls and in hands', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await openReport(page, longReport());
  await page.getByRole('button', { name: 'Present' }).click();
  await stageSlide(page).waitFor();
  /** What the slides say in each size. */
  const texts = sizes.map((): string[] => []);
  const last = await slideCount(page);
  for (let at = 1; at <= last; at++) {
    await atSlide(page, at);
    for (const [index, viewport] of sizes.entries()) {
      const { width, height } = viewport;
      await page.setViewportSize(viewport);
      const smallest = width === 1920 ? 28 : 0;
      expect(await faultsOfSlide(page, smallest), `slide ${at} at ${width}×${height}`).toEqual([]);
      texts[index]?.push(await stageSlide(page).innerText());
    }
    await page.keyboard.press('ArrowRight');
  }
  for (const said of texts) {
    const all = said.join('\n');
    expect(new Set(all.match(/\bD\d\.\d+/g)).size).toBe(60);
    const charts = said.filter((text) => text.startsWith('Participants')).join('\n');
    expect(new Set(charts.match(/10–14 \w+ 20\d\d/g)).size).toBe(12);
    expect(all).toContain('What is asked of the meeting');
  }
});
