import { useCallback, useEffect, useRef, useState } from 'react';
import { importingPart } from '../../i18n/importingWords.ts';
import { openingPart } from '../../i18n/openingWords.ts';
import { usePart } from '../../ui/usePart.ts';
import { type ReadingEnd, readInWorker } from './readInWorker.ts';
import type { Step } from './readingSteps.ts';

/** Reads a file and says how far that has come. A second file ends the reading of the first. */
export function useReading(): { step: Step; read: (file: File) => void; cancel: () => void } {
  const { t } = usePart(openingPart);
  const { tell } = usePart(importingPart);
  const [step, setStep] = useState<Step>({ kind: 'choosing', isAgain: false });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const read = useCallback(
    (file: File) => {
      control.current?.abort();
      const mine = new AbortController();
      control.current = mine;
      const stepAfter = (end: ReadingEnd): Step => {
        switch (end.kind) {
          case 'read':
            return { ...end, kind: 'reviewing', fileName: file.name };
          case 'rejected':
            return { kind: 'turned down', message: tell(end.key, end.fillings) };
          case 'took too long':
            return { kind: 'turned down', message: t('reading.tookTooLong', { file: file.name }) };
          case 'failed':
            return { kind: 'turned down', message: t('reading.failed', { file: file.name }) };
          case 'cancelled':
            return { kind: 'choosing', isAgain: true };
          default:
            return end satisfies never;
        }
      };
      setStep({ kind: 'reading', fileName: file.name });
      readInWorker(file, mine.signal)
        .then(stepAfter)
        .catch((): Step => ({ kind: 'turned down', message: t('reading.unreadable', { file: file.name }) }))
        .then((next) => {
          if (control.current === mine) setStep(next);
        });
    },
    [t, tell],
  );
  return { step, read, cancel: () => control.current?.abort() };
}
