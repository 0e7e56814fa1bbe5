import type { ReactNode } from 'react';
import { useWords } from '../ui/wordsContext.ts';
import styles from './Askable.module.css';
import { answerId, ask, type Question } from './asking.ts';

type Props = Question & {
  className?: string | undefined;
  children: ReactNode;
};

function kindOf(question: Question): string {
  if ('sides' in question) return 'change';
  return question.summary ? 'summary' : question.figure.status;
}

/** Whatever answers for itself when pressed. A native popover: Enter, Escape and the way back come with it. */
export function Askable({ className = styles.figure, children, ...question }: Props) {
  return (
    <button
      type="button"
      className={className}
      data-figure={kindOf(question)}
      aria-haspopup="dialog"
      popoverTarget={answerId}
      onClick={() => ask(question)}
    >
      {children}
    </button>
  );
}

/** Stands behind words too long to be pressed. It says "summary" where they are ours. */
export function AskMark({ figure, shown, summary = false }: Extract<Question, { summary?: boolean }>) {
  const { t } = useWords();
  return (
    <Askable className={styles.mark} figure={figure} shown={shown} summary={summary}>
      {summary ? (
        t('status.summary')
      ) : (
        <>
          <span aria-hidden="true" className={styles.sign}>
            §
          </span>
          <span className="visually-hidden">{t('answer.source')}</span>
        </>
      )}
    </Askable>
  );
}
