import { useEffect } from 'react';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { openingPart } from '../../i18n/openingWords.ts';
import { fingerprintOf, type OpenedReport, openedOf } from '../../importer/openedReport.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { usePart } from '../../ui/usePart.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ReadingNow } from './ReadingNow.tsx';
import { Review } from './Review.tsx';
import { keepReport } from './storedReports.ts';
import { useReading } from './useReading.ts';

type Props = {
  /** Files dropped on the page; the first one is read at once. */
  files: readonly File[];
  /** What a file is read for: to be shown, or to be compared with the report that is shown. */
  purpose: 'open' | 'compare';
  /** `isKept`: true where the report will be found on this machine again. Gives false where
   * the page, and the dialog with it, makes room for another once that is drawn: what is pressed before would be lost. */
  onOpened: (opened: OpenedReport, isKept: boolean) => Promise<boolean>;
  /** A kept report, by its fingerprint, is to stand beside the one that is shown. */
  onCompare: (fingerprint: string) => void;
  onClose: () => void;
};

/** From a file to a report on the page: choose, read, review, accept. Until then the page stays as it is. */
export function OpenReportDialog({ files, purpose, onOpened, onCompare, onClose }: Props) {
  const { t } = usePart(openingPart);
  const { step, read, cancel } = useReading();
  const [first, second] = files;
  useEffect(() => {
    if (first) read(first);
  }, [first, read]);

  const accept = async (report: ProgressReport, keep: boolean) => {
    if (step.kind !== 'reviewing') return;
    const { fileName, read: asRead, settle } = step;
    const openedAt = new Date().toISOString();
    // A page from a disk keeps by itself: there a worker may not reach the page's storage.
    const keepsItself = keep && window.location.protocol === 'file:';
    const asBefore = asRead.report.meetings;
    const corrected = [...report.meetings.entries()].filter(
      ([index, meeting]) => meeting !== asBefore[index],
    );
    const told = await settle({ corrected, fileName, openedAt, keep: keep && !keepsItself });
    const fingerprint = told?.fingerprint ?? fingerprintOf(report);
    const opened = openedOf({ ...asRead, report }, { fileName, openedAt, fingerprint });
    if (await onOpened(opened, keepsItself ? await keepReport(opened) : (told?.isKept ?? false))) onClose();
  };
  const title =
    step.kind === 'reviewing'
      ? t('review.title', { file: step.fileName })
      : t(purpose === 'open' ? 'open.title' : 'open.compareTitle');
  return (
    <Dialog title={title} close={t('open.close')} onClose={onClose}>
      {first && second && <p>{t('open.several', { file: first.name })}</p>}
      {step.kind === 'reviewing' ? (
        <Review read={step.read} onAccept={accept} onDiscard={onClose} />
      ) : step.kind === 'reading' ? (
        <ReadingNow fileName={step.fileName} onCancel={cancel} />
      ) : (
        <ChooseFile
          message={step.kind === 'turned down' ? step.message : null}
          isAgain={step.kind === 'turned down' || step.isAgain}
          purpose={purpose}
          onFile={read}
          onOpened={(opened) => void onOpened(opened, true).then((stays) => stays && onClose())}
          onCompare={(fingerprint) => {
            onCompare(fingerprint);
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}
