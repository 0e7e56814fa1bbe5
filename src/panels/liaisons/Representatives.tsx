import { notStated, told } from '../../analysis/figure.ts';
import type { Representative } from '../../domain/liaison.ts';
import { Fact } from '../../figures/Askable.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import { formatOrigin, labelOf } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Liaisons.module.css';

type Props = { group: string; representatives: readonly Representative[] };

/** Who represents whom: the group's own liaison officers, and the representatives others send to it. */
export function Representatives({ group, representatives }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <ul className={styles.list}>
      {representatives.map(({ of, to, count, person, note, source }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
        <li key={index}>
          <strong>
            <Fact source={source}>{t('liaisons.ofTo', { of, to })}</Fact>
          </strong>
          <span>
            <FigureText figure={count === null ? notStated : told(count, source)}>
              {(n) => t(of === group ? 'liaisons.officer' : 'liaisons.representative', { n })}
            </FigureText>
            {person && (
              <>
                {labelOf(words, '')}
                <bdi>{[person.name, formatOrigin(person)].filter((part) => part !== '').join(', ')}</bdi>
              </>
            )}
          </span>
          {note !== null && (
            <span className={styles.note}>
              <ReportText>{note}</ReportText>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
