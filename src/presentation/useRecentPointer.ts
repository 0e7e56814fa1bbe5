import { useEffect, useState } from 'react';

/** True for some seconds after the pointer moved: then the controls show. */
export function useRecentPointer(seconds = 3): boolean {
  const [recent, setRecent] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return;
      setRecent(true);
      clearTimeout(timer);
      timer = setTimeout(() => setRecent(false), seconds * 1000);
    };
    const touched = () => {
      setRecent(true);
      clearTimeout(timer);
      timer = setTimeout(() => setRecent(false), seconds * 1000);
    };
    document.addEventListener('pointermove', moved);
    document.addEventListener('pointerdown', touched);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', moved);
      document.removeEventListener('pointerdown', touched);
    };
  }, [seconds]);
  return recent;
}
