import { useEffect, useRef } from 'react';

/** A large dot in place of the mouse's arrow, which screen sharing often leaves out. */
export function Pointer() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (dot.current) dot.current.style.translate = `${clientX}px ${clientY}px`;
    };
    document.addEventListener('pointermove', follow);
    return () => document.removeEventListener('pointermove', follow);
  }, []);
  return <div ref={dot} className="stage-pointer" aria-hidden="true" />;
}
