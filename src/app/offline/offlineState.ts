import { useSyncExternalStore } from 'react';
import { listening } from '../../ui/listening.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** How far the page can do without a network, and whether a newer version of it lies ready. */
export type OfflineState = {
  /** `none` where there is no service worker, or none yet; sizes in bytes. */
  reach:
    | { kind: 'none' }
    | { kind: 'used' | 'keeping' | 'failed'; bytes: number; of: number }
    | { kind: 'all' };
  isNewer: boolean;
};

const atFirst: OfflineState = { reach: { kind: 'none' }, isNewer: false };
const { subscribe, tell } = listening();
let state = atFirst;

function change(to: Partial<OfflineState>): void {
  state = { ...state, ...to };
  tell();
}

export const useOfflineState = (): OfflineState =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => atFirst,
  );

let registration: ServiceWorkerRegistration | undefined;

function say(
  to: ServiceWorker | null | undefined,
  message: ToWorker,
  onAnswer?: (answer: FromWorker) => void,
): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<FromWorker>) => onAnswer?.(data);
  to?.postMessage(message, [port2]);
}

/** @param going true while more is being fetched */
function noteKept(answer: FromWorker, going: boolean): void {
  const { reach } = state;
  const before = 'bytes' in reach ? reach : { bytes: 0, of: 0 };
  if (answer.kind === 'failed') change({ reach: { ...before, kind: 'failed' } });
  else if (answer.bytes >= answer.of) change({ reach: { kind: 'all' } });
  else change({ reach: { kind: going ? 'keeping' : 'used', bytes: answer.bytes, of: answer.of } });
}

/** Under Trusted Types the address of a worker comes from a named policy; this one knows a single address. */
function workerAddress(): string {
  const address = './sw.js';
  const policy = window.trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
  return policy ? policy.createScriptURL('') : address;
}

/** Files of the page that came before there was a worker to keep them. */
const fetchedSoFar = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  const found = await serviceWorker.register(workerAddress());
  registration = found;
  const look = () => change({ isNewer: found.waiting !== null && serviceWorker.controller !== null });
  found.addEventListener('updatefound', () => found.installing?.addEventListener('statechange', look));
  look();
  const { active } = await serviceWorker.ready;
  say(active, { kind: 'used', urls: fetchedSoFar() });
  say(active, { kind: 'what is kept' }, (answer) => noteKept(answer, false));
}

let isBegun = false;

/** Makes the page work without a network from now on: hosted, and once it has nothing better to do. */
export function workOffline(): void {
  // The one file has no manifest: wherever it lies, it is whole as it is.
  const isHosted = document.querySelector('link[rel="manifest"]') !== null && 'serviceWorker' in navigator;
  if (isBegun || !isHosted || !window.location.protocol.startsWith('http') || !import.meta.env.PROD) return;
  isBegun = true;
  // Where the browser refuses, the page goes on as it is.
  const begin = () => whenIdle(() => void register().catch(() => undefined));
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}

/** Fetches all that would otherwise load on use. */
export function keepAll(): void {
  const { reach } = state;
  if ('bytes' in reach) change({ reach: { ...reach, kind: 'keeping' } });
  say(registration?.active, { kind: 'keep all' }, (answer) => noteKept(answer, true));
}

/** The newer version takes over, and this page begins anew with it. Others go on as they are. */
export function takeNewer(): void {
  const { waiting } = registration ?? {};
  const reload = () => window.location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  if (waiting) say(waiting, { kind: 'take over' });
  // Another page has asked for it already.
  else reload();
}
