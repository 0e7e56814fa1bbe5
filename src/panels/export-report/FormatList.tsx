import type { ExportFormat } from '../../exporter/exportFormat.ts';
import { exportFormats } from '../../exporter/formats.ts';
import { Button } from '../../ui/Button.tsx';
import { focusOnMount } from '../../ui/focusOnMount.ts';
import styles from './ExportDialog.module.css';
import type { DialogInput } from './useExportInput.ts';

type Props = {
  input: DialogInput;
  /** The format from whose picture the reader comes back. */
  backFrom: ExportFormat | null;
  onChoose: (format: ExportFormat) => void;
};

/** Every format with what comes of it. A picture's format leads to the choice of one. */
export function FormatList({ input, backFrom, onChoose }: Props) {
  const { exports } = input.words;
  return (
    <ul className={styles.formats}>
      {exportFormats.map((format) => {
        const { id, name, about, asks } = format;
        return (
          <li key={id} className={styles.format}>
            <Button
              {...(format === backFrom && { ref: focusOnMount })}
              data-format={id}
              aria-describedby={`about-${id}`}
              onClick={() => onChoose(format)}
            >
              {asks === 'nothing' ? exports.t(name) : `${exports.t(name)} …`}
            </Button>
            <div id={`about-${id}`} className={styles.about}>
              <p>{exports.t(about)}</p>
              {asks === 'nothing' && <p className={styles.file}>{format.fileName(input)}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
