import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isLater, type Message, parseMessage, type Shared, type Told } from './inStep.ts';
import { newId } from './session.ts';

export type InStep = {
  shared: Shared;
  change: (some: Partial<Shared>) => void;
  /** False while this window moves alone. */
  following: boolean;
  setFollowing: (follow: boolean) => void;
};

/** Asks the others when a window wakes up, since one that sleeps hears nothing. */
function onWaking(ask: () => void): () => void {
  const whenVisible = () => {
    if (document.visibilityState === 'visible') ask();
  };
  document.addEventListener('visibilitychange', whenVisible);
  window.addEventListener('pageshow', ask);
  window.addEventListener('focus', ask);
  return () => {
    document.removeEventListener('visibilitychange', whenVisible);
    window.removeEventListener('pageshow', ask);
    window.removeEventListener('focus', ask);
  };
}

/**
 * The state that the windows of a session share; without a session this window's own. `slide` is where the address
 * stands, and `onSlide` moves it: a move here is told to the others, a move there comes here.
 */
export function useInStep(
  session: string | null,
  atFirst: Shared,
  slide: number,
  onSlide: (slide: number) => void,
): InStep {
  const [told, setTold] = useState<Told>(() => ({ ...atFirst, slide, change: 0, by: newId() }));
  const [following, setFollowing] = useState(true);
  const me = useRef(told.by);
  const latest = useRef(told);
  const channel = useRef<BroadcastChannel | null>(null);

  const send = (message: Message) => channel.current?.postMessage(message);
  const take = (next: Told) => {
    latest.current = next;
    setTold(next);
  };
  const change = (some: Partial<Shared>) => {
    const next = { ...latest.current, ...some, change: latest.current.change + 1, by: me.current };
    take(next);
    if (following) send({ kind: 'tell', told: next });
  };

  const hear = useEffectEvent((data: unknown) => {
    const message = parseMessage(data);
    if (message?.kind === 'ask' && following) send({ kind: 'tell', told: latest.current });
    if (message?.kind !== 'tell' || !following || !isLater(message.told, latest.current)) return;
    take(message.told);
    if (message.told.slide !== slide) onSlide(message.told.slide);
  });

  useEffect(() => {
    if (session === null || typeof BroadcastChannel === 'undefined') return;
    const opened = new BroadcastChannel(`focus-group-presentation-${session}`);
    channel.current = opened;
    opened.onmessage = ({ data }) => hear(data);
    const ask = () => opened.postMessage({ kind: 'ask' } satisfies Message);
    ask();
    const stop = onWaking(ask);
    return () => {
      stop();
      opened.close();
      channel.current = null;
    };
  }, [session]);

  // The address moved: by a key here, by a link, by Back. What was heard from another window is not told again.
  const tellMove = useEffectEvent(() => {
    if (latest.current.slide !== slide) change({ slide });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the move that is told
  useEffect(() => tellMove(), [slide]);

  return {
    shared: told,
    change,
    following,
    setFollowing: (follow) => {
      setFollowing(follow);
      // Back in: what the others did meanwhile counts, not what was done alone.
      if (!follow) return;
      latest.current = { ...latest.current, change: -1 };
      send({ kind: 'ask' });
    },
  };
}
