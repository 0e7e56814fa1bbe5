import type { ProgressReport } from '../../domain/progressReport.ts';
import { formatCount } from '../../format/numbers.ts';
import type { OpeningPart, PlainKey } from '../../i18n/words.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './OpenReportDialog.module.css';
import { openingWords } from './openingWords.ts';

const parts: [PlainKey<OpeningPart>, (report: ProgressReport) => number][] = [
  ['review.termsOfReference', ({ focusGroup }) => focusGroup.termsOfReference.length],
  ['review.meetings', ({ meetings }) => meetings.length],
  ['review.plannedMeetings', ({ plannedMeetings }) => plannedMeetings.length],
  ['review.leadership', ({ leadership }) => leadership.length],
  ['review.workingGroups', ({ workingGroups }) => workingGroups.length],
  [
    'review.deliverables',
    ({ workingGroups }) => workingGroups.reduce((sum, { deliverables }) => sum + deliverables.length, 0),
  ],
  [
    'review.liaison',
    ({ liaison }) =>
      liaison.statementsSentTo.length +
      liaison.presentationsFrom.length +
      liaison.representatives.length +
      liaison.jointMeetings.length +
      liaison.matters.length,
  ],
  ['review.nextSteps', ({ nextSteps }) => nextSteps.length],
  ['review.remarks', ({ remarks }) => remarks.length],
  ['review.unplaced', ({ unplaced }) => unplaced.length],
];

/** Part by part, how much of a report was found; what was not is said, not left out. */
export function FoundParts({ report }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = openingWords(words);
  const { acronym, name } = report.focusGroup;
  return (
    <section>
      <h3 className={styles.heading}>{t('review.found')}</h3>
      <dl className={styles.found}>
        <div>
          <dt>{t('review.group')}</dt>
          <dd dir="auto">{acronym === name ? name : `${acronym}, ${name}`}</dd>
        </div>
        {parts.map(([key, countIn]) => {
          const count = countIn(report);
          return (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd className={count === 0 ? styles.quiet : undefined}>
                {count === 0 ? t('review.nothing') : formatCount(words, count)}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
