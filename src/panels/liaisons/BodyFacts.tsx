import type { Body } from '../../analysis/relationships.ts';
import { useReportLang } from '../../figures/reportLanguage.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './BodyName.module.css';
import { JointMeetings } from './JointMeetings.tsx';
import { Representatives } from './Representatives.tsx';

/** All that the report tells of a body and the group. */
export function BodyFacts({ group, body }: { group: string; body: Body }) {
  const { t } = useWords();
  const { name, kind, receives, presented, sentTo, sentFrom, jointMeetings } = body;
  return (
    <>
      <p className={styles.title} lang={useReportLang()}>
        {name}
      </p>
      <p className={styles.kind}>{t(`liaisons.kind.${kind ?? 'unknown'}`, { n: 1 })}</p>
      {receives && <p>{t('liaisons.receives', { group })}</p>}
      {presented && <p>{t('liaisons.presented', { group })}</p>}
      {sentTo.length + sentFrom.length > 0 && (
        <Representatives group={group} representatives={[...sentTo, ...sentFrom]} />
      )}
      {jointMeetings.length > 0 && (
        <>
          <p className={styles.kind}>{t('liaisons.joint')}</p>
          <JointMeetings meetings={jointMeetings} />
        </>
      )}
    </>
  );
}
