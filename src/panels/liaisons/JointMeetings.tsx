import type { JointMeeting } from '../../domain/liaison.ts';
import { Fact } from '../../figures/Fact.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { Sentence } from '../../figures/Sentence.tsx';
import { ToldText } from '../../figures/StatementText.tsx';
import { formatDate } from '../../format/dates.ts';
import { commaOf } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Liaisons.module.css';

export function JointMeetings({ meetings }: { meetings: readonly JointMeeting[] }) {
  const words = useWords();
  return (
    <ul className={styles.list}>
      {meetings.map(({ with: body, place, when, note, source }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
        <li key={index}>
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
      ))}
    </ul>
  );
}
