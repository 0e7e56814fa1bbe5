import type { ReactNode } from 'react';
import { deliverableCountsOf } from '../../analysis/deliverables.ts';
import type { Derived } from '../../analysis/figure.ts';
import { heldOf, plannedSummaryOf } from '../../analysis/planned.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { Counted } from '../../figures/Fact.tsx';
import { Sentence } from '../../figures/Sentence.tsx';
import { formatCount } from '../../format/counts.ts';
import { betweenSentences } from '../../format/sentences.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../ui/wordsContext.ts';

/** The meetings of a report in one sentence. */
function meetingsLead(words: Words, report: ProgressReport): ReactNode {
  const { t } = words;
  const all = heldOf(report);
  const { count, allToBeConfirmed } = plannedSummaryOf(report);
  const held = <Counted key="held" figure={all} show={(n) => t('overview.meetings', { n })} />;
  const key = allToBeConfirmed ? 'overview.plannedTbc' : 'overview.planned';
  // What is pressed stays in one piece: on a narrow page a line can break before what is to be confirmed.
  const { value: n } = count;
  const [counted, whole] = [t('overview.planned', { n }), t(key, { n })];
  const start = whole.startsWith(counted) ? counted : whole;
  const planned = [<Counted key="planned" figure={count} show={() => start} />, whole.slice(start.length)];
  if (count.value === 0) {
    return all.value === 0 ? t('overview.leadNoMeeting') : words.parts('overview.leadHeld', { held });
  }
  return all.value === 0
    ? words.parts('overview.leadPlanned', { planned })
    : words.parts('overview.leadMeetings', { held, planned });
}

/** The deliverables of a report and their working groups in one sentence. */
function deliverablesLead(words: Words, report: ProgressReport): ReactNode {
  const { t } = words;
  const counts = deliverableCountsOf(report);
  const counted = (key: string, figure: Derived<number>, show: (n: number) => string) => (
    <Counted key={key} figure={figure} show={show} />
  );
  if (counts.groups.value === 0) return t('overview.leadNoGroup');
  const groups = counted('groups', counts.groups, (n) => t('overview.groups', { n }));
  if (counts.all.value === 0) return words.parts('overview.leadNoDeliverable', { groups });
  const deliverables = counted('all', counts.all, (n) => t('overview.deliverables', { n }));
  if (counts.groupsWithout.length === 0)
    return words.parts('overview.leadAllGroups', { deliverables, groups });
  const having = counted('with', counts.groupsWith, (n) => formatCount(words, n));
  return words.parts('overview.leadDeliverables', { deliverables, with: having, groups });
}

/** What a delegate asks first, in two sentences. */
export function Lead({ report }: { report: ProgressReport }) {
  const words = useWords();
  return (
    <Sentence>
      {meetingsLead(words, report)}
      {betweenSentences(words)}
      {deliverablesLead(words, report)}
    </Sentence>
  );
}
