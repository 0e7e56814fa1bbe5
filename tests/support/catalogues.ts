import { page as ar } from '../../src/i18n/ar/page.ts';
import { page as en } from '../../src/i18n/en/page.ts';
import { page as es } from '../../src/i18n/es/page.ts';
import { page as fr } from '../../src/i18n/fr/page.ts';
import { page as ru } from '../../src/i18n/ru/page.ts';
import { page as zh } from '../../src/i18n/zh/page.ts';

/** The words of the page in each language. */
export const catalogues = { ar, en, es, fr, ru, zh };
