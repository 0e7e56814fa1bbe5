import { renderToString } from 'react-dom/server';
import report from '../data/report.json';
import { pagePart } from '../i18n/pageWords.ts';
import { Page } from './Page.tsx';
import { loadLaterParts } from './useLaterParts.ts';

/** What the built index.html holds before any script has run. */
export async function prerender(): Promise<{
  lang: string;
  title: string;
  description: string;
  html: string;
}> {
  await loadLaterParts();
  const english = pagePart.beside({ language: 'en' });
  const { acronym: group, name } = report.focusGroup;
  return {
    lang: english.language,
    title: english.t('page.title', { group }),
    description: english.t('page.description', { group, name }),
    html: renderToString(<Page />),
  };
}
