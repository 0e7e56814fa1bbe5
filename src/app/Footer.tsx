import type { ProgressReport } from '../domain/progressReport.ts';
import { FigureText } from '../figures/FigureText.tsx';
import { Sentence } from '../figures/Sentence.tsx';
import { formatDate } from '../format/dates.ts';
import { betweenSentences } from '../format/sentences.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './Footer.module.css';
import { OfflineNote } from './offline/OfflineNote.tsx';

/** The statement lies beside the page. The one file has nothing beside it that a link could lead to. */
const isHosted = typeof window === 'undefined' || !window.oneFile;

export function Footer({ report: { focusGroup, document } }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  return (
    <footer className={styles.footer}>
      <p>
        {t('page.foot', { group: focusGroup.acronym })}
        {betweenSentences(words)}
        <Sentence>
          {words.parts('page.document', {
            number: (
              <FigureText key="number" figure={document.number}>
                {(number) => number}
              </FigureText>
            ),
            date: (
              <FigureText key="date" figure={document.date}>
                {(date) => formatDate(words, date)}
              </FigureText>
            ),
          })}
        </Sentence>
      </p>
      <p className={styles.local}>{t('page.local')}</p>
      {isHosted && (
        <p className={styles.statement}>
          <a href="accessibility.html" hrefLang="en">
            {t('page.access')}
          </a>
        </p>
      )}
      <OfflineNote />
    </footer>
  );
}
