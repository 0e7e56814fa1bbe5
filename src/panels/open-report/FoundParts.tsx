import { knownValue } from '../../analysis/figure.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { Naming } from '../../figures/Naming.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
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

/** A name in the report's words, or in ours with `names` of the report among them. */
type Named = { text: string; names: readonly string[] };
type Names = (report: ProgressReport, words: Words) => readonly Named[];

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);
const own = (name: string): Named => ({ text: shortened(name), names: [shortened(name)] });
const textsOf = (statements: readonly { text: string }[]): Named[] => statements.map(({ text }) => own(text));

const parts: [PlainKey<OpeningPart>, Names][] = [
  ['review.termsOfReference', ({ focusGroup }) => textsOf(focusGroup.termsOfReference)],
  [
    'review.meetings',
    ({ meetings }, words) =>
      meetings.map(({ place, firstDay, lastDay }) => ({
        // Put together for those that are shown: to write days takes its time, and there may be thousands.
        get text() {
          return joined(words, [shortened(place), formatDays(words, firstDay, lastDay)]);
        },
        names: [shortened(place)],
      })),
  ],
  [
    'review.plannedMeetings',
    ({ plannedMeetings }, { t }) =>
      plannedMeetings.map(({ place }) => {
        const known = knownValue(place);
        return known === null ? { text: t('status.notStated'), names: [] } : own(known);
      }),
  ],
  ['review.leadership', ({ leadership }) => leadership.map(({ person }) => own(person.name))],
  [
    'review.workingGroups',
    ({ workingGroups }, { t }) =>
      workingGroups.map(({ number, title }) => ({
        text: t('wg.named', { number, title: shortened(title) }),
        names: [shortened(title)],
      })),
  ],
  [
    'review.deliverables',
    ({ workingGroups }) =>
      workingGroups.flatMap(({ deliverables }) => deliverables.map(({ code }) => own(code))),
  ],
  [
    'review.liaison',
    ({ liaison }, { t }) => [
      ...liaison.statementsSentTo.map(({ name }) => own(name)),
      ...liaison.presentationsFrom.map(({ name }) => own(name)),
      ...liaison.representatives.map(({ of, to }) => ({
        text: t('liaisons.ofTo', { of: shortened(of), to: shortened(to) }),
        names: [shortened(of), shortened(to)],
      })),
      ...liaison.jointMeetings.map((meeting) => own(meeting.with)),
      ...textsOf(liaison.matters),
    ],
  ],
  ['review.nextSteps', ({ nextSteps }) => textsOf(nextSteps)],
  ['review.remarks', ({ remarks }) => textsOf(remarks)],
  ['review.unplaced', ({ unplaced }) => textsOf(unplaced)],
];

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
            <ReportText>{acronym}</ReportText>
            {acronym !== name && (
              <>
                {commaOf(words)}
                <ReportText>{name}</ReportText>
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

function Part({ title, names, nothing }: { title: string; names: readonly Named[]; nothing: string }) {
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
            {names.slice(0, mostNamed).map(({ text, names: among }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
              <li key={index}>
                <Naming names={among}>{setApart(words.language, text)}</Naming>
              </li>
            ))}
            {names.length > mostNamed && <li>…</li>}
          </ul>
        </dd>
      )}
    </div>
  );
}
