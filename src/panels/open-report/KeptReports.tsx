import { useEffect, useRef, useState } from 'react';
import { formatCount } from '../../format/counts.ts';
import { openingPart } from '../../i18n/openingWords.ts';
import type { OpenedReport } from '../../importer/openedReport.ts';
import { Button } from '../../ui/Button.tsx';
import { focusOnMount } from '../../ui/focusOnMount.ts';
import { usePart } from '../../ui/usePart.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { reportOf } from '../../url/viewAddress.ts';
import styles from './OpenReportDialog.module.css';
import { readKept } from './readKept.ts';
import { type Kept, keepReport, listStored, mostKept, removeStored } from './storedReports.ts';

/** What kept reports are listed for: to be shown, or to be compared with the report that is shown. */
export type KeptUse = {
  purpose: 'open' | 'compare';
  onOpened: (opened: OpenedReport) => void;
  onCompare: (fingerprint: string) => void;
};

/** Reports kept from earlier visits: each can be opened again, compared with the one that is shown, or let go. */
export function KeptReports({ purpose, onOpened, onCompare }: KeptUse) {
  const words = useWords();
  const { t } = usePart(openingPart);
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [lost, setLost] = useState<string | null>(null);
  const [removed, setRemoved] = useState<OpenedReport | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // The address names the report that is shown: it is not to be compared with itself.
  const shown = reportOf(window.location.hash);
  const list = () => void listStored().then(setKept);
  useEffect(list, []);
  if (kept.length === 0 && !removed) return null;

  const when = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const open = async ({ fingerprint, fileName }: Kept) => {
    const stored = await readKept(fingerprint);
    if (typeof stored !== 'string') return onOpened(stored);
    setLost(fileName);
    list();
  };
  const remove = async (fingerprint: string) => {
    const stored = await readKept(fingerprint);
    await removeStored(fingerprint);
    setLost(null);
    setRemoved(typeof stored === 'string' ? null : stored);
    list();
  };
  const putBack = async (opened: OpenedReport) => {
    await keepReport(opened);
    setKept(await listStored());
    setRemoved(null);
    title.current?.focus();
  };
  return (
    <section>
      <h3 ref={title} tabIndex={-1} className={styles.heading}>
        {t('kept.title')}
      </h3>
      {kept.length >= mostKept && (
        <p className={styles.quiet}>{t('kept.full', { most: formatCount(words, mostKept) })}</p>
      )}
      <ul className={styles.kept}>
        {kept.map((one) => {
          const { fingerprint, fileName, openedAt, acronym } = one;
          return (
            <li key={fingerprint}>
              <span className={styles.keptName}>
                <strong dir="auto">{fileName}</strong>
                <span className={styles.quiet}>
                  {t('kept.opened', { group: acronym, when: when.format(new Date(openedAt)) })}
                </span>
              </span>
              {purpose === 'open' && (
                <Button onClick={() => void open(one)}>{t('kept.open', { file: fileName })}</Button>
              )}
              {fingerprint !== shown && (
                <Button onClick={() => onCompare(fingerprint)}>
                  {t('kept.compare', { file: fileName })}
                </Button>
              )}
              <Button onClick={() => void remove(fingerprint)}>{t('kept.remove', { file: fileName })}</Button>
            </li>
          );
        })}
      </ul>
      {lost !== null && <p role="alert">{t('reading.unreadable', { file: lost })}</p>}
      {removed && (
        // The button that was pressed has gone: the focus goes on to the one that undoes it.
        <p key={removed.fingerprint}>
          {t('kept.removed', { file: removed.fileName })}{' '}
          <Button ref={focusOnMount} onClick={() => void putBack(removed)}>
            {t('kept.putBack', { file: removed.fileName })}
          </Button>
        </p>
      )}
    </section>
  );
}
