import { useState } from 'react';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { ExportFormat } from '../../exporter/exportFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LaterPart } from '../../ui/LaterPart.tsx';
import type { View } from '../../url/viewAddress.ts';
import { copyDeliverables } from './copyOut.ts';
import styles from './ExportDialog.module.css';
import { FilterInForce } from './FilterInForce.tsx';
import { FormatList } from './FormatList.tsx';
import { MakingStatus } from './MakingStatus.tsx';
import { useExport } from './useExport.ts';
import { useExportInput } from './useExportInput.ts';

const loadPictureStep = async () => (await import('./PictureStep.tsx')).PictureStep;

type Props = { report: ProgressReport; view: View; onClose: () => void };

/** The ways to take the report home: a list of formats, and for pictures the choice of one. */
export function ExportDialog({ report, view, onClose }: Props) {
  const [input, setPicture] = useExportInput(report, view);
  const [asking, setAsking] = useState<ExportFormat | null>(null);
  const [backFrom, setBackFrom] = useState<ExportFormat | null>(null);
  const { making, make, copy, cancel } = useExport();
  const { t } = input.words.exports;
  const back = () => {
    setBackFrom(asking);
    setAsking(null);
  };
  const choose = (format: ExportFormat) => {
    if (format.asks === 'nothing') void make(format, input);
    else setAsking(format);
  };
  return (
    <Dialog title={asking ? t(asking.name) : t('exports.title')} close={t('exports.close')} onClose={onClose}>
      {asking ? (
        <LaterPart
          load={loadPictureStep}
          props={{
            format: asking,
            input,
            onChoice: setPicture,
            onSave: () => void make(asking, input),
            onCopy: (write) => void copy(write),
            onBack: back,
          }}
        />
      ) : (
        <div className={styles.step}>
          <FilterInForce input={input} />
          <FormatList input={input} backFrom={backFrom} onChoose={choose} />
          <p>
            <Button onClick={() => void copy(() => copyDeliverables(input))}>
              {t('exports.copyDeliverables')}
            </Button>
          </p>
        </div>
      )}
      <MakingStatus words={input.words} making={making} onCancel={cancel} />
    </Dialog>
  );
}
