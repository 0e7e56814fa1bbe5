import { deliverableCountsOf } from '../../analysis/deliverables.ts';
import { countOf, notStated, told, unlessBlank } from '../../analysis/figure.ts';
import { heldOf, plannedSummaryOf } from '../../analysis/planned.ts';
import { countCounterparts, recipientsOf } from '../../analysis/relationships.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { Counted } from '../../figures/Fact.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { Naming } from '../../figures/Naming.tsx';
import { Sentence } from '../../figures/Sentence.tsx';
import { StatusTag } from '../../figures/StatusTag.tsx';
import { formatCount } from '../../format/counts.ts';
import { commaOf, formatList, formatSome } from '../../format/lists.ts';
import { betweenSentences } from '../../format/sentences.ts';
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
      value={
        <FigureText figure={unlessBlank(heldOf(report))}>{(held) => formatCount(words, held)}</FigureText>
      }
      unit={t('overview.heldUnit', { n: places.length })}
    >
      {places.length > 0 && places.length <= 4 && (
        <>
          <Naming names={places}>{formatList(words, places)}</Naming>
          <br />
        </>
      )}
      {planned.count.value > 0 && <Counted figure={planned.count} show={(n) => t('overview.more', { n })} />}{' '}
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
  const inside = countCounterparts(recipients.filter(({ kind }) => kind !== 'external'));
  const outside = countCounterparts(recipients.filter(({ kind }) => kind === 'external'));
  const without = counts.groupsWithout.map((group) => t('wg.short', { number: group.number }));
  return (
    <>
      <KeyFigure
        label={t('overview.listed')}
        to="deliverables"
        value={<FigureText figure={unlessBlank(counts.all)}>{(all) => formatCount(words, all)}</FigureText>}
        unit={t('overview.listedUnit')}
      >
        {counts.groupsWith.value > 0 && (
          <Sentence>
            {words.parts('overview.listedHow', {
              groups: (
                <Counted key="with" figure={counts.groupsWith} show={(n) => t('overview.groups', { n })} />
              ),
            })}
            {without.length > 0 && commaOf(words)}
          </Sentence>
        )}
        {without.length > 0 && (
          <Counted
            figure={countOf(counts.groupsWithout.map(({ title, source }) => told(title, source)))}
            show={() => t('overview.without', { groups: formatSome(words, without) })}
          />
        )}
      </KeyFigure>
      <KeyFigure
        label={t('overview.recipients')}
        to="liaisons"
        value={
          <FigureText figure={unlessBlank(recipientsOf(report))}>
            {(all) => formatCount(words, all)}
          </FigureText>
        }
        unit={t('overview.recipientsUnit', { n: recipients.length })}
      >
        <Sentence>
          {recipients.length > 0 &&
            words.parts('overview.recipientsHow', {
              inside: <Counted key="inside" figure={inside} show={(n) => formatCount(words, n)} />,
              outside: <Counted key="outside" figure={outside} show={(n) => formatCount(words, n)} />,
            })}
          {betweenSentences(words)}
          {words.parts('overview.statements', {
            missing: (
              <FigureText key="missing" figure={notStated}>
                {() => null}
              </FigureText>
            ),
          })}
        </Sentence>
      </KeyFigure>
    </>
  );
}
