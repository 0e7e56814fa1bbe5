import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from '../../src/cli/ensureBrowser.mjs';
import { ensureInstalled } from '../../src/cli/ensureInstalled.mjs';
import { root, run } from '../../src/cli/run.mjs';
import { views } from './views.mjs';

// Takes the pictures of ./views.mjs and tells which differ from those kept; `--update` keeps them instead.
// Another browser or other fonts draw other pictures: where these are not those of the kept ones, nothing is compared.
ensureInstalled();
const isUpdate = process.argv.includes('--update');
const folder = path.join(root, 'tests/look');
const kept = path.join(folder, 'pictures');
const found = path.join(root, 'test-results/look');
const keyFile = path.join(folder, 'key.json');

/**
 * Kept pictures are this wide, and packed with loss: enough to see what changed, and small enough for a repository. The
 * hash of the whole picture tells whether it changed.
 */
const keptWidth = 320;

const executablePath = await ensureBrowser('whole');
const { chromium } = await import('@playwright/test');
const { preview } = await import('vite');
run('npx', ['vite', 'build', '--logLevel', 'warn']);
const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: 'localhost' } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-lcd-text', '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'],
});

/** A page that holds nothing, to measure text and to work on pictures in. */
const bench = await browser.newPage();

/** What decides how a picture is drawn: the browser, and how wide its fonts set texts of each script. */
async function keyNow() {
  const widths = await bench.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return [];
    const texts = ['Hamburgefonstiv 0123456789', 'Заседания группы', 'الاجتماعات', '工作组会议'];
    return ['system-ui', 'sans-serif', 'monospace'].flatMap((font) =>
      texts.map((text) => {
        pen.font = `100px ${font}`;
        return pen.measureText(text).width;
      }),
    );
  });
  const fonts = createHash('sha256').update(widths.join()).digest('hex').slice(0, 16);
  return { platform: process.platform, browser: browser.version(), fonts };
}

/**
 * A picture until it stands still: two in a row are the same.
 * @param {import('@playwright/test').Page} page
 * @param {boolean} fullPage
 */
async function still(page, fullPage) {
  /** @type {Buffer} */
  let before = Buffer.alloc(0);
  for (let attempt = 0; attempt < 10; attempt++) {
    const now = await page.screenshot({ fullPage, animations: 'disabled', caret: 'hide' });
    if (now.equals(before)) return now;
    before = now;
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  return before;
}

/** @param {import('./views.mjs').View} view */
async function pictureOf({ address: fragment, size, dark, media, whole, act }) {
  const [width, height] = size;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    ...(media?.forcedColors && { forcedColors: media.forcedColors }),
  });
  const page = await context.newPage();
  await page.clock.setFixedTime('2018-03-15T12:00:00Z');
  await page.goto(`${address}${fragment}`);
  await page.waitForFunction(() => {
    window.dispatchEvent(new Event('pointermove'));
    const foot = document.querySelector('footer, [aria-roledescription]');
    return foot !== null && Object.keys(foot).some((key) => key.startsWith('__reactProps'));
  });
  await act?.(page);
  if (media?.media) await page.emulateMedia({ media: media.media });
  await page.waitForLoadState('networkidle');
  const picture = await still(page, whole === true);
  await context.close();
  return picture;
}

/**
 * The picture made smaller, and which share of its points differs visibly from another small one.
 * @param {Buffer} picture
 * @param {Buffer | null} other
 * @returns {Promise<{ small: Buffer, differing: number }>}
 */
async function smaller(picture, other) {
  const told = await bench.evaluate(
    async ({ picture, other, keptWidth }) => {
      /** @param {string} source @param {number} width */
      const drawn = async (source, width) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const wide = Math.min(width, image.width);
        const canvas = document.createElement('canvas');
        canvas.width = wide;
        canvas.height = Math.round((image.height * wide) / image.width);
        const pen = canvas.getContext('2d', { willReadFrequently: true });
        if (!pen) throw new Error('No canvas to draw on');
        pen.imageSmoothingQuality = 'high';
        pen.drawImage(image, 0, 0, canvas.width, canvas.height);
        return { canvas, data: pen.getImageData(0, 0, canvas.width, canvas.height).data };
      };
      const small = (await drawn(picture, keptWidth)).canvas.toDataURL('image/webp', 0.35);
      if (other === null) return { small, differing: 1 };
      // Both packed, so that the loss is the same in both.
      const [now, before] = [(await drawn(small, keptWidth)).data, (await drawn(other, keptWidth)).data];
      if (before.length !== now.length) return { small, differing: 1 };
      let differing = 0;
      for (let at = 0; at < now.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs((now[at + channel] ?? 0) - (before[at + channel] ?? 0)) > 8))
          differing += 1;
      return { small, differing: (differing * 4) / now.length };
    },
    {
      picture: `data:image/png;base64,${picture.toString('base64')}`,
      other: other && `data:image/webp;base64,${other.toString('base64')}`,
      keptWidth,
    },
  );
  return { small: Buffer.from(told.small.split(',')[1] ?? '', 'base64'), differing: told.differing };
}

const key = await keyNow();
/** @type {{ key: unknown, pictures: Record<string, string> }} */
const before = existsSync(keyFile) ? JSON.parse(readFileSync(keyFile, 'utf8')) : { key: null, pictures: {} };
const isComparable = JSON.stringify(before.key) === JSON.stringify(key);

if (!isUpdate && !isComparable) {
  console.log('The kept pictures were drawn by another browser or with other fonts; nothing is compared.');
  console.log(`kept: ${JSON.stringify(before.key)}\nhere: ${JSON.stringify(key)}`);
  await browser.close();
  await server.close();
  process.exit(0);
}

rmSync(isUpdate ? kept : found, { recursive: true, force: true });
mkdirSync(isUpdate ? kept : found, { recursive: true });
/** @type {Record<string, string>} */
const pictures = {};
let changed = 0;
for (const view of views) {
  const picture = await pictureOf(view);
  const hash = createHash('sha256').update(picture).digest('hex').slice(0, 16);
  pictures[view.name] = hash;
  const file = path.join(kept, `${view.name}.webp`);
  if (isUpdate) {
    writeFileSync(file, (await smaller(picture, null)).small);
  } else if (before.pictures[view.name] !== hash) {
    const { differing } = await smaller(picture, existsSync(file) ? readFileSync(file) : null);
    writeFileSync(path.join(found, `${view.name}.png`), picture);
    console.log(
      `${view.name}: another picture, ${(differing * 100).toFixed(2)} % of it visibly at ${keptWidth} px`,
    );
    changed += 1;
  }
}
await browser.close();
await server.close();

if (isUpdate) {
  writeFileSync(keyFile, `${JSON.stringify({ key, pictures }, null, 2)}\n`);
  console.log(`${readdirSync(kept).length} pictures are kept, of ${JSON.stringify(key)}.`);
} else if (changed === 0) console.log(`All ${views.length} pictures are as they were.`);
else {
  console.log(
    `${changed} of ${views.length} pictures changed; they stand in test-results/look, those before in tests/look/pictures.`,
  );
  console.log('Where that is as it should be: npm run look -- --update');
  process.exit(1);
}
