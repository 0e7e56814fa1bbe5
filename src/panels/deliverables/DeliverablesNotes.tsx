import { hasFurtherColumns } from '../../analysis/deliverables.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';

export function DeliverablesNotes({ report }: PanelProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t('deliverables.note')}</p>
      {!hasFurtherColumns(report) && <p>{t('deliverables.noteMissing')}</p>}
    </>
  );
}
