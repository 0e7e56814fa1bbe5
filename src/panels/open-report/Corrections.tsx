import { type RefObject, useState } from 'react';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { ReportText } from '../../figures/ReportText.tsx';
import { useReportLang } from '../../figures/reportLanguage.ts';
import { formatDays } from '../../format/dates.ts';
import { openingPart } from '../../i18n/openingWords.ts';
import type { PlainKey } from '../../i18n/words.ts';
import type { Finding } from '../../importer/finding.ts';
import { sourceInDoubt } from '../../importer/sourceInDoubt.ts';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { usePart } from '../../ui/usePart.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { type Correctable, correctable, correctCount } from './correction.ts';
import styles from './OpenReportDialog.module.css';

const headings: Record<Correctable, PlainKey> = {
  totalParticipants: 'meetings.total',
  remoteParticipants: 'meetings.remote',
  inputDocuments: 'meetings.input',
  outputDocuments: 'meetings.output',
};

/** Each meeting has four fields. */
const mostAtOnce = 50;

type Props = {
  report: ProgressReport;
  /** What the document says where a count could not be read. */
  findings: readonly Finding[];
  /** Asked whether all is sound before the report is accepted. */
  form: RefObject<HTMLFormElement | null>;
  onCorrect: (report: ProgressReport) => void;
};

/** The counts of each meeting as read, each to be put right by hand where the reader, or the report, went wrong. */
export function Corrections({ report, findings, form, onCorrect }: Props) {
  const words = useWords();
  const { t } = usePart(openingPart);
  const [original] = useState({ report, findings: [...findings] });
  return (
    <section>
      <h3 className={styles.heading}>{t('correct.title')}</h3>
      <p className={styles.quiet}>{t('correct.lead')}</p>
      <FirstItems
        items={[...report.meetings.entries()]}
        step={mostAtOnce}
        within={(meetings) => (
          <form ref={form} className={styles.corrections}>
            {meetings}
          </form>
        )}
      >
        {([index, meeting]) => (
          <fieldset>
            <legend>
              <strong>
                <ReportText>{meeting.place}</ReportText>
              </strong>{' '}
              {formatDays(words, meeting.firstDay, meeting.lastDay)}
            </legend>
            {correctable.map((field) => (
              <Count
                key={field}
                label={words.t(headings[field])}
                read={original.report.meetings[index]?.[field]}
                words={sourceInDoubt(findings, meeting, field)?.quote}
                onCount={(value) => onCorrect(correctCount(report, original, index, field, value))}
              />
            ))}
          </fieldset>
        )}
      </FirstItems>
    </section>
  );
}

type CountProps = {
  label: string;
  read: ProgressReport['meetings'][number][Correctable] | undefined;
  /** The document's own words, where no count could be read from them. */
  words: string | undefined;
  onCount: (value: number | null) => void;
};

function Count({ label, read, words, onCount }: CountProps) {
  const { t } = usePart(openingPart);
  const lang = useReportLang();
  // What is no number counts as not yet typed; the report cannot be accepted with it.
  const readValue = read && 'value' in read ? read.value : null;
  const [text, setText] = useState(readValue === null ? '' : String(readValue));
  const isSound = /^\d{0,9}$/.test(text);
  return (
    <label className={styles.count}>
      <span>{label}</span>
      {words !== undefined && (
        <q dir="auto" lang={lang}>
          {words}
        </q>
      )}
      <input
        inputMode="numeric"
        pattern="\d{0,9}"
        title={t('correct.wrong')}
        value={text}
        aria-invalid={!isSound}
        onChange={({ target }) => {
          const typed = target.value.trim();
          setText(typed);
          if (/^\d{1,9}$/.test(typed)) onCount(Number(typed));
          else onCount(typed === '' ? null : readValue);
        }}
      />
      {!isSound && <span role="alert">{t('correct.wrong')}</span>}
    </label>
  );
}
