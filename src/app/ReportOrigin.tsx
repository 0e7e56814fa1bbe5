import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { addressOf } from './address.ts';
import styles from './ReportOrigin.module.css';
import type { Shown } from './shownReport.ts';

/** Which file an opened report came from, and the way back; or that a link's report is not to be had here. */
export function ReportOrigin({ shown, onBack }: { shown: Shown; onBack: () => void }) {
  const { t, locale } = useWords();
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
  return (
    <div className={styles.origin}>
      <p>
        <strong dir="auto">{fileName}</strong> {t('opened.at', { when: when.format(new Date(openedAt)) })}
        {!shown.isKept && <>. {t('opened.notKept')}</>}
      </p>
      <a className={styles.compare} href={addressOf('#/compare')}>
        {t('opened.compare')}
      </a>
      <Button onClick={onBack}>{t('opened.back')}</Button>
    </div>
  );
}
