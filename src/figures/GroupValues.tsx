import { useEffect, useState } from 'react';
import { joined } from '../format/lists.ts';
import type { ChartGroup } from '../pictures/barChart.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './LiveBars.module.css';
import { useReportLang } from './reportLanguage.ts';

type Props = {
  group: ChartGroup;
  /** Told what is to be heard: the group's name, and each value with its own. */
  onShown: (values: string) => void;
};

/** True once Escape was pressed. It means this then, and not the way out of a screen. */
function useDismissal(): boolean {
  const [isDismissed, setDismissed] = useState(false);
  useEffect(() => {
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isDismissed) return;
      event.preventDefault();
      setDismissed(true);
    };
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, [isDismissed]);
  return isDismissed;
}

/** The values of a group, shown beside its bars and told to be heard; Escape dismisses them. */
export function GroupValues({ group, onShown }: Props) {
  const words = useWords();
  const lang = useReportLang();
  const isDismissed = useDismissal();
  const values = [...group.parts, ...(group.total ? [group.total] : [])].map(({ figure, number, word }) => ({
    isDerived: figure.status === 'derived',
    text: `${number} ${word}`,
  }));
  const heard = joined(words, [
    group.name,
    ...group.details,
    ...values.map(({ isDerived, text }) => (isDerived ? `${words.t('status.derived')} ${text}` : text)),
  ]);
  useEffect(() => {
    onShown(heard);
    return () => onShown('');
  }, [heard, onShown]);
  if (isDismissed) return null;
  return (
    <div className={styles.values} aria-hidden="true">
      <strong lang={lang}>{group.name}</strong>
      <span>{joined(words, group.details)}</span>
      {values.map(({ isDerived, text }) => (
        <span key={text}>
          {isDerived && '= '}
          {text}
        </span>
      ))}
    </div>
  );
}
