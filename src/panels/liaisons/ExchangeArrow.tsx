import type { Exchange } from '../../pictures/liaisonPicture.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './ExchangeArrow.module.css';

/** What passes, and an arrow the way it passes: `out` leads away from the group. */
export function ExchangeArrow({
  group,
  exchange: { direction, label },
}: {
  group: string;
  exchange: Exchange;
}) {
  const { t } = useWords();
  const way = direction === 'both' ? t('liaisons.both') : t(`liaisons.${direction}`, { group });
  return (
    <li className={styles.exchange}>
      <span className={styles.label}>{label}</span> <span className="visually-hidden">{way}</span>
      <span className={styles.arrow} aria-hidden="true">
        {direction !== 'out' && <Tip d="M9 0L0 5L9 10z" />}
        <span className={styles.shaft} />
        {direction !== 'in' && <Tip d="M0 0L9 5L0 10z" />}
      </span>
    </li>
  );
}

function Tip({ d }: { d: string }) {
  return (
    <svg className={styles.tip} viewBox="0 0 9 10">
      <path d={d} />
    </svg>
  );
}
