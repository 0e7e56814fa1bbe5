import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { ready } from '../browser/guard.ts';
import { catalogues } from './catalogues.ts';

/*
 * Every view of the product in any language, to be walked through within one visit.
 */
export const bundledReport = path.resolve(import.meta.dirname, '../../src/data/report.json');
export const laterEdition = path.resolve(
  import.meta.dirname,
  '../fixtures/comparison/invented-later-edition.json',
);

/**
 * `arrive` leads to the view and tells in which window it stands. It may rely on the views before. `within` is what is new
 * in a view that lies over another.
 */
export type View = {
  name: string;
  within?: string;
  arrive: (page: Page, language: Language) => Promise<Page>;
};

const press = (page: Page, language: Language, button: 'header.export' | 'header.openReport') =>
  page.getByRole('button', { name: catalogues[language][button], exact: true }).click();

const at = (page: Page, language: Language, fragment: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, `${fragment}?lang=${language}`);

async function onDashboard(page: Page, language: Language): Promise<Page> {
  // What is open over the page would stay.
  await page.keyboard.press('Escape');
  await at(page, language, '#/');
  await ready(page);
  return page;
}

async function inDialog(page: Page, language: Language, button: Parameters<typeof press>[2]): Promise<Page> {
  await onDashboard(page, language);
  await press(page, language, button);
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  return page;
}

/** A deck is longer in some languages than in others: past its end its last slide is looked at once more. */
async function onSlide(page: Page, language: Language, number: number): Promise<Page> {
  await at(page, language, `#/present/${number}`);
  const slide = page.locator('[aria-roledescription]').filter({ has: page.locator('.slide-number') });
  const [place = '', count = place] = (await slide.getAttribute('aria-label'))?.match(/\d+/g) ?? [];
  const last = Math.max(Number(place), Number(count));
  await expect(slide.locator('.slide-number')).toHaveText(String(Math.min(number, last)));
  return page;
}

/** Over or beside the slide that was looked at last; what was opened before is closed again. */
const withKey =
  (key: string, opened: string) =>
  async (page: Page): Promise<Page> => {
    await page.keyboard.press(key);
    await expect(page.locator(opened)).toBeVisible();
    return page;
  };

const afterEscape =
  (arrive: (page: Page) => Promise<Page>) =>
  async (page: Page): Promise<Page> => {
    await page.keyboard.press('Escape');
    return arrive(page);
  };

async function besideTheStage(stage: Page): Promise<Page> {
  const opened = stage.waitForEvent('popup');
  await stage.keyboard.press('s');
  const presenter = await opened;
  const size = stage.viewportSize();
  if (size) await presenter.setViewportSize(size);
  await presenter.getByRole('textbox').waitFor();
  return presenter;
}

async function inReview(page: Page, language: Language): Promise<Page> {
  await inDialog(page, language, 'header.openReport');
  await page.locator('input[type=file]').setInputFiles(laterEdition);
  await expect(page.getByRole('checkbox')).toBeVisible();
  return page;
}

/** From the review on: the edition is taken. */
async function withEdition(page: Page): Promise<Page> {
  const [, accept] = await page.getByRole('dialog').getByRole('button').all();
  await accept?.click();
  await expect(page.getByRole('banner')).toContainText(path.basename(laterEdition));
  await ready(page);
  return page;
}

/** From there on: it is set beside the bundled report. */
async function inComparison(page: Page, language: Language): Promise<Page> {
  await page.getByRole('link', { name: catalogues[language]['opened.compare'] }).click();
  await expect(page.locator('#changes table')).toBeVisible();
  return page;
}

async function withAllOpened(page: Page): Promise<Page> {
  const closed = page.locator('main button[aria-expanded=false]');
  for (let left = await closed.count(); left > 0; left = await closed.count()) await closed.first().click();
  return page;
}

async function withAnswer(page: Page, language: Language): Promise<Page> {
  await onDashboard(page, language);
  await page.locator('#overview button[data-figure=derived]').first().click();
  await expect(page.locator('#answer')).toBeVisible();
  return page;
}

/** A name of the report answers for itself, in its own words. */
async function withNameAsked(page: Page, language: Language): Promise<Page> {
  await onDashboard(page, language);
  await page.locator('#deliverables tbody td button').first().click();
  await expect(page.locator('#answer')).toBeVisible();
  return page;
}

async function withLanguages(page: Page, language: Language): Promise<Page> {
  await onDashboard(page, language);
  await page.locator('[popovertarget=language-menu]').first().click();
  await expect(page.locator('#language-menu')).toBeVisible();
  return page;
}

/** Of the slides those with a chart, with a picture and with a working group. */
const tellingSlides = [4, 6, 8];
const allSlides = Array.from({ length: 25 }, (_, index) => index + 1);

const besideSlides: View[] = [
  { name: 'help', within: '.stage-help', arrive: withKey('?', '.stage-help') },
  { name: 'slides at a glance', arrive: afterEscape(withKey('o', '.stage-overview')) },
  { name: 'notes', arrive: afterEscape(withKey('n', '.notes-box')) },
];

/** @param all every slide, and what can be opened within views, besides the views that every change is tried on */
export function everyView(all: boolean): View[] {
  const slides = (all ? allSlides : tellingSlides).map(
    (number): View => ({
      name: `slide ${number}`,
      arrive: (page, language) => onSlide(page, language, number),
    }),
  );
  const opened: View[] = [
    { name: 'dashboard with all opened', arrive: withAllOpened },
    { name: 'answer', within: '#answer', arrive: withAnswer },
    { name: 'answer of a name', within: '#answer', arrive: withNameAsked },
  ];
  return [
    { name: 'dashboard', arrive: onDashboard },
    ...(all ? opened : []),
    { name: 'language menu', within: '#language-menu', arrive: withLanguages },
    {
      name: 'export dialog',
      within: 'dialog',
      arrive: (page, language) => inDialog(page, language, 'header.export'),
    },
    {
      name: 'open dialog',
      within: 'dialog',
      arrive: (page, language) => inDialog(page, language, 'header.openReport'),
    },
    ...slides,
    ...(all ? besideSlides : []),
    { name: 'presenter', arrive: besideTheStage },
    { name: 'review', within: 'dialog', arrive: inReview },
    { name: 'opened report', arrive: withEdition },
    { name: 'comparison', arrive: inComparison },
  ];
}
