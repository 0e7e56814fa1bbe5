import { knownValue } from '../../analysis/figure.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { formatCount } from '../../format/counts.ts';
import { formatDays } from '../../format/dates.ts';
import { commaOf, joined } from '../../format/lists.ts';
import { openingPart } from '../../i18n/openingWords.ts';
import { type OpeningPart, type PlainKey, setApart, type Words } from '../../i18n/words.ts';
import { usePart } from '../../ui/usePart.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './OpenReportDialog.module.css';

/** So many names are shown of each part; the rest is in its number. */
const mostNamed = 12;

type Names = (report: ProgressReport, words: Words) => string[];
const textsOf = (statements: readonly { text: string }[]): string[] => statements.map(({ text }) => text);

const parts: [PlainKey<OpeningPart>, Names][] = [
  ['review.termsOfReference', ({ focusGroup }) => textsOf(focusGroup.termsOfReference)],
  [
    'review.meetings',
    ({ meetings }, words) =>
      meetings.map(({ place, firstDay, lastDay }) =>
        joined(words, [place, formatDays(words, firstDay, lastDay)]),
      ),
  ],
  [
    'review.plannedMeetings',
    ({ plannedMeetings }, { t }) =>
      plannedMeetings.map(({ place }) => knownValue(place) ?? t('status.notStated')),
  ],
  ['review.leadership', ({ leadership }) => leadership.map(({ person }) => person.name)],
  [
    'review.workingGroups',
    ({ workingGroups }, { t }) => workingGroups.map(({ number, title }) => t('wg.named', { number, title })),
  ],
  [
    'review.deliverables',
    ({ workingGroups }) => workingGroups.flatMap(({ deliverables }) => deliverables.map(({ code }) => code)),
  ],
  [
    'review.liaison',
    ({ liaison }, { t }) => [
      ...liaison.statementsSentTo.map(({ name }) => name),
      ...liaison.presentationsFrom.map(({ name }) => name),
      ...liaison.representatives.map(({ of, to }) => t('liaisons.ofTo', { of, to })),
      ...liaison.jointMeetings.map((meeting) => meeting.with),
      ...textsOf(liaison.matters),
    ],
  ],
  ['review.nextSteps', ({ nextSteps }) => textsOf(nextSteps)],
  ['review.remarks', ({ remarks }) => textsOf(remarks)],
  ['review.unplaced', ({ unplaced }) => textsOf(unplaced)],
];

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);

/** Part by part, what was found of a report: how many, and their names. What was not found is said, not left out. */
export function FoundParts({ report }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = usePart(openingPart);
  const { acronym, name } = report.focusGroup;
  return (
    <section>
      <h3 className={styles.heading}>{t('review.found')}</h3>
      <dl className={styles.found}>
        <div>
          <dt>{t('review.group')}</dt>
          <dd>
            <bdi>{acronym}</bdi>
            {acronym !== name && (
              <>
                {commaOf(words)}
                <bdi>{name}</bdi>
              </>
            )}
          </dd>
        </div>
        {parts.map(([key, namesOf]) => (
          <Part key={key} title={t(key)} names={namesOf(report, words)} nothing={t('review.nothing')} />
        ))}
      </dl>
    </section>
  );
}

function Part({ title, names, nothing }: { title: string; names: readonly string[]; nothing: string }) {
  const words = useWords();
  return (
    <div>
      <dt>{title}</dt>
      {names.length === 0 ? (
        <dd className={styles.quiet}>{nothing}</dd>
      ) : (
        <dd>
          <strong>{formatCount(words, names.length)}</strong>
          <ul className={styles.names}>
            {names.slice(0, mostNamed).map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
              <li key={index}>{setApart(words.language, shortened(one))}</li>
            ))}
            {names.length > mostNamed && <li>…</li>}
          </ul>
        </dd>
      )}
    </div>
  );
}
