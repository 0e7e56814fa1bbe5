import { useEffect, useRef, useState } from 'react';
import type { ExportFormat } from '../../exporter/exportFormat.ts';
import { saveFile } from '../../ui/saveFile.ts';
import type { DialogInput } from './useExportInput.ts';

/** How the making of a file stands. */
export type Making =
  | { kind: 'idle' | 'cancelled' | 'copied' }
  | { kind: 'making' | 'saved' | 'nothing'; file: string }
  | { kind: 'failed'; file: string; reason: string; again: () => void }
  | { kind: 'failed-load'; file: string; again: () => void }
  | { kind: 'failed-copy'; reason: string };

/** Browsers name no kind for a script that could not be fetched, but each says so in these words. */
const isFailedLoad = (error: unknown): boolean =>
  error instanceof TypeError &&
  /dynamically imported module|importing a module|module script/i.test(error.message);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Makes a file and saves it. Only the last one asked for is saved; what is cancelled or closed is not. */
export function useExport(): {
  making: Making;
  make: (format: ExportFormat, input: DialogInput) => Promise<void>;
  copy: (write: () => Promise<void>) => Promise<void>;
  cancel: () => void;
} {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  async function make(format: ExportFormat, input: DialogInput): Promise<void> {
    current.current?.abort();
    const own = new AbortController();
    current.current = own;
    const { signal } = own;
    const file = format.fileName(input);
    setMaking({ kind: 'making', file });
    const again = () => void make(format, input);
    try {
      const blob = await format.write({ ...input, now: new Date(), signal });
      if (signal.aborted) return;
      if (blob !== null) saveFile(blob, file);
      setMaking({ kind: blob === null ? 'nothing' : 'saved', file });
    } catch (error) {
      if (signal.aborted) return;
      setMaking(
        isFailedLoad(error)
          ? { kind: 'failed-load', file, again }
          : { kind: 'failed', file, again, reason: reasonOf(error) },
      );
    }
  }

  async function copy(write: () => Promise<void>): Promise<void> {
    try {
      await write();
      setMaking({ kind: 'copied' });
    } catch (error) {
      setMaking({ kind: 'failed-copy', reason: reasonOf(error) });
    }
  }

  const cancel = () => {
    current.current?.abort();
    setMaking({ kind: 'cancelled' });
  };
  return { making, make, copy, cancel };
}
