import type { CounterpartsOfKind } from '../../analysis/relationships.ts';
import { Fact } from '../../figures/Fact.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { formatCount } from '../../format/counts.ts';
import { First } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Liaisons.module.css';

/** Bodies kind by kind, each kind with how many they are. */
export function CounterpartList({ kinds }: { kinds: CounterpartsOfKind[] }) {
  const words = useWords();
  return (
    <dl className={styles.kinds}>
      {kinds.map(({ kind, counterparts, count }) => (
        <div key={kind}>
          <dt className={styles.kind}>
            {words.t(`liaisons.kind.${kind}`, { n: counterparts.length })}{' '}
            <FigureText figure={count}>{(number) => formatCount(words, number)}</FigureText>
          </dt>
          <First items={counterparts}>
            {(first, more) => (
              <>
                {first.map(({ name, source }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
                  <dd key={index} className={styles.name}>
                    <Fact source={source}>{name}</Fact>
                  </dd>
                ))}
                {more && <dd>{more}</dd>}
              </>
            )}
          </First>
        </div>
      ))}
    </dl>
  );
}
