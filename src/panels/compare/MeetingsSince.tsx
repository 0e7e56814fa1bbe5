import { useMemo } from 'react';
import type { GroupComparison } from '../../analysis/comparison/compareReports.ts';
import { meetingSeriesOf, type SeriesMeeting } from '../../analysis/comparison/meetingSeries.ts';
import type { ComparisonWords } from '../../analysis/comparison/valueTexts.ts';
import { MeetingChart } from '../../figures/MeetingChart.tsx';
import { MeetingFacts } from '../../figures/MeetingFacts.tsx';
import type { BarChart } from '../../pictures/barChart.ts';
import { documentsChart, participantsChart } from '../../pictures/meetingCharts.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useComparing } from './comparing.ts';

/** The figures that each chart draws: only their revision is marked in it. */
const drawnFields = {
  participants: ['total-participants', 'remote-participants'],
  documents: ['input-documents', 'output-documents'],
} as const;
type Drawn = (typeof drawnFields)[keyof typeof drawnFields];

function standingOf({ comparison }: ComparisonWords, one: SeriesMeeting, drawn: Drawn): string {
  if (one.listedBy !== 'both') return comparison.t(`since.${one.listedBy}`);
  return comparison.t(drawn.some((field) => one.revised.has(field)) ? 'since.revised' : 'since.both');
}

/** The chart with the meetings that the earlier report lists underlined, and in words which those are. */
function continued(
  chart: BarChart,
  series: readonly SeriesMeeting[],
  words: ComparisonWords,
  drawn: Drawn,
): BarChart {
  const groups = chart.groups.map((group, index) => {
    const one = series[index];
    if (!one) return group;
    const told = { ...group, details: [...group.details, standingOf(words, one, drawn)] };
    return one.listedBy === 'later' ? told : { ...told, underlined: true as const };
  });
  return { ...chart, groups };
}

/** The meetings of both reports as one series, in charts and figures. */
export function MeetingsSince({ comparison }: { comparison: GroupComparison }) {
  const { words } = useComparing();
  const { page } = words;
  const { meetings, participants, documents } = useMemo(() => {
    const series = meetingSeriesOf(comparison);
    const held = series.map(({ meeting }) => meeting);
    return {
      meetings: held,
      participants: continued(participantsChart(held, words.page), series, words, drawnFields.participants),
      documents: continued(documentsChart(held, words.page), series, words, drawnFields.documents),
    };
  }, [comparison, words]);
  if (meetings.length === 0) return <EmptyNote>{words.comparison.t('since.none')}</EmptyNote>;
  const summary = words.comparison.t('since.note');
  return (
    <>
      <MeetingChart
        id="participants"
        title={page.t('chart.participants')}
        summary={summary}
        chart={participants}
      />
      <MeetingChart id="documents" title={page.t('chart.documents')} summary={summary} chart={documents} />
      <MeetingFacts meetings={meetings} />
    </>
  );
}
