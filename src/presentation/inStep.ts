import { slotMinutes } from '../slides/slot.ts';

/*
 * Windows of one presentation speak over a channel of their own. Each window tells every change with its number in the
 * sequence of changes; who comes late or wakes up asks, and who knows answers. The later change wins.
 */
export type Cover = 'black' | 'white' | null;

/** What the windows have in common. `startedAt` in milliseconds of the machine's clock. */
export type Shared = {
  slide: number;
  cover: Cover;
  minutes: number;
  short: boolean;
  startedAt: number | null;
};
/** `change` counts the changes made in all windows; of two with the same count the greater `by` wins. */
export type Told = Shared & { change: number; by: string };

export type Message = { kind: 'ask' } | { kind: 'tell'; told: Told };

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;
const isCount = (data: unknown): data is number =>
  typeof data === 'number' && Number.isSafeInteger(data) && data >= 0;
const isCover = (data: unknown): data is Cover => data === null || data === 'black' || data === 'white';

function parseTold(data: unknown): Told | null {
  if (!isRecord(data)) return null;
  const { slide, cover, minutes, short, startedAt, change, by } = data;
  if (!isCount(slide) || !isCount(minutes) || !isCount(change)) return null;
  if (!isCover(cover) || typeof short !== 'boolean' || typeof by !== 'string') return null;
  if (startedAt !== null && !isCount(startedAt)) return null;
  return { slide: Math.max(1, slide), cover, minutes: slotMinutes(minutes), short, startedAt, change, by };
}

/** A message from another window; null for whatever else comes over the channel. */
export function parseMessage(data: unknown): Message | null {
  if (!isRecord(data)) return null;
  if (data['kind'] === 'ask') return { kind: 'ask' };
  const told = data['kind'] === 'tell' ? parseTold(data['told']) : null;
  return told && { kind: 'tell', told };
}

/** True where `one` was changed after `other`. */
export const isLater = (one: Told, other: Told): boolean =>
  one.change > other.change || (one.change === other.change && one.by > other.by);
