import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import bundled from '../data/report.json';
import type { Source } from '../domain/provenance.ts';
import { AnswerPopover } from '../figures/AnswerPopover.tsx';
import { answerId } from '../figures/asking.ts';
import { ChangeAnswer } from '../figures/ChangeAnswer.tsx';
import type { OpenedReport } from '../importer/openedReport.ts';
import { Compare } from '../panels/compare/Compare.tsx';
import type { Compared } from '../panels/compare/comparing.ts';
import { PlacesOfPair } from '../panels/compare/PlacesOfPair.tsx';
import type { ToAddress } from '../panels/compare/useComparisonAddress.ts';
import { type Kept, listStored } from '../panels/open-report/storedReports.ts';
import { useDroppedFiles } from '../ui/useDroppedFiles.ts';
import { parseChanges, parsePair, stringifyComparison } from '../url/comparisonAddress.ts';
import { correctTo, goTo, isCurrent } from './address.ts';
import { CompareHead, CompareNotes } from './CompareHead.tsx';
import { rememberChosen, useOtherReport } from './otherReport.ts';
import { Patterns } from './Patterns.tsx';
import { fingerprintShown, type Shown, showBundled } from './shownReport.ts';

const OpenReportDialog = lazy(async () => ({
  default: (await import('../panels/open-report/OpenReportDialog.tsx')).OpenReportDialog,
}));
const ReportDocument = lazy(async () => ({
  default: (await import('../panels/open-report/ReportDocument.tsx')).ReportDocument,
}));

type Looked = { opened: OpenedReport; source: Source };

/** The report as it is compared: an opened one, or the bundled one where there is none. */
function comparedOf(opened: OpenedReport | null, onLook: (looked: Looked) => void): Compared {
  if (!opened) return { report: bundled, fingerprint: null, fileName: null, onShow: null };
  const { report, fingerprint, fileName, document: asRead } = opened;
  const onShow = asRead && ((source: Source) => onLook({ opened, source }));
  return { report, fingerprint, fileName, onShow };
}

function useKept(): [readonly Kept[], () => void] {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const list = useCallback(() => void listStored().then(setKept), []);
  useEffect(list, [list]);
  return [kept, list];
}

const noneKnown = { groups: [], kinds: [] };

/** The open report beside another one, in place of the dashboard. */
export function CompareScreen({ shown, fragment }: { shown: Shown; fragment: string }) {
  const [looked, setLooked] = useState<Looked | null>(null);
  /** What was dropped, none where a file is yet to be chosen. */
  const [chosen, setChosen] = useState<readonly File[] | null>(null);
  useDroppedFiles(setChosen);
  const [kept, list] = useKept();
  const fingerprint = fingerprintShown(shown);
  const pair = parsePair(fragment);
  const beside = useOtherReport(pair.other, shown);

  const look = useCallback((at: Looked) => {
    document.getElementById(answerId)?.hidePopover();
    setLooked(at);
  }, []);
  const open = useMemo(() => comparedOf(shown.kind === 'opened' ? shown.opened : null, look), [shown, look]);
  const besideOpened = beside.kind === 'opened' ? beside.opened : null;
  const other = useMemo(() => comparedOf(besideOpened, look), [besideOpened, look]);

  const to = useCallback<ToAddress>(
    (address, how) => {
      if (how !== 'correct') goTo(address, how);
      else if (isCurrent(fragment)) correctTo(address);
    },
    [fragment],
  );
  const compareWith = (named: string | null) => {
    // That a link named a report which is not to be had here is told no longer once another pair is chosen.
    if (shown.kind === 'bundled' && shown.sought !== 'none') showBundled();
    goTo(stringifyComparison({ other: named, later: null }, parseChanges(fragment, noneKnown), fingerprint));
  };
  const compareFile = async (opened: OpenedReport) => {
    rememberChosen(opened);
    list();
    // First the dialog closes: while it is there nothing behind it can take the focus.
    setChosen(null);
    compareWith(opened.fingerprint);
    return false;
  };
  return (
    <>
      <CompareHead fragment={fragment} shown={shown} />
      <main id="comparison">
        <CompareNotes shown={shown} />
        <Compare
          open={open}
          other={beside.kind === 'none' ? beside.why : other}
          at={{ fragment, report: fingerprint, to }}
          choices={kept}
          onOther={compareWith}
          onFile={() => setChosen([])}
        />
      </main>
      <PlacesOfPair open={open} beside={other} said={pair.later}>
        <AnswerPopover onShow={null} Change={ChangeAnswer} />
      </PlacesOfPair>
      <Suspense>
        {chosen && (
          <OpenReportDialog
            files={chosen}
            purpose="compare"
            onOpened={compareFile}
            onCompare={compareWith}
            onClose={() => setChosen(null)}
          />
        )}
        {looked?.opened.document && (
          <ReportDocument
            opened={looked.opened}
            document={looked.opened.document}
            source={looked.source}
            onClose={() => setLooked(null)}
          />
        )}
      </Suspense>
      <Patterns />
    </>
  );
}
