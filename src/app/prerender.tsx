import { renderToString } from 'react-dom/server';
import { bundledReport, english, Page } from './Page.tsx';

/** What the built index.html holds before any script has run. */
export function prerender(): { lang: string; title: string; description: string; html: string } {
  const { acronym: group, name } = bundledReport.focusGroup;
  return {
    lang: english.language,
    title: english.t('page.title', { group }),
    description: english.t('page.description', { group, name }),
    html: renderToString(<Page />),
  };
}
