import { betweenSentences, sentenceOf } from '../format/sentences.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { defaultView, stringifyView } from '../url/viewAddress.ts';
import { addressOf } from './address.ts';
import styles from './ReportOrigin.module.css';
import type { Shown } from './shownReport.ts';

/** Which file an opened report came from, and the way back; or that a link's report is not to be had here. */
export function ReportOrigin({ shown, onBack }: { shown: Shown; onBack: () => void }) {
  const words = useWords();
  const { t, locale } = words;
  if (shown.kind === 'bundled') {
    if (shown.sought === 'none') return null;
    return (
      <p role="status" className={styles.origin}>
        {t(`opened.${shown.sought}`)}
      </p>
    );
  }
  const { fileName, openedAt, fingerprint } = shown.opened;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const when = t('opened.at', { when: time.format(new Date(openedAt)) });
  return (
    <div className={styles.origin}>
      <p>
        <strong dir="auto">{fileName}</strong>{' '}
        {shown.isKept ? when : [sentenceOf(words, when), t('opened.notKept')].join(betweenSentences(words))}
      </p>
      <a
        className={styles.compare}
        href={addressOf(stringifyView(defaultView, { kind: 'compare' }, fingerprint))}
      >
        {t('opened.compare')}
      </a>
      <Button onClick={onBack}>{t('opened.back')}</Button>
    </div>
  );
}
