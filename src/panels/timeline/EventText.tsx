import type { Event } from '../../analysis/chronology.ts';
import { knownValue, told } from '../../analysis/figure.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { AskMark } from '../../figures/Askable.tsx';
import { Fact, WordedFact } from '../../figures/Fact.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { Naming } from '../../figures/Naming.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import { ToldText } from '../../figures/StatementText.tsx';
import { formatDate } from '../../format/dates.ts';
import { commaOf, formatList } from '../../format/lists.ts';
import { betweenSentences, sentenceOf } from '../../format/sentences.ts';
import { useWords } from '../../ui/wordsContext.ts';

/** What an event is, with whatever else the report tells of it. */
export function EventText({ event, report }: { event: Event; report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  switch (event.kind) {
    case 'established': {
      const { parentGroup } = report.focusGroup;
      const parent = (
        <FigureText key="parent" figure={parentGroup}>
          {(name) => <ReportText>{name}</ReportText>}
        </FigureText>
      );
      return (
        <>
          <strong>{t('timeline.established')}</strong>
          {knownValue(parentGroup) !== null && (
            <span>{words.parts('timeline.establishedBy', { parent })}</span>
          )}
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
      const hosted = t('timeline.hosts', { hosts: formatList(words, hosts) });
      const shown = <Naming names={hosts}>{hosted}</Naming>;
      return (
        <>
          <strong>
            <FigureText figure={place}>{(name) => <ReportText>{name}</ReportText>}</FigureText>
          </strong>
          <span>
            {t('timeline.planned')}
            {hosts.length > 0 && (
              <>
                {commaOf(words)}
                <bdi>{shown}</bdi> <AskMark figure={told(hosted, source)} shown={shown} />
              </>
            )}
          </span>
          {note !== null && (
            <span>
              <ToldText text={note} source={source} />
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
            <WordedFact
              source={source}
              text={place === null ? t('timeline.joint', { body }) : t('timeline.jointAt', { body, place })}
              names={[body, place ?? '']}
            />
          </strong>
          <span>
            {note === null ? (
              t('timeline.foreseen')
            ) : (
              <>
                {sentenceOf(words, t('timeline.foreseen'))}
                {betweenSentences(words)}
                <ToldText text={note} source={source} />
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
