import { notStated } from '../../analysis/figure.ts';
import type { Representative } from '../../domain/liaison.ts';
import { Fact, WordedFact } from '../../figures/Fact.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { Sentence } from '../../figures/Sentence.tsx';
import { ToldText } from '../../figures/StatementText.tsx';
import { formatPerson } from '../../format/people.ts';
import { labelOf } from '../../format/sentences.ts';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Liaisons.module.css';

type Props = { group: string; representatives: readonly Representative[] };

/** Who represents whom: the group's own liaison officers, and the representatives others send to it. */
export function Representatives({ group, representatives }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <FirstItems items={representatives} within={(items) => <ul className={styles.list}>{items}</ul>}>
      {({ of, to, count, person, note, source }) => (
        <li>
          <strong>
            <WordedFact source={source} text={t('liaisons.ofTo', { of, to })} names={[of, to]} />
          </strong>
          <span>
            <Sentence>
              {count !== null && (
                <WordedFact
                  source={source}
                  text={t(of === group ? 'liaisons.officer' : 'liaisons.representative', { n: count })}
                />
              )}
              {count !== null && person && labelOf(words, '')}
              {person && <Fact source={source}>{formatPerson(person)}</Fact>}
            </Sentence>
            {count === null &&
              !person &&
              words.parts('liaisons.uncounted', {
                missing: (
                  <FigureText key="missing" figure={notStated}>
                    {() => null}
                  </FigureText>
                ),
              })}
          </span>
          {note !== null && (
            <span className={styles.note}>
              <ToldText text={note} source={source} />
            </span>
          )}
        </li>
      )}
    </FirstItems>
  );
}
