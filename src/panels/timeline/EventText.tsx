import type { Event } from '../../analysis/chronology.ts';
import { knownValue } from '../../analysis/figure.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { Fact } from '../../figures/Askable.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import { formatDate } from '../../format/dates.ts';
import { commaOf, formatList } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';

/** What an event is, with whatever else the report tells of it. */
export function EventText({ event, report }: { event: Event; report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  switch (event.kind) {
    case 'established': {
      const parent = knownValue(report.focusGroup.parentGroup);
      return (
        <>
          <strong>{t('timeline.established')}</strong>
          {parent !== null && <span>{t('timeline.establishedBy', { parent })}</span>}
        </>
      );
    }
    case 'held':
      return (
        <>
          <strong>
            <Fact source={event.meeting.source}>{event.meeting.place}</Fact>
          </strong>
          <span>{t('timeline.heldNote')}</span>
        </>
      );
    case 'planned': {
      const { place, hosts, note, source } = event.meeting;
      return (
        <>
          <strong>
            <FigureText figure={place}>{(name) => name}</FigureText>
          </strong>
          <span>
            {t('timeline.planned')}
            {hosts.length > 0 && (
              <>
                {commaOf(words)}
                <Fact source={source}>{t('timeline.hosts', { hosts: formatList(words, hosts) })}</Fact>
              </>
            )}
          </span>
          {note !== null && (
            <span>
              <Fact source={source}>{note}</Fact>
            </span>
          )}
        </>
      );
    }
    case 'joint': {
      const { place, note, with: body, source } = event.meeting;
      return (
        <>
          <strong>
            <Fact source={source}>
              {place === null ? t('timeline.joint', { body }) : t('timeline.jointAt', { body, place })}
            </Fact>
          </strong>
          <span>
            {t('timeline.foreseen')}
            {note !== null && (
              <>
                {'. '}
                <ReportText>{note}</ReportText>
              </>
            )}
          </span>
        </>
      );
    }
    case 'planned-end': {
      const months = knownValue(report.focusGroup.lifetimeMonths);
      const first = report.meetings[0];
      return (
        <>
          <strong>{t('timeline.end')}</strong>
          {months !== null && first && (
            <span>{t('timeline.endHow', { n: months, day: formatDate(words, first.firstDay) })}</span>
          )}
        </>
      );
    }
    default:
      return event satisfies never;
  }
}
