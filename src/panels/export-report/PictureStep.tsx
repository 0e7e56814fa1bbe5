import { useMemo } from 'react';
import type { ExportFormat, PictureChoice } from '../../exporter/exportFormat.ts';
import { pictureFile } from '../../exporter/pictureFile.ts';
import { pictureTables } from '../../exporter/tables/pictureTables.ts';
import { Button } from '../../ui/Button.tsx';
import { focusOnMount } from '../../ui/focusOnMount.ts';
import { copyPicture, copyTable } from './copyOut.ts';
import styles from './ExportDialog.module.css';
import { PictureForm } from './PictureForm.tsx';
import { Preview } from './Preview.tsx';
import type { DialogInput } from './useExportInput.ts';

type Props = {
  format: ExportFormat;
  input: DialogInput;
  onChoice: (choice: PictureChoice) => void;
  onSave: () => void;
  onCopy: (write: () => Promise<void>) => void;
  onBack: () => void;
};

/** Chooses a picture, shows it, and saves it or copies it as a picture or as a table. */
export function PictureStep({ format, input, onChoice, onSave, onCopy, onBack }: Props) {
  const { words, picture } = input;
  const { t } = words.exports;
  const file = useMemo(() => pictureFile(input), [input]);
  const table = async () => pictureTables[picture.picture](input);
  return (
    <div className={styles.step}>
      <p>
        <Button ref={focusOnMount} onClick={onBack}>
          {t('exports.back')}
        </Button>
      </p>
      <PictureForm words={words} format={format} choice={picture} file={file} onChoice={onChoice} />
      {file === null ? (
        <p>{t('exports.noPicture')}</p>
      ) : (
        <>
          <p className={styles.actions}>
            <Button strong onClick={onSave}>
              {t('exports.save', { file: format.fileName(input) })}
            </Button>
            <Button onClick={() => onCopy(() => copyPicture(input))}>{t('exports.copyPicture')}</Button>
            <Button onClick={() => onCopy(() => copyTable(table, input))}>{t('exports.copyTable')}</Button>
          </p>
          <Preview file={file} name={t('exports.preview')} />
        </>
      )}
    </div>
  );
}
