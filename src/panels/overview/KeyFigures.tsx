import { attendanceOf } from '../../analysis/attendance.ts';
import { documentsOf } from '../../analysis/documents.ts';
import { knownValue, notStated } from '../../analysis/figure.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { ChangeText } from '../../figures/ChangeText.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { formatCount } from '../../format/counts.ts';
import { commaOf } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { ListedFigures, MeetingsHeld } from './CountedFigures.tsx';
import { KeyFigure } from './KeyFigure.tsx';
import styles from './KeyFigures.module.css';
import { RemoteShare } from './RemoteShare.tsx';

/** The figures of the last meeting held beside what the report lists in all. */
export function KeyFigures({ report }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  const [last, previous] = report.meetings.toReversed();
  const [attendance, attendanceBefore] = attendanceOf(report.meetings).toReversed();
  const [documents, documentsBefore] = documentsOf(report.meetings).toReversed();
  const count = (value: number): string => formatCount(words, value);
  return (
    <dl className={styles.figures} data-next="">
      <MeetingsHeld report={report} />
      <KeyFigure
        label={last ? t('overview.participants', { place: last.place }) : t('overview.participantsPlain')}
        place={last?.place}
        to="meetings"
        value={<FigureText figure={attendance?.total.figure ?? notStated}>{count}</FigureText>}
        unit={t('overview.participantsUnit', { n: (attendance && knownValue(attendance.total.figure)) ?? 0 })}
      >
        {attendance && previous && attendanceBefore && (
          <ChangeText
            changing={attendance.total}
            before={{ place: previous.place, figure: attendanceBefore.total }}
          />
        )}
      </KeyFigure>
      <RemoteShare last={last} previous={previous} now={attendance} before={attendanceBefore} />
      <KeyFigure
        label={last ? t('overview.documents', { place: last.place }) : t('overview.documentsPlain')}
        place={last?.place}
        to="meetings"
        value={<FigureText figure={documents?.output.figure ?? notStated}>{count}</FigureText>}
        unit={t('overview.documentsUnit')}
      >
        {documents && previous && documentsBefore && (
          <>
            <ChangeText
              changing={documents.output}
              before={{ place: previous.place, figure: documentsBefore.output }}
            />
            <br />
          </>
        )}
        {documents && (
          <>
            <FigureText figure={documents.input.figure}>{count}</FigureText> {t('chart.input')}
            {previous && documentsBefore && documents.input.change.status !== 'not-stated' && commaOf(words)}
            {previous && documentsBefore && (
              <ChangeText
                changing={documents.input}
                before={{ place: previous.place, figure: documentsBefore.input }}
              />
            )}
          </>
        )}
      </KeyFigure>
      <ListedFigures report={report} />
    </dl>
  );
}
