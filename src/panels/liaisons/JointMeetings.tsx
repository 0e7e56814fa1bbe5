import type { JointMeeting } from '../../domain/liaison.ts';
import { Fact } from '../../figures/Fact.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { Sentence } from '../../figures/Sentence.tsx';
import { ToldText } from '../../figures/StatementText.tsx';
import { formatDate } from '../../format/dates.ts';
import { commaOf } from '../../format/lists.ts';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Liaisons.module.css';

export function JointMeetings({ meetings }: { meetings: readonly JointMeeting[] }) {
  const words = useWords();
  return (
    <FirstItems items={meetings} within={(items) => <ul className={styles.list}>{items}</ul>}>
      {({ with: body, place, when, note, source }) => (
        <li>
          <strong>
            <Fact source={source}>{body}</Fact>
          </strong>
          <span>
            {place !== null && (
              <Sentence>
                <Fact source={source}>{place}</Fact>
                {commaOf(words)}
              </Sentence>
            )}
            <FigureText figure={when}>{(date) => formatDate(words, date)}</FigureText>
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
