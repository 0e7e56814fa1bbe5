import { useEffect, useState } from 'react';
import type { OpenedReport } from '../../importer/openedReport.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './OpenReportDialog.module.css';
import { openingWords } from './openingWords.ts';
import { type Kept, listStored, readStored, removeStored } from './storedReports.ts';

/** Reports kept from earlier visits: each can be opened again, or let go. */
export function KeptReports({ onOpened }: { onOpened: (opened: OpenedReport) => void }) {
  const words = useWords();
  const { t } = openingWords(words);
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const list = () => void listStored().then(setKept);
  useEffect(list, []);
  if (kept.length === 0) return null;

  const when = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const open = async (fingerprint: string) => {
    const stored = await readStored(fingerprint);
    if (typeof stored === 'string') list();
    else onOpened(stored);
  };
  return (
    <section>
      <h3 className={styles.heading}>{t('kept.title')}</h3>
      <ul className={styles.kept}>
        {kept.map(({ fingerprint, fileName, openedAt, acronym }) => (
          <li key={fingerprint}>
            <span className={styles.keptName}>
              <strong dir="auto">{fileName}</strong>
              <span className={styles.quiet}>
                {t('kept.opened', { group: acronym, when: when.format(new Date(openedAt)) })}
              </span>
            </span>
            <Button onClick={() => void open(fingerprint)}>{t('kept.open', { file: fileName })}</Button>
            <Button onClick={() => void removeStored(fingerprint).then(list)}>
              {t('kept.remove', { file: fileName })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
