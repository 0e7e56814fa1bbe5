import type { ReactNode } from 'react';
import type { Area } from '../../analysis/comparison/areas.ts';
import type { Change } from '../../analysis/comparison/change.ts';
import type { GroupComparison } from '../../analysis/comparison/compareReports.ts';
import { plannedOutcomesOf } from '../../analysis/comparison/plannedOutcomes.ts';
import { subjectText } from '../../analysis/comparison/subjectTexts.ts';
import { ReportLanguageContext } from '../../figures/reportLanguage.ts';
import { ChangeList } from './ChangeList.tsx';
import { languageOf, useComparing } from './comparing.ts';
import { KeptDeliverables } from './KeptDeliverables.tsx';
import { MeetingsSince } from './MeetingsSince.tsx';
import { SideText } from './SideWords.tsx';

type Props = { area: Area; comparison: GroupComparison; changes: readonly Change[] };

/** A part of the page as change: the changes in it, with what stayed where that matters. */
export function AreaBody({ area, comparison, changes }: Props) {
  const list = <ChangeList changes={changes} />;
  switch (area) {
    case 'meetings':
      return (
        <>
          {list}
          <OfBoth>
            <MeetingsSince comparison={comparison} />
          </OfBoth>
        </>
      );
    case 'timeline':
      return (
        <>
          {list}
          <StillPlanned comparison={comparison} />
        </>
      );
    case 'deliverables':
      return (
        <>
          {list}
          <KeptDeliverables comparison={comparison} />
        </>
      );
    case 'overview':
    case 'working-groups':
    case 'leadership':
    case 'liaisons':
    case 'next-steps':
      return list;
    default:
      return area satisfies never;
  }
}

/** Words of either report: in their language where both have the same, else nobody says it. */
function OfBoth({ children }: { children: ReactNode }) {
  const { earlier, later } = useComparing().reports;
  const language = languageOf(later);
  return (
    <ReportLanguageContext value={languageOf(earlier) === language ? language : ''}>
      {children}
    </ReportLanguageContext>
  );
}

/** Planned meetings of which nothing changed. */
function StillPlanned({ comparison }: { comparison: GroupComparison }) {
  const { words } = useComparing();
  const still = plannedOutcomesOf(comparison).filter(
    (one) => one.outcome === 'still-planned' && !one.revised,
  );
  if (still.length === 0) return null;
  return (
    <div>
      <h3>{words.comparison.t('since.still')}</h3>
      <ul>
        {still.map(({ planned }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
          <li key={index}>
            <SideText of="later">{subjectText(words, { thing: 'planned', value: planned })}</SideText>
          </li>
        ))}
      </ul>
    </div>
  );
}
