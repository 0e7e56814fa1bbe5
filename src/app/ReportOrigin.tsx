import { useWords } from '../ui/wordsContext.ts';
import { goTo } from './address.ts';
import styles from './ReportOrigin.module.css';
import { showBundled, useShown } from './shownReport.ts';

/** Which file an opened report came from, and the way back; or that a link's report is not to be had here. */
export function ReportOrigin() {
  const { t, locale } = useWords();
  const shown = useShown();
  if (shown.kind === 'bundled') {
    if (shown.sought === 'none') return null;
    return (
      <p role="status" className={styles.origin}>
        {t(`opened.${shown.sought}`)}
      </p>
    );
  }
  const { fileName, openedAt } = shown.opened;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const back = () => {
    showBundled();
    goTo('#/');
  };
  return (
    <div className={styles.origin}>
      <p>
        <strong dir="auto">{fileName}</strong> {t('opened.at', { when: when.format(new Date(openedAt)) })}
      </p>
      <button type="button" className={styles.back} onClick={back}>
        {t('opened.back')}
      </button>
    </div>
  );
}
