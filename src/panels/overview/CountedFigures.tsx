import { deliverableCountsOf } from '../../analysis/deliverables.ts';
import { countOf } from '../../analysis/figure.ts';
import { plannedSummaryOf } from '../../analysis/planned.ts';
import { recipientsOf } from '../../analysis/relationships.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { FigureText } from '../../figures/FigureText.tsx';
import { NotStated, StatusTag } from '../../figures/StatusTag.tsx';
import { formatList } from '../../format/lists.ts';
import { formatCount } from '../../format/numbers.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { KeyFigure } from './KeyFigure.tsx';

export function MeetingsHeld({ report }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  const planned = plannedSummaryOf(report);
  const places = report.meetings.map((meeting) => meeting.place);
  return (
    <KeyFigure
      label={t('overview.held')}
      to="timeline"
      value={<FigureText figure={countOf(report.meetings)}>{(held) => formatCount(words, held)}</FigureText>}
      unit={t('overview.heldUnit', { n: places.length })}
    >
      {places.length > 0 && places.length <= 4 && (
        <>
          {formatList(words, places)}
          <br />
        </>
      )}
      {planned.count > 0 && t('overview.more', { n: planned.count })}{' '}
      {planned.allToBeConfirmed && <StatusTag status="to-be-confirmed" />}
    </KeyFigure>
  );
}

/** What is counted from lists of the report: deliverables, and who was written to. */
export function ListedFigures({ report }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  const counts = deliverableCountsOf(report);
  const recipients = report.liaison.statementsSentTo;
  const inside = recipients.filter((recipient) => recipient.kind !== 'external').length;
  const without = counts.groupsWithout.map((group) => t('wg.short', { number: group.number }));
  return (
    <>
      <KeyFigure
        label={t('overview.listed')}
        to="deliverables"
        value={<FigureText figure={counts.all}>{(all) => formatCount(words, all)}</FigureText>}
        unit={t('overview.listedUnit')}
      >
        {t('overview.listedHow', { groups: t('overview.groups', { n: counts.groupsWith.value }) })}
        {without.length > 0 && `, ${t('overview.without', { groups: formatList(words, without) })}`}
      </KeyFigure>
      <KeyFigure
        label={t('overview.recipients')}
        to="liaisons"
        value={<FigureText figure={recipientsOf(report)}>{(all) => formatCount(words, all)}</FigureText>}
        unit={t('overview.recipientsUnit', { n: recipients.length })}
      >
        {words.parts('overview.recipientsHow', {
          inside: formatCount(words, inside),
          outside: formatCount(words, recipients.length - inside),
          missing: <NotStated key="missing" />,
        })}
      </KeyFigure>
    </>
  );
}
