import { useState } from 'react';

type First<T> = {
  first: readonly T[];
  /** How many come when more are asked for; 0 where all stand there. */
  more: number;
  onMore: () => void;
};

/** The first of very many things, and `step` more whenever they are asked for. Of another list the first alone again. */
export function useFirst<T>(things: readonly T[], atFirst: number, step: number): First<T> {
  const [asked, setAsked] = useState({ of: things, limit: atFirst });
  const limit = asked.of === things ? asked.limit : atFirst;
  const more = Math.max(0, Math.min(things.length - limit, step));
  return {
    first: things.slice(0, limit),
    more,
    onMore: () => setAsked({ of: things, limit: limit + more }),
  };
}
