import { useLayoutEffect } from 'react';

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * The whole page as a place to drop files on; null where none is taken. Without it the browser would leave the page, and all
 * that is on it, for the file.
 */
export function useDroppedFiles(take: ((files: File[]) => void) | null): void {
  // With what it stands on, not some time after.
  useLayoutEffect(() => {
    const answer = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer || !holdsFiles(event)) return;
      event.preventDefault();
      if (take === null) dataTransfer.dropEffect = 'none';
      else if (event.type === 'drop') take([...dataTransfer.files]);
    };
    window.addEventListener('dragover', answer);
    window.addEventListener('drop', answer);
    return () => {
      window.removeEventListener('dragover', answer);
      window.removeEventListener('drop', answer);
    };
  }, [take]);
}
