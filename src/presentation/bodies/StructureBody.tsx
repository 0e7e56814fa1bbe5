import { ReportText } from '../../figures/ReportText.tsx';
import type { GroupRow } from '../../slides/slide.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { usePresentingWords } from '../presentingWords.ts';
import { SaidText } from '../SaidText.tsx';

export function StructureBody({ groups }: { groups: readonly GroupRow[] }) {
  const { t } = useWords();
  const { slides } = usePresentingWords();
  return (
    <table className="structure">
      <colgroup>
        <col className="structure-numbers" />
        <col />
        <col className="structure-leaders" />
        <col className="structure-counts" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {t('deliverables.wg')}
          </th>
          <th scope="col">{slides.t('slides.structureLeader')}</th>
          <th scope="col">{t('groups.deliverables')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ short, title, leader, count }) => (
          <tr key={short} data-step="">
            <td className="structure-short">{short}</td>
            <th scope="row">
              <ReportText>{title}</ReportText>
            </th>
            <td className="structure-leader">
              <SaidText said={leader} />
            </td>
            <td className="structure-count">
              <SaidText said={count} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
