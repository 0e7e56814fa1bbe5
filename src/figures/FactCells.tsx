import type { Attendance, Changing } from '../analysis/attendance.ts';
import { type Figure, knownValue } from '../analysis/figure.ts';
import { formatCount } from '../format/counts.ts';
import {
  formatChange,
  formatPoints,
  formatRelativeChange,
  formatShare,
  pointsOf,
} from '../format/numbers.ts';
import { useWords } from '../ui/wordsContext.ts';
import { FigureText } from './FigureText.tsx';
import styles from './MeetingFacts.module.css';

/** "64", and under it "−17 (−21%)". */
export function CountFact({ figure, change, relativeChange }: Changing) {
  const words = useWords();
  const relative = knownValue(relativeChange);
  return (
    <>
      <b className={styles.figure}>
        <FigureText figure={figure}>{(value) => formatCount(words, value)}</FigureText>
      </b>
      {change.status !== 'not-stated' && (
        <span className={styles.change}>
          <FigureText figure={change} signed>
            {(by) => {
              const text = formatChange(words, by);
              return relative === null
                ? text
                : words.t('meetings.changeBoth', {
                    change: text,
                    relative: formatRelativeChange(words, relative),
                  });
            }}
          </FigureText>
        </span>
      )}
    </>
  );
}

/** "36%", and under it "+6.3 points". */
export function ShareFact({ figure, change }: Attendance['remoteShare']) {
  const words = useWords();
  return (
    <>
      <b className={styles.figure}>
        <FigureText figure={figure}>{(share) => formatShare(words, share)}</FigureText>
      </b>
      {change.status !== 'not-stated' && (
        <span className={styles.change}>
          <FigureText figure={change} signed>
            {(by) => words.t('meetings.points', { points: formatPoints(words, by), n: pointsOf(by) })}
          </FigureText>
        </span>
      )}
    </>
  );
}

/** A running total with its last step: "19", and under it "7 + 12". */
export function SumFact({ figure }: { figure: Figure }) {
  const words = useWords();
  const terms = figure.status === 'derived' ? figure.operands.map((operand) => knownValue(operand)) : [];
  return (
    <>
      <b className={styles.figure}>
        <FigureText figure={figure}>{(sum) => formatCount(words, sum)}</FigureText>
      </b>
      {terms.length > 1 && (
        <span className={styles.change}>
          {terms.map((term) => formatCount(words, Number(term))).join(' + ')}
        </span>
      )}
    </>
  );
}
