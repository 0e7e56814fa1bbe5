import { useMemo } from 'react';
import type { Meeting } from '../../domain/meeting.ts';
import { MeetingChart } from '../../figures/MeetingChart.tsx';
import { MeetingFacts } from '../../figures/MeetingFacts.tsx';
import { documentsChart, participantsChart } from '../../pictures/meetingCharts.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { First } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import { DocumentsSummary } from './DocumentsSummary.tsx';
import styles from './Meetings.module.css';
import { ParticipantsSummary } from './ParticipantsSummary.tsx';

/** Of more meetings a chart is a forest of bars. */
const mostDrawn = 24;

export function Meetings({ report: { meetings } }: PanelProps) {
  const { t } = useWords();
  if (meetings.length === 0) return <EmptyNote>{t('meetings.none')}</EmptyNote>;
  return (
    <>
      <First items={meetings} step={mostDrawn} printed={0}>
        {(drawn, more) => (
          <>
            <Charts meetings={meetings} drawn={drawn} />
            {more}
          </>
        )}
      </First>
      <MeetingFacts meetings={meetings} />
    </>
  );
}

/** The charts of the meetings that are `drawn`, each with a sentence on the last meeting held. */
function Charts({ meetings, drawn }: { meetings: readonly Meeting[]; drawn: readonly Meeting[] }) {
  const words = useWords();
  const { t } = words;
  const participants = useMemo(() => participantsChart(drawn, words), [drawn, words]);
  const documents = useMemo(() => documentsChart(drawn, words), [drawn, words]);
  return (
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
  );
}
