import { formatCount } from '../../format/counts.ts';
import type { areaTitles } from './areaTitles.ts';
import { useComparing } from './comparing.ts';
import styles from './PartLinks.module.css';

type Part = (typeof areaTitles)[number] & { changes: readonly unknown[] };

/** The parts with the number of changes in each. */
export function PartLinks({ parts, total }: { parts: readonly Part[]; total: number }) {
  const { page, comparison } = useComparing().words;
  const links = [
    ...parts.map(({ area, title, changes }) => ({ id: area, title: page.t(title), n: changes.length })),
    { id: 'changes', title: comparison.t('changes.title'), n: total },
  ];
  return (
    <nav aria-label={comparison.t('parts.title')} className={styles.parts}>
      <ul>
        {links.map(({ id, title, n }) => (
          <li key={id} data-none={n === 0}>
            <a href={`#${id}`}>
              {title} <span className={styles.count}>{formatCount(page, n)}</span>
              <span className="visually-hidden"> {comparison.t('changes.ofGroup', { n })}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
