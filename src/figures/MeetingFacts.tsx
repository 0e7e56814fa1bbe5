import type { ReactNode } from 'react';
import { attendanceOf } from '../analysis/attendance.ts';
import { documentsOf } from '../analysis/documents.ts';
import type { Meeting } from '../domain/meeting.ts';
import { formatDays } from '../format/dates.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/wordsContext.ts';
import { Fact, WordedFact } from './Fact.tsx';
import { CountFact, ShareFact, SumFact } from './FactCells.tsx';
import { FigureText } from './FigureText.tsx';
import styles from './MeetingFacts.module.css';

/** With so many meetings a column each no longer fits a screen or a sheet of paper: each has a row. */
const rowsFrom = 7;

function MeetingName({ meeting: { place, firstDay, lastDay, source } }: { meeting: Meeting }) {
  const words = useWords();
  return (
    <span className={styles.meeting}>
      <strong>
        <Fact source={source}>{place}</Fact>
      </strong>
      <span>
        <WordedFact source={source} text={formatDays(words, firstDay, lastDay)} />
      </span>
    </span>
  );
}

/** All figures of all meetings, with the change from the meeting before. */
export function MeetingFacts({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useWords();
  const attendance = attendanceOf(meetings);
  const documents = documentsOf(meetings);
  const told = meetings.map((meeting, index) => ({
    ...(attendance[index] as (typeof attendance)[number]),
    ...(documents[index] as (typeof documents)[number]),
    meeting,
  }));
  type Told = (typeof told)[number];
  const facts: [heading: string, show: (one: Told) => ReactNode][] = [
    [t('meetings.total'), ({ total }) => <CountFact {...total} />],
    [t('meetings.onSite'), ({ onSite }) => <CountFact {...onSite} />],
    [t('meetings.remote'), ({ remote }) => <CountFact {...remote} />],
    [t('meetings.share'), ({ remoteShare }) => <ShareFact {...remoteShare} />],
    [t('meetings.input'), ({ input }) => <CountFact {...input} />],
    [t('meetings.output'), ({ output }) => <CountFact {...output} />],
    [t('meetings.outputSoFar'), ({ outputSoFar }) => <SumFact figure={outputSoFar} />],
    [
      t('meetings.report'),
      ({ meeting }) => <FigureText figure={meeting.meetingReport}>{(number) => number}</FigureText>,
    ],
  ];
  const named = told.map((one, index) => ({
    key: String(index),
    heading: <MeetingName meeting={one.meeting} />,
    cell: (column: number) => facts[column]?.[1](one),
  }));
  const headed = facts.map(([heading, show]) => ({
    key: heading,
    heading,
    cell: (column: number) => told[column] && show(told[column]),
  }));
  const inRows = meetings.length >= rowsFrom;
  return (
    <div className={meetings.length <= 3 ? styles.few : styles.many}>
      <h3 className={styles.title}>{t('meetings.facts')}</h3>
      <DataTable
        name={t('meetings.facts')}
        corner={t(inRows ? 'chart.meeting' : 'meetings.fact')}
        columns={inRows ? headed : named}
        rows={inRows ? named : headed}
      />
    </div>
  );
}
