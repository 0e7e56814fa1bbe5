import { type ReactNode, useId } from 'react';
import {
  type ExportFormat,
  type ExportWords,
  type PictureChoice,
  pictureIds,
  pictureScales,
} from '../../exporter/exportFormat.ts';
import type { PictureFile } from '../../exporter/pictureFile.ts';
import styles from './ExportDialog.module.css';

type Props = {
  words: ExportWords;
  format: ExportFormat;
  choice: PictureChoice;
  file: PictureFile | null;
  onChoice: (choice: PictureChoice) => void;
};

type GroupProps<Value> = {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  onChoose: (value: Value) => void;
  children: (value: Value) => ReactNode;
};

/** One of a few, all of them in sight. */
function Choice<Value extends string | number>({
  legend,
  values,
  chosen,
  onChoose,
  children,
}: GroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {children(value)}
        </label>
      ))}
    </fieldset>
  );
}

/** Which picture, in which colours, and how large. */
export function PictureForm({ words: { exports }, format, choice, file, onChoice }: Props) {
  const { t } = exports;
  return (
    <div className={styles.form}>
      <Choice
        legend={t('exports.which')}
        values={pictureIds}
        chosen={choice.picture}
        onChoose={(picture) => onChoice({ ...choice, picture })}
      >
        {(id) => t(`exports.picture.${id}`)}
      </Choice>
      <Choice
        legend={t('exports.theme')}
        values={['light', 'dark'] as const}
        chosen={choice.theme}
        onChoose={(theme) => onChoice({ ...choice, theme })}
      >
        {(theme) => t(`exports.theme.${theme}`)}
      </Choice>
      {format.asks === 'picture and scale' && (
        <Choice
          legend={t('exports.scale')}
          values={pictureScales}
          chosen={choice.scale}
          onChoose={(scale) => onChoice({ ...choice, scale })}
        >
          {(scale) =>
            file === null
              ? `${scale}×`
              : t('exports.scaleOf', {
                  scale,
                  width: file.width * scale,
                  height: Math.round(file.height * scale),
                })
          }
        </Choice>
      )}
    </div>
  );
}
