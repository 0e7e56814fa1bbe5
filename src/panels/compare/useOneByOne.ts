import { useEffect, useState } from 'react';

/**
 * How many of so many parts are to be drawn: all, or where each takes a while one more after each frame, so that a press
 * in between need not wait for all.
 */
export function useOneByOne(parts: number, areLong: boolean): number {
  const [drawn, setDrawn] = useState(areLong ? 1 : parts);
  useEffect(() => {
    if (drawn >= parts) return;
    let next = 0;
    const frame = requestAnimationFrame(() => {
      next = window.setTimeout(() => setDrawn(drawn + 1));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(next);
    };
  }, [drawn, parts]);
  return drawn;
}
