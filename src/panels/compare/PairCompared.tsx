import { type ReactNode, useMemo } from 'react';
import { textsOnce } from '../../analysis/comparison/changeRows.ts';
import { comparisonSummary } from '../../analysis/comparison/comparisonSummary.ts';
import { mirroredKind } from '../../analysis/comparison/mirror.ts';
import { toldIn } from '../../analysis/comparison/toldIn.ts';
import type { ComparisonWords } from '../../analysis/comparison/valueTexts.ts';
import { betweenSentences } from '../../format/sentences.ts';
import { parsePair } from '../../url/comparisonAddress.ts';
import styles from './Compare.module.css';
import { type Compared, ComparingContext, languageOf } from './comparing.ts';
import { GroupChanges } from './GroupChanges.tsx';
import { MainTitle } from './MainTitle.tsx';
import { theOther } from './order.ts';
import { PairHead } from './PairHead.tsx';
import { type PreparedPair, preparedPair } from './preparedPair.ts';
import { SideBySide } from './SideBySide.tsx';
import { PairText } from './SideWords.tsx';
import { type AtAddress, useComparisonAddress } from './useComparisonAddress.ts';

type Props = {
  open: Compared;
  beside: Compared;
  words: ComparisonWords;
  at: AtAddress;
  /** The way to another report. */
  choose: ReactNode;
};

/** Two reports by name, and what their comparison says once it is known which is the later one. */
export function PairCompared({ open, beside, words, at, choose }: Props) {
  const said = parsePair(at.fragment).later;
  const { locale } = words.page;
  const prepared = useMemo(() => preparedPair(locale, open, beside, said), [locale, open, beside, said]);
  const { order, sides, reports, comparison, rows, known } = prepared;
  const { pair, view, showPair, showView } = useComparisonAddress(at, known);
  const comparing = useMemo(() => {
    // In the language of the page no word needs to be told apart.
    const namesOf = (side: Compared) => (languageOf(side) === words.page.language ? [] : toldIn(side.report));
    const names = { earlier: namesOf(reports.earlier), later: namesOf(reports.later) };
    return { words, reports, names, textsOf: textsOnce(words) };
  }, [words, reports]);
  const summary = useMemo(
    () => comparison && comparisonSummary(words, comparison).join(betweenSentences(words.page)),
    [words, comparison],
  );
  const setLater = (which: 'report' | 'with', shown = view) =>
    showPair({ ...pair, later: which === order.byReports ? null : which }, shown);
  const swap = (later: 'report' | 'with') =>
    setLater(theOther(later), { ...view, kind: view.kind && mirroredKind(rows, view.kind) });
  const { later } = order;
  return (
    <ComparingContext value={comparing}>
      <div className={styles.top}>
        {/* What was pressed to choose a report, or the later one, has gone: the focus goes on to the title. */}
        <MainTitle key={order.later === null ? 'asking' : beside.fingerprint}>
          {titleOf(words, prepared)}
        </MainTitle>
        <PairHead
          words={words}
          sides={sides}
          onSwap={later && (() => swap(later))}
          onLater={(which) => setLater(which)}
        />
        {choose}
        {summary !== null && (
          <p className={styles.summary} aria-live="polite">
            <PairText>{summary}</PairText>
          </p>
        )}
      </div>
      {comparison?.kind === 'same-group' && (
        <GroupChanges comparison={comparison} rows={rows} view={view} onView={showView} />
      )}
      {comparison?.kind === 'different-groups' && <SideBySide reports={comparison.reports} />}
    </ComparingContext>
  );
}

function titleOf({ comparison: { t } }: ComparisonWords, { comparison, reports }: PreparedPair): string {
  if (!comparison) return t('title.compare');
  const earlier = reports.earlier.report.focusGroup.acronym;
  const later = reports.later.report.focusGroup.acronym;
  return comparison.kind === 'same-group'
    ? t('title.changed', { group: later })
    : t('title.sideBySide', { earlier, later });
}
