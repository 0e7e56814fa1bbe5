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
  /** What was changed here before another window has answered, as just after a reload: it counts all the same. */
  const early = useRef<Partial<Shared> | null>({});

  const send = (message: Message) => channel.current?.postMessage(message);
  const take = (next: Told) => {
    latest.current = next;
    setTold(next);
  };
  const change = (some: Partial<Shared>) => {
    const next = { ...latest.current, ...some, change: latest.current.change + 1, by: me.current };
    take(next);
    if (early.current !== null) early.current = { ...early.current, ...some };
    if (following) send({ kind: 'tell', told: next });
  };

  const hear = useEffectEvent((data: unknown) => {
    const message = parseMessage(data);
    // Who asks begins with what stands here.
    if (message?.kind === 'ask') early.current = null;
    if (message?.kind === 'ask' && following) send({ kind: 'tell', told: latest.current });
    if (message?.kind !== 'tell' || !following) return;
    const own = early.current ?? {};
    early.current = null;
    if (!isLater(message.told, latest.current)) return;
    take(message.told);
    if (Object.keys(own).length > 0) change(own);
    if (latest.current.slide !== slide) onSlide(latest.current.slide);
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
      early.current = null;
      latest.current = { ...latest.current, change: -1 };
      send({ kind: 'ask' });
    },
  };
}
