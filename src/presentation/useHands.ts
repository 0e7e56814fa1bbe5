import { type RefObject, useEffect, useEffectEvent } from 'react';

/** A finger moves at least so far for a swipe, in pixels. */
const swipe = 48;
/** The part of the width at either edge where a click turns the slide. */
const edge = 0.14;

/** Clicks at the edges and swipes turn the slide; in scripts from right to left the other way round. */
export function useHands(box: RefObject<HTMLElement | null>, turn: (step: 1 | -1) => void): void {
  const turned = useEffectEvent((towardsRight: boolean) => {
    const isMirrored = box.current !== null && getComputedStyle(box.current).direction === 'rtl';
    turn(towardsRight === isMirrored ? -1 : 1);
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let from: { x: number; y: number } | null = null;
    const begin = ({ touches: [touch, ...more] }: TouchEvent) => {
      from = touch && more.length === 0 ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      if (!from || !touch) return;
      const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
      from = null;
      if (Math.abs(across) > swipe && Math.abs(across) > 2 * Math.abs(down)) turned(across < 0);
    };
    const click = ({ clientX, target }: MouseEvent) => {
      if (target instanceof Element && target.closest('button, a')) return;
      if (!document.getSelection()?.isCollapsed) return;
      const { left, width } = element.getBoundingClientRect();
      const at = (clientX - left) / width;
      if (at < edge || at > 1 - edge) turned(at > 1 - edge);
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
      element.removeEventListener('click', click);
    };
  }, [box]);
}
