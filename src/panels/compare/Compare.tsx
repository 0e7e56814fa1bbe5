import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { type Choice, ChooseOther } from './ChooseOther.tsx';
import styles from './Compare.module.css';
import { type Compared, useComparisonWords } from './comparing.ts';
import { MainTitle } from './MainTitle.tsx';
import { PairCompared } from './PairCompared.tsx';
import type { AtAddress } from './useComparisonAddress.ts';

/** Why there is no other report. */
export type Missing = 'nothing' | 'same' | 'missing' | 'damaged' | 'loading';

type Props = {
  open: Compared;
  other: Compared | Missing;
  at: AtAddress;
  choices: readonly Choice[];
  onOther: (fingerprint: string | null) => void;
  onFile: () => void;
};

/** The open report beside another, or the way to another. */
export function Compare({ open, other, at, choices, onOther, onFile }: Props) {
  const words = useComparisonWords();
  const { t } = words.comparison;
  const beside = typeof other === 'string' ? null : other;
  const taken = [open.fingerprint, beside?.fingerprint];
  const choose = (
    <ChooseOther
      words={words}
      choices={choices.filter(({ fingerprint }) => !taken.includes(fingerprint))}
      isBundledOffered={open.fingerprint !== null && beside?.fingerprint !== null}
      onOther={onOther}
      onFile={onFile}
    />
  );
  if (beside) {
    return (
      <PairCompared
        open={open}
        beside={beside}
        words={words}
        at={at}
        choose={
          <details className={styles.choose}>
            <summary>{t('choose.title')}</summary>
            {choose}
          </details>
        }
      />
    );
  }
  return (
    <div className={styles.top}>
      <MainTitle>{t('title.compare')}</MainTitle>
      {typeof other === 'string' && (
        <div role="status">
          <EmptyNote>{t(`choose.${other}`)}</EmptyNote>
        </div>
      )}
      {other !== 'loading' && choose}
    </div>
  );
}
