import type { ComparisonWords } from '../../analysis/comparison/valueTexts.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ChooseOther.module.css';

/** A report that the open one can be compared with. */
export type Choice = { fingerprint: string; fileName: string; acronym: string; openedAt: string };

type Props = {
  words: ComparisonWords;
  /** Kept reports, without those already compared. */
  choices: readonly Choice[];
  isBundledOffered: boolean;
  onOther: (fingerprint: string | null) => void;
  onFile: () => void;
};

/** The reports at hand, each to be compared with the open one, and the way to a file. */
export function ChooseOther({ words, choices, isBundledOffered, onOther, onFile }: Props) {
  const { t } = words.comparison;
  const when = new Intl.DateTimeFormat(words.page.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul className={styles.choices}>
      {isBundledOffered && (
        <li>
          <Button onClick={() => onOther(null)}>{t('choose.bundled')}</Button>
        </li>
      )}
      {choices.map(({ fingerprint, fileName, acronym, openedAt }) => (
        <li key={fingerprint}>
          <Button onClick={() => onOther(fingerprint)}>{t('choose.kept', { file: fileName })}</Button>
          <span className={styles.of}>
            {t('choose.of', { group: acronym, when: when.format(new Date(openedAt)) })}
          </span>
        </li>
      ))}
      <li>
        <Button onClick={onFile}>{t('choose.file')}</Button>
      </li>
    </ul>
  );
}
