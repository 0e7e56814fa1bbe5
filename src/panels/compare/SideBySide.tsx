import { Fragment, type ReactNode } from 'react';
import type { Both } from '../../analysis/comparison/both.ts';
import {
  figuresSideBySide,
  meetingsSideBySide,
  type SideFigure,
} from '../../analysis/comparison/sideBySide.ts';
import type { Figure } from '../../analysis/figure.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { Fact } from '../../figures/Fact.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { ReportLanguageContext } from '../../figures/reportLanguage.ts';
import { Sentence } from '../../figures/Sentence.tsx';
import { formatCount } from '../../format/counts.ts';
import { formatDays } from '../../format/dates.ts';
import { formatShare } from '../../format/numbers.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Region, RegionContent } from '../../ui/Region.tsx';
import { languageOf, useComparing } from './comparing.ts';

const sides = ['earlier', 'later'] as const;

/** Two groups: nothing of one became something of the other, so their figures stand side by side and no more. */
export function SideBySide({ reports }: { reports: Both<ProgressReport> }) {
  const { words, reports: compared } = useComparing();
  const { t } = words.comparison;
  const columns = sides.map((side) => ({ key: side, heading: reports[side].focusGroup.acronym }));
  return (
    <Region id="figures" title={t('side.title')}>
      <RegionContent notes={null}>
        <DataTable
          name={t('side.title')}
          corner={t('side.figure')}
          columns={columns}
          rows={figuresSideBySide(reports).map((row) => ({
            heading: t(`figure.${row.figure}`),
            cell: (column) => <SideCell figure={row.figure} value={row[sides[column] ?? 'later']} />,
          }))}
        />
        <DataTable
          name={t('side.meetings')}
          corner={t('side.meetings')}
          columns={columns}
          rows={meetingsSideBySide(reports).map((row, index) => ({
            heading: t('side.nth', { number: index + 1 }),
            cell: (column) => {
              const side = sides[column] ?? 'later';
              return (
                <ReportLanguageContext value={languageOf(compared[side])}>
                  <MeetingCell meeting={row[side]} />
                </ReportLanguageContext>
              );
            },
          }))}
        />
      </RegionContent>
    </Region>
  );
}

function SideCell({ figure, value }: { figure: SideFigure; value: Figure }) {
  const { page } = useComparing().words;
  return (
    <FigureText figure={value}>
      {(number) => (figure === 'remote-share' ? formatShare(page, number) : formatCount(page, number))}
    </FigureText>
  );
}

function MeetingCell({ meeting }: { meeting: Meeting | null }) {
  const { page, comparison } = useComparing().words;
  if (!meeting) return comparison.t('side.fewer');
  const count = (key: string, figure: Figure): ReactNode => (
    <FigureText key={key} figure={figure}>
      {(n) => formatCount(page, n)}
    </FigureText>
  );
  return (
    <Fragment>
      <strong>
        <Fact source={meeting.source}>{meeting.place}</Fact>
      </strong>
      <br />
      {formatDays(page, meeting.firstDay, meeting.lastDay)}
      <br />
      {comparison.parts('side.participants', { total: count('total', meeting.totalParticipants) })}
      <br />
      <Sentence>
        {comparison.parts('side.documents', {
          input: count('input', meeting.inputDocuments),
          output: count('output', meeting.outputDocuments),
        })}
      </Sentence>
    </Fragment>
  );
}
