import { useState } from 'react';
import { openingPart } from '../../i18n/openingWords.ts';
import { Button } from '../../ui/Button.tsx';
import { focusOnMount } from '../../ui/focusOnMount.ts';
import { usePart } from '../../ui/usePart.ts';
import { KeptReports, type KeptUse } from './KeptReports.tsx';
import styles from './OpenReportDialog.module.css';

type Props = KeptUse & {
  /** Why the file before was turned down. */
  message: string | null;
  /** True where this was left for a file before. */
  isAgain: boolean;
  onFile: (file: File) => void;
};

/** Three ways in: a file, pasted text, a report kept from an earlier visit. */
export function ChooseFile({ message, isAgain, onFile, ...use }: Props) {
  const { t } = usePart(openingPart);
  const [pasted, setPasted] = useState('');
  return (
    <div className={styles.step}>
      {message !== null && (
        <p role="alert" className={styles.alert}>
          {message}
        </p>
      )}
      <p>{t('open.intro')}</p>
      <label className={styles.field}>
        <span>{t('open.choose')}</span>
        <input
          ref={isAgain ? focusOnMount : null}
          type="file"
          accept=".docx,.txt,.json,text/plain,application/json,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again after it was mended.
            target.value = '';
            if (file) onFile(file);
          }}
        />
      </label>
      <p className={styles.quiet}>
        {t('open.drop')} {t('open.limits')}
      </p>
      <label className={styles.field}>
        <span>{t('open.paste')}</span>
        <textarea rows={4} value={pasted} onChange={({ target }) => setPasted(target.value)} />
      </label>
      <div>
        <Button
          disabled={pasted.trim() === ''}
          onClick={() => onFile(new File([pasted], t('open.pastedName'), { type: 'text/plain' }))}
        >
          {t('open.readPasted')}
        </Button>
      </div>
      <KeptReports {...use} />
    </div>
  );
}
