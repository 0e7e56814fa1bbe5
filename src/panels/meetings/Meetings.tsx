import { useMemo } from 'react';
import { MeetingChart } from '../../figures/MeetingChart.tsx';
import { MeetingFacts } from '../../figures/MeetingFacts.tsx';
import { documentsChart, participantsChart } from '../../pictures/meetingCharts.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import { DocumentsSummary } from './DocumentsSummary.tsx';
import styles from './Meetings.module.css';
import { ParticipantsSummary } from './ParticipantsSummary.tsx';

export function Meetings({ report: { meetings } }: PanelProps) {
  const words = useWords();
  const { t } = words;
  const participants = useMemo(() => participantsChart(meetings, words), [meetings, words]);
  const documents = useMemo(() => documentsChart(meetings, words), [meetings, words]);
  if (meetings.length === 0) return <EmptyNote>{t('meetings.none')}</EmptyNote>;
  return (
    <>
      <div className={meetings.length <= 2 ? styles.beside : styles.stacked}>
        <MeetingChart
          id="participants"
          title={t('chart.participants')}
          summary={<ParticipantsSummary meetings={meetings} />}
          chart={participants}
        />
        <MeetingChart
          id="documents"
          title={t('chart.documents')}
          summary={<DocumentsSummary meetings={meetings} />}
          chart={documents}
        />
      </div>
      <MeetingFacts meetings={meetings} />
    </>
  );
}
