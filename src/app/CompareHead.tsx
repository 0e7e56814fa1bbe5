import { useCallback, useEffect } from 'react';
import { comparisonPart } from '../i18n/comparisonWords.ts';
import { useDescription } from '../ui/useDescription.ts';
import { usePart } from '../ui/usePart.ts';
import { useWords } from '../ui/wordsContext.ts';
import { dashboardScreen } from '../url/screen.ts';
import { parseView, stringifyView } from '../url/viewAddress.ts';
import { addressOf, goTo } from './address.ts';
import styles from './CompareHead.module.css';
import { LanguageMenu } from './LanguageMenu.tsx';
import { LanguageNote } from './LanguageNote.tsx';
import { fingerprintShown, type Shown } from './shownReport.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import { useEscape } from './useEscape.ts';

/** What this screen is, and the way back to the dashboard, which keeps the groups chosen and its own order. */
export function CompareHead({ fragment, shown }: { fragment: string; shown: Shown }) {
  const page = useWords();
  const { t } = usePart(comparisonPart);
  const { acronym: group, name } = shown.report.focusGroup;
  useDescription(page.t('page.description', { group, name }));
  const groups = shown.report.workingGroups.map(({ number }) => number);
  const view = { ...parseView(fragment, groups), query: '' };
  const dashboard = stringifyView(view, dashboardScreen, fingerprintShown(shown));
  useEscape(useCallback(() => goTo(dashboard), [dashboard]));
  useEffect(() => {
    const before = document.title;
    document.title = t('title.compare');
    return () => {
      document.title = before;
    };
  }, [t]);
  return (
    <>
      <a className="skip" href="#comparison">
        {t('title.skip')}
      </a>
      <header className={styles.head}>
        <p>
          <a href={addressOf(dashboard)}>{t('title.back')}</a>
        </p>
        <div className={styles.tools}>
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </header>
      <LanguageNote />
    </>
  );
}

/** What is said before two reports are compared: whose words stay, and that a report which was asked for is not there. */
export function CompareNotes({ shown }: { shown: Shown }) {
  const page = useWords();
  return (
    <>
      {page.language !== 'en' && <p className={styles.own}>{page.t('page.ownWords')}</p>}
      {shown.kind === 'bundled' && shown.sought !== 'none' && (
        <p role="status">{page.t(`opened.${shown.sought}`)}</p>
      )}
    </>
  );
}
