import type { ReactNode } from 'react';
import { statusesIn } from '../../analysis/statuses.ts';
import { CorrectedExample } from '../../figures/FigureText.tsx';
import { NotStated, StatusTag, SummaryMark } from '../../figures/StatusTag.tsx';
import { commaOf, joined } from '../../format/lists.ts';
import { formatChange } from '../../format/numbers.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import styles from './StatusKey.module.css';

/** The marks of status that occur in this report, explained once. */
export function StatusKey({ report }: PanelProps) {
  const words = useWords();
  const { t } = words;
  const found = statusesIn(report);
  return (
    <div data-next="">
      <h3 className={styles.title}>{t('overview.key')}</h3>
      <dl className={styles.key}>
        <Mark sign={<b>64</b>}>{t('overview.keyStated')}</Mark>
        <Mark
          sign={
            <>
              = <b>41</b>
              {commaOf(words)}
              <b>{formatChange(words, -17)}</b>
            </>
          }
        >
          {t('overview.keyDerived')}
        </Mark>
        {found.has('approximate') && (
          <Mark sign={joined(words, [t('status.about'), t('status.aboutSign')])}>
            {t('overview.keyApproximate')}
          </Mark>
        )}
        {found.has('to-be-confirmed') && (
          <Mark sign={<StatusTag status="to-be-confirmed" />}>{t('overview.keyTbc')}</Mark>
        )}
        {found.has('to-be-determined') && (
          <Mark sign={<StatusTag status="to-be-determined" />}>{t('overview.keyTbd')}</Mark>
        )}
        {found.has('corrected') && <Mark sign={<CorrectedExample />}>{t('overview.keyCorrected')}</Mark>}
        {found.has('not-stated') && <Mark sign={<NotStated />}>{t('overview.keyNotStated')}</Mark>}
        <Mark sign={<SummaryMark />}>{t('overview.keySummary')}</Mark>
      </dl>
      <p className={styles.asking}>{t('overview.keyAsking')}</p>
    </div>
  );
}

function Mark({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{sign}</dt>
      <dd>{children}</dd>
    </>
  );
}
