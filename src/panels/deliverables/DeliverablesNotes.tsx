import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';

export function DeliverablesNotes({ report }: PanelProps) {
  const { t } = useWords();
  const hasFurtherColumns = report.workingGroups.some((group) =>
    group.deliverables.some(({ extra }) => Object.keys(extra).length > 0),
  );
  return (
    <>
      <p>{t('deliverables.note')}</p>
      {!hasFurtherColumns && <p>{t('deliverables.noteMissing')}</p>}
    </>
  );
}
