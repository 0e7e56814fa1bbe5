import { NotStated, StatusTag, SummaryMark } from '../../figures/StatusTag.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './StatusKey.module.css';

/** The marks of status, explained once. */
export function StatusKey() {
  const { t } = useWords();
  return (
    <>
      <h3 className={styles.title}>{t('overview.key')}</h3>
      <dl className={styles.key}>
        <dt>
          <b>64</b>
        </dt>
        <dd>{t('overview.keyStated')}</dd>
        <dt>
          = <b>41</b>, <b>−17</b>
        </dt>
        <dd>{t('overview.keyDerived')}</dd>
        <dt>
          <StatusTag status="to-be-confirmed" />
        </dt>
        <dd>{t('overview.keyTbc')}</dd>
        <dt>
          <StatusTag status="to-be-determined" />
        </dt>
        <dd>{t('overview.keyTbd')}</dd>
        <dt>
          <NotStated />
        </dt>
        <dd>{t('overview.keyNotStated')}</dd>
        <dt>
          <SummaryMark />
        </dt>
        <dd>{t('overview.keySummary')}</dd>
      </dl>
    </>
  );
}
