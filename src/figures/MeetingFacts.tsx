import type { ReactNode } from 'react';
import { attendanceOf } from '../analysis/attendance.ts';
import { documentsOf } from '../analysis/documents.ts';
import type { Meeting } from '../domain/meeting.ts';
import { formatDays } from '../format/dates.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { Fact } from './Askable.tsx';
import { CountFact, ShareFact, SumFact } from './FactCells.tsx';
import { FigureText } from './FigureText.tsx';
import styles from './MeetingFacts.module.css';

/** All figures of all meetings, a meeting a column, with the change from the meeting before. */
export function MeetingFacts({ meetings }: { meetings: readonly Meeting[] }) {
  const words = useWords();
  const { t } = words;
  const attendance = attendanceOf(meetings);
  const documents = documentsOf(meetings);
  const facts = meetings.map((meeting, index) => ({
    ...(attendance[index] as (typeof attendance)[number]),
    ...(documents[index] as (typeof documents)[number]),
    meeting,
  }));
  type Fact = (typeof facts)[number];
  const row = (heading: string, show: (fact: Fact) => ReactNode) => ({
    key: heading,
    heading,
    cell: (column: number) => facts[column] && show(facts[column]),
  });
  return (
    <div className={meetings.length <= 3 ? styles.few : styles.many}>
      <h3 className={styles.title}>{t('meetings.facts')}</h3>
      <DataTable
        name={t('meetings.facts')}
        corner={t('meetings.fact')}
        columns={meetings.map((meeting, index) => ({
          key: String(index),
          heading: (
            <span className={styles.meeting}>
              <strong>
                <Fact source={meeting.source}>{meeting.place}</Fact>
              </strong>
              <span>
                <Fact source={meeting.source}>{formatDays(words, meeting.firstDay, meeting.lastDay)}</Fact>
              </span>
            </span>
          ),
        }))}
        rows={[
          row(t('meetings.total'), ({ total }) => <CountFact {...total} />),
          row(t('meetings.onSite'), ({ onSite }) => <CountFact {...onSite} />),
          row(t('meetings.remote'), ({ remote }) => <CountFact {...remote} />),
          row(t('meetings.share'), ({ remoteShare }) => <ShareFact {...remoteShare} />),
          row(t('meetings.input'), ({ input }) => <CountFact {...input} />),
          row(t('meetings.output'), ({ output }) => <CountFact {...output} />),
          row(t('meetings.outputSoFar'), ({ outputSoFar }) => <SumFact figure={outputSoFar} />),
          row(t('meetings.report'), ({ meeting }) => (
            <FigureText figure={meeting.meetingReport}>{(number) => number}</FigureText>
          )),
        ]}
      />
    </div>
  );
}
